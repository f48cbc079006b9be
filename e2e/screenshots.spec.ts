import { ready, test } from './page-fixture';

const SIZES = [
  [1440, 900],
  [1280, 720],
  [768, 1024],
  [390, 844],
] as const;

const FOLDER = 'e2e/screenshots';

for (const [width, height] of SIZES) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the page can be looked at: start, chosen, zoomed in, dark', async ({ page, storyPage }) => {
      const shoot = (name: string) =>
        page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, animations: 'disabled' });
      await page.goto(storyPage);
      await ready(page);
      await page.evaluate(() => document.fonts.ready);
      await shoot('start');
      if (process.env.UPDATE_PICTURES === '1' && width === 1280)
        await page.screenshot({ path: 'docs/pictures/page.png' });
      await page.screenshot({ path: `${FOLDER}/whole-${width}.png`, fullPage: true });
      await page.locator('#sourceline-panel-title a').click();
      await shoot('chosen');
      await page.goto(`${storyPage}#t=2015-09-10/2015-09-17`);
      await page.reload();
      await ready(page);
      await shoot('zoomed');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(storyPage);
      await page.reload();
      await ready(page);
      await shoot('dark');
    });
  });
}
