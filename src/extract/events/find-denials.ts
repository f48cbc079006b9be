import type { References } from '../actors/resolve-references';
import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains, overlaps } from '../text/ranges';

/** A statement that denies, shaped as a mention of what it denies. */
export interface Denial {
  readonly statement: Statement;
  /** Its words and actors are those of what is denied; its date is that of nothing. */
  readonly mention: FoundMention;
}

/** True where the words are the author's, a reporter's or nobody's: such a denial has no side. */
function isUnspoken(statement: Statement): boolean {
  return statement.source === null && !statement.carried;
}

/**
 * The denials of an article that can face an assertion: statements that say something did not happen, each as a mention whose words
 * are those of its content. Questions and furniture are left out.
 */
export function findDenials(reading: ArticleReading, article: number, references: References): Denial[] {
  return reading.statements.flatMap((statement): Denial[] => {
    if (statement.stance !== 'denies' || isUnspoken(statement)) return [];
    const at = reading.sentences.findIndex(
      (sentence) =>
        statement.content.some((part) => overlaps(part, sentence)) ||
        (statement.cue && contains(sentence, statement.cue)),
    );
    const sentence = reading.sentences[at];
    if (!sentence || !['headline', 'body', 'chronology'].includes(sentence.block.kind)) return [];
    const tokens = sentence.tokens.filter((token) => statement.content.some((part) => contains(part, token)));
    const verbs = sentence.clauses.filter((clause) => {
      const head = sentence.tokens[clause.verb.head];
      return head && statement.content.some((part) => contains(part, head));
    });
    const denied = verbs.find((clause) => clause.verb.negated) ?? verbs[0];
    const start = sentence.tokens[0]?.start ?? sentence.start;
    return [
      {
        statement,
        mention: {
          article,
          sentence: at,
          range: { start, end: sentence.end },
          clause: denied ?? null,
          predicate: denied?.verb.base ?? '',
          actors: [...new Set(statement.content.flatMap((part) => references.actorsIn(at, part)))],
          words: contentWords(tokens),
          date: null,
          saying: false,
          statement,
          headline: sentence.block.kind === 'headline',
          line: sentence.block.kind === 'chronology',
          quoted: statement.quoted,
        },
      },
    ];
  });
}
