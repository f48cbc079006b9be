import type { DatedEvent } from '../../layout/dated-event';
import type { EventColumns } from '../../layout/event-columns';
import { ROW } from '../../layout/label-card';
import type { Box, Scene, SceneBar, SceneLabel, SceneMark } from '../../layout/scene';
import { hasEnds, isVague } from '../../layout/vague';

/** A path of the drawing: the class it is drawn by, and its course. */
export interface Stroke {
  readonly look: string;
  readonly d: string;
}

export interface InkContext {
  readonly events: EventColumns;
  /** What is in sight along the axis, from edge to edge. */
  readonly fromPx: number;
  readonly toPx: number;
}

/** So far a bar is drawn beyond the edge. */
const BEYOND_PX = 20;
/** Marks of cards, and those of labels in rows, where words stand close beside them. */
const DISC_PX = 7.5;
const SMALL_DISC_PX = 5;
const LEAD_DISC_PX = 9;
/** Beside a group that holds one. */
const TINY_DISC_PX = 4.25;

/** Beyond the mark a leader turns to its label. */
const LEADER_PX = 9;
/** A stem that stands aside comes over its mark in so many px. */
const SWING_PX = 16;
/** Marks that lie no nearer do not touch; those of labels in rows. */
const MEET_PX = 28;
const SMALL_MEET_PX = 15;

/**
 * The bars, stems and marks of a scene as paths, in the order in which they lie over one another. What looks the same and does not touch is one
 * path: a few paths are all there is to draw anew.
 */
export function inkScene(scene: Scene, context: InkContext): readonly Stroke[] {
  const { events } = context;
  const upright = scene.orientation === 'vertical';
  const sheet = createSheet();
  /** A point by its place along and across the axis. */
  const at = (along: number, across: number) => (upright ? `${across} ${along}` : `${along} ${across}`);

  for (const bar of scene.bars)
    inkBar(bar, events.at(bar.at), context, at, scene.crowded ? 2.5 : 4, sheet.add);
  for (const label of scene.labels) {
    const { anchorPx, footPx, box, chosen, isLead, isMajor } = label;
    // in rows what stands out hangs on a line, which passes behind the words of others
    if (scene.crowded && (upright || !isMajor)) continue;
    sheet.add(
      chosen ? 'stem chosen' : isLead ? 'stem lead' : 'stem',
      scene.crowded
        ? `M${anchorPx} ${footPx}V${scene.axisPx}`
        : upright
          ? leader(scene.axisPx, footPx, anchorPx, box, chosen)
          : stem(label),
    );
  }
  for (const { alongPx, acrossPx } of scene.dots) sheet.add('dots', disc(at(alongPx, acrossPx)));

  /** One bar stands for all events of the same span. */
  const isSpread = ({ at: own }: SceneMark) =>
    scene.bars.some(
      (bar) => events.startMs[bar.at] === events.startMs[own] && events.endMs[bar.at] === events.endMs[own],
    );
  const lead = scene.labels.find((label) => label.isLead)?.id;
  let near: SceneMark[] = [];
  const touches = (a: SceneMark, b: SceneMark) =>
    Math.hypot(a.alongPx - b.alongPx, a.acrossPx - b.acrossPx) < (scene.crowded ? SMALL_MEET_PX : MEET_PX);
  // what matters more lies over its neighbours; in rows hardly any touch
  const marks = scene.crowded
    ? scene.marks
    : [...scene.marks].sort((a, b) => events.rank[b.at]! - events.rank[a.at]!);
  for (const mark of marks) {
    if (near.some((other) => touches(mark, other))) {
      sheet.close();
      near = [];
    }
    near.push(mark);
    const look: MarkLook = {
      isSpread: isSpread(mark),
      isLead: mark.id === lead,
      // the count of a group stands at its card, else in its place
      isCounted: mark.count > 1 && !scene.labels.some(({ id }) => id === mark.id),
    };
    inkMark(mark, events.at(mark.at), look, scene, sheet.add);
  }
  return sheet.close();
}

/** From a card to its mark; where it stands aside the stem swings over, at the same height as all others. */
function stem({ anchorPx, footPx, stemPx, bendPx, box }: SceneLabel): string {
  const swing =
    stemPx === anchorPx
      ? ''
      : `V${bendPx}C${stemPx} ${bendPx + SWING_PX / 2} ${anchorPx} ${bendPx + SWING_PX / 2} ${anchorPx} ${bendPx + SWING_PX}`;
  return `M${stemPx} ${box.yPx + box.heightPx}${swing}V${footPx}`;
}

/** Where time runs down: from the mark to the date of its label, wherever that stands. */
function leader(axisPx: number, footPx: number, anchorPx: number, box: Box, chosen: boolean): string {
  const datePx = box.yPx + ROW.insetPx;
  const bend = Math.abs(datePx - anchorPx) < 0.5 ? '' : `H${axisPx + LEADER_PX}L${box.xPx} ${datePx}`;
  return `M${footPx} ${anchorPx}${bend}H${box.xPx + (chosen ? 0 : 6)}`;
}

type Add = (look: string, d: string) => void;

function inkBar(
  { fromPx, toPx, acrossPx }: SceneBar,
  { span }: DatedEvent,
  sight: InkContext,
  at: (along: number, across: number) => string,
  endPx: number,
  add: Add,
): void {
  const lasted = hasEnds(span);
  const from = Math.max(fromPx, sight.fromPx - BEYOND_PX);
  const to = Math.min(toPx, sight.toPx + BEYOND_PX);
  const line = `M${at(from, acrossPx)}L${at(to, acrossPx)}`;
  add(lasted ? 'lasted' : 'soft', line);
  if (!lasted) add('possible', line);
  for (const [px, own, isOpen, back] of [
    [to, toPx, !isFinite(span.latestMs), -6],
    [from, fromPx, !isFinite(span.earliestMs), 6],
  ] as const) {
    if (px !== own) continue;
    if (isOpen)
      add('end', `M${at(px + back, acrossPx - 5)}L${at(px, acrossPx)}L${at(px + back, acrossPx + 5)}`);
    else if (!lasted) add('end', `M${at(px, acrossPx - endPx)}L${at(px, acrossPx + endPx)}`);
  }
}

interface MarkLook {
  /** Its possible span is wide enough to be drawn: the mark stands in it, not at a known place. */
  readonly isSpread: boolean;
  readonly isLead: boolean;
  readonly isCounted: boolean;
}

function inkMark(
  { alongPx, acrossPx, count, disputed }: SceneMark,
  { span, event }: DatedEvent,
  { isSpread, isLead, isCounted }: MarkLook,
  { orientation, crowded }: Scene,
  add: Add,
): void {
  const upright = orientation === 'vertical';
  const [x, y] = upright ? [acrossPx, alongPx] : [alongPx, acrossPx];
  const own = disc(`${x} ${y}`);
  const vague = isSpread ? !hasEnds(span) : isVague(span);
  if (!isCounted && event.disputed) {
    const r = crowded ? SMALL_DISC_PX : isLead ? LEAD_DISC_PX : DISC_PX;
    if (crowded) add('round', own);
    else {
      add('halo', circle(x, y, vague ? r + 5.5 : r + 2.5));
      if (vague) add('vague', circle(x, y, r + 3.25));
    }
    inkDisc(x, y, r, add);
  } else if (!isCounted) {
    const [ringPx, dotPx] = crowded ? [5.75, 3] : [7, 3.5];
    add('round', own);
    if (vague) add('vague', circle(x, y, ringPx));
    if (event.status === 'planned') add('planned', circle(x, y, vague ? dotPx : 4.5));
    else add(vague ? 'dots' : 'dot', own);
  }
  if (!disputed || count === 1 || (!isCounted && event.disputed)) return;
  // away from the labels: below the line, or at the count's corner, clear of the words of the axis
  const [asideX, asideY] = upright ? [x - 10, y - 9] : [x, y + 13.5];
  add('halo', circle(asideX, asideY, 6));
  inkDisc(asideX, asideY, TINY_DISC_PX, add);
}

/** The sign of a dispute as in theme.css: a plain half that says so, a striped half that says not. */
function inkDisc(x: number, y: number, r: number, add: Add): void {
  const at = (share: number) => share * (r / DISC_PX);
  add('asserts', `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`);
  add('denies', `M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`);
  const bars = [
    [0, 15],
    [2.8, 14],
    [5.4, 10.6],
  ] as const;
  const size = r >= DISC_PX ? '' : ' small';
  add(`split${size}`, bars.map(([dx, high]) => `M${x + at(dx)} ${y - at(high) / 2}v${at(high)}`).join(''));
  add(`ring${size}`, circle(x, y, r));
}

/** A disc is a line without length, as wide as its look says: to a browser that is far less than a circle. */
const disc = (place: string) => `M${place}h0`;

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Collects paths by look; what is added after a `close` lies over all before it. */
function createSheet(): { add: Add; close(): readonly Stroke[] } {
  const done: Stroke[] = [];
  let open = new Map<string, string>();
  return {
    add: (look, d) => void open.set(look, (open.get(look) ?? '') + d),
    close() {
      for (const look of LAYERS) if (open.has(look)) done.push({ look, d: open.get(look)! });
      open = new Map();
      return done;
    },
  };
}

/** From what lies lowest. */
const LAYERS = [
  ...[
    'soft',
    'lasted',
    'possible',
    'end',
    'stem',
    'stem lead',
    'stem chosen',
    'round',
    'halo',
    'vague',
    'dots',
    'dot',
    'planned',
  ],
  ...['asserts', 'denies', 'split', 'split small', 'ring', 'ring small'],
];
