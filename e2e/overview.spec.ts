import type { Page } from '@playwright/test';
import { button, drawing, labels, open, ruler, strip } from './drawing';
import { expect, test } from './page-fixture';

/** The strip's window in px of the page. */
async function windowOf(page: Page): Promise<{ left: number; right: number; middle: number; y: number }> {
  const box = (await strip(page).locator('.window').boundingBox())!;
  return { left: box.x, right: box.x + box.width, middle: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the strip tells in words what is in view, at the start and after every movement', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  const whole = await strip(page).getAttribute('aria-valuetext');
  expect(whole).toMatch(/^.+ to .+, 15 events in view\.$/);
  await button(page, 'Zoom in').click();
  await expect(strip(page)).not.toHaveAttribute('aria-valuetext', whole!);
});

test('its window is as wide as the share of the story in view', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const box = (await strip(page).boundingBox())!;
  const width = async () => (await windowOf(page)).right - (await windowOf(page)).left;
  expect(await width()).toBeCloseTo(box.width, 0);
  await button(page, 'Zoom in').click();
  expect(await width()).toBeCloseTo(box.width / 2, 0);
});

test('a tap beyond the window brings that part into view, and Back undoes it', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  for (let i = 0; i < 2; i++) await button(page, 'Zoom in').click();
  const before = await ruler(page);
  const box = (await strip(page).boundingBox())!;
  await page.mouse.click(box.x + 40, box.y + box.height / 2);
  expect((await windowOf(page)).left).toBeLessThan(box.x + 40);
  expect((await windowOf(page)).right).toBeGreaterThan(box.x + 40);
  expect(await ruler(page)).not.toEqual(before);
  await page.goBack();
  await expect.poll(async () => Object.keys(await ruler(page)).sort()).toEqual(Object.keys(before).sort());
});

test('the window can be dragged, and keeps the place where it was grabbed', async ({ page, storyPage }) => {
  await open(page, storyPage);
  for (let i = 0; i < 2; i++) await button(page, 'Zoom in').click();
  const from = await windowOf(page);
  await page.mouse.move(from.middle + 10, from.y);
  await page.mouse.down();
  await page.mouse.move(from.middle - 50, from.y, { steps: 5 });
  await page.mouse.up();
  expect((await windowOf(page)).middle).toBeCloseTo(from.middle - 60, 0);
});

test('it is a slider for the keyboard: arrows, pages, ends and zoom', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await strip(page).focus();
  for (const key of ['+', '+', '+']) await page.keyboard.press(key);
  const value = async () => Number(await strip(page).getAttribute('aria-valuenow'));
  await page.keyboard.press('Home');
  const start = await value();
  await page.keyboard.press('ArrowRight');
  const step = await value();
  expect(step).toBeGreaterThan(start);
  await page.keyboard.press('PageUp');
  expect(await value()).toBeGreaterThan(step);
  await page.keyboard.press('End');
  const end = await value();
  await page.keyboard.press('ArrowLeft');
  expect(await value()).toBeLessThan(end);
  await page.keyboard.press('0');
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'true');
});

test('every event stands in the strip, disputed ones apart', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const bars = (name: string) =>
    strip(page)
      .locator(`path.${name}`)
      .evaluate((path) => path.getAttribute('d')!.split('M').length - 1);
  expect(await bars('all')).toBeGreaterThanOrEqual(await labels(page).count());
  expect(await bars('disputed')).toBe(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it stands above the drawing, is high enough for a finger, and a tap moves the view', async ({
    page,
    storyPage,
  }) => {
    await open(page, storyPage);
    const box = (await strip(page).boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.y + box.height).toBeLessThanOrEqual((await drawing(page).boundingBox())!.y);
    await button(page, 'Zoom in').tap();
    const before = await ruler(page);
    await page.touchscreen.tap(box.x + box.width - 20, box.y + 20);
    expect(await ruler(page)).not.toEqual(before);
  });
});
