import type { EventColumns } from '../../layout/event-columns';
import { ROW } from '../../layout/label-card';
import type { Scene, SceneLabel, SceneMark } from '../../layout/scene';
import { keyOf, needsButton } from './keys';
import { STRINGS } from './strings';

/** What the labels and groups of a drawing are made from beside the scene. */
export interface PieceContext {
  readonly events: EventColumns;
  /** What is in sight along the axis, from edge to edge. */
  readonly fromPx: number;
  readonly toPx: number;
  /** What Tab comes to. */
  readonly tabStop: string | undefined;
}

/** An element with what it was last drawn from, so that only what changes is written. */
interface Piece {
  readonly element: HTMLElement;
  xPx: number;
  yPx: number;
  /** All but its place, each compared as it is. */
  shown: readonly unknown[];
  /** Gives its name to those who listen; null where it has it. */
  name: (() => string) | null;
}

/** What a piece is: the label of an event, its mark, or the button of a group that it stands for. */
const LABEL = 0;
const MARK = 1;
const GROUP = 2;
const KINDS = 3;

/** Names are given so long after a draw, once another has not followed within that time. */
const NAME_MS = 250;
/** From the middle of a count to its end. */
const BADGE_PX = 13;
/** A tip near an end of the drawing leans inwards. */
const TIP_PX = 130;

/**
 * Draws the labels and the buttons of the groups into `stage`, one light element each, which stays the same as long as what it shows is in
 * sight; then it shows what has come into sight, unless it has the focus. Tells whether the focus went with what it stood on. They carry
 * `data-key`; pressing them is the business of who listens on `stage`. Written by hand, not by a template: a movement changes hundreds of
 * places a frame, and no more than these.
 */
export function createPieces(stage: HTMLElement): (scene: Scene, context: PieceContext) => boolean {
  let pieces = new Map<number, Piece>();
  let timer = 0;
  // in their own time, because neither a first draw nor a movement is to wait for them; at once where one gets the focus
  const giveNames = () => {
    clearTimeout(timer);
    timer = 0;
    for (const piece of pieces.values()) {
      if (piece.name) piece.element.setAttribute('aria-label', piece.name());
      piece.name = null;
    }
  };
  // what comes and goes while one zooms needs none
  let isMoving = false;
  const nameAtRest = () => {
    if (!isMoving) return giveNames();
    isMoving = false;
    timer = window.setTimeout(nameAtRest, NAME_MS);
  };
  stage.addEventListener('focusin', giveNames);
  return (scene, context) => {
    const before = pieces;
    pieces = new Map();
    const corners = cornersOf(scene, context.toPx);
    const fresh: (() => void)[] = [];
    const draw = (kind: number, at: number, drawInto: (piece: Piece) => void) => {
      const slot = KINDS * at + kind;
      const own = before.get(slot);
      if (own) {
        before.delete(slot);
        pieces.set(slot, own);
        drawInto(own);
        return;
      }
      fresh.push(() => {
        const piece = (scene.crowded && free[slot % KINDS]!.pop()) || createPiece();
        pieces.set(slot, piece);
        drawInto(piece);
        if (!piece.element.parentNode) stage.append(piece.element);
      });
    };
    for (const label of scene.labels)
      draw(LABEL, label.at, (piece) => drawLabel(piece, label, scene, context));
    for (const mark of scene.marks)
      if (needsButton(mark))
        draw(mark.count > 1 ? GROUP : MARK, mark.at, (piece) =>
          drawMark(piece, mark, corners.get(mark.id), scene, context),
        );
    /** Those that show nothing any more, by kind. */
    const free: Piece[][] = [[], [], []];
    let isFocusLost = false;
    for (const [slot, piece] of before)
      if (piece.element.matches(':focus')) {
        isFocusLost = true;
        piece.element.remove();
      } else free[slot % KINDS]!.push(piece);
    for (const drawFresh of fresh) drawFresh();
    for (const { element } of free.flat()) element.remove();
    isMoving = timer !== 0;
    timer ||= window.setTimeout(nameAtRest, NAME_MS);
    return isFocusLost;
  };
}

function createPiece(): Piece {
  const element = document.createElement('div');
  element.setAttribute('role', 'button');
  return { element, xPx: NaN, yPx: NaN, shown: [], name: null };
}

/** Beside cards marks may be near each other: a group's count stands at the corner of its card, and nearer to its middle rather than be cut. */
function cornersOf(
  { orientation, crowded, labels, widthPx }: Scene,
  toPx: number,
): ReadonlyMap<string, readonly [number, number]> {
  if (crowded) return new Map();
  const [endPx, downPx] = orientation === 'vertical' ? [widthPx, ROW.insetPx] : [toPx, 3];
  return new Map(
    labels.map(({ id, box }) => [
      id,
      [Math.min(box.xPx + box.widthPx + 2, endPx - BADGE_PX), box.yPx + downPx],
    ]),
  );
}

function drawLabel(
  piece: Piece,
  { id, at, box, chosen, lines, meta, date, side, form, isLead, isMajor, isBarred }: SceneLabel,
  { orientation, crowded }: Scene,
  { events, tabStop }: PieceContext,
): void {
  const { xPx, yPx, widthPx, heightPx } = box;
  const isStop = id === tabStop;
  move(piece, xPx, yPx);
  // the lines are others in another layout
  const other = findOther(piece, [lines, date, meta, chosen, side, isBarred, isStop, widthPx, heightPx]);
  if (other < 0) return;
  const upright = orientation === 'vertical';
  const row = crowded && !upright;
  let look = 'label';
  if (upright) look += ' vertical';
  if (row) look += ' row';
  if (crowded && upright && form === 'short') look += ' line';
  if (side === 'before') look += ' before';
  if (isLead) look += ' lead';
  if (chosen) look += ' chosen';
  if (isMajor) look += ' major';
  const isBare = row && form !== 'card';
  if (isBare) look += isBarred ? ' bare barred' : ' bare';
  // a sign stands before its words
  if (events.disputed[at]) look += ' disputed';
  const { element } = piece;
  const { style } = element;
  element.className = look;
  element.setAttribute('aria-pressed', String(chosen));
  stand(element, id, isStop);
  style.width = `${widthPx}px`;
  style.height = `${heightPx}px`;
  // the words stay, lest they go from under a pointer that is being pressed
  if (other > 2) return;
  element.setAttribute('data-label', id);
  piece.name = () => STRINGS.eventName(events.at(at), at, events.length);
  if (isBare && !meta) {
    element.textContent = lines[0]!;
    return;
  }
  const parts = [spanOf('title', lines.join('\n'))];
  if (date) parts.unshift(spanOf('date', date));
  if (meta) {
    const last = spanOf('meta', meta);
    if (events.disputed[at]) last.classList.add('disputed');
    parts.push(last);
  }
  element.replaceChildren(...parts);
}

function drawMark(
  piece: Piece,
  mark: SceneMark,
  corner: readonly [number, number] | undefined,
  { orientation }: Scene,
  { events, fromPx, toPx, tabStop }: PieceContext,
): void {
  const { at, count, labelled, alongPx, acrossPx } = mark;
  const upright = orientation === 'vertical';
  const isGroup = count > 1;
  const isBadge = isGroup && labelled && corner !== undefined;
  const [x, y] = isBadge ? corner : upright ? [acrossPx, alongPx] : [alongPx, acrossPx];
  move(piece, x - 12, y - 12);
  const key = keyOf(mark);
  const isStop = key === tabStop;
  const lean = alongPx < fromPx + TIP_PX ? ' start' : alongPx > toPx - TIP_PX ? ' end' : '';
  const other = findOther(piece, [events, at, count, labelled, upright, lean, isStop]);
  if (other < 0) return;
  const { element } = piece;
  element.className = `mark${isBadge ? ' badge' : ''}${upright ? ' vertical' : lean}`;
  stand(element, key, isStop);
  if (other > 3) return;
  if (isGroup) element.setAttribute('data-group', String(count));
  const { title } = events.event(at);
  const tip = isGroup ? STRINGS.groupTip(title, count) : title;
  piece.name = () => (isGroup ? STRINGS.groupName(tip) : STRINGS.eventName(events.at(at), at, events.length));
  element.setAttribute('data-tip', tip);
  element.replaceChildren(...(isGroup ? [spanOf('count', STRINGS.groupCount(mark))] : []));
}

/** The place of the first thing in a list that a piece was not last drawn from; from now on it is. Negative where there is none. */
function findOther(piece: Piece, shown: readonly unknown[]): number {
  const before = piece.shown;
  piece.shown = shown;
  return shown.findIndex((each, at) => each !== before[at]);
}

/** Says what a piece stands for to those who press it, and whether Tab comes to it. */
function stand(element: HTMLElement, key: string, isStop: boolean): void {
  element.setAttribute('data-key', key);
  element.tabIndex = isStop ? 0 : -1;
}

function move(piece: Piece, xPx: number, yPx: number): void {
  if (piece.xPx === xPx && piece.yPx === yPx) return;
  piece.xPx = xPx;
  piece.yPx = yPx;
  piece.element.style.transform = `translate(${xPx}px,${yPx}px)`;
}

function spanOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
