import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { findHolder } from '../text/ranges';

/** Verbs that do nothing but tell: to warn or to announce is news. */
const ONLY_TELLS = /^(?:say|tell|add|note|explain|think|believe|reckon)$/;
const PERHAPS = /^(?:may|might|could)$/;

/**
 * Whether a clause of saying only stands behind what may come: "The bridge could stay shut until May, officials said on Sunday." What is
 * told is the prospect, not its telling. One that leads in what it tells ("said on Sunday that it might open by May"), somebody's own
 * words, a warning and what may have been are news.
 */
export function reportsProspect(
  at: number,
  { clauses, tokens }: SentenceReading,
  statement: Statement | undefined,
): boolean {
  const told = clauses[at];
  if (!told || !statement || statement.quoted || !ONLY_TELLS.test(told.verb.base)) return false;
  return clauses.some(({ kind, verb }, index) => {
    const head = tokens[verb.head];
    const before = index < at && kind === 'main' && !!head && findHolder(statement.content, head) >= 0;
    const perfect = tokens.slice(verb.first, verb.head).some(({ lower }) => lower === 'have');
    return before && PERHAPS.test(verb.modal ?? '') && !perfect && !verb.progressive;
  });
}
