import type { Locator, Page } from '@playwright/test';
import { ready } from './page-fixture';

/** What every test of the drawing looks at and does. */
export const labels = (page: Page): Locator => page.locator('[data-label]');
export const drawing = (page: Page): Locator => page.getByRole('group', { name: 'Timeline', exact: true });
export const strip = (page: Page): Locator =>
  page.getByRole('slider', { name: 'Part of the timeline in view' });
export const button = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Timeline controls' }).getByRole('button', { name, exact: true });

/** Width and height of a desktop, a laptop, a tablet and a phone, in CSS pixels. */
export const SIZES = [
  [1440, 900],
  [1280, 720],
  [768, 1024],
  [390, 844],
] as const;

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Where the stem of the chosen label meets the axis, in px of the window. */
export const footX = (page: Page): Promise<number> =>
  drawing(page)
    .locator('path.stem.chosen')
    .evaluate((stem: SVGPathElement) => {
      const end = stem.getPointAtLength(stem.getTotalLength());
      return end.matrixTransform(stem.getScreenCTM()!).x;
    });

export interface Placed {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export async function listLabels(page: Page): Promise<readonly Placed[]> {
  return labels(page).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { id: (element as HTMLElement).dataset.label ?? '', left, right, top, bottom };
    }),
  );
}

/** Pairs of labels that overlap, labels whose text is cut, and counts at labels that the edge of the drawing cuts. */
export async function listFaults(page: Page): Promise<readonly string[]> {
  const placed = await listLabels(page);
  const met = placed.flatMap((a, at) =>
    placed
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} meets ${b.id}`),
  );
  const cut = await labels(page).evaluateAll((elements) =>
    elements
      .filter(
        (element) => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      )
      .map(
        (element) =>
          `${element.textContent} is cut: ${element.scrollWidth} > ${element.clientWidth} or ${element.scrollHeight} > ${element.clientHeight}`,
      ),
  );
  const clipped = await page.locator('.badge .count').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const { left, right, top } = element.closest('.canvas')!.getBoundingClientRect();
        return box.left < left || box.right > right || box.top < top;
      })
      .map((element) => `${element.textContent} is cut by the edge`),
  );
  return [...met, ...cut, ...clipped];
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Turns the wheel with Ctrl held; negative zooms in. */
export async function zoomByWheel(page: Page, at: { x: number; y: number }, notches: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  for (let i = 0; i < Math.abs(notches); i++) await page.mouse.wheel(0, Math.sign(notches) * 100);
  await page.keyboard.up('Control');
}

/** Where the axis texts stand, by their words, the last of those that say the same: the drawing's own ruler. */
export async function ruler(page: Page): Promise<Record<string, number>> {
  return drawing(page)
    .locator('.word')
    .evaluateAll((texts) =>
      Object.fromEntries(
        texts
          .map((text): [string, number] => {
            const { left, right } = text.getBoundingClientRect();
            // to a hundredth of a pixel: below that the browser rounds as it likes
            return [text.textContent ?? '', Math.round((left + right) * 50) / 100];
          })
          .sort((a, b) => a[1] - b[1]),
      ),
    );
}
