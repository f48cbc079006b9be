import { dateEvents } from './date-events';
import { buildEvenScale } from './even-steps';
import { type Layout, layOut } from './layout';
import { buildStoryScale } from './story-scale';
import { TEST_WORDS, tableMeasure } from './test-words';
import { buildTrueScale, type TimeScale } from './time-scale';

/** A layout for tests: vertical where it is narrow. */
export function layoutOf(
  story: Parameters<typeof dateEvents>[0],
  kind: TimeScale['kind'] = 'story',
  widthPx = 1280,
  heightPx: number | null = null,
): Layout {
  const events = dateEvents(story);
  return layOut({
    events,
    scale: { story: buildStoryScale, true: buildTrueScale, even: buildEvenScale }[kind](events),
    orientation: widthPx < 640 ? 'vertical' : 'horizontal',
    widthPx,
    heightPx,
    measure: tableMeasure,
    words: TEST_WORDS,
  });
}
