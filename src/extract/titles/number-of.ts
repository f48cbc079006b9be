import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';
import { knownTags } from '../words/lexicon';

/** Whether the article has a clause's subject as several: true for "have" and "were", false for "has" and "was", undefined where the verb does not tell. */
export function numberOf({ verb, subject }: Clause, { tokens }: SentenceReading): boolean | undefined {
  const first = tokens[verb.first];
  if (!first || verb.form !== 'finite') return undefined;
  if (/^(?:have|are|were)$/.test(first.lower)) return true;
  if (/^(?:has|is|was)$/.test(first.lower) || first.tag === 'VBZ') return false;
  // "riders deny", but not "put", which may be the past, nor "that the line sell"
  const several = /[^s]s$/.test(tokens[subject.end - 1]?.lower ?? '');
  if (several && first.tag === 'VBP' && !knownTags(first.lower).includes('VBD')) return true;
  return undefined;
}
