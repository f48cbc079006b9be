import type { Plugin } from 'vite';

export const packWords: Plugin;
