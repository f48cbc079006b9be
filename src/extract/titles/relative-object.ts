import type { Clause } from '../grammar/clauses';
import { findNounPhraseStart } from '../grammar/noun-phrases';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { dropTimes } from './drop-times';
import { CALLS } from './lost-argument';
import { needsObject, TELLS, TRANSITIVE } from './verb-needs';

/**
 * "a bottle that divers found on a pier" → "a bottle": what a clause is about that a noun leads to, where the verb's object is missing
 * behind it. Empty for clauses with an object, for passives and for verbs that want none.
 */
export function relativeObject(clause: Clause, sentence: SentenceReading): readonly TaggedToken[] {
  const { tokens } = sentence;
  const { base, end, form, passive } = clause.verb;
  // "told the board that the boats are not safe"
  if (base === 'be' || TELLS.has(sentence.clauses[clause.parent ?? -1]?.verb.base ?? '')) return [];
  const that = clause.subject.start - 1;
  // "put it at nine million, which the board called odd"
  const head = tokens[that]?.lower === 'which' && tokens[that - 1]?.text === ',' ? that - 2 : that - 1;
  const [lead, noun] = [tokens[that], tokens[head]];
  const leads = lead && /^(?:that|which)$/.test(lead.lower) && /^(?:NN|NNS|NNP|CD)$/.test(noun?.tag ?? '');
  // "advice the owner called odd": no word leads the clause
  const [begins] = tokens.slice(clause.subject.start);
  const contact =
    clause.kind === 'main' && /^NNS?$/.test(lead?.tag ?? '') && /^(?:DT|PRP\$?)$/.test(begins?.tag ?? '');
  const wants =
    (needsObject(base) || TRANSITIVE.has(base) || CALLS.has(base)) &&
    !/^(?:say|expect|report|claim|admit)$/.test(base);
  if (
    (!leads && !contact) ||
    passive ||
    form !== 'finite' ||
    clause.subject.end <= clause.subject.start ||
    !wants
  )
    return [];
  const [next] = dropTimes(tokens.slice(end));
  const judged = contact && CALLS.has(base) && next?.tag === 'JJ';
  if (next && !judged && !/^(?:IN|RB|,|\.|CC|:)$/.test(next.tag)) return [];
  const stop = contact ? that + 1 : head + 1;
  const object = tokens.slice(findNounPhraseStart(tokens, stop - 1), stop);
  // "the sum she proposed": which one, stands outside
  if (contact && object.length === 2 && object[0]!.lower === 'the') return [];
  return object.length < 7 && !object.some(({ tag }) => /^(?:PRP|PRP\$|CC|,)$/.test(tag)) ? object : [];
}
