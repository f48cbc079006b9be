import type { Stroke } from './ink';
import type { InkText } from './ink-axis';

/**
 * Draws paths and texts into an SVG element. Elements are used again in their order and only what differs is written: a movement draws all of
 * it anew in every frame.
 */
export function createPaint(
  svg: SVGElement,
): (strokes: readonly Stroke[], texts: readonly InkText[]) => void {
  const paths = createList(svg, 'path');
  const words = createList(svg, 'text');
  return (strokes, texts) => {
    paths(strokes.map(({ look, d }) => ({ class: look, d })));
    words(texts.map(({ look, x, y, text }) => ({ class: look, transform: `translate(${x} ${y})`, text })));
  };
}

type Attributes = Readonly<Record<string, string>>;

function createList(svg: SVGElement, tag: 'path' | 'text'): (list: readonly Attributes[]) => void {
  const parent = svg.appendChild(document.createElementNS(svg.namespaceURI!, 'g'));
  const drawn: { readonly element: Element; attributes: Attributes }[] = [];
  return (list) => {
    while (drawn.length > list.length) drawn.pop()!.element.remove();
    list.forEach((attributes, at) => {
      const own = (drawn[at] ??= {
        element: parent.appendChild(document.createElementNS(svg.namespaceURI!, tag)),
        attributes: {},
      });
      for (const name in attributes) {
        const value = attributes[name]!;
        if (own.attributes[name] === value) continue;
        if (name === 'text') own.element.textContent = value;
        else own.element.setAttribute(name, value);
      }
      own.attributes = attributes;
    });
  };
}
