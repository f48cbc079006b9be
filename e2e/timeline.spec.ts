import type { Locator, Page } from '@playwright/test';
import {
  button,
  drawing,
  footX,
  labels,
  listFaults,
  listLabels,
  middleOf,
  open,
  type Placed,
  ruler,
  zoomByWheel,
} from './drawing';
import { expect, test } from './page-fixture';

async function disputed(page: Page): Promise<Locator> {
  const label = labels(page).filter({ hasText: 'Disputed' }).first();
  await expect(label).toBeVisible();
  return label;
}

test('the first view names nearly all of the story, the dispute included', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const count = await page.locator('[data-event]').count();
  expect(await labels(page).count()).toBeGreaterThanOrEqual(0.9 * count);
  await disputed(page);
  expect(await listFaults(page)).toEqual([]);
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'true');
});

for (const width of [1280, 768, 390])
  test(`the drawing takes its place before the script has run: nothing moves at ${width} px`, async ({
    page,
    storyPage,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 900 });
    await open(page, storyPage);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((a, b) => a + b, 0)).toBeLessThan(0.02);
  });

test('labels never overlap at any of six zoom levels, in both scales', async ({ page, storyPage }) => {
  for (const scale of ['Story time', 'True time']) {
    await open(page, storyPage);
    await button(page, scale).click();
    const at = await middleOf(await disputed(page));
    for (let level = 0; level < 6; level++) {
      expect(await listFaults(page), `${scale}, level ${level}`).toEqual([]);
      await zoomByWheel(page, at, -4);
    }
  }
});

test('Ctrl and the wheel zoom around the pointer', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const mark = await disputed(page);
  await mark.click();
  const x = await footX(page);
  const { y } = await middleOf(drawing(page));
  await zoomByWheel(page, { x, y }, -6);
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'false');
  expect(Math.abs((await footX(page)) - x)).toBeLessThan(3);
});

test('the plain wheel scrolls the page, and zooms only after a click inside', async ({ page, storyPage }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, storyPage);
  const box = (await drawing(page).boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'true');
  await page.mouse.click(box.x + 4, box.y + 4);
  await page.mouse.wheel(0, -200);
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'false');
  expect(await page.evaluate(() => window.scrollY)).toBe(60);
  await page.keyboard.press('Escape');
  await page.mouse.move(box.x + 8, box.y - 30);
  await page.mouse.wheel(0, -60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('buttons zoom in, out, move and show everything again', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const before = await ruler(page);
  await button(page, 'Zoom in').click();
  await expect(button(page, 'Zoom out')).toHaveAttribute('aria-disabled', 'false');
  const zoomed = await ruler(page);
  expect(zoomed).not.toEqual(before);
  await button(page, 'Later').click();
  expect(await ruler(page)).not.toEqual(zoomed);
  await button(page, 'Earlier').click();
  expect(await ruler(page)).toEqual(zoomed);
  await button(page, 'Show everything').click();
  expect(await ruler(page)).toEqual(before);
});

test('the button zooms in on the main event of the story', async ({ page, storyPage }) => {
  await open(page, storyPage);
  for (let step = 1; step <= 4; step++) {
    await button(page, 'Zoom in').click();
    await expect(await disputed(page), `step ${step}`).toBeInViewport({ ratio: 1 });
  }
});

test('the toolbar is one tab stop with arrow keys inside', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await button(page, 'Story time').focus();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, 'True time')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'True time')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await expect(button(page, 'Keys and gestures')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(drawing(page).locator(':focus')).toHaveCount(1);
});

test('arrow keys walk the events, Enter chooses one and Escape leaves it', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await button(page, 'Story time').focus();
  await page.keyboard.press('Tab');
  const focused = drawing(page).locator(':focus');
  await page.keyboard.press('Home');
  const first = await focused.getAttribute('data-key');
  await page.keyboard.press('ArrowRight');
  const second = await focused.getAttribute('data-key');
  expect(second).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focused.getAttribute('data-key')).toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-label="${first}"]`)).toHaveAttribute('aria-pressed', 'true');
  await page.locator(`[data-label="${first}"]`).focus();
  await page.keyboard.press('Escape');
  await expect(labels(page).and(page.locator('[aria-pressed="true"]'))).toHaveCount(0);
});

test('plus, minus, 0 and Shift with an arrow move the view from the keyboard', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  await (await disputed(page)).focus();
  const before = await ruler(page);
  await page.keyboard.press('+');
  const zoomed = await ruler(page);
  expect(zoomed).not.toEqual(before);
  await page.keyboard.press('Shift+ArrowRight');
  expect(await ruler(page)).not.toEqual(zoomed);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  expect(await ruler(page)).toEqual(before);
});

test('a drag with the mouse pans and presses nothing', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await button(page, 'Zoom in').click();
  const { x, width } = (await drawing(page).boundingBox())!;
  const offCentre = ({ left, right }: Placed) => Math.abs((left + right) / 2 - x - width / 2);
  const before = [...(await listLabels(page))].sort((a, b) => offCentre(a) - offCentre(b))[0]!;
  const from = { x: (before.left + before.right) / 2, y: (before.top + before.bottom) / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y, { steps: 4 });
  await page.mouse.move(from.x - 80, from.y, { steps: 4 });
  await page.mouse.up();
  const after = (await listLabels(page)).find(({ id }) => id === before.id)!;
  expect(after.left - before.left).toBeCloseTo(-80, 0);
  expect(after.top).toBe(before.top);
  await expect(page.locator(`[data-label="${before.id}"]`)).toHaveAttribute('aria-pressed', 'false');
});

test('a click chooses an event and marks its label', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const label = await disputed(page);
  await label.click();
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toContain(`#e=${await label.getAttribute('data-label')}`);
  expect(await listFaults(page)).toEqual([]);
});

test('a counted group opens by click and by key', async ({ page, storyPage }) => {
  for (const way of ['click', 'key']) {
    await open(page, storyPage);
    await button(page, 'True time').click();
    const group = drawing(page).locator('[data-group]').last();
    const name = await group.getAttribute('data-key');
    const count = Number(await group.getAttribute('data-group'));
    expect(count).toBeGreaterThan(1);
    await expect(group).toHaveAttribute('aria-label', new RegExp(`\\b${count - 1} more event`));
    if (way === 'click') await group.click();
    else {
      await group.focus();
      await page.keyboard.press('Enter');
    }
    await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'false');
    const now = await drawing(page).locator(`[data-key="${name}"][data-group="${count}"]`).count();
    expect(now, way).toBe(0);
    expect(await listFaults(page)).toEqual([]);
  }
});

test('the change of scale keeps the chosen event in its place', async ({ page, storyPage }) => {
  await open(page, storyPage);
  const label = await disputed(page);
  await label.click();
  const x = await footX(page);
  await button(page, 'True time').click();
  expect(Math.abs((await footX(page)) - x)).toBeLessThan(2);
  await expect(labels(page).and(page.locator('[aria-pressed="true"]'))).toHaveCount(1);
});

test('movements are animated, and instant where the reader wants less motion', async ({
  page,
  storyPage,
}) => {
  await page.clock.install({ time: 0 });
  await open(page, storyPage);
  await page.clock.pauseAt(3_600_000);
  const stem = () => drawing(page).locator('path.stem').first().getAttribute('d');
  const zoomIn = async () => {
    const before = await stem();
    await button(page, 'Zoom in').click();
    const atOnce = await stem();
    await page.clock.runFor(120);
    const midway = await stem();
    await page.clock.runFor(2000);
    return { before, atOnce, midway, after: await stem() };
  };
  const still = await zoomIn();
  expect(still.atOnce).not.toBe(still.before);
  expect(still.after).toBe(still.atOnce);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moved = await zoomIn();
  expect(moved.midway).not.toBe(moved.before);
  expect(moved.after).not.toBe(moved.midway);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('time runs down, labels keep right of the line, and nothing overlaps', async ({ page, storyPage }) => {
    await open(page, storyPage);
    const placed = await listLabels(page);
    expect(placed.length).toBeGreaterThanOrEqual(6);
    expect(new Set(placed.map(({ left }) => Math.round(left))).size).toBe(1);
    expect(await listFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a tap chooses, and targets are large enough for a finger', async ({ page, storyPage }) => {
    await open(page, storyPage);
    const label = await disputed(page);
    const id = await label.getAttribute('data-label');
    const { width, height } = (await button(page, 'Zoom in').boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await label.tap();
    await expect(page.locator(`[data-label="${id}"]`)).toHaveAttribute('aria-pressed', 'true');
  });

  test('the button zooms in on what is on the screen of a long drawing', async ({ page, storyPage }) => {
    await open(page, storyPage);
    const { height } = (await drawing(page).boundingBox())!;
    expect(height).toBeGreaterThan(844);
    await button(page, 'Zoom in').tap();
    await expect
      .poll(async () => (await listLabels(page)).filter(({ bottom }) => bottom < 844).length)
      .toBeGreaterThan(0);
    await expect(button(page, 'Zoom in')).toHaveAttribute('aria-disabled', 'true');
  });

  test('true time begins where most happens, and shows everything when asked', async ({
    page,
    storyPage,
  }) => {
    await open(page, storyPage);
    const all = await labels(page).count();
    const first = await labels(page).first().getAttribute('data-label');
    await button(page, 'True time').tap();
    await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'false');
    const { y } = (await drawing(page).boundingBox())!;
    const onScreen = async () => (await listLabels(page)).filter(({ bottom }) => bottom < y + 844).length;
    await expect.poll(onScreen).toBeGreaterThanOrEqual(4);
    expect(await listFaults(page)).toEqual([]);
    await button(page, 'Show everything').tap();
    await expect(page.locator(`[data-label="${first}"]`)).toBeVisible();
    await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'true');
    await button(page, 'Story time').tap();
    await expect(labels(page)).toHaveCount(all);
  });

  test('two fingers zoom, one finger scrolls the page', async ({ page, storyPage }) => {
    await open(page, storyPage);
    const fingers = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly (readonly [number, number])[],
    ) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const top = await page.evaluate(
      () => document.querySelector('[data-label]')!.parentElement!.getBoundingClientRect().top,
    );
    await page.evaluate((y) => window.scrollTo(0, y - 100), top);
    const x = 200;
    await touch('touchStart', [[x, 380]]);
    await touch('touchStart', [
      [x, 380],
      [x, 460],
    ]);
    for (let step = 1; step <= 8; step++)
      await touch('touchMove', [
        [x, 380 - step * 12],
        [x, 460 + step * 12],
      ]);
    await touch('touchEnd', []);
    await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'false');
    expect(await listFaults(page)).toEqual([]);

    const before = await page.evaluate(() => window.scrollY);
    await touch('touchStart', [[x, 600]]);
    for (let step = 1; step <= 14; step++) await touch('touchMove', [[x, 600 - step * 15]]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 50);
  });
});

test('a link to a stretch of time opens it', async ({ page, storyPage }) => {
  await open(page, `${storyPage}#t=2015-09-13/2015-09-15`);
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'false');
  const words = Object.keys(await ruler(page));
  expect(words.some((word) => word.startsWith('14 Sep'))).toBe(true);
  expect(words.some((word) => word.includes('2013') || word.includes('2014'))).toBe(false);
});

test('it fits from 300 px to 4K and follows its container', async ({ page, storyPage }) => {
  await open(page, storyPage);
  for (const width of [300, 640, 900, 3840, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => Math.round((await drawing(page).locator('svg').first().boundingBox())!.width))
      .toBe(Math.floor((await drawing(page).boundingBox())!.width));
    expect(await listFaults(page), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
