import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { knownTags } from '../words/lexicon';

/** What stands behind these hangs on something else: "the boats around the old town | are late". */
const BINDS =
  /^(?:of|in|on|at|from|by|with|for|to|about|against|around|over|into|between|among|under|near|through|during|behind|across|towards?|upon|within|outside|inside|including)$/;

/**
 * Whether the words before a verb are no subject of it as they stand: the end of a longer phrase ("boats circling off Ostra | are late"), or under a "not" ("not
 * even all boats | are late"). Only for finite main clauses, where the subject is right before its verb.
 */
export function isPartOfSubject(
  subject: readonly TaggedToken[],
  clause: Clause,
  { tokens, clauses }: SentenceReading,
): boolean {
  const { kind, verb, connective } = clause;
  const [first] = subject;
  const at = first ? tokens.indexOf(first) : -1;
  const lead = tokens[at - 1];
  if (!lead || verb.form !== 'finite' || at >= verb.first) return false;
  const even = lead.lower === 'even' ? tokens[at - 2] : lead;
  if (/^(?:not|hardly|scarcely)$/.test(even?.lower ?? '')) return true;
  if (kind !== 'main' && kind !== 'that') return false;
  // "by a letter read in Ostra": the letter was read
  const [head, only] = [tokens[verb.head]?.lower ?? '', verb.first === verb.head];
  const object = /^(?:DT|CD|PRP|JJ|NN)/.test(tokens[verb.end]?.tag ?? '');
  if (only && !object && (/ed$/.test(head) || knownTags(head).includes('VBN'))) return false;
  // "around 600 riders"; "gets four years in jail", where a verb stands before
  if (/^(?:about|around|over|under)$/.test(lead.lower) && first?.tag === 'CD') return false;
  // what describes the noun before belongs to the phrase
  const from = clauses
    .slice(0, clauses.indexOf(clause))
    .reduceRight(
      (start, each) => (each.end === start && /^(?:gerund|participle)$/.test(each.kind) ? each.start : start),
      clause.start,
    );
  const before = tokens.slice(from, at - 1);
  const phrase =
    before.some(({ tag }) => /^NN/.test(tag)) && !before.some(({ tag }) => /^(?:VB[DZP]|MD|PRP)$/.test(tag));
  return phrase && lead.lower !== connective && BINDS.test(lead.lower);
}
