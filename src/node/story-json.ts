import { shortenStory } from '../story/inline-story';
import type { Story } from '../story/story';
import { comparePaths } from './folder-files';
import { TextParts } from './text-parts';

/** The order of keys in a story file, the same at every depth; other keys follow in plain order. */
const KEY_ORDER = (
  'version id code file article title description language timeZone generator name kind aliases publisher author url published ' +
  'publishedFrom copyOf sha256 date importance status articles actors places disputed note start end exact prefix suffix rule anchor ' +
  'time account who whoName stance verb via quoted text times mentions events problems args'
).split(' ');
const RANK = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

const orders = new Map<string, readonly string[]>();

/** Names in their order; a story has few sets of them, each thousands of times. */
function orderNames(names: readonly string[]): readonly string[] {
  const set = names.join();
  const known = orders.get(set);
  if (known) return known;
  const rankOf = (key: string): number => RANK.get(key) ?? RANK.size;
  const ordered = [...names].sort((a, b) => rankOf(a) - rankOf(b) || comparePaths(a, b));
  orders.set(set, ordered);
  return ordered;
}

/** Whether names stand in their order as it is; so do those of most that a story holds. */
function areOrdered(names: readonly string[]): boolean {
  let before = -1;
  for (const name of names) {
    const rank = RANK.get(name);
    if (rank === undefined || rank <= before) return false;
    before = rank;
  }
  return true;
}

/** The value with its keys in order; itself where they are. */
function orderKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const ordered = value.map(orderKeys);
    return ordered.some((each, at) => each !== value[at]) ? ordered : value;
  }
  const held = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(value);
  if (areOrdered(names)) {
    let isSame = true;
    for (const name of names) isSame &&= orderKeys(held[name]) === held[name];
    if (isSame) return value;
  }
  const ordered: Record<string, unknown> = {};
  for (const name of orderNames(names)) if (held[name] !== undefined) ordered[name] = orderKeys(held[name]);
  return ordered;
}

/** A value as JSON in its order of keys; behind each line break so many blanks more. */
function writeValue(value: unknown, indent: number, blanks: number): string {
  const json = JSON.stringify(orderKeys(value), null, indent);
  return indent > 0 ? json.replaceAll('\n', `\n${' '.repeat(blanks)}`) : json;
}

/** A story or a shortened one as JSON, an element of its lists at a time. Law: together they are JSON.stringify() of it, its keys in order. */
function* writeStory(story: object, indent: number): Generator<string> {
  const held = story as Readonly<Record<string, unknown>>;
  const line = (depth: number): string => (indent > 0 ? `\n${' '.repeat(depth * indent)}` : '');
  const names = orderNames(Object.keys(story)).filter((name) => held[name] !== undefined);
  for (const [at, name] of names.entries()) {
    const value = held[name];
    yield `${at === 0 ? '{' : ','}${line(1)}${JSON.stringify(name)}:${indent > 0 ? ' ' : ''}`;
    if (!Array.isArray(value) || value.length === 0) yield writeValue(value, indent, indent);
    else {
      for (const [place, element] of value.entries())
        yield `${place === 0 ? '[' : ','}${line(2)}${writeValue(element, indent, 2 * indent)}`;
      yield `${line(1)}]`;
    }
  }
  yield `${line(0)}}`;
}

/** The parts of storyToJson(). */
export function partsOfJson(story: Story): TextParts {
  return new TextParts(function* () {
    yield* writeStory(story, 2);
    yield '\n';
  });
}

/**
 * A story as the bytes of its file: keys in fixed order, two spaces of indent, so that a newsroom sees in a
 * diff what changed, and a newline at the end. Equal stories give equal bytes, however they were put together.
 */
export const storyToJson = (story: Story): string => String(partsOfJson(story));

/** What could end a script element, open a comment in it, or break a line. */
const UNSAFE = /[<\u2028\u2029]/g;

/** The parts of storyToInlineJson(). */
export function partsOfInlineJson(story: Story): TextParts {
  return new TextParts(function* () {
    for (const part of writeStory(shortenStory(story) as object, 0))
      yield part.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  });
}

/**
 * A story as JSON that can stand inside a <script> element: shortened (see shortenStory), one line, and no character that could end the
 * element, open a comment in it or break a line in an old parser.
 */
export const storyToInlineJson = (story: Story): string => String(partsOfInlineJson(story));
