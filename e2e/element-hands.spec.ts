import { drawn, element, labels, openHost, readLabels, readWindow, said } from './host-page';
import { expect, test } from './page-fixture';

test('it tells what is in view: when asked, and when a movement has come to rest', async ({
  page,
  storyFolder,
}) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="story.json" scale="true" window="2015-09-12/2015-09-16"></sourceline-timeline>',
  });
  await drawn(page);
  const first = (await readWindow(page))!;
  expect(first.edtf).toBe('2015-09-12/2015-09-16');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const moved = (await readWindow(page))!;
  expect(moved.toMs - moved.fromMs).toBeCloseTo((first.toMs - first.fromMs) / 2, -3);
  expect((await said(page, 'window')).at(-1)!.detail).toEqual(moved);
  await element(page).evaluate((each) => each.setAttribute('window', '2015-09-12/2015-09-16'));
  await expect.poll(async () => (await readWindow(page))!.edtf).toBe('2015-09-12/2015-09-16');
});

test('its toolbar, its overview and its list of keys work by pointer and by key', async ({
  page,
  storyFolder,
}) => {
  await openHost(page, storyFolder, { body: '<sourceline-timeline src="story.json"></sourceline-timeline>' });
  await drawn(page);
  await page.getByRole('button', { name: 'Even steps' }).click();
  await expect(page.getByRole('button', { name: 'Even steps' })).toHaveAttribute('aria-pressed', 'true');
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Show everything' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  const whole = (await readWindow(page))!;
  const strip = (await page.getByRole('slider').boundingBox())!;
  await page.mouse.move(strip.x + strip.width / 2, strip.y + 10);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width / 2 - 60, strip.y + 10, { steps: 3 });
  await page.mouse.up();
  const dragged = (await readWindow(page))!;
  expect(dragged.fromMs).toBeLessThan(whole.fromMs);
  await page.getByRole('slider').press('ArrowRight');
  expect((await readWindow(page))!.fromMs).toBeGreaterThan(dragged.fromMs);
  const keys = page.getByRole('dialog', { name: 'Keys and gestures' });
  await page.getByRole('button', { name: 'Keys and gestures' }).click();
  await expect(keys.getByRole('definition')).toHaveCount(13);
  await page.mouse.click(2, 2);
  await expect(keys).toBeHidden();
});

test('a click tells which event was chosen, and the attribute chooses one', async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, { body: '<sourceline-timeline src="story.json"></sourceline-timeline>' });
  await drawn(page);
  const [first, second] = await readLabels(page);
  await page.locator(`[data-label="${first!.id}"]`).click();
  expect((await said(page, 'choose')).map(({ detail }) => detail)).toEqual([{ id: first!.id }]);
  await element(page).evaluate((each, id) => each.setAttribute('chosen', id), second!.id);
  await expect(page.locator(`[data-label="${second!.id}"]`)).toHaveAttribute('aria-pressed', 'true');
});

test('a label is pressed as a button is: by Enter as it goes down, by Space as it comes up on the same', async ({
  page,
  storyFolder,
}) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="story.json"></sourceline-timeline><p style="height: 3000px"></p>',
  });
  await drawn(page);
  const chosen = async () => (await said(page, 'choose')).map(({ detail }) => (detail as { id: string }).id);
  const focused = () =>
    element(page).evaluate((each) => (each.shadowRoot!.activeElement as HTMLElement).dataset.key!);
  await labels(page).first().focus();
  await page.keyboard.press('Home');
  const first = await focused();
  await page.keyboard.down('Space');
  expect(await chosen()).toEqual([]);
  await page.keyboard.up('Space');
  expect(await chosen()).toEqual([first]);
  await page.keyboard.down('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Space');
  expect(await chosen()).toEqual([first]);
  const second = await focused();
  expect(second).not.toBe(first);
  await page.keyboard.down('Enter');
  expect(await chosen()).toEqual([first, second]);
  await page.keyboard.up('Enter');
  expect(await chosen()).toEqual([first, second]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
