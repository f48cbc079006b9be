import type { Stroke } from './ink';
import type { InkText } from './ink-axis';

/** Draws paths into an SVG element. They lie over one another in their order: the first takes the place of the first, and so on. */
export function createPaint(svg: SVGElement): (strokes: readonly Stroke[]) => void {
  const paths: Element[] = [];
  let drawn: readonly Stroke[] = [];
  return (strokes) => {
    while (paths.length > strokes.length) paths.pop()!.remove();
    strokes.forEach(({ look, d }, at) => {
      const path = (paths[at] ??= svg.appendChild(document.createElementNS(svg.namespaceURI!, 'path')));
      if (drawn[at]?.look !== look) path.setAttribute('class', look);
      if (drawn[at]?.d !== d) path.setAttribute('d', d);
    });
    drawn = strokes;
  };
}

/**
 * Writes the words of the axis into `layer`. The same words stay the same element: setting words costs more than moving them. They are no
 * SVG, whose text is laid out anew wherever it moves.
 */
export function createWords(layer: HTMLElement): (texts: readonly InkText[]) => void {
  let drawn = new Map<string, { readonly element: HTMLElement; place: string }>();
  return (texts) => {
    const before = drawn;
    drawn = new Map();
    for (const { look, x, y, text } of texts) {
      let key = `${look} ${text}`;
      while (drawn.has(key)) key += '+';
      let own = before.get(key);
      before.delete(key);
      if (!own) {
        own = { element: layer.appendChild(document.createElement('span')), place: '' };
        own.element.className = `word ${look}`;
        own.element.textContent = text;
      }
      const place = `translate(${x}px,${y}px)`;
      if (own.place !== place) own.element.style.transform = place;
      own.place = place;
      drawn.set(key, own);
    }
    for (const { element } of before.values()) element.remove();
  };
}
