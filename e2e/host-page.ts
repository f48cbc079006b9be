import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect } from './page-fixture';

declare global {
  interface Window {
    /** What the element has said, in order, without its prefix. */
    said: { readonly name: string; readonly detail: unknown }[];
  }
}

const SCRIPT = readFileSync('dist/embed/sourceline.js', 'utf8');
const ORIGIN = 'https://host.example/';

interface Host {
  readonly body: string;
  readonly style?: string;
  /** Script that runs before the element's. */
  readonly before?: string;
  /** What lies at /story.json; the story of the seeds where nothing is said. */
  readonly story?: string;
  readonly policy?: string;
}

/** Opens a publisher's page, served from memory, that holds the element. */
export async function openHost(page: Page, storyFolder: string, host: Host): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${host.style ? `<style>${host.style}</style>` : ''}
    <script>window.said = []; for (const name of ['ready', 'window', 'choose', 'error'])
      addEventListener('sourceline:' + name, ({ detail }) => said.push({ name, detail }));${host.before ?? ''}</script>
    <script type="module" src="/sourceline.js"></script></head><body>${host.body}</body></html>`;
  const story = host.story ?? readFileSync(`${storyFolder}/story.json`, 'utf8');
  await page.route(`${ORIGIN}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: html,
        headers: host.policy ? { 'content-security-policy': host.policy } : {},
      });
    if (pathname === '/sourceline.js') return route.fulfill({ contentType: 'text/javascript', body: SCRIPT });
    if (pathname === '/story.json') return route.fulfill({ contentType: 'application/json', body: story });
    return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
  });
  await page.goto(ORIGIN);
}

export const element = (page: Page) => page.locator('sourceline-timeline');
export const labels = (page: Page) => page.locator('[data-label]');
export const said = (page: Page, name: string) =>
  page.evaluate((wanted) => window.said.filter((each) => each.name === wanted), name);

export async function drawn(page: Page): Promise<void> {
  await expect.poll(async () => (await said(page, 'ready')).length).toBe(1);
}

export const readLabels = (page: Page) =>
  element(page).evaluate((each) =>
    (
      each as HTMLElement & {
        readLabels(): { id: string; x: number; y: number; width: number; height: number }[];
      }
    ).readLabels(),
  );
export const readWindow = (page: Page) =>
  element(page).evaluate((each) =>
    (
      each as HTMLElement & { readWindow(): { fromMs: number; toMs: number; edtf: string } | null }
    ).readWindow(),
  );
