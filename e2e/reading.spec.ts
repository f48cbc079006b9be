import type { Page } from '@playwright/test';
import { expect, ready, test } from './page-fixture';

/** Words of lists parted by points that begin before what their list shows, and lists that show no such words at all. */
const cutWords = (page: Page) =>
  page.locator('.sl-points:visible').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const { fontSize } = getComputedStyle(list);
      const shownFromPx = list.getBoundingClientRect().left + 0.6 * parseFloat(fontSize);
      const words = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      let lines = 0;
      while (words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        for (const { left, width } of range.getClientRects()) {
          lines++;
          if (width > 0 && left < shownFromPx) cut.push(words.currentNode.textContent ?? '');
        }
      }
      return lines === 0 ? ['no words'] : cut;
    }),
  );

for (const [widthPx, text] of [
  [320, '100%'],
  [390, '100%'],
  [390, '200%'],
] as const) {
  test(`no letter is cut off where words wrap, at ${widthPx} px and ${text} text`, async ({
    page,
    crowdedPage,
  }) => {
    await page.setViewportSize({ width: widthPx, height: 844 });
    await page.goto(crowdedPage);
    await ready(page);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    await expect(page.locator('.sl-points:visible').first()).toBeVisible();
    expect(await cutWords(page)).toEqual([]);
  });
}

test('at 320 px the first event stands on the first screen', async ({ page, samplePage }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(samplePage);
  await ready(page);
  await expect(page.locator('[data-label]').first()).toBeInViewport();
});

test('a story without events says so, says what helps, and has its articles', async ({ page, storyPage }) => {
  await page.goto(`${storyPage}empty.html`);
  await ready(page);
  await expect(page.getByRole('heading', { name: 'No dated event was found' })).toBeInViewport();
  await expect(page.getByText('An event needs a sentence that says when it happened')).toBeVisible();
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Every event, in order' })).toHaveCount(0);
  await expect(page.locator('[data-article][open] article').first()).toBeVisible();
});

test('choosing an event keeps its label in sight above its panel', async ({ page, crowdedPage }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(crowdedPage);
  await ready(page);
  const ids = await page
    .locator('[data-label]')
    .evaluateAll((labels) => labels.map((label) => label.getAttribute('data-label')!));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids.slice(0, 6)) {
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.locator(`[data-label="${id}"]`).click();
    await expect(page.locator('#sourceline-panel-title')).toBeInViewport();
    // whole, but for what a browser's share of fractions of a pixel is off by
    await expect(page.locator(`[data-label="${id}"]`)).toBeInViewport({ ratio: 0.999 });
    await page.keyboard.press('Escape');
  }
});

test('only words that give a date are dotted', async ({ page, storyPage }) => {
  await page.goto(storyPage);
  await ready(page);
  const reasons = await page
    .locator('[data-reader] .time')
    .evaluateAll((words) => words.map((word) => word.getAttribute('title') ?? ''));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).not.toMatch(/says how (?:long|often)|does not say/);
});
