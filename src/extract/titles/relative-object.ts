import type { Clause } from '../grammar/clauses';
import { findNounPhraseStart } from '../grammar/noun-phrases';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { dropTimes } from './drop-times';
import { needsObject, TRANSITIVE } from './verb-needs';

/**
 * "a bottle that divers found on a pier" → "a bottle": what a clause is about that a noun leads to, where the verb's object is missing
 * behind it. Empty for clauses with an object, for passives and for verbs that want none.
 */
export function relativeObject(clause: Clause, { tokens }: SentenceReading): readonly TaggedToken[] {
  const { base, end, form, passive } = clause.verb;
  const that = clause.subject.start - 1;
  const [lead, noun] = [tokens[that], tokens[that - 1]];
  const leads = lead && /^(?:that|which)$/.test(lead.lower) && /^(?:NN|NNS|NNP)$/.test(noun?.tag ?? '');
  const wants =
    (needsObject(base) || TRANSITIVE.has(base)) && !/^(?:say|expect|report|claim|admit)$/.test(base);
  if (!leads || passive || form !== 'finite' || clause.subject.end <= clause.subject.start || !wants)
    return [];
  const [next] = dropTimes(tokens.slice(end));
  if (next && !/^(?:IN|RB|,|\.|CC|:)$/.test(next.tag)) return [];
  const object = tokens.slice(findNounPhraseStart(tokens, that - 1), that);
  return object.length < 7 && !object.some(({ tag }) => /^(?:PRP|PRP\$|CC|,)$/.test(tag)) ? object : [];
}
