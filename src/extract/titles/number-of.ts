import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';

/** Whether the article has a clause's subject as several: true for "have" and "were", false for "has" and "was", undefined where the verb does not tell. */
export function numberOf({ verb }: Clause, { tokens }: SentenceReading): boolean | undefined {
  const first = tokens[verb.first];
  if (!first || verb.form !== 'finite') return undefined;
  if (/^(?:have|are|were)$/.test(first.lower)) return true;
  if (/^(?:has|is|was)$/.test(first.lower) || first.tag === 'VBZ') return false;
  return undefined;
}
