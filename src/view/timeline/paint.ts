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

/** A word of the axis, and what it was last drawn from. */
interface Word {
  readonly element: HTMLElement;
  readonly shown?: InkText;
}

/**
 * Writes the words of the axis into `layer`. The same words stay the same element, because setting words costs more than moving them; what shows
 * none any more shows new ones. They are no SVG, whose text is laid out anew wherever it moves.
 */
export function createWords(layer: HTMLElement): (texts: readonly InkText[]) => void {
  let drawn = new Map<string, Word[]>();
  return (texts) => {
    const before = drawn;
    const kept = texts.map(({ text }) => before.get(text)?.shift());
    const spare = [...before.values()].flat();
    drawn = new Map();
    texts.forEach((each, at) => {
      const { look, x, y, text } = each;
      const { element, shown } = kept[at] ??
        spare.pop() ?? { element: layer.appendChild(document.createElement('span')) };
      if (shown?.look !== look) element.className = `word ${look}`;
      if (shown?.text !== text) element.textContent = text;
      if (shown?.x !== x || shown.y !== y) element.style.transform = `translate(${x}px,${y}px)`;
      const word = { element, shown: each };
      if (!drawn.get(text)?.push(word)) drawn.set(text, [word]);
    });
    for (const { element } of spare) element.remove();
  };
}
