import { placeTile, type Tile } from './place-tile';
import { byNumber } from './event-columns';
import { borderOf, type RowLabel, type RowPlan } from './row-plan';

/** The levels of detail of a crowded story, made stretch by stretch when they are first seen. */
export interface Tiles {
  /** Level 0 serves the fitted view; each further one is twice as fine. */
  levelAt(unitsPerPx: number): number;
  /** The tiles of a level that a stretch of units lies in, in order. */
  tilesIn(level: number, fromUnit: number, toUnit: number): readonly Tile[];
  /** Makes the first tile of such a stretch that is not there yet, as it would be when first seen; false where all are there. */
  makeNext(level: number, fromUnit: number, toUnit: number): boolean;
  /** A label that reaches into a tile as its own tile has it now. */
  ownOf(guest: RowLabel, level: number): RowLabel;
  /** The events of a tile without a label, in equal parts of it; parts without any are left out. */
  groupsOf(tile: Tile): readonly Group[];
}

/** Events too many to be named one by one, or a lone one without room for its name. */
export interface Group {
  /** Index of the one that matters most. */
  readonly at: number;
  /** The one that matters next most; `at` itself where there is no other. */
  readonly next: number;
  readonly count: number;
  readonly disputed: boolean;
  /** The part of the axis that it stands for. */
  readonly fromUnit: number;
  readonly toUnit: number;
  /** Where its first and last event lie, whether labelled or not. */
  readonly firstUnit: number;
  readonly lastUnit: number;
}

const MAX_LEVEL = 60;
/** More than one sees on a way through all levels. */
const MOST_KEPT = 600;

export function createTiles(plan: RowPlan): Tiles {
  const kept = new Map<string, Tile>();
  const groups = new WeakMap<Tile, readonly Group[]>();
  const disputedBefore = countDisputed(plan);

  const tileAt = (level: number, index: number): Tile => {
    const key = `${level}:${index}`;
    let tile = kept.get(key);
    if (tile) return tile;
    const parent = level === 0 ? null : tileAt(level - 1, Math.floor(index / 2));
    tile = placeTile(plan, parent, level, index);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(key, tile);
    return tile;
  };

  const indexOf = (level: number, unit: number) => {
    const lengthUnits = (plan.coarsest / 2 ** level) * plan.tilePx;
    const index = Math.floor((unit - plan.fromUnit) / lengthUnits);
    return Math.min(Math.max(index, 0), 2 ** level - 1);
  };
  const groupsOf = (tile: Tile) => {
    let own = groups.get(tile);
    if (!own) groups.set(tile, (own = groupTile(plan, tile, disputedBefore)));
    return own;
  };
  return {
    levelAt: (unitsPerPx) =>
      Math.min(Math.max(Math.floor(Math.log2(plan.coarsest / unitsPerPx) + 1e-9), 0), MAX_LEVEL),
    tilesIn(level, fromUnit, toUnit) {
      const tiles: Tile[] = [];
      const last = indexOf(level, toUnit);
      for (let index = indexOf(level, fromUnit); index <= last; index++) tiles.push(tileAt(level, index));
      return tiles;
    },
    makeNext(level, fromUnit, toUnit) {
      if (level > MAX_LEVEL) return false;
      const last = indexOf(level, toUnit);
      for (let index = indexOf(level, fromUnit); index <= last; index++) {
        if (kept.has(`${level}:${index}`)) continue;
        groupsOf(tileAt(level, index));
        return true;
      }
      return false;
    },
    ownOf(guest, level) {
      const unit = plan.units[guest.at]!;
      const index = indexOf(level, unit);
      // division may round across a border
      for (const near of [index, index - 1, index + 1]) {
        if (near < 0 || near >= 2 ** level) continue;
        const own = tileAt(level, near).labels.find(({ at }) => at === guest.at);
        if (own) return own;
      }
      return guest;
    },
    groupsOf,
  };
}

/** How many events before each are disputed; nothing where none is. */
function countDisputed({ events }: RowPlan): Uint32Array | null {
  if (!events.disputed.includes(1)) return null;
  const before = new Uint32Array(events.length + 1);
  for (let at = 0; at < events.length; at++) before[at + 1] = before[at]! + events.disputed[at]!;
  return before;
}

function groupTile(plan: RowPlan, tile: Tile, disputedBefore: Uint32Array | null): readonly Group[] {
  const { units, tree, cells, events } = plan;
  const found: Group[] = [];
  const labelled = labelsByCell(plan, tile);
  const unitOf = (cell: number) => borderOf(tile.fromUnit, tile.toUnit, cell, cells);
  for (let cell = 0; cell < cells; cell++) {
    const from = byNumber.left(units, unitOf(cell));
    const to = byNumber.left(units, unitOf(cell + 1));
    const named = labelled[cell]!;
    const count = to - from - named.size;
    if (count <= 0) continue;
    const [at, next = at!] = tree.topOf(from, to, named.size + 2).filter((index) => !named.has(index));
    let disputed = disputedBefore ? disputedBefore[to]! - disputedBefore[from]! : 0;
    if (disputed > 0) for (const index of named) disputed -= events.disputed[index]!;
    const [fromUnit, toUnit] = [unitOf(cell), unitOf(cell + 1)];
    const [firstUnit, lastUnit] = [units[from]!, units[to - 1]!];
    found.push({ at: at!, next, count, disputed: disputed > 0, fromUnit, toUnit, firstUnit, lastUnit });
  }
  return found;
}

function labelsByCell({ units, cells }: RowPlan, tile: Tile): readonly ReadonlySet<number>[] {
  const labelled: Set<number>[] = Array.from({ length: cells }, () => new Set());
  const borders = Float64Array.from({ length: cells + 1 }, (_, cell) =>
    borderOf(tile.fromUnit, tile.toUnit, cell, cells),
  );
  for (const { at } of tile.labels) {
    const cell = byNumber.left(borders, units[at]!);
    labelled[borders[cell] === units[at]! ? cell : cell - 1]!.add(at);
  }
  return labelled;
}
