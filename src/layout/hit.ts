import type { Scene, SceneMark } from './scene';

const SLOP_PX = 14;

/** The mark nearest to a point of the drawing (px from its top left corner) within a fingertip, else null. */
export function hitMark({ orientation, marks }: Scene, xPx: number, yPx: number): SceneMark | null {
  const [along, across] = orientation === 'vertical' ? [yPx, xPx] : [xPx, yPx];
  let nearest: SceneMark | null = null;
  let leastPx = SLOP_PX;
  for (const mark of marks) {
    const px = Math.hypot(mark.alongPx - along, mark.acrossPx - across);
    if (px < leastPx) [nearest, leastPx] = [mark, px];
  }
  return nearest;
}
