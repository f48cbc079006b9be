import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains, type Range } from '../text/ranges';

/**
 * What somebody named says in a sentence without any passage of it telling so, as sayings: "When the Ledger reported that the ferry leaked,
 * Moss replied …". Neither dated nor about anybody known.
 * `statements` are those of the sentence. Cost: linear in them.
 */
export function shapeSayings(
  told: readonly FoundMention[],
  statements: readonly Statement[],
  article: number,
  at: number,
  { sentences }: ArticleReading,
): FoundMention[] {
  const sentence = sentences[at];
  if (sentence?.block.kind !== 'body') return [];
  return statements.flatMap((statement): FoundMention[] => {
    const { source, clause, stance, carried, quoted } = statement;
    if (statement.sentence !== at || !source || carried || stance === 'denies') return [];
    const content = endBefore(statement, statements);
    if (content.length === 0) return [];
    if (told.some((mention) => mention.statement === statement)) return [];
    const parts: readonly Range[] = [clause, ...content];
    const range = {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    };
    if (!contains(sentence, range)) return [];
    const words = contentWords(
      sentence.tokens.filter((token) => content.some((part) => contains(part, token))),
    );
    return [
      {
        article,
        sentence: at,
        range,
        clause: null,
        predicate: '',
        actors: [],
        words,
        date: null,
        saying: true,
        statement: { ...statement, content },
        headline: false,
        line: false,
        quoted,
      },
    ];
  });
}

/** What is said, up to where somebody else begins to say something beside it. */
function endBefore({ content, clause, sentence }: Statement, statements: readonly Statement[]): Range[] {
  const next = statements.find((other) => other.sentence === sentence && other.clause.start > clause.end);
  const end = next?.clause.start ?? Infinity;
  return content.flatMap((part) => (part.start >= end ? [] : [{ ...part, end: Math.min(part.end, end) }]));
}
