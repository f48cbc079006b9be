import type { Size } from '../../layout/layout';
import './size-classes.css';

/** The classes that give a prerendered drawing its counts before any script has run. */
export function sizeClasses({ rows, maxLines, laneCount, tall }: Size): string {
  const bits = [2, 4, 8, 16, 32, 64].filter((bit) => tall & bit).map((bit) => ` sl-tall-${bit}`);
  return `sl-rows-${rows} sl-lines-${maxLines} sl-lanes-${laneCount}${bits.join('')}`;
}
