import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { findRangeIndex, sliceRange } from '../text/ranges';
import type { EventDraft } from './event-draft';

/** What is wished, supposed, asked or always so is no part of what came about. */
const UNREAL =
  /\b(?:if|would|could|may|might|should|must|will|shall|can|['’]ll|['’]d|always|probably|perhaps|maybe|hopes?|wish(?:es)?|wants?)\b|\?|#/i;

const placeOf = (article: number, sentence: number): string => `${article}:${sentence}`;

/** The first and the last sentence that hold some of what was said. */
function sentencesOf({ content }: Statement, { sentences }: ArticleReading): readonly [number, number] {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return [0, -1];
  return [Math.max(0, findRangeIndex(sentences, first.start)), findRangeIndex(sentences, last.end - 1)];
}

function mentionOf(statement: Statement, at: number, article: number, reading: ArticleReading): FoundMention {
  const sentence = reading.sentences[at];
  const tokens = sentence?.tokens ?? [];
  return {
    article,
    sentence: at,
    range: { start: tokens[0]?.start ?? sentence?.start ?? 0, end: sentence?.end ?? 0 },
    clause: null,
    predicate: statement.verb,
    actors: [],
    words: contentWords(tokens),
    date: null,
    saying: true,
    statement,
    headline: false,
    line: false,
    quoted: statement.quoted,
  };
}

/** Each event that tells of a saying, by its statement. */
function findSayings(drafts: readonly EventDraft[]): Map<Statement, EventDraft> {
  const sayings = new Map<Statement, EventDraft>();
  for (const draft of drafts)
    for (const { saying, statement, headline } of draft.asserting)
      if (saying && statement && !headline && !draft.planned) sayings.set(statement, draft);
  return sayings;
}

/**
 * Adds to the event of a saying the sentences in which its quotation goes on, where no event tells them yet: those of the same
 * statement, and quotations right behind it without a speaker of their own. Linear in statements.
 */
export function continueSpeech(drafts: readonly EventDraft[], readings: readonly ArticleReading[]): void {
  const told = new Set<string>();
  for (const { asserting, denying } of drafts)
    for (const { article, sentence } of [...asserting, ...denying]) told.add(placeOf(article, sentence));
  const sayings = findSayings(drafts);
  readings.forEach((reading, article) => {
    let speech: { readonly draft: EventDraft; readonly last: number } | undefined;
    for (const statement of reading.statements) {
      const [first, last] = sentencesOf(statement, reading);
      const own = sayings.get(statement);
      const goesOn =
        statement.carried && statement.stance === 'asserts' && speech && first <= speech.last + 1;
      const draft = own ?? (goesOn ? speech?.draft : undefined);
      speech = draft && { draft, last };
      for (let at = first; draft && at <= last; at++) {
        const sentence = reading.sentences[at];
        const key = placeOf(article, at);
        if (
          sentence?.block.kind !== 'body' ||
          told.has(key) ||
          UNREAL.test(sliceRange(reading.text, sentence))
        )
          continue;
        told.add(key);
        const mention = mentionOf(statement, at, article, reading);
        draft.asserting.push(mention);
        draft.continuing.add(mention);
      }
    }
  });
}
