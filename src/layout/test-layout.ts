import { dateEvents } from './date-events';
import { type Layout, layOut } from './layout';
import { buildStoryScale } from './story-scale';
import { TEST_WORDS, tableMeasure } from './test-words';
import { buildTrueScale } from './time-scale';

/** A layout for tests: vertical where it is narrow. */
export function layoutOf(
  story: Parameters<typeof dateEvents>[0],
  kind: 'story' | 'true' = 'story',
  widthPx = 1280,
  heightPx: number | null = null,
): Layout {
  const events = dateEvents(story);
  return layOut({
    events,
    scale: kind === 'story' ? buildStoryScale(events) : buildTrueScale(events),
    orientation: widthPx < 640 ? 'vertical' : 'horizontal',
    widthPx,
    heightPx,
    measure: tableMeasure,
    words: TEST_WORDS,
  });
}
