import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { findRangeIndex } from '../text/ranges';
import { isUnreal, passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';

/** The first and the last sentence that hold some of what was said. */
function sentencesOf({ content }: Statement, { sentences }: ArticleReading): readonly [number, number] {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return [0, -1];
  return [Math.max(0, findRangeIndex(sentences, first.start)), findRangeIndex(sentences, last.end - 1)];
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
  const told = placesTold(drafts);
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
        const key = placeKey(article, at);
        if (sentence?.block.kind !== 'body' || told.has(key) || isUnreal(reading, at)) continue;
        told.add(key);
        const mention = passageOf(reading, at, article, statement);
        draft.asserting.push(mention);
        draft.continuing.add(mention);
      }
    }
  });
}
