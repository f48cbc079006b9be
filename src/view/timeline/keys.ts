import type { Scene, SceneMark } from '../../layout/scene';
import { findBeyond } from '../../layout/steps';
import { fit, panStep, reveal, zoomStep } from './moves';
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
  const labels = scene.labels.map(({ id, anchorPx }) => ({ key: id, px: anchorPx }));
  const marks = scene.marks.filter(needsButton).map((mark) => ({ key: keyOf(mark), px: mark.alongPx }));
  return [...labels, ...marks].filter(({ px }) => px >= 0 && px <= lengthPx).sort((a, b) => a.px - b.px);
}

/** What the keys act on beside the view. */
export interface KeyContext {
  /** Asked anew after a movement. */
  items(): readonly Item[];
  readonly current: string | undefined;
  focus(key: string | undefined): void;
  /** Takes one thing back: a tip that is in the way, else the choice; false where there is neither. */
  leave(): boolean;
  help(): void;
}

const FORWARD = ['ArrowRight', 'ArrowDown'];
const BACK = ['ArrowLeft', 'ArrowUp'];
/** Of the view, with PageUp and PageDown. */
const PAGE_SHARE = 0.9;

/** The item nearest to a place; where nothing is in sight, none. */
export function nearestItem(items: readonly Item[], px: number): string | undefined {
  const away = ({ px: at }: Item) => Math.abs(at - px);
  return items.reduce<Item | undefined>((a, b) => (a && away(a) <= away(b) ? a : b), undefined)?.key;
}

/** Brings an event into sight and stands on what shows it. */
function goTo(state: TimelineState, at: number, jump: boolean, { items, focus }: KeyContext): void {
  reveal(state, at, jump, (px) => focus(nearestItem(items(), px)));
}

/** From one item to the next; beyond the edge, to the next event there is. */
function walk(state: TimelineState, step: 1 | -1, context: KeyContext): void {
  const items = context.items();
  const now = items.findIndex(({ key }) => key === context.current);
  const next = items[now + step];
  if (now >= 0 && next) return context.focus(next.key);
  const at = state.layout && state.view ? findBeyond(state.layout.units, state.view, step) : null;
  if (at !== null) goTo(state, at, false, context);
}

/** Does what a key asks for while the focus is in the drawing; keys of the browser and the page pass. */
export function pressKey(event: KeyboardEvent, state: TimelineState, context: KeyContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : null;
  const focusedPx = context.items().find(({ key }) => key === context.current)?.px;
  if (step !== null) {
    if (event.shiftKey) panStep(state, step);
    else walk(state, step, context);
  } else if (event.key === 'PageDown' || event.key === 'PageUp')
    panStep(state, event.key === 'PageDown' ? 1 : -1, PAGE_SHARE);
  else if (event.key === 'Home') goTo(state, 0, true, context);
  else if (event.key === 'End') goTo(state, state.events.length - 1, true, context);
  else if (event.key === '+' || event.key === '=') zoomStep(state, 2, focusedPx);
  else if (event.key === '-' || event.key === '_') zoomStep(state, 0.5, focusedPx);
  else if (event.key === '0' || event.key === 'f' || event.key === 'F') fit(state);
  else if (event.key === '?') context.help();
  else if (event.key !== 'Escape' || !context.leave()) return;
  event.preventDefault();
}
