import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';

/** The tokens after the verb up to the next clause that stands on its own: one led in by a word or a mark. */
export function complementTokens(
  clause: Clause,
  after: number,
  { tokens, clauses }: SentenceReading,
): TaggedToken[] {
  const stop = clauses.slice(clauses.indexOf(clause) + 1).find((next) => {
    // the main clause round a relative one begins without a sign
    const led =
      clause.kind === 'relative' ||
      next.connective !== undefined ||
      /^[,;:–—"“”]$/.test(tokens[next.start - 1]?.text ?? '');
    // "describes how she left"
    const between = tokens.slice(after, next.start);
    const close = between.every(({ tag }) => /^(?:TIME|IN|RB)$/.test(tag));
    const inner = tokens.slice(after, next.start).findLast(({ tag }) => tag !== 'TIME');
    const asked = (close || inner?.tag === 'VB') && /^(?:how|why|whether)$/.test(next.connective ?? '');
    // "will resign if it fails": what it hangs on
    const condition = next.kind === 'adverbial' && /^(?:if|unless)$/.test(next.connective ?? '');
    // "reported that the four who left | had known": the clause round a relative one goes on
    const resumes = clause.kind === 'relative' && next.subject.end <= clause.start;
    const own = next.kind === 'main' || next.kind === 'adverbial' || (resumes && next.verb.form === 'finite');
    return next.start >= after && led && !asked && own && !condition;
  });
  return tokens.slice(after, stop?.start ?? tokens.length);
}

/** "announced before the race", "announced to reporters": what was announced is missing. */
export function isObjectless(tokens: readonly TaggedToken[]): boolean {
  const [first] = tokens;
  if (!first || isParticle(tokens)) return false;
  if (first.tag === 'TO') return false;
  // "infected at least two children"
  if (first.lower === 'at' && /^(?:least|most)$/.test(tokens[1]?.lower ?? '')) return false;
  return (
    // "recalls almost 500 boats"
    (first.tag === 'RB' && !/^(?:CD|DT)$/.test(tokens[1]?.tag ?? '')) ||
    /^(?:before|after|during|since|until|in|on|at|by|from|with|against|about|over|without|under|among|between|amid|despite|toward|towards|as|public|available|known)$/.test(
      first.lower,
    )
  );
}

/** "puts up", "gives in", "takes off": the word after the verb is part of it. */
function isParticle([first, second]: readonly TaggedToken[]): boolean {
  const particle = /^(?:up|down|out|off|away|back|over|apart|in|on)$/.test(first?.lower ?? '');
  return (
    particle &&
    (!second || !/^(?:DT|NNP|CD)$/.test(second.tag) || !/^(?:in|on|over)$/.test(first?.lower ?? ''))
  );
}
