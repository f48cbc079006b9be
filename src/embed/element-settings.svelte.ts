import type { TimeWindow } from '../view/window';

export type ElementScale = 'story' | 'true' | 'even';

/** What the element's attributes ask for, and what the reader has changed since. The story is not among it: watching one costs more than drawing it. */
export class ElementSettings {
  chosen = $state.raw<string | null>(null);
  scale = $state.raw<ElementScale>('story');
  window = $state.raw<TimeWindow | null>(null);
}
