import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './page-fixture';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

/** Opens the event that the page leads with, and its first passage in the article. */
async function openReader(page: Page): Promise<void> {
  await page.locator('#sourceline-panel-title a').click();
  await page.locator('[data-panel] a[href^="#at-"]').first().click();
  await expect(page.locator('[data-reader] a:focus')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the start is clean', async ({ page, storyPage }) => {
      await page.goto(storyPage);
      await ready(page);
      await expectClean(page);
    });

    test('an open event with its article is clean', async ({ page, storyPage }) => {
      await page.goto(storyPage);
      await ready(page);
      await openReader(page);
      await page.getByText('How this was made').click();
      await expectClean(page);
    });
  });
}

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('is clean, at the start and with an event open, and never scrolls sideways', async ({
    page,
    storyPage,
  }) => {
    await page.goto(storyPage);
    await ready(page);
    await expectClean(page);
    await expectNoSidewaysScroll(page);
    await openReader(page);
    await expectClean(page);
    await expectNoSidewaysScroll(page);
  });
});

/** The page as it is before its script runs. axe is script itself, so the page's own is taken out instead. */
async function openAsleep(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<script type="module">[\s\S]*?<\/script>/g, '') });
  });
  await page.goto(address);
}

test.describe('without script', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('is clean, keeps its outline and fits in 320 pixels', async ({ page, storyPage }) => {
    await openAsleep(page, storyPage);
    await expectNoSidewaysScroll(page);
    await expectClean(page);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });
});

test('text twice as large still fits, and nothing is cut off', async ({ page, storyPage }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(storyPage);
  await ready(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await expectNoSidewaysScroll(page);
});

test('every target outside running text is at least 24 pixels high and wide', async ({ page, storyPage }) => {
  await page.goto(storyPage);
  await ready(page);
  await openReader(page);
  const targets = page.locator(
    'button:visible, summary:visible, h2 a:visible, h4 a:visible, [data-label]:visible',
  );
  const small: string[] = [];
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (box && (box.width < 24 || box.height < 24))
      small.push(`${await target.innerText()} ${box.width}x${box.height}`);
  }
  expect(small).toEqual([]);
});

test('with reduced motion nothing moves by itself', async ({ page, storyPage }) => {
  await page.goto(storyPage);
  await ready(page);
  await openReader(page);
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(running).toBe(0);
});

test('forced colours keep the sides apart in words and the marks visible', async ({ page, storyPage }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(storyPage);
  await ready(page);
  await expect(page.locator('[data-panel]').getByText('Disputed', { exact: true })).toBeVisible();
  const sign = page.locator('[data-panel] .sl-disc').first();
  await expect(sign).toBeVisible();
  // what the reader's colours leave of it is drawn, not a blank
  await expect(sign).toHaveCSS('background-image', /gradient/);
});

test('in forced colours a button that leads nowhere has the colour of what is off', async ({
  page,
  storyPage,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(storyPage);
  await ready(page);
  await page.locator('[data-event] h4 a').first().click();
  const button = page.locator('[data-panel] button:disabled');
  await expect(button).toHaveCSS('opacity', '1');
  const off = await page.evaluate(() => {
    document.body.style.color = 'GrayText';
    return getComputedStyle(document.body).color;
  });
  await expect(button).toHaveCSS('color', off);
});

test('nothing on the first screen moves while the page wakes up', async ({ page, storyPage }) => {
  await page.addInitScript(() => {
    const seen = window as Window & { shift?: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift! += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(storyPage);
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => (window as Window & { shift?: number }).shift)).toBeLessThan(0.02);
});
