import type { Scene } from '../../layout/scene';

/** Where the labels of a scene stand, in px from the top left corner of `origin`; `textScale` as the drawing has grown. */
export function listLabelBoxes({ labels }: Scene, canvas: Element, origin: Element, textScale: number) {
  const [own, its] = [canvas.getBoundingClientRect(), origin.getBoundingClientRect()];
  return labels.map(({ id, box }) => ({
    id,
    x: own.left - its.left + box.xPx * textScale,
    y: own.top - its.top + box.yPx * textScale,
    width: box.widthPx * textScale,
    height: box.heightPx * textScale,
  }));
}
