import type { Clause } from './clauses';
import { findNounPhraseStart } from './noun-phrases';
import { agrees, numberOfPhrase, numberOfVerb } from './number';
import { SUBORDINATORS } from './read-connective';
import type { TaggedToken } from './tag-tokens';

/** What may stand between a subject and what hangs on it. */
const WITHIN = /^(?:DT|JJ[RS]?|NNP?S?|CD|POS|PRP\$|IN|TO|VBN|VBG|VBD|RB|CC|TIME|\$|#|%)$/;

/**
 * "A firm with nine boats downtown was sold", "The first riders ill with flu have left": the nearest phrase before one that is not of the
 * verb's number which is; `verb` is the index of the verb's first word. Undefined where the phrase agrees or tells no number, and
 * where no mark, verb or word that opens a clause lets one before it be the subject. Cost: linear in the words before the phrase.
 */
export function agreeingSubject(
  tokens: readonly TaggedToken[],
  { start, end }: Clause['subject'],
  verb: number,
  clauses: readonly Clause[],
): Clause['subject'] | undefined {
  const first = tokens[verb];
  if (agrees(tokens.slice(start, end), first)) return undefined;
  const wanted = numberOfVerb(first);
  const floor = clauses.findLast((clause) => clause.verb.form === 'finite')?.verb.end ?? 0;
  for (let at = start - 1; at >= floor; at--) {
    const { tag, lower } = tokens[at]!;
    if (!WITHIN.test(tag) || SUBORDINATORS.has(lower) || lower === 'that') return undefined;
    if (!/^NNS?$/.test(tag) || /^(?:NNS?|POS)$/.test(tokens[at + 1]?.tag ?? '')) continue;
    const from = findNounPhraseStart(tokens, at);
    if (numberOfPhrase(tokens.slice(from, at + 1)) !== wanted) continue;
    // "with a dozen desks": led by a preposition itself
    if (/^(?:IN|TO)$/.test(tokens[from - 1]?.tag ?? '')) continue;
    const described = tokens.slice(at + 1, start).some((token) => /^VB/.test(token.tag));
    return { start: from, end: described ? at + 1 : end };
  }
  return undefined;
}
