import type { SentenceReading } from '../reading';
import type { ActorIndex } from './actor-index';
import { isPassing, type Mind } from './minds';

/** Who was found to be meant, and where they stand. */
export interface Found {
  readonly id: string;
  /** The sentence that brings them to mind. */
  readonly at: number;
  /** The subject of a main clause there. */
  readonly leads: boolean;
}

/** From where somebody is pointed to. */
export interface Pointer {
  readonly sentence: number;
  readonly offset: number;
  /** The subject of a main clause, which goes on with a subject. */
  readonly leads: boolean;
}

/** Who is told of so often in an article, and so many times as often as another, is whom it goes on about. */
const TOPIC = { least: 3, times: 3 };

/** Whether one told of so often is whom an article goes on about rather than one told of less often. */
export const isTopic = (count: number, other: number): boolean =>
  count >= TOPIC.least && count >= TOPIC.times * other;

/** What an article brings to mind, to be searched for rivals. */
interface Scene {
  readonly minds: readonly Mind[];
  readonly sentences: readonly SentenceReading[];
  readonly counts: ReadonlyMap<string, number>;
  readonly index: ActorIndex;
}

/** Who else fits of those named from the sentence of the found one on, up to the pointer. */
function rivalsOf(
  found: Found,
  { sentence, offset, leads }: Pointer,
  fits: (id: string) => boolean,
  scene: Scene,
) {
  const named = scene.minds.slice(found.at, sentence + 1).flatMap(({ names }, step) =>
    names.flatMap((name) => {
      const id = name.end <= offset ? scene.index.idOf(name.name) : undefined;
      const [place, tokens] = [found.at + step, scene.sentences[found.at + step]?.tokens ?? []];
      // "Silva’s deputy Moor came. He …", "On the phone to Silva, he …": those are not told of
      const owns = tokens[name.last]?.tag === 'POS';
      const passes = place === sentence && leads && isPassing(tokens, name);
      const told = id !== undefined && !(place < sentence && owns) && !passes;
      return told ? [{ id, at: place, start: name.start, owns }] : [];
    }),
  );
  // "Silva left. Moor’s crew had seen him."
  const led = found.leads || found.at < sentence ? [] : (scene.minds[sentence - 1]?.subjects ?? []);
  const before = led.map(({ id }) => ({ id, at: sentence - 1, start: -1 }));
  return { named, rivals: [...named, ...before].filter(({ id }) => id !== found.id && fits(id)) };
}

/**
 * Whether the found one is who is meant though others fit too: the subject of the sentence before where the pointer is a subject itself and no
 * other was named since or is a subject there, one named after all the others in its sentence, or one told of far more often. With two in mind
 * a guess lays the deeds of one on another. True where nobody else fits.
 */
export function isClear(
  found: Found,
  pointer: Pointer,
  fits: (id: string) => boolean,
  scene: Scene,
): boolean {
  const { named, rivals } = rivalsOf(found, pointer, fits, scene);
  if (rivals.length === 0) return true;
  const countOf = (id: string) => scene.counts.get(id) ?? 0;
  const isMinor = ({ id, at }: (typeof rivals)[number]) =>
    at < pointer.sentence && isTopic(countOf(found.id), countOf(id));
  if (rivals.every(isMinor)) return true;
  if (!found.leads) return false;
  const subjects = scene.minds[found.at]?.subjects ?? [];
  const alone = rivals.every(({ id, at }) => at === found.at && subjects.every((each) => each.id !== id));
  if (found.at < pointer.sentence) return pointer.leads && alone;
  const own = Math.max(...named.filter(({ id, owns }) => id === found.id && !owns).map(({ start }) => start));
  return alone && rivals.every(({ start }) => start < own);
}
