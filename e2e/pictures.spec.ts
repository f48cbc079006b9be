import type { Page, PageScreenshotOptions } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { button, drawing, labels, listFaults, SIZES, strip } from './drawing';
import { expect, ready, test } from './page-fixture';

/**
 * Pictures of the drawing in thirteen states at four sizes. How letters are drawn depends on the browser and the system,
 * so the pictures are compared only where both are those they were made with (e2e/pictures/made-with.json); what must
 * hold everywhere (nothing cut, nothing overlaps, nothing outside) is checked everywhere. `npm run pictures`
 * makes them anew.
 */
const MADE_WITH = 'e2e/pictures/made-with.json';
const isUpdating = () => test.info().config.updateSnapshots === 'all';

interface State {
  readonly name: string;
  /** The page as it is before the drawing is opened. */
  readonly before?: (page: Page) => Promise<void>;
  readonly after?: (page: Page) => Promise<void>;
  /** What is taken; the drawing with its bars where nothing is said. */
  readonly whole?: boolean;
  /** More events than stand on stems. */
  readonly crowded?: boolean;
  /** The drawing is not there to be looked at. */
  readonly undrawn?: boolean;
}

const press = (name: string, times: number) => async (page: Page) => {
  // also where nothing is left to zoom into
  for (let i = 0; i < times; i++) await button(page, name).click({ force: true });
};
const stayOnTop = (page: Page) => page.evaluate(() => window.scrollTo(0, 0));

const STATES: readonly State[] = [
  { name: 'light' },
  { name: 'crowded', crowded: true },
  { name: 'dark', before: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { name: 'contrast', before: (page) => page.emulateMedia({ contrast: 'more' }) },
  { name: 'forced-colours', before: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  {
    name: 'chosen',
    after: async (page) => {
      await labels(page)
        .filter({ hasText: /Disputed|Denied/ })
        .first()
        .click();
    },
  },
  { name: 'zoomed-in', after: press('Zoom in', 2) },
  {
    name: 'zoomed-out',
    after: async (page) => {
      await press('Zoom in', 2)(page);
      await press('Zoom out', 1)(page);
    },
  },
  { name: 'true-time', after: press('True time', 1) },
  {
    name: 'group-opened',
    after: async (page) => {
      await press('True time', 1)(page);
      await drawing(page).locator('[data-group]').last().click();
    },
  },
  {
    name: 'text-twice-as-large',
    after: async (page) => {
      const before = (await labels(page).first().boundingBox())!.height;
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expect.poll(async () => (await labels(page).first().boundingBox())!.height).not.toBe(before);
    },
  },
  { name: 'page', whole: true },
  { name: 'print', whole: true, undrawn: true, after: (page) => page.emulateMedia({ media: 'print' }) },
];

interface MadeWith {
  readonly browser: string;
  readonly platform: string;
}

function madeWith(): MadeWith {
  return JSON.parse(readFileSync(MADE_WITH, 'utf8')) as MadeWith;
}

/** What of the drawing lies outside of it or beyond the window's sides. */
async function listStrays(page: Page): Promise<readonly string[]> {
  return drawing(page).evaluate((canvas) => {
    const own = canvas.getBoundingClientRect();
    const isPart = canvas.classList.contains('part');
    return [...canvas.querySelectorAll('[data-label], .word')]
      .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => {
        // where there is more beyond the ends, what stands there is on its way in or out
        const isAcross = canvas.classList.contains('vertical')
          ? box.left < own.left - 1 || box.right > own.right + 1
          : box.top < own.top - 1 || box.bottom > own.bottom + 1;
        const isAlong = canvas.classList.contains('vertical')
          ? box.top < own.top - 1 || box.bottom > own.bottom + 1
          : box.left < own.left - 1 || box.right > own.right + 1;
        return isAcross || (isAlong && !isPart);
      })
      .map(({ words }) => words ?? '');
  });
}

async function areaOf(page: Page, { whole }: State): Promise<PageScreenshotOptions> {
  if (whole) return {};
  const [top, end] = [(await page.locator('.timeline').boundingBox())!, (await strip(page).boundingBox())!];
  const bottom = Math.max(top.y + top.height, end.y + end.height);
  const { width, height } = page.viewportSize()!;
  // from its top, as far as one screen reaches
  return { clip: { x: 0, y: top.y, width, height: Math.min(bottom - top.y, height) }, fullPage: true };
}

/** All fonts are there, and the drawing has been laid out with them. */
async function haveFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
}

for (const [width, height] of SIZES)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const state of STATES)
      test(`${state.name}: nothing is cut, overlaps or lies outside, and it looks as in the picture`, async ({
        page,
        browser,
        samplePage,
        crowdedPage,
      }) => {
        await state.before?.(page);
        await page.goto(state.crowded ? crowdedPage : samplePage);
        await ready(page);
        await haveFonts(page);
        await state.after?.(page);
        await stayOnTop(page);
        expect(await listFaults(page)).toEqual([]);
        if (!state.undrawn) expect(await listStrays(page)).toEqual([]);
        const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widthPx).toBeLessThanOrEqual(width);

        const here = { browser: browser.version().split('.')[0]!, platform: process.platform };
        if (isUpdating()) writeFileSync(MADE_WITH, `${JSON.stringify(here, null, 2)}\n`);
        const made = madeWith();
        const isSame = made.browser === here.browser && made.platform === here.platform;
        if (!isSame) {
          test.info().annotations.push({
            type: 'pictures not compared',
            description: `made with Chromium ${made.browser} on ${made.platform}, this is ${here.browser} on ${here.platform}`,
          });
          return;
        }
        const options = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;
        const picture = await page.screenshot({ ...options, ...(await areaOf(page, state)) });
        const same = { threshold: 0.2, maxDiffPixelRatio: 0.002 };
        expect(picture).toMatchSnapshot(`${state.name}-${width}.png`, same);
      });
  });
