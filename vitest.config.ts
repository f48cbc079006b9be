import { defineConfig } from 'vitest/config';
import { packWords } from './pack-words.mjs';

/** A hostile zone: code that leans on local time fails here first. */
export default defineConfig({
  plugins: [packWords],
  test: {
    include: ['src/**/*.test.ts'],
    env: { TZ: 'America/St_Johns' },
    setupFiles: ['src/test-seed.ts'],
    // patient, so that a busy machine is no reason to fail
    testTimeout: 120_000,
  },
});
