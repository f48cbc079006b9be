import type { Plugin } from 'vite';

export const packWords: Plugin;
export function packTable(table: Readonly<Record<string, string>>): string;
