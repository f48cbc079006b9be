import type { Range } from '../text/ranges';
import type { Stretch } from './stretch';

/** A time that is dated already, and the sentence it stands in. */
export interface DatedPlace {
  readonly start: number;
  readonly end: number;
  readonly stretch: Stretch;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** "(hours) after the final verdict Roe …", "after her arrest", "after the fall of Bergen": the words of the event, up to what goes on, and a name that belongs to it. */
const EVENT =
  /^(?: (?:after|before|prior to))? (?:the|that|this|(?:his|her|their|its)(?= (?:[a-z-]+ ){0,2}?(?:death|arrest|release|birth|trial|return|departure|arrival|[a-z]{3,}(?:[ts]ion|ment|ance))\b)) (?<words>(?:[a-z-]+ ?){1,3}?)(?:of (?:the )?(?<name>\p{Lu}[\p{L}’'-]+)|(?![a-z-]))/u;
/** Words that no name of an event holds. */
const GOES_ON =
  /^(?:a|an|and|as|at|be|been|began|but|by|came|could|did|for|from|had|has|he|her|his|if|in|into|is|it|its|left|may|might|of|off|on|or|our|out|she|so|that|the|their|they|this|to|took|under|up|was|went|were|when|which|who|will|with|would)$/;
/** Nouns that a story holds many of, or that are times themselves. */
const TOO_COMMON =
  /^(?:year|month|week|day|night|morning|evening|afternoon|hour|minute|time|fact|first|last|second|third|end|start|beginning|man|men|woman|women|people|company|firm|city|town|country|government|police|president|minister|group|team|court|case|two|three|others|other|same|former)s?$/;
const ENDING = /(?:ation|ition|sion|tion|ment|ings?|als?|ures?|ery|ers?|ed|es|s|e)$/;
const LEAST_STEM = 4;
/** How one tells of a death. */
const DIES = '(?:death|died?|dead|killed)';
/** So near to a day, in UTF-16 units, the word for an event is that of what happened then. */
const NEAR_CHARS = 60;
/** What parts a day from the event beside it. */
const PARTS = /[.;:!?]|\b(?:after|before|since|until|when|while|who|said|says|told)\b/;

/** The words of the event that stands behind a count, as its pattern finds them, and a name that belongs to it; null for none. */
function eventAt(text: string, from: number): { readonly word: RegExp; readonly name?: string } | null {
  const { name, words = '' } = EVENT.exec(text.slice(from, from + 80))?.groups ?? {};
  const stem = stemOf(words);
  return stem ? { word: new RegExp(`\\b${stem}[a-z]{0,6}\\b`, 'gi'), ...(name ? { name } : {}) } : null;
}

/** The beginning that a noun shares with its verb: "collaps" of "collapse", "resign" of "resignation"; null for words that name no event. */
function stemOf(words: string): string | null {
  const all = words.trim().split(/\s+/);
  const bound = all.findIndex((word) => GOES_ON.test(word));
  const noun = all.slice(0, bound < 0 ? all.length : bound).at(-1) ?? '';
  if (noun.length < LEAST_STEM || TOO_COMMON.test(noun)) return null;
  if (noun === 'death') return DIES;
  const cut = noun.replace(ENDING, '');
  return cut.length >= LEAST_STEM ? cut : noun;
}

/**
 * The day of the event that stands behind a count ("three days after the collapse"), if the text has told it with its day before ("the
 * tower collapsed on 3 May"): of the days that stand in one clause with the word for it, that of the least distance, then the first. Null
 * where none does. `from`: where the words behind the count begin. Linear in the days and in the text.
 */
export function findNamedEvent(text: string, from: number, dated: readonly DatedPlace[]): Stretch | null {
  const event = eventAt(text, from);
  if (!event) return null;
  const { name, word } = event;
  let best: { day: Stretch; gap: number } | null = null;
  for (const { start, end, stretch, sentenceStart, sentenceEnd } of dated) {
    if (name && !text.slice(sentenceStart, sentenceEnd).includes(name)) continue;
    for (const match of text.slice(sentenceStart, sentenceEnd).matchAll(word)) {
      const at = sentenceStart + match.index;
      const wordEnd = at + match[0].length;
      if (at >= from || (at < end && start < wordEnd)) continue;
      const between = text.slice(Math.min(end, wordEnd), Math.max(start, at));
      if (between.length > NEAR_CHARS || PARTS.test(between)) continue;
      if (!best || between.length < best.gap) best = { day: stretch, gap: between.length };
    }
  }
  return best?.day ?? null;
}

/** What happened is told in small letters. */
const WORDS_BESIDE = /(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]{3,}/gu;

/** What parts the clause that a day stands in from others. */
const CLAUSE_ENDS = new RegExp(`${PARTS.source}|\\b(?:how|tells?)\\b`);

/** The words of the clause round a day that may tell what happened on it. */
export function wordsBeside(text: string, sentence: Range, { start, end }: Range): string[] {
  const before =
    text
      .slice(Math.max(sentence.start, start - NEAR_CHARS), start)
      .split(CLAUSE_ENDS)
      .at(-1) ?? '';
  const after = text.slice(end, Math.min(sentence.end, end + NEAR_CHARS)).split(CLAUSE_ENDS)[0] ?? '';
  return [...`${before} ${after}`.matchAll(WORDS_BESIDE)].map(([word]) => word);
}

/** Whether the event that stands behind a count is one of those that some words name. */
export function isEventOf(text: string, from: number, words: readonly string[]): boolean {
  const event = eventAt(text, from);
  return event !== null && event.name === undefined && words.some((word) => word.search(event.word) === 0);
}
