import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Story, StoryEvent } from '../src/story/story';
import { expect, ready, test } from './page-fixture';

const storyOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Story;

/** The event in the list's order, as the page shows it. */
async function listedIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-event]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event') ?? ''));
}

const titleIn = (page: Page, id: string) => page.locator(`[data-event="${id}"] h4 a`);
const panel = (page: Page) => page.locator('[data-panel]');
const panelTitle = (page: Page) => page.locator('#sourceline-panel-title');

function disputedOf(folder: string): StoryEvent {
  const event = storyOf(folder).events.find(({ disputed }) => disputed);
  if (!event) throw new Error('the seeds hold a dispute');
  return event;
}

test('the first screen tells the dispute without a click', async ({ page, storyPage, storyFolder }) => {
  await page.goto(storyPage);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText('Where accounts differ').last()).toBeInViewport();
  await expect(panelTitle(page)).toBeInViewport();
  const lead = await panel(page).getAttribute('data-panel');
  const disputed = storyOf(storyFolder).events.filter((event) => event.disputed);
  expect(disputed.map(({ id }) => id)).toContain(lead);
  await expect(panel(page).getByText('Say it happened')).toBeVisible();
  await expect(panel(page).getByText('Say it did not')).toBeVisible();
});

test('an event chosen in the list opens with its date, its reasons and all its passages', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const event = disputedOf(storyFolder);
  await page.goto(storyPage);
  await ready(page);
  await titleIn(page, event.id).click();
  await expect(panel(page)).toHaveAttribute('data-panel', event.id);
  await expect(panelTitle(page)).toBeFocused();
  await expect(panelTitle(page)).toBeInViewport();
  await expect(panel(page).locator('time')).toHaveAttribute('data-edtf', event.date);
  await expect(panel(page).locator('blockquote')).toHaveCount(event.mentions.length);
  await expect(page).toHaveURL(`${storyPage}#e=${event.id}`);
  await expect(titleIn(page, event.id)).toHaveAttribute('aria-current', 'true');
});

test('an event chosen in the drawing opens the same way, and gets the focus back', async ({
  page,
  storyPage,
}) => {
  await page.goto(storyPage);
  await ready(page);
  const label = page.locator('[data-label]').first();
  const id = await label.getAttribute('data-label');
  await label.click();
  await expect(panel(page)).toHaveAttribute('data-panel', id ?? '');
  await expect(panelTitle(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-label="${id}"]`)).toBeFocused();
});

test('a source leads into its article at the passage, and a mark leads back to its event', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const event = disputedOf(storyFolder);
  await page.goto(`${storyPage}#e=${event.id}`);
  await ready(page);
  for (const [at, mention] of event.mentions.entries()) {
    await panel(page).locator(`a[href="#at-${event.id}-${at}"]`).click();
    const article = page.locator(`[data-article="${mention.article}"]`);
    await expect(article).toHaveAttribute('open', '');
    const mark = page.locator('[data-reader] a:focus');
    await expect(mark).toBeInViewport();
    expect(mention.exact).toContain((await mark.innerText()).slice(0, 20));
  }
  const other = page
    .locator(`[data-reader] details[open] a[href^="#e="]:not([href="#e=${event.id}"])`)
    .first();
  const target = (await other.getAttribute('href'))?.slice(3);
  await other.click();
  await expect(panel(page)).toHaveAttribute('data-panel', target ?? '');
  await expect(panelTitle(page)).toBeFocused();
});

test('a link to an event opens it, with the focus on it', async ({ page, storyPage, storyFolder }) => {
  const { id, title } = storyOf(storyFolder).events.at(-1)!;
  await page.goto(`${storyPage}#amp=1&e=${id}&unknown=2`);
  await ready(page);
  await expect(panelTitle(page)).toHaveText(title);
  await expect(panelTitle(page)).toBeFocused();
  await expect(panelTitle(page)).toBeInViewport();
});

for (const fragment of ['#e=nobody', '#e=%', '#t=nonsense', '#?secret=abc', '#amp=1', '#e=__proto__']) {
  test(`an address that asks for nothing known is ignored calmly: ${fragment}`, async ({
    page,
    storyPage,
  }) => {
    await page.goto(`${storyPage}${fragment}`);
    await ready(page);
    await expect(panel(page).getByText('Where accounts differ')).toBeVisible();
  });
}

test('Back closes what opening opened, and gives the focus back', async ({ page, storyPage }) => {
  await page.goto(storyPage);
  await ready(page);
  const [first = '', second = ''] = await listedIds(page);
  await titleIn(page, first).click();
  await expect(panel(page)).toHaveAttribute('data-panel', first);
  await titleIn(page, second).click();
  await expect(panel(page)).toHaveAttribute('data-panel', second);
  await page.goBack();
  await expect(panel(page).getByText('Where accounts differ')).toBeVisible();
  await expect(page).toHaveURL(storyPage);
  await expect(titleIn(page, first)).toBeFocused();
  await page.goForward();
  await expect(panel(page)).toHaveAttribute('data-panel', second);
});

test('Escape and the close button close the panel, and give the focus back', async ({ page, storyPage }) => {
  await page.goto(storyPage);
  await ready(page);
  const [first = ''] = await listedIds(page);
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Close: back to the timeline', exact: true }).click(),
  ]) {
    await titleIn(page, first).focus();
    await page.keyboard.press('Enter');
    await expect(panelTitle(page)).toBeFocused();
    await close();
    await expect(panel(page).getByText('Where accounts differ')).toBeVisible();
    await expect(titleIn(page, first)).toBeFocused();
    await expect(page).toHaveURL(storyPage);
  }
});

test('the panel steps to the earlier and the later event', async ({ page, storyPage }) => {
  await page.goto(storyPage);
  await ready(page);
  const [first = '', second = ''] = await listedIds(page);
  await titleIn(page, first).click();
  await expect(page.getByRole('button', { name: 'Earlier event' })).toBeDisabled();
  await page.getByRole('button', { name: 'Later event' }).click();
  await expect(panel(page)).toHaveAttribute('data-panel', second);
  await page.getByRole('button', { name: 'Earlier event' }).click();
  await expect(panel(page)).toHaveAttribute('data-panel', first);
  await page.keyboard.press('Escape');
  await expect(titleIn(page, first)).toBeFocused();
});

test('the page asks nobody else for anything, and keeps nothing', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto(storyPage);
  await ready(page);
  await titleIn(page, disputedOf(storyFolder).id).click();
  await expect(panelTitle(page)).toBeFocused();
  expect([...origins]).toEqual([new URL(storyPage).origin]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('paper shows every event and every address, and no drawing', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const { events, articles } = storyOf(storyFolder);
  await page.goto(storyPage);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  for (const { id } of events) await expect(titleIn(page, id)).toBeVisible();
  for (const { url } of articles) {
    if (url) await expect(page.locator('[data-reader] .address', { hasText: url })).toBeVisible();
  }
  await expect(page.locator('[data-label]').first()).toBeHidden();
  await expect(panel(page)).toBeHidden();
});

test('paper is used in its whole width, and a side that goes on overleaf says again whose it is', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const event = disputedOf(storyFolder);
  await page.setViewportSize({ width: 673, height: 1001 });
  await page.goto(storyPage);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const article = page.locator(`[data-event="${event.id}"]`);
  const whole = (await article.boundingBox())!;
  const head = (await article.locator('.head').boundingBox())!;
  const passage = (await article.locator('blockquote').first().boundingBox())!;
  expect(head.x + head.width).toBeLessThan(passage.x);
  expect(passage.x + passage.width).toBeCloseTo(whole.x + whole.width, 0);
  // what browsers repeat where a table goes on overleaf
  for (const stance of await article.locator('.stance').all())
    await expect(stance).toHaveCSS('display', 'table-header-group');
});

test.describe('a broken story', () => {
  test.use({ silent: false });

  test('leaves the list standing, with one word to the developer', async ({ page, storyPage }) => {
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(storyPage, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const broken = html.replace(
        /(<script type="application\/json" id="sourceline-story">)[\s\S]*?(?=<\/script>)/,
        '$1{',
      );
      await route.fulfill({ response, body: broken });
    });
    await page.goto(storyPage);
    await expect(page.locator('[data-mention]').last()).toBeVisible();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('sourceline:');
  });
});
