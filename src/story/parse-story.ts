import * as v from 'valibot';
import { parseEdtf } from './edtf';
import { storySchema, type Story } from './story';

/** A story file that cannot be used; `field` names where, as in `events[3].mentions[0].exact`. */
class StoryError extends Error {
  readonly field: string;

  constructor(field: string, what: string) {
    super(field ? `${field}: ${what}` : what);
    this.name = 'StoryError';
    this.field = field;
  }
}

/** `events[3].mentions[0].exact` from the keys on the way there. */
function fieldOf(path: readonly { readonly key: unknown }[] | undefined): string {
  return (path ?? []).reduce(
    (field, { key }) =>
      typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${key}` : String(key),
    '',
  );
}

function refuse(field: string, what: string): never {
  throw new StoryError(field, what);
}

/** Refuses a date that is no EDTF of the supported levels. */
function checkDate(edtf: string | null | undefined, field: string): void {
  if (edtf === null || edtf === undefined || parseEdtf(edtf)) return;
  refuse(field, `"${edtf}" is not a date of EDTF level 1 (as 2015-09-14, 2015-09~, 2015-09-12/2015-09-14)`);
}

/** Refuses a passage whose words are not those at its place in the article. */
function checkPassage(
  passage: { start: number; end: number; exact: string },
  text: string,
  field: string,
): void {
  if (passage.end > text.length || passage.start >= passage.end) {
    refuse(
      field,
      `start ${passage.start} and end ${passage.end} are not a stretch of the article's ${text.length} characters`,
    );
  }
  if (text.slice(passage.start, passage.end) !== passage.exact) {
    refuse(`${field}.exact`, 'differs from the article text at its place');
  }
}

/** Refuses a second use of an id and returns all of them. */
function idsOf(list: readonly { readonly id: string }[], field: string): Set<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, index) => {
    if (ids.has(id)) refuse(`${field}[${index}].id`, `"${id}" is used twice`);
    ids.add(id);
  });
  return ids;
}

function checkEvent(
  event: Story['events'][number],
  field: string,
  texts: Map<string, string>,
  actors: Set<string>,
): void {
  checkDate(event.date, `${field}.date`);
  [...event.actors, ...(event.places ?? [])].forEach((id) => {
    if (!actors.has(id)) refuse(`${field}.actors`, `no actor has the id "${id}"`);
  });
  event.mentions.forEach((mention, index) => {
    const at = `${field}.mentions[${index}]`;
    const text = texts.get(mention.article);
    if (text === undefined) return refuse(`${at}.article`, `no article has the id "${mention.article}"`);
    checkPassage(mention, text, at);
    checkDate(mention.date, `${at}.date`);
    if (mention.time) {
      checkPassage(mention.time, text, `${at}.time`);
      checkDate(mention.time.anchor, `${at}.time.anchor`);
    }
    const who = mention.account?.who;
    if (who && !actors.has(who)) refuse(`${at}.account.who`, `no actor has the id "${who}"`);
  });
}

/**
 * Reads a story file's JSON value. Throws StoryError naming the first field that is wrong: a type, an unknown or
 * missing field, a date that is no EDTF, an id that leads nowhere or is used twice, or a passage whose words are
 * not those at its place.
 */
export function parseStory(json: unknown): Story {
  const result = v.safeParse(storySchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    return refuse(fieldOf(issue.path), issue.message);
  }
  const story = result.output;
  idsOf(story.articles, 'articles');
  idsOf(story.events, 'events');
  const actors = idsOf(story.actors, 'actors');
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  story.articles.forEach((article, index) => {
    const at = `articles[${index}]`;
    checkDate(article.published, `${at}.published`);
    article.times.forEach((time, place) => {
      checkPassage(time, article.text, `${at}.times[${place}]`);
      checkDate(time.date, `${at}.times[${place}].date`);
      checkDate(time.anchor, `${at}.times[${place}].anchor`);
    });
  });
  story.events.forEach((event, index) => checkEvent(event, `events[${index}]`, texts, actors));
  return story;
}
