import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { sliceRange } from '../text/ranges';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';

/** What is wished, supposed, asked or always so is no part of what came about. */
const UNREAL =
  /\b(?:if|would|could|may|might|should|must|will|shall|can|['’]ll|['’]d|always|probably|perhaps|maybe|hopes?|wish(?:es)?|wants?)\b|\?|#/i;

/** Whether words, without the names and months among them, are of what did not or does not come about once. */
export const soundsUnreal = (words: string): boolean => UNREAL.test(words);

/** Whether a sentence is, by a word of it, about what did not or does not come about once: then no event takes it in. */
export function isUnreal({ text, sentences }: ArticleReading, at: number): boolean {
  const sentence = sentences[at];
  if (!sentence) return true;
  const words = sliceRange(text, sentence);
  // "May" and "Will" can be names, and a month
  const named = sentence.tokens.some(({ text: word, tag }) => /^(?:May|Will)$/.test(word) && tag !== 'MD');
  return UNREAL.test(named ? words.replace(/\b(?:May|Will)\b/g, '') : words);
}

/** A sentence as a passage of what was told before it: it tells nothing by itself. `statement`: that of which it is a part. */
export function passageOf(
  { sentences }: ArticleReading,
  at: number,
  article: number,
  statement?: Statement,
): FoundMention {
  const sentence = sentences[at];
  const tokens = sentence?.tokens ?? [];
  return {
    article,
    sentence: at,
    range: { start: tokens[0]?.start ?? sentence?.start ?? 0, end: sentence?.end ?? 0 },
    clause: null,
    predicate: statement?.verb ?? '',
    actors: [],
    words: contentWords(tokens),
    date: null,
    saying: statement !== undefined,
    ...(statement ? { statement } : {}),
    headline: false,
    line: false,
    quoted: statement?.quoted ?? false,
  };
}

/** The sentences that events tell already, by `placeKey`. */
export function placesTold(drafts: readonly EventDraft[]): Set<number> {
  const told = new Set<number>();
  for (const { asserting, denying } of drafts)
    for (const { article, sentence } of [...asserting, ...denying]) told.add(placeKey(article, sentence));
  return told;
}
