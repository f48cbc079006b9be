import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import type { Range } from '../text/ranges';

const EDGE = /^(?:[,;:–—-]|\.{3}|…)$/;

/**
 * The passage of one clause: from its subject or time words to the end of what depends on it, before the next clause that
 * stands on its own or tells of another dated happening. A statement's passage is its whole sentence, since the words and their source
 * belong together; a reported clause and an infinitive keep the
 * words they hang on ("was forced to apologise").
 */
export function stretchOf(
  at: number,
  sentence: SentenceReading,
  statement: Statement | undefined,
  dated: ReadonlySet<number>,
): Range {
  const { clauses, tokens } = sentence;
  const whole = { start: tokens[0]?.start ?? sentence.start, end: sentence.end };
  const clause = clauses[at];
  if (!clause || statement) {
    // what stands before a semicolon is told by itself
    const stop = tokens.slice(0, clause?.start ?? 0).findLastIndex(({ text }) => text === ';');
    return { ...whole, start: tokens[stop + 1]?.start ?? whole.start };
  }
  let end = at + 1;
  while (end < clauses.length) {
    const next = clauses[end];
    // "offered fans an update and told them of a call": one subject, one day, one passage
    const goesOn =
      next?.kind === 'main' &&
      dated.has(at) &&
      next.parent === at &&
      next.subject.start === clause.subject.start;
    if (!next || dated.has(end) || (next.kind === 'main' && !goesOn)) break;
    end++;
  }
  const hangs = clause.kind === 'that' || clause.kind === 'infinitive';
  const governor = hangs && clause.parent !== undefined ? clauses[clause.parent] : undefined;
  // "The mayor, who took office in May, signed": a subject before an aside leads its passage
  const apart =
    clause.kind === 'main' && clause.parent === undefined && clause.subject.end > clause.subject.start;
  let first = governor ? governor.start : apart ? Math.min(clause.start, clause.subject.start) : clause.start;
  while (first < clause.verb.first && (EDGE.test(tokens[first]?.text ?? '') || tokens[first]?.tag === 'CC'))
    first++;
  let last = (clauses[end - 1]?.end ?? tokens.length) - 1;
  while (last > clause.verb.head && (EDGE.test(tokens[last]?.text ?? '') || tokens[last]?.tag === 'CC'))
    last--;
  const rest = last === tokens.length - 1;
  return {
    start: tokens[first]?.start ?? whole.start,
    end: rest ? whole.end : (tokens[last]?.end ?? whole.end),
  };
}
