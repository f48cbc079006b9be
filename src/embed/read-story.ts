import type { Story } from '../story/story';

/** A story that cannot be shown. The message ends a sentence: "The timeline cannot be shown: …". */
export class StoryProblem extends Error {
  override readonly name = 'StoryProblem';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first field of an event that the drawing could not work with, or null. */
function faultOf(event: unknown): string | null {
  if (!isRecord(event)) return '';
  const { id, title, date, importance, mentions } = event;
  if (typeof id !== 'string' || id === '') return '.id';
  if (typeof title !== 'string' || title === '') return '.title';
  if (typeof date !== 'string') return '.date';
  if (typeof importance !== 'number' || !(importance >= 0 && importance <= 1)) return '.importance';
  if (!Array.isArray(mentions)) return '.mentions';
  for (let at = 0; at < mentions.length; at++) {
    const mention: unknown = mentions[at];
    if (!isRecord(mention)) return `.mentions[${at}]`;
    if (mention.account !== undefined && !isRecord(mention.account)) return `.mentions[${at}].account`;
  }
  return null;
}

/**
 * A parsed story file as the drawing may use it: all that the drawing reads is there and of the right type, and no two
 * events have the same id. Throws StoryProblem naming the first field that is not so. Cost: O(events + mentions), a
 * fraction of the parsing.
 *
 * It is not the full check of `parseStory`, which walks every passage of every article, costs more than the parsing
 * and asks for what a drawing does not show. A date that cannot be read leaves its event out, as in any story, and
 * all text is drawn as text.
 */
export function readStory(json: unknown): Story {
  if (!isRecord(json) || !Array.isArray(json.events) || json.version === undefined)
    throw new StoryProblem('this is not a Sourceline story');
  if (json.version !== 1)
    throw new StoryProblem(`its version is ${String(json.version)}, and only version 1 can be read`);
  const events: readonly unknown[] = json.events;
  const ids = new Set<unknown>();
  for (let at = 0; at < events.length; at++) {
    const fault = faultOf(events[at]);
    if (fault !== null) throw new StoryProblem(`its events[${at}]${fault} is missing or wrong`);
    const { id } = events[at] as { readonly id: string };
    if (ids.size === ids.add(id).size) throw new StoryProblem(`its events[${at}].id, “${id}”, is used twice`);
  }
  return json as Story;
}
