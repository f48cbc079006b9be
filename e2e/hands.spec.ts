import type { Page } from '@playwright/test';
import { button, drawing, labels, listFaults, listLabels, middleOf, open, zoomByWheel } from './drawing';
import { expect, test } from './page-fixture';

const hint = (page: Page) => page.getByText('To zoom, hold');

test('who turns the plain wheel over the drawing is told how to zoom, and only until they know', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  const box = (await drawing(page).boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 10);
  await page.mouse.move(box.x + 40, box.y + 12);
  await expect(hint(page)).toBeHidden();
  await page.mouse.wheel(0, 1);
  await expect(hint(page)).toBeVisible();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(hint(page)).toBeHidden();
  await page.mouse.move(box.x + 50, box.y + 14);
  await page.mouse.wheel(0, 1);
  await expect(hint(page)).toBeHidden();
});

/** Moves the pointer over a label and turns the wheel a little; gives the label's id and where the pointer is. */
async function wheelOverLabel(page: Page) {
  const label = labels(page).first();
  const id = await label.getAttribute('data-label');
  const at = await middleOf(label);
  await zoomByWheel(page, at, 0);
  await page.mouse.wheel(3, 0);
  return { id, at };
}

/** Presses where the pointer is, without moving it, and waits until the label is pressed. */
async function expectPressed(page: Page, id: string | null) {
  await page.mouse.down();
  await page.mouse.up();
  const label = labels(page).and(page.locator(`[data-label="${id}"]`));
  await expect(label).toHaveAttribute('aria-pressed', 'true');
}

test('what lies under the pointer can be pressed while the wheel still turns', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  const { id } = await wheelOverLabel(page);
  await expectPressed(page, id);
});

test('where the wheel has turned and come to rest, what lies under the pointer can be pressed', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  const { id, at } = await wheelOverLabel(page);
  // by the way that events come to it: a press of the mouse would move the pointer first
  const isUnder = () =>
    page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-label]')?.getAttribute('data-label'),
      at,
    );
  await expect.poll(isUnder).toBe(id);
  await expectPressed(page, id);
});

test('a drag that ends in full swing goes on a little, and not at all for readers who want no motion', async ({
  page,
  storyPage,
}) => {
  await page.clock.install({ time: 0 });
  await open(page, storyPage);
  await button(page, 'Zoom in').click();
  await page.clock.pauseAt(3_600_000);
  const travel = async () => {
    const box = (await drawing(page).boundingBox())!;
    const y = box.y + box.height - 30;
    await page.mouse.move(box.x + 700, y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step++) {
      await page.clock.runFor(16);
      await page.mouse.move(box.x + 700 - step * 20, y);
    }
    const before = await listLabels(page);
    await page.mouse.up();
    await page.clock.runFor(3000);
    const after = await listLabels(page);
    const kept = before.find(({ id }) => after.some((label) => label.id === id))!;
    return kept.left - after.find(({ id }) => id === kept.id)!.left;
  };
  expect(await travel()).toBeCloseTo(0, 0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await travel()).toBeGreaterThan(5);
  expect(await listFaults(page)).toEqual([]);
});

test('a double click zooms in around the pointer', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const box = (await drawing(page).boundingBox())!;
  await page.mouse.dblclick(box.x + 5, box.y + 5);
  await expect(button(page, 'Zoom out')).toHaveAttribute('aria-disabled', 'false');
});

test('a timeline that is hidden at first draws itself when it is shown', async ({ page, storyPage }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { display: none }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.goto(storyPage);
  await expect(labels(page)).toHaveCount(0);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await expect(labels(page).first()).toBeVisible();
  expect(await listFaults(page)).toEqual([]);
});

test('larger text makes a larger drawing, in which nothing is cut', async ({ page, storyPage }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, storyPage);
  const height = async () => Math.min(...(await listLabels(page)).map(({ top, bottom }) => bottom - top));
  const before = await height();
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
  await expect.poll(height).toBeCloseTo(before * 1.5, 0);
  expect(await listFaults(page)).toEqual([]);
  const canvas = (await drawing(page).boundingBox())!;
  for (const { id, bottom } of await listLabels(page))
    expect(bottom, id).toBeLessThan(canvas.y + canvas.height);
});
