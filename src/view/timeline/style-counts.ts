import type { Size } from '../../layout/layout';

/** What drawing-size.css reckons with, as declarations. */
export const styleCounts = ({ rows, maxLines, laneCount, tall }: Size): string =>
  `--rows:${rows};--narrow:${Number(rows > 1)};--lines:${maxLines};--lanes:${laneCount};--tall:${tall}`;
