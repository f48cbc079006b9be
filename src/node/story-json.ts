import { shortenStory } from '../story/inline-story';
import type { Story } from '../story/story';
import { comparePaths } from './folder-files';

/** The order of keys in a story file, the same at every depth; other keys follow in plain order. */
const KEY_ORDER = (
  'version id code file article title description language timeZone generator name kind aliases publisher author url published ' +
  'publishedFrom sha256 date importance status articles actors places disputed note start end exact prefix suffix rule anchor ' +
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

function orderKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(orderKeys);
  const held = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const name of orderNames(Object.keys(value)))
    if (held[name] !== undefined) ordered[name] = orderKeys(held[name]);
  return ordered;
}

/** Stories put in order already: each is written twice, for its file and for its page. */
const orderedStories = new WeakMap<Story, Story>();

function orderStory(story: Story): Story {
  const known = orderedStories.get(story);
  if (known) return known;
  const ordered = orderKeys(story) as Story;
  orderedStories.set(story, ordered);
  return ordered;
}

/**
 * A story as the bytes of its file: keys in fixed order, two spaces of indent, so that a newsroom sees in a
 * diff what changed, and a newline at the end. Equal stories give equal bytes, however they were put together.
 */
export function storyToJson(story: Story): string {
  return `${JSON.stringify(orderStory(story), null, 2)}\n`;
}

/**
 * A story as JSON that can stand inside a <script> element: shortened (see shortenStory), one line, and no character that could end the
 * element, open a comment in it or break a line in an old parser.
 */
export function storyToInlineJson(story: Story): string {
  return JSON.stringify(shortenStory(orderStory(story)))
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
