import type { Stretch } from './stretch';

/** A time that is dated already, and the sentence it stands in. */
export interface DatedPlace {
  readonly start: number;
  readonly end: number;
  readonly stretch: Stretch;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** "(hours) after the final verdict Roe …", "after the fall of Bergen": the words of the event, up to what goes on, and a name that belongs to it. */
const EVENT =
  /^(?: (?:after|before|prior to))? (?:the|that|this) (?<words>(?:[a-z-]+ ?){1,3}?)(?:of (?:the )?(?<name>\p{Lu}[\p{L}’'-]+)|(?![a-z-]))/u;
/** Words that no name of an event holds. */
const GOES_ON =
  /^(?:a|an|and|as|at|be|been|began|but|by|came|could|did|for|from|had|has|he|her|his|if|in|into|is|it|its|left|may|might|of|off|on|or|our|out|she|so|that|the|their|they|this|to|took|under|up|was|went|were|when|which|who|will|with|would)$/;
/** Nouns that a story holds many of, or that are times themselves. */
const TOO_COMMON =
  /^(?:year|month|week|day|night|morning|evening|afternoon|hour|minute|time|fact|first|last|second|third|end|start|beginning|man|men|woman|women|people|company|firm|city|town|country|government|police|president|minister|group|team|court|case|two|three|others|other|same|former)s?$/;
const ENDING = /(?:ation|ition|sion|tion|ment|ings?|als?|ures?|ery|ers?|ed|es|s|e)$/;
const LEAST_STEM = 4;
/** So near to a day, in UTF-16 units, the word for an event is that of what happened then. */
const NEAR_CHARS = 60;
/** What parts a day from the event beside it. */
const PARTS = /[.;:!?]|\b(?:after|before|since|until|when|while|who|said|says|told)\b/;

/** The beginning that a noun shares with its verb: "collaps" of "collapse", "resign" of "resignation"; null for words that name no event. */
function stemOf(words: string): string | null {
  const all = words.trim().split(/\s+/);
  const bound = all.findIndex((word) => GOES_ON.test(word));
  const noun = all.slice(0, bound < 0 ? all.length : bound).at(-1) ?? '';
  if (noun.length < LEAST_STEM || TOO_COMMON.test(noun)) return null;
  const cut = noun.replace(ENDING, '');
  return cut.length >= LEAST_STEM ? cut : noun;
}

/**
 * The day of the event that stands behind a count ("three days after the collapse"), if the text has told it with its day before ("the
 * tower collapsed on 3 May"): of the days that stand in one clause with the word for it, that of the least distance, then the first. Null
 * where none does. `from`: where the words behind the count begin. Linear in the days and in the text.
 */
export function findNamedEvent(text: string, from: number, dated: readonly DatedPlace[]): Stretch | null {
  const { name, words = '' } = EVENT.exec(text.slice(from, from + 80))?.groups ?? {};
  const stem = stemOf(words);
  if (!stem) return null;
  const word = new RegExp(`\\b${stem}[a-z]{0,6}\\b`, 'gi');
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
