import type { Stroke } from './ink';
import type { InkText } from './ink-axis';

/**
 * Draws paths and texts into an SVG element. Elements are used again and only what differs is written: a movement draws all of it anew in
 * every frame.
 */
export function createPaint(
  svg: SVGElement,
): (strokes: readonly Stroke[], texts: readonly InkText[]) => void {
  const drawStrokes = createStrokes(addTo(svg, 'g'));
  const drawTexts = createTexts(addTo(svg, 'g'));
  return (strokes, texts) => {
    drawStrokes(strokes);
    drawTexts(texts);
  };
}

const addTo = (parent: Element, tag: string): Element =>
  parent.appendChild(document.createElementNS(parent.namespaceURI!, tag));

/** Paths lie over one another in their order: the first takes the place of the first, and so on. */
function createStrokes(parent: Element): (strokes: readonly Stroke[]) => void {
  const paths: Element[] = [];
  let drawn: readonly Stroke[] = [];
  return (strokes) => {
    while (paths.length > strokes.length) paths.pop()!.remove();
    strokes.forEach(({ look, d }, at) => {
      const path = (paths[at] ??= addTo(parent, 'path'));
      if (drawn[at]?.look !== look) path.setAttribute('class', look);
      if (drawn[at]?.d !== d) path.setAttribute('d', d);
    });
    drawn = strokes;
  };
}

/** The same words stay the same element: setting words costs more than moving them. */
function createTexts(parent: Element): (texts: readonly InkText[]) => void {
  let drawn = new Map<string, { readonly element: Element; place: string }>();
  return (texts) => {
    const before = drawn;
    drawn = new Map();
    for (const { look, x, y, text } of texts) {
      let key = `${look} ${text}`;
      while (drawn.has(key)) key += '+';
      let own = before.get(key);
      before.delete(key);
      if (!own) {
        own = { element: addTo(parent, 'text'), place: '' };
        own.element.setAttribute('class', look);
        own.element.textContent = text;
      }
      const place = `translate(${x} ${y})`;
      if (own.place !== place) own.element.setAttribute('transform', place);
      own.place = place;
      drawn.set(key, own);
    }
    for (const { element } of before.values()) element.remove();
  };
}
