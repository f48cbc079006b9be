import { ROW } from './label-card';
import type { LayoutInput } from './layout';
import { roundDuration } from './words';

/** No less, so that stories look alike; none at all in a drawing narrower than this. */
const LEAST_PX = 46;
const FROM_PX = 260;
/** From a word's end to the axis, with the room before it. */
const ASIDE_PX = 15;

/**
 * Where labels stand without their dates there is room before the axis for its own words, in px: as much as the widest
 * needs in the fonts given, since families may be wide. 0 where the drawing is very narrow.
 */
export function findGutterPx({
  scale,
  widthPx,
  measure,
  words,
}: Pick<LayoutInput, 'scale' | 'widthPx' | 'measure' | 'words'>): number {
  if (widthPx < FROM_PX) return 0;
  const days = words.monthsShort.map((month) => `30 ${month}`);
  const lengths = scale.segments.flatMap(({ isBreak, fromMs, toMs }) =>
    isBreak ? words.duration(roundDuration(toMs - fromMs)) : [],
  );
  const widestPx = Math.max(...[...days, ...lengths].map((text) => measure(text, 'strong')));
  return Math.max(LEAST_PX, Math.ceil(widestPx) + ASIDE_PX - ROW.axisPx);
}
