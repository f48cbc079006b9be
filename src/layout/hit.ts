import type { Scene, SceneLabel, SceneMark } from './scene';

export type Hit =
  | { readonly kind: 'label'; readonly label: SceneLabel }
  | { readonly kind: 'mark'; readonly mark: SceneMark };

const SLOP_PX = 14;

/**
 * What lies under a point of the drawing (px from its top left corner): the label that holds it, else the nearest
 * mark within a fingertip, else null.
 */
export function hitScene(scene: Scene, xPx: number, yPx: number): Hit | null {
  const label = scene.labels.find(
    ({ box }) =>
      xPx >= box.xPx && xPx < box.xPx + box.widthPx && yPx >= box.yPx && yPx < box.yPx + box.heightPx,
  );
  if (label) return { kind: 'label', label };
  const [along, across] = scene.orientation === 'vertical' ? [yPx, xPx] : [xPx, yPx];
  let nearest: SceneMark | null = null;
  let leastPx = SLOP_PX;
  for (const mark of scene.marks) {
    const px = Math.hypot(mark.alongPx - along, mark.acrossPx - across);
    if (px < leastPx) [nearest, leastPx] = [mark, px];
  }
  return nearest && { kind: 'mark', mark: nearest };
}
