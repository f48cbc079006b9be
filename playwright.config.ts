import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/find-browser.mjs';

const isRoot = process.getuid?.() === 0;

/** One browser, a fixed window, no animation, no network of its own; the page is built once in the setup. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // patient, so that a busy machine is no reason to fail
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  use: {
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'America/St_Johns',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--font-render-hinting=none',
        '--disable-lcd-text',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
});
