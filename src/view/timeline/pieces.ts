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

/** An element with what was last written to it, so that only what changes is written. */
interface Piece {
  readonly element: HTMLElement;
  readonly attributes: Record<string, string>;
  xPx: number;
  yPx: number;
  widthPx: number;
  heightPx: number;
  /** What its words were made from: an event's id and forms of it, each compared as it is. */
  words: readonly unknown[];
  /** Gives its name to those who listen; null where it has it. */
  name: (() => string) | null;
}

/** Names are given so long after a draw, once another has not followed within that time. */
const NAME_MS = 100;
/** A tip near an end of the drawing leans inwards. */
const TIP_PX = 130;

/**
 * Draws the labels and the buttons of the groups into `stage`, one light element each, which stays the same as long as what it shows is in
 * sight; then it shows what has come into sight, unless it has the focus. Tells whether the focus went with what it stood on. They carry
 * `data-key`; pressing them is the business of who listens on `stage`. Written by hand, not by a template: a movement changes hundreds of
 * places a frame, and no more than these.
 */
export function createPieces(stage: HTMLElement): (scene: Scene, context: PieceContext) => boolean {
  let pieces = new Map<string, Piece>();
  let timer = 0;
  // in their own time, because neither a first draw nor a movement is to wait for them; at once where one gets the focus
  const giveNames = () => {
    clearTimeout(timer);
    timer = 0;
    for (const piece of pieces.values()) {
      if (piece.name) write(piece, 'aria-label', piece.name());
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
    const corners = cornersOf(scene);
    const fresh: (() => void)[] = [];
    const draw = (key: string, name: string, drawInto: (piece: Piece) => void) => {
      const drawPiece = (piece: Piece) => {
        pieces.set(name, piece);
        write(piece, 'data-key', key);
        write(piece, 'tabindex', key === context.tabStop ? '0' : '-1');
        drawInto(piece);
      };
      const own = before.get(name);
      before.delete(name);
      if (own) drawPiece(own);
      else fresh.push(() => drawPiece((scene.crowded && free.get(name[0]!)?.pop()) || createPiece(stage)));
    };
    for (const label of scene.labels)
      draw(label.id, `label ${label.id}`, (piece) => drawLabel(piece, label, scene, context));
    for (const mark of scene.marks)
      if (needsButton(mark))
        draw(keyOf(mark), `${mark.count > 1 ? 'group' : 'mark'} ${mark.id}`, (piece) =>
          drawMark(piece, mark, corners.get(mark.id), scene, context),
        );
    /** Those that show nothing any more, by the first letter of what they are. */
    const free = new Map<string, Piece[]>();
    let isFocusLost = false;
    for (const [name, piece] of before) {
      const kind = name[0]!;
      if (piece.element.matches(':focus')) {
        isFocusLost = true;
        piece.element.remove();
      } else if (!free.get(kind)?.push(piece)) free.set(kind, [piece]);
    }
    for (const drawFresh of fresh) drawFresh();
    for (const rest of free.values()) for (const { element } of rest) element.remove();
    isMoving = timer !== 0;
    timer ||= window.setTimeout(nameAtRest, NAME_MS);
    return isFocusLost;
  };
}

function createPiece(stage: HTMLElement): Piece {
  const element = stage.appendChild(document.createElement('div'));
  const piece = {
    element,
    attributes: {},
    xPx: NaN,
    yPx: NaN,
    widthPx: NaN,
    heightPx: NaN,
    words: [],
    name: null,
  };
  write(piece, 'role', 'button');
  return piece;
}

/** Beside cards marks may be near each other: a group's count stands at the corner of its card. */
function cornersOf({ orientation, crowded, labels }: Scene): ReadonlyMap<string, readonly [number, number]> {
  if (crowded) return new Map();
  const [leftPx, downPx] = orientation === 'vertical' ? [0, ROW.insetPx] : [2, 0];
  return new Map(labels.map(({ id, box }) => [id, [box.xPx + box.widthPx - leftPx, box.yPx + downPx]]));
}

function drawLabel(
  piece: Piece,
  label: SceneLabel,
  { orientation, crowded }: Scene,
  { events }: PieceContext,
): void {
  const { id, at, box, chosen, lines, meta, date, side, form } = label;
  const upright = orientation === 'vertical';
  const row = crowded && !upright;
  let look = 'label';
  if (upright) look += ' vertical';
  if (row) look += ' row';
  if (crowded && upright && form === 'short') look += ' line';
  if (side === 'before') look += ' before';
  if (label.isLead) look += ' lead';
  if (chosen) look += ' chosen';
  if (label.isMajor) look += ' major';
  const isBare = row && form !== 'card';
  if (isBare) look += label.isBarred ? ' bare barred' : ' bare';
  // a sign stands before its words
  if (events.disputed[at]) look += ' disputed';
  move(piece, box.xPx, box.yPx);
  resize(piece, box.widthPx, box.heightPx);
  write(piece, 'class', look);
  write(piece, 'aria-pressed', String(chosen));
  if (isSaid(piece, [id, date, lines, meta])) return;
  write(piece, 'data-label', id);
  piece.name = () => STRINGS.eventName(events.at(at), at, events.length);
  if (isBare && !meta) {
    piece.element.textContent = lines[0]!;
    return;
  }
  const parts = [spanOf('title', lines.join('\n'))];
  if (date) parts.unshift(spanOf('date', date));
  if (meta) {
    const last = spanOf('meta', meta);
    if (events.disputed[at]) last.classList.add('disputed');
    parts.push(last);
  }
  piece.element.replaceChildren(...parts);
}

function drawMark(
  piece: Piece,
  mark: SceneMark,
  corner: readonly [number, number] | undefined,
  { orientation }: Scene,
  context: PieceContext,
): void {
  const { at, count, labelled, alongPx, acrossPx } = mark;
  const upright = orientation === 'vertical';
  const isGroup = count > 1;
  const isBadge = isGroup && labelled && corner !== undefined;
  const [x, y] = isBadge ? corner : upright ? [acrossPx, alongPx] : [alongPx, acrossPx];
  move(piece, x - 12, y - 12);
  const lean = alongPx < context.fromPx + TIP_PX ? ' start' : alongPx > context.toPx - TIP_PX ? ' end' : '';
  write(piece, 'class', `mark${isBadge ? ' badge' : ''}${upright ? ' vertical' : lean}`);
  if (isSaid(piece, [mark.id, isGroup && STRINGS.groupCount(mark), count])) return;
  const { events } = context;
  if (isGroup) write(piece, 'data-group', String(count));
  piece.name = () =>
    isGroup ? STRINGS.groupName(events.at(at), count) : STRINGS.eventName(events.at(at), at, events.length);
  const { title } = events.event(at);
  write(piece, 'data-tip', isGroup ? STRINGS.groupTip(title, count) : title);
  piece.element.replaceChildren(...(isGroup ? [spanOf('count', STRINGS.groupCount(mark))] : []));
}

/** Whether the words of a piece are made from the same already; from now on they are. */
function isSaid(piece: Piece, words: readonly unknown[]): boolean {
  const before = piece.words;
  piece.words = words;
  return words.every((each, at) => each === before[at]);
}

function move(piece: Piece, xPx: number, yPx: number): void {
  if (piece.xPx === xPx && piece.yPx === yPx) return;
  piece.xPx = xPx;
  piece.yPx = yPx;
  piece.element.style.transform = `translate(${xPx}px,${yPx}px)`;
}

function resize(piece: Piece, widthPx: number, heightPx: number): void {
  if (piece.widthPx === widthPx && piece.heightPx === heightPx) return;
  piece.widthPx = widthPx;
  piece.heightPx = heightPx;
  const { style } = piece.element;
  style.width = `${widthPx}px`;
  style.height = `${heightPx}px`;
}

function write({ element, attributes }: Piece, name: string, value: string): void {
  if (attributes[name] === value) return;
  attributes[name] = value;
  element.setAttribute(name, value);
}

function spanOf(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
