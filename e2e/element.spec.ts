import { readFileSync } from 'node:fs';
import { drawn, element, labels, openHost, readLabels, readWindow, said } from './host-page';
import { expect, test } from './page-fixture';

test('src is all it takes, and no page of its own', async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, { body: '<sourceline-timeline src="story.json"></sourceline-timeline>' });
  await drawn(page);
  expect(await labels(page).count()).toBeGreaterThanOrEqual(8);
  await expect(element(page)).toHaveAttribute('data-ready', '');
  expect(await said(page, 'error')).toEqual([]);
});

test('a strict policy of the host is kept', async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="story.json"></sourceline-timeline>',
    policy: "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src 'self'",
  });
  await drawn(page);
  await expect(labels(page).first()).toHaveCSS('position', 'absolute');
});

test('what it says of its labels is where they are', async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="/story.json" style="margin: 37px"></sourceline-timeline>',
  });
  await drawn(page);
  const told = await readLabels(page);
  const origin = (await element(page).boundingBox())!;
  const seen = await labels(page).evaluateAll((all) =>
    all.map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return { id: (each as HTMLElement).dataset.label, left, top, width, height };
    }),
  );
  expect(told).toHaveLength(seen.length);
  for (const { id, x, y, width, height } of told) {
    const box = seen.find((each) => each.id === id)!;
    expect(box.left - origin.x).toBeCloseTo(x, 0);
    expect(box.top - origin.y).toBeCloseTo(y, 0);
    expect(box.width).toBeCloseTo(width, 0);
    expect(box.height).toBeCloseTo(height, 0);
  }
});

test('a story given as a property is drawn, also one set before the script came', async ({
  page,
  storyFolder,
}) => {
  const story = readFileSync(`${storyFolder}/story.json`, 'utf8');
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline></sourceline-timeline>',
    before: `addEventListener('DOMContentLoaded', () => 0, { once: true });
      new MutationObserver((_, own) => {
        const found = document.querySelector('sourceline-timeline');
        if (!found) return;
        own.disconnect();
        found.story = ${story.replaceAll('<', '\\u003c')};
      }).observe(document, { childList: true, subtree: true });`,
  });
  await drawn(page);
  const before = await labels(page).count();
  await element(page).evaluate((each) => {
    const own = each as HTMLElement & { story: { events: unknown[] } | null };
    own.story = { ...own.story!, events: own.story!.events.slice(0, 2) };
  });
  await expect.poll(async () => (await said(page, 'ready')).length).toBe(2);
  expect(await labels(page).count()).toBeLessThan(before);
  await element(page).evaluate((each) => ((each as HTMLElement & { story: unknown }).story = null));
  await expect(labels(page)).toHaveCount(0);
  expect(await readLabels(page)).toEqual([]);
  expect(await readWindow(page)).toBeNull();
});

test('its children are shown until the drawing is there, and where there is no story', async ({
  page,
  storyFolder,
}) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline><a href="/all">Every event</a></sourceline-timeline>',
  });
  await expect(page.getByRole('link', { name: 'Every event' })).toBeVisible();
  await element(page).evaluate((each) => each.setAttribute('src', 'story.json'));
  await drawn(page);
  await expect(page.getByRole('link', { name: 'Every event' })).toBeHidden();
});

test.describe('a story that cannot be shown', () => {
  test.use({ silent: false });
  const CASES = [
    { name: 'that is not there', src: 'gone.json', story: '', why: 'the server answered 404 for gone.json' },
    { name: 'that is no JSON', src: 'story.json', story: '<html>', why: 'story.json is not JSON' },
    { name: 'that is no story', src: 'story.json', story: '[1]', why: 'this is not a Sourceline story' },
    {
      name: 'with a broken event',
      src: 'story.json',
      story: '{"version":1,"events":[{"id":"a"}]}',
      why: 'its events[0].title is missing or wrong',
    },
    {
      name: 'at an address that is a script',
      src: 'javascript:alert(1)',
      story: '',
      why: '“javascript:alert(1)” is not an address on the web',
    },
    {
      name: 'whose title is markup',
      src: 'story.json',
      story: '{"version":"<img src=x onerror=alert(1)>","events":[]}',
      why: 'its version is <img src=x onerror=alert(1)>, and only version 1 can be read',
    },
  ];
  for (const { name, src, story, why } of CASES)
    test(`${name} gives a plain message, an event and the children`, async ({ page, storyFolder }) => {
      await openHost(page, storyFolder, {
        body: `<sourceline-timeline src="${src}"><p>Every event</p></sourceline-timeline>`,
        story,
      });
      await expect(page.getByRole('alert')).toHaveText(`The timeline cannot be shown: ${why}.`);
      await expect(page.getByText('Every event', { exact: true })).toBeVisible();
      expect(
        (await said(page, 'error')).map(({ detail }) => (detail as { message: string }).message),
      ).toEqual([`The timeline cannot be shown: ${why}.`]);
      expect(await said(page, 'ready')).toEqual([]);
    });

  test('gives way to one that can', async ({ page, storyFolder }) => {
    await openHost(page, storyFolder, {
      body: '<sourceline-timeline src="gone.json"></sourceline-timeline>',
    });
    await expect(page.getByRole('alert')).toBeVisible();
    await element(page).evaluate((each) => each.setAttribute('src', 'story.json'));
    await drawn(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('hidden at first, it is drawn and ready when it is shown', async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, {
    body: '<div id="tab" style="display: none"><sourceline-timeline src="story.json"></sourceline-timeline></div>',
  });
  await page.waitForLoadState('networkidle');
  expect(await said(page, 'ready')).toEqual([]);
  await page.evaluate(() => (document.getElementById('tab')!.style.display = 'block'));
  await drawn(page);
  expect((await readLabels(page)).length).toBeGreaterThanOrEqual(8);
});

test('it follows its container, not the window', async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, {
    body: '<div id="box" style="width: 1000px"><sourceline-timeline src="story.json"></sourceline-timeline></div>',
  });
  await drawn(page);
  for (const width of [500, 320, 1200]) {
    await page.evaluate((px) => (document.getElementById('box')!.style.width = `${px}px`), width);
    await expect
      .poll(async () => Math.round((await element(page).locator('.moved > svg').boundingBox())!.width))
      .toBeLessThanOrEqual(width);
    await expect
      .poll(async () => new Set((await readLabels(page)).map(({ x }) => Math.round(x))).size === 1)
      .toBe(width < 640);
    for (const { x, width: labelPx } of await readLabels(page))
      expect(x + labelPx).toBeLessThanOrEqual(width);
  }
});

test("the host's style stays outside, its tokens come in", async ({ page, storyFolder }) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="story.json"></sourceline-timeline><button>Host</button>',
    style: `* { letter-spacing: 3px } button, span { padding: 30px !important; font-size: 40px !important; float: right }
      svg { display: none } body { --sourceline-ink: rgb(0, 90, 40); --sourceline-sans: monospace } sourceline-timeline { letter-spacing: 0 }`,
  });
  await drawn(page);
  const label = labels(page).first();
  await expect(label).toHaveCSS('color', 'rgb(0, 90, 40)');
  await expect(label).toHaveCSS('font-family', 'monospace');
  await expect(label).toHaveCSS('padding-left', '10px');
  await expect(page.getByRole('button', { name: 'Host' })).toHaveCSS('border-radius', '0px');
  const cut = await labels(page).evaluateAll(
    (all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight)
        .length,
  );
  expect(cut, 'labels are measured in the font they are set in').toBe(0);
});

test('two elements on a page keep to themselves, and one that moves stays drawn', async ({
  page,
  storyFolder,
}) => {
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="story.json"></sourceline-timeline><sourceline-timeline src="story.json"></sourceline-timeline><div id="there"></div>',
  });
  await expect.poll(async () => (await said(page, 'ready')).length).toBe(2);
  await element(page).first().getByRole('button', { name: 'Zoom in' }).click();
  const widths = await element(page).evaluateAll((all) =>
    all.map((each) => {
      const { fromMs, toMs } = (
        each as HTMLElement & { readWindow(): { fromMs: number; toMs: number } }
      ).readWindow();
      return toMs - fromMs;
    }),
  );
  expect(widths[0]).toBeLessThan(widths[1]!);
  await page.evaluate(() =>
    document.getElementById('there')!.append(document.querySelector('sourceline-timeline')!),
  );
  await expect.poll(async () => (await said(page, 'ready')).length).toBe(3);
  await expect(page.locator('#there [data-label]').first()).toBeVisible();
});

test('of a crowd what matters most is dark, and the rest a quiet ground', async ({ page, storyFolder }) => {
  const events = Array.from({ length: 150 }, (_, at) => ({
    id: `e${at}`,
    title: `Council meets for the ${at}th time`,
    date: `${1900 + (at % 100)}-0${1 + (at % 9)}-01`,
    importance: (at % 20) / 20,
    mentions: [],
  }));
  await openHost(page, storyFolder, {
    body: '<sourceline-timeline src="story.json"></sourceline-timeline>',
    story: JSON.stringify({ version: 1, events }),
  });
  await expect(page.locator('sourceline-timeline')).toHaveAttribute('data-ready', '');
  const colourOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((label) => getComputedStyle(label).color);
  const ink = await colourOf('sourceline-timeline');
  expect(await colourOf('[data-label].major')).toBe(ink);
  const quiet = page.locator('[data-label]:not(.major)').first();
  expect(await colourOf('[data-label]:not(.major)')).not.toBe(ink);
  await quiet.hover();
  await expect(quiet).toHaveCSS('color', ink);
});
