import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../src/story/story';
import { expect, test } from './page-fixture';

test.use({ javaScriptEnabled: false });

const storyOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Story;

test('every event stands in the list with its title, date and passages', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const { events } = storyOf(storyFolder);
  await page.goto(storyPage);
  await expect(page.locator('[data-event]')).toHaveCount(events.length);
  for (const event of events) {
    const item = page.locator(`[data-event="${event.id}"]`);
    await expect(item.getByRole('heading', { name: event.title, exact: true })).toBeVisible();
    await expect(item.locator('time').first()).toHaveAttribute('data-edtf', event.date);
    for (const [at, mention] of event.mentions.entries()) {
      const passage = item.locator(`[data-mention="${event.id}:${at}"]`);
      await expect(passage).toBeVisible();
      await expect(passage.locator('.exact')).toHaveText(mention.exact, { useInnerText: false });
      if (mention.account) await expect(passage).toContainText(mention.account.whoName);
    }
  }
});

test('every passage of an article on the web links to the original at its words', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const { events, articles } = storyOf(storyFolder);
  const addressOf = new Map(articles.map(({ id, url }) => [id, url]));
  await page.goto(storyPage);
  for (const event of events) {
    for (const [at, mention] of event.mentions.entries()) {
      const link = page.locator(`[data-mention="${event.id}:${at}"] a.original`);
      const address = addressOf.get(mention.article);
      await expect(link).toHaveCount(address ? 1 : 0);
      if (!address) continue;
      expect(await link.getAttribute('href')).toContain(`${address}#:~:text=`);
      await expect(link).toHaveAttribute('rel', 'noopener');
    }
  }
});

test('a dispute shows both sides in words', async ({ page, storyPage, storyFolder }) => {
  await page.goto(storyPage);
  for (const event of storyOf(storyFolder).events.filter(({ disputed }) => disputed)) {
    const item = page.locator(`[data-event="${event.id}"]`);
    await expect(item.getByText('Disputed', { exact: true })).toBeVisible();
    await expect(item.getByText(/^Say it (did not|is not)/)).toBeVisible();
  }
});

test('every article can be opened and read in full, with its passages marked', async ({
  page,
  storyPage,
  storyFolder,
}) => {
  const { articles, events } = storyOf(storyFolder);
  await page.goto(storyPage);
  for (const article of articles) {
    const details = page.locator(`details[data-article="${article.id}"]`);
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    const last = article.text.trim().split('\n').at(-1)!.trim();
    await expect(details.locator('article p').last()).toHaveText(last, { useInnerText: false });
    const reports = events.some(({ mentions }) => mentions.some((mention) => mention.article === article.id));
    if (reports) await expect(details.locator('a[href^="#e="] mark').first()).toBeVisible();
  }
});

test('a link to an event leads to its place in the list', async ({ page, storyPage, storyFolder }) => {
  const last = storyOf(storyFolder).events.at(-1)!;
  for (const fragment of [`#event-${last.id}`, `#e=${last.id}`]) {
    await page.goto(`${storyPage}${fragment}`);
    await expect(page.locator(`[data-event="${last.id}"]`)).toBeInViewport();
  }
});
