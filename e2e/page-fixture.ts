import { test as base, expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by the fixture when `sourceline:ready` has fired, however early that was. */
    sourcelineReady?: boolean;
  }
}

interface PageFixtures {
  /** Address of the built page of the seeds. */
  readonly storyPage: string;
  /** Address of the page of the invented story. */
  readonly samplePage: string;
  /** The same with more events than stand on stems. */
  readonly crowdedPage: string;
  /** Folder of the seeds' page on disk, for tests that open it as a file. */
  readonly storyFolder: string;
  /** Whether the test fails when the page says anything on the console or a request fails; on by default. */
  readonly silent: boolean;
}

/** Playwright's test with the seeds' page, and with silence as part of every promise. */
export const test = base.extend<PageFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  storyPage: async ({}, use) => use(process.env.SOURCELINE_PAGE_URL ?? ''),
  // eslint-disable-next-line no-empty-pattern -- as above
  samplePage: async ({}, use) => use(`${process.env.SOURCELINE_PAGE_URL ?? ''}sample.html`),
  // eslint-disable-next-line no-empty-pattern -- as above
  crowdedPage: async ({}, use) => use(`${process.env.SOURCELINE_PAGE_URL ?? ''}crowded.html`),
  // eslint-disable-next-line no-empty-pattern -- as above
  storyFolder: async ({}, use) => use(process.env.SOURCELINE_PAGE_FOLDER ?? ''),
  silent: [true, { option: true }],
  page: async ({ page, silent }, use) => {
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // a page that is left while its icon or fonts load has not failed
      if (/\.(?:svg|woff2)$/.test(request.url()) && request.failure()?.errorText === 'net::ERR_ABORTED')
        return;
      noise.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(() => {
      window.addEventListener('sourceline:ready', () => (window.sourcelineReady = true));
    });
    await use(page);
    if (silent) expect(noise, 'the page is silent').toEqual([]);
  },
});

/** Waits until the timeline of the open page has been drawn for the first time. */
export async function ready(page: Page): Promise<void> {
  // polled from here: a wait inside the page would need eval, which the page's policy forbids
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            window.sourcelineReady === true ||
            document.querySelector('sourceline-timeline[data-ready]') !== null,
        ),
      {
        message: 'sourceline:ready fires',
        intervals: [20, 50, 100],
      },
    )
    .toBe(true);
}

export { expect };
