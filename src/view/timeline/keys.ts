import type { Scene, SceneMark } from '../../layout/scene';
import type { TimelineState } from './timeline-state.svelte';

/** Something in the drawing that the keyboard can stand on. */
export interface Item {
  readonly key: string;
  readonly px: number;
}

/** A mark is a button of its own where no label stands for it, or where it stands for others too. */
export const needsButton = (mark: SceneMark): boolean => mark.count > 1 || !mark.labelled;

/** The name of a mark's button among the items: the event's id, with a plus where it opens a group. */
export const keyOf = (mark: SceneMark): string => (mark.count > 1 ? `${mark.id}+` : mark.id);

/** The items in sight, in time order. */
export function listItems(scene: Scene, lengthPx: number): readonly Item[] {
  const labels = scene.labels.map((label) => ({ key: label.id, px: label.anchorPx }));
  const marks = scene.marks.filter(needsButton).map((mark) => ({ key: keyOf(mark), px: mark.alongPx }));
  return [...labels, ...marks].filter(({ px }) => px >= 0 && px <= lengthPx).sort((a, b) => a.px - b.px);
}

/** What the keys act on beside the view. */
export interface KeyContext {
  /** Asked anew after a movement. */
  items(): readonly Item[];
  readonly current: string | undefined;
  focus(key: string | undefined): void;
  /** Gives up the choice; null where nothing is chosen. */
  readonly leave: (() => void) | null;
}

const FORWARD = ['ArrowRight', 'ArrowDown'];
const BACK = ['ArrowLeft', 'ArrowUp'];

/** Does what a key asks for while the focus is in the drawing; keys of the browser and the page pass. */
export function pressKey(event: KeyboardEvent, timeline: TimelineState, context: KeyContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { current, focus, leave } = context;
  const items = context.items();
  const now = items.findIndex(({ key }) => key === current);
  const focusedPx = items[now]?.px ?? null;
  const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : null;
  if (step !== null) {
    const next = items[now + step];
    if (event.shiftKey || !next) timeline.panStep(step);
    else focus(next.key);
  } else if (event.key === 'Home' || event.key === 'End') {
    const last = event.key === 'End';
    timeline.reveal(last ? timeline.events.length - 1 : 0, () =>
      focus(context.items().at(last ? -1 : 0)?.key),
    );
  } else if (event.key === '+' || event.key === '=') timeline.zoomStep(2, focusedPx);
  else if (event.key === '-' || event.key === '_') timeline.zoomStep(0.5, focusedPx);
  else if (event.key === '0' || event.key === 'f' || event.key === 'F') timeline.fit();
  else if (event.key === 'Escape' && leave) leave();
  else return;
  event.preventDefault();
}
