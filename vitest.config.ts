import { defineConfig } from 'vitest/config';

/** A hostile zone: code that leans on local time fails here first. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    env: { TZ: 'America/St_Johns' },
    // patient, so that a busy machine is no reason to fail
    testTimeout: 120_000,
  },
});
