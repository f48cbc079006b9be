import type { Size } from '../../layout/layout';

/** The classes of drawing-size.css that give a drawing its height before any script has run. */
export function sizeClasses({ rows, maxLines, laneCount, crowded, tall }: Size): string {
  const across = crowded ? `sl-crowd-${rows}` : `sl-rows-${rows} sl-lines-${maxLines} sl-lanes-${laneCount}`;
  return across + [2, 4, 8, 16, 32].map((bit) => (tall & bit ? ` sl-tall-${bit}` : '')).join('');
}
