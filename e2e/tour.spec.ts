import type { CDPSession, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, ready, test } from './page-fixture';

/**
 * What a reader hears who goes through the drawing by keyboard alone: name, role, states and description of what has
 * the focus, from the browser's own accessibility tree, and what the live region says. `npm run pictures` writes it anew.
 */
const LOG = 'e2e/tour.txt';

/** The keys of the tour, in order, with what they are pressed for. */
const TOUR: readonly (readonly [key: string, why: string])[] = [
  ['Tab', 'into the toolbar'],
  ['ArrowRight', 'along it'],
  ['End', 'to its last button'],
  ['Tab', 'into the drawing'],
  ['End', 'to the last event'],
  ['Home', 'to the first'],
  ['ArrowRight', 'on'],
  ['ArrowRight', 'on'],
  ['+', 'zoom in'],
  ['+', 'zoom in'],
  ['ArrowRight', 'on, beyond the edge'],
  ['PageDown', 'a page on'],
  ['PageDown', 'a page on'],
  ['ArrowRight', 'on'],
  ['Shift+ArrowLeft', 'move the view back'],
  ['-', 'zoom out'],
  ['0', 'show everything'],
  ['?', 'list the keys'],
  ['Escape', 'close the list'],
  ['Tab', 'to the overview'],
  ['+', 'zoom in'],
  ['+', 'zoom in'],
  ['ArrowRight', 'a step on'],
  ['PageUp', 'a page on'],
  ['End', 'to the end'],
  ['0', 'show everything'],
  ['Shift+Tab', 'back into the drawing'],
  ['Enter', 'open the event'],
  ['Escape', 'close it'],
];

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const SPOKEN_STATES = ['pressed', 'disabled', 'expanded', 'modal', 'level'];

async function hear(page: Page, session: CDPSession): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const state = (node: AxNode, name: string) =>
    node.properties?.find((property) => property.name === name)?.value.value;
  const focused = nodes.filter((node) => !node.ignored && state(node, 'focused') === true);
  const node = focused.at(-1);
  if (!node) return 'nothing';
  const states = SPOKEN_STATES.flatMap((name) => {
    const value = state(node, name);
    return value === undefined || value === false || value === 'false' ? [] : [`${name} ${String(value)}`];
  });
  const about = node.description?.value ? [`— ${String(node.description.value)}`] : [];
  // the tree that the browser shows to tests holds a slider's number alone; readers are given its words
  const words = await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));
  const value = words ? [`= ${words}`] : [];
  return [String(node.role?.value), `“${String(node.name?.value)}”`, ...value, ...states, ...about].join(' ');
}

const announced = (page: Page) => page.locator('.timeline [aria-live]').innerText();

test('a whole tour by keyboard is heard as written down', async ({ page, samplePage }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(samplePage);
  await ready(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await page.locator('.masthead h1').click();
  const lines = [`(the drawing) ${await page.locator('.timeline p[id]').innerText()}`];
  let before = await announced(page);
  for (const [key, why] of TOUR) {
    await page.keyboard.press(key);
    const heard = await hear(page, session);
    const says = await announced(page);
    lines.push(`${key} (${why}): ${heard}`);
    if (says !== before && says !== '') lines.push(`  then: ${says}`);
    before = says;
  }
  const log = `${lines.join('\n')}\n`;
  if (test.info().config.updateSnapshots === 'all') writeFileSync(LOG, log);
  expect(log).toBe(readFileSync(LOG, 'utf8'));
});

test('the live region speaks once for a movement, however many steps it has', async ({
  page,
  samplePage,
}) => {
  await page.clock.install({ time: 0 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(samplePage);
  await ready(page);
  await page.clock.pauseAt(3_600_000);
  const box = (await page.getByRole('group', { name: 'Timeline', exact: true }).boundingBox())!;
  await page.locator('.timeline [aria-live]').evaluate((region) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 12; notch++) {
    await page.mouse.wheel(0, -60);
    await page.clock.runFor(16);
  }
  await page.keyboard.up('Control');
  expect(await heard()).toEqual([]);
  await page.clock.runFor(2000);
  expect(await heard()).toHaveLength(1);
});
