import type { Scene } from '../../layout/scene';
import type { InkContext, Stroke } from './ink';

/** A text of the axis by its class, about its place. */
export interface InkText {
  readonly look: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const WAVE_PX = 40;
const STEP_PX = 500;

/** The axis as one line, interrupted by a wave at each break, and its ticks. */
export function inkAxis(
  { axis, axisPx, orientation, crowded }: Scene,
  { fromPx, toPx }: InkContext,
): readonly Stroke[] {
  const upright = orientation === 'vertical';
  const at = (along: number, across: number) => (upright ? `${across} ${along}` : `${along} ${across}`);
  // as long as it need not change at every step
  const [lowPx, highPx] = [Math.floor(fromPx / STEP_PX) * STEP_PX, Math.ceil(toPx / STEP_PX) * STEP_PX];
  let line = `M${at(lowPx, axisPx)}`;
  for (const each of axis.breaks) {
    // as its words do, the wave keeps to the part in sight
    const [startPx, endPx] = [Math.max(fromPx, each.fromPx), Math.min(toPx, each.toPx)];
    const half = Math.min(WAVE_PX, endPx - startPx) / 2;
    const low = (startPx + endPx) / 2 - half;
    const part = half / 2;
    line += `L${at(low, axisPx)}`;
    for (let i = 0; i < 4; i++)
      line += `Q${at(low + (i + 0.5) * part, axisPx + (i % 2 ? 9 : -9))} ${at(low + (i + 1) * part, axisPx)}`;
  }
  // labels in rows hang on nothing: lines lead from their marks down to the words of the axis
  const topPx = crowded ? 0 : axisPx + 5;
  const notch = axis.ticksPx
    .map((px) => (upright ? `M${axisPx - 11} ${px}h6` : `M${px} ${topPx}V${axisPx + 11}`))
    .join('');
  return [
    { look: 'line', d: `${line}L${at(highPx, axisPx)}` },
    { look: 'notch', d: notch },
  ];
}

/** Words before the axis need so much. */
const WORDS_PX = 60;

/** Where time runs down the words of a crowded axis stand before it; those of cards carry their dates. */
export function inkTexts({ axis, axisPx, orientation, crowded }: Scene): readonly InkText[] {
  const upright = orientation === 'vertical';
  if (upright && crowded && axisPx < WORDS_PX) return [];
  return axis.texts.map(({ text, kind, strong, centrePx, row }): InkText => {
    const look = strong ? 'strong' : kind;
    if (!upright) return { look, x: centrePx, y: axisPx + (row === 0 ? 27 : 48), text };
    if (!crowded) return { look: `${look} after`, x: 48, y: centrePx + 4, text };
    return {
      look: `${look} before`,
      x: axisPx - (kind === 'break' ? 10 : 13),
      y: centrePx + (row === 1 && kind !== 'break' ? 18 : 4),
      text,
    };
  });
}
