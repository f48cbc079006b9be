import type { Page } from '@playwright/test';
import { SIZES } from './drawing';
import { ready, test } from './page-fixture';

const FOLDER = 'e2e/screenshots';

/** Opens the page anew, even where only the part after # differs, and waits for its fonts. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  // a page left while its fonts load reports them as failed
  await page.goto(address, { waitUntil: 'networkidle' });
  await ready(page);
}

for (const [width, height] of SIZES) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the page can be looked at: start, chosen, zoomed in, dark', async ({ page, storyPage }) => {
      const shoot = (name: string, fullPage = false) =>
        page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, animations: 'disabled', fullPage });
      await open(page, storyPage);
      await shoot('start');
      await shoot('whole', true);
      if (process.env.UPDATE_PICTURES === '1' && width === 1280) {
        await page.screenshot({ path: 'docs/pictures/page.png', animations: 'disabled' });
      }
      await page.locator('#sourceline-panel-title a').click();
      await shoot('chosen');
      await open(page, `${storyPage}#t=2015-09-10/2015-09-17`);
      await shoot('zoomed');
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, storyPage);
      await shoot('dark');
    });
  });
}
