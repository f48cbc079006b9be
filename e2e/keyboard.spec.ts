import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../src/story/story';
import { button, drawing, labels, listFaults, open, ruler } from './drawing';
import { expect, test } from './page-fixture';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keys and gestures' });
const focusedKey = (page: Page) => drawing(page).locator(':focus').getAttribute('data-key');

async function enter(page: Page): Promise<void> {
  await labels(page).first().focus();
  await page.keyboard.press('Home');
}

test('the arrows reach every event of the story, however far one has zoomed in', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const { events } = JSON.parse(readFileSync(join(storyFolder, 'story.json'), 'utf8')) as Story;
  await open(page, storyPage);
  await enter(page);
  for (let i = 0; i < 5; i++) await page.keyboard.press('+');
  await page.keyboard.press('Home');
  const reached = new Set<string>();
  for (let i = 0; i < 3 * events.length; i++) {
    reached.add((await focusedKey(page)) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  const groups = [...reached].filter((key) => key.endsWith('+'));
  expect(reached.size).toBeGreaterThanOrEqual(events.length - 2);
  expect(groups.length).toBeLessThanOrEqual(1);
});

test('the focus never gets lost, whatever moves', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await enter(page);
  const keys = [
    '+',
    '+',
    'PageDown',
    'PageDown',
    '+',
    'PageUp',
    'Shift+ArrowRight',
    '-',
    'End',
    '+',
    '+',
    '0',
    'Home',
  ];
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect(drawing(page).locator(':focus'), key).toHaveCount(1);
    expect(await listFaults(page), key).toEqual([]);
  }
});

test('a page forward and a page back are as good as none', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await enter(page);
  for (let i = 0; i < 3; i++) await page.keyboard.press('+');
  const before = await ruler(page);
  await page.keyboard.press('PageDown');
  expect(await ruler(page)).not.toEqual(before);
  await page.keyboard.press('PageUp');
  expect(Object.keys(await ruler(page)).sort()).toEqual(Object.keys(before).sort());
});

test('a question mark lists the keys, Escape closes the list, and the focus is back where it was', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  await enter(page);
  const key = await focusedKey(page);
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByText('Page Up, Page Down')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  expect(await focusedKey(page)).toBe(key);
  await button(page, 'Keys and gestures').click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(button(page, 'Keys and gestures')).toBeFocused();
});

test('letters and signs do nothing while the focus is elsewhere', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await page.locator('[data-event] h4 a').first().focus();
  for (const key of ['+', '?', 'f', '0']) await page.keyboard.press(key);
  await expect(dialog(page)).toBeHidden();
  await expect(button(page, 'Show everything')).toHaveAttribute('aria-disabled', 'true');
});

test('a mark without a label names itself when it has the focus, until Escape', async ({
  page,
  storyPage,
}) => {
  await open(page, storyPage);
  await button(page, 'True time').click();
  const group = drawing(page).locator('[data-group]').last();
  await group.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  const tip = () =>
    group.evaluate((mark) => {
      const { content, display } = getComputedStyle(mark, '::after');
      return display === 'none' ? '' : content;
    });
  await expect.poll(tip).toContain('more event');
  await page.keyboard.press('Escape');
  await expect.poll(tip).toBe('');
  await expect(group).toBeFocused();
});

test('the zoom buttons never lead to empty time', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await button(page, 'True time').click();
  for (let i = 0; i < 30; i++) {
    const isFinest = (await button(page, 'Zoom in').getAttribute('aria-disabled')) === 'true';
    if (isFinest) break;
    await button(page, 'Zoom in').click();
    expect(await labels(page).count(), `step ${i}`).toBeGreaterThan(0);
  }
  await expect(button(page, 'Zoom in')).toHaveAttribute('aria-disabled', 'true');
});

test('Earlier and Later end at the ends, and never stop in empty time', async ({ page, storyPage }) => {
  await open(page, storyPage);
  await button(page, 'True time').click();
  for (let i = 0; i < 4; i++) await button(page, 'Zoom in').click();
  for (const [name, most] of [
    ['Earlier', 60],
    ['Later', 60],
  ] as const) {
    for (let i = 0; i < most; i++) {
      if ((await button(page, name).getAttribute('aria-disabled')) === 'true') break;
      await button(page, name).click();
      const shown = (await labels(page).count()) + (await drawing(page).locator('button.mark').count());
      expect(shown, `${name} ${i}`).toBeGreaterThan(0);
    }
    await expect(button(page, name)).toHaveAttribute('aria-disabled', 'true');
  }
});

test('Back undoes a jump, and closing an event does not move the view', async ({ page, storyPage }) => {
  await open(page, storyPage);
  for (let i = 0; i < 2; i++) await button(page, 'Zoom in').click();
  const zoomed = Object.keys(await ruler(page)).sort();
  await button(page, 'Show everything').click();
  const whole = Object.keys(await ruler(page)).sort();
  expect(whole).not.toEqual(zoomed);
  await page.goBack();
  await expect.poll(async () => Object.keys(await ruler(page)).sort()).toEqual(zoomed);
  await page.goForward();
  await expect.poll(async () => Object.keys(await ruler(page)).sort()).toEqual(whole);
  await labels(page).first().click();
  await button(page, 'Zoom in').click();
  const left = Object.keys(await ruler(page)).sort();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-label][aria-pressed="true"]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/e=/);
  expect(Object.keys(await ruler(page)).sort()).toEqual(left);
});
