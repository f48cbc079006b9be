import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import { findNounPhraseStart } from '../grammar/noun-phrases';
import { isRoleNoun } from '../actors/role-nouns';
import type { SentenceReading } from '../reading';
import { hasNounSense, nounBase } from '../words/lexicon';

/** Where the name begins that a phrase around `at` describes between commas; -1 where there is none. */
function asideStart(tokens: readonly TaggedToken[], at: number): number {
  const whole = findNounPhraseStart(tokens, at);
  const named = tokens[whole - 1]?.text === ',' && tokens[whole - 2]?.tag === 'NNP';
  if (!named || !/^(?:the|a|an)$/.test(tokens[whole]?.lower ?? '')) return -1;
  let start = whole - 2;
  while (start > 0 && (tokens[start - 1]?.tag === 'NNP' || (start === 1 && tokens[0]?.tag === 'NN'))) start--;
  // "Ana Silva of Ostra, a nurse who left", but "$9 from Ana Silva, the head of the shops, who left"
  const lead = tokens[start - 1];
  const bound =
    lead?.tag === 'CC' || (/^(?:IN|TO)$/.test(lead?.tag ?? '') && /^NN/.test(tokens[start - 2]?.tag ?? ''));
  return bound ? -1 : start;
}

/** "rider", "victims": a noun that can be a person. */
const isSomebody = (noun: string): boolean =>
  isRoleNoun(nounBase(noun)) || hasNounSense(nounBase(noun), 'person');

/**
 * Where a subject begins that a preposition cuts: "a letter about it came" at "a letter"; "six in ten riders who walked" at "six";
 * "guards from the Bureau of Ferries, who walked" at "guards", for no bureau walks. Else `start`.
 */
function wholeStart(clause: Clause, tokens: readonly TaggedToken[], start: number): number {
  const lead = tokens[start - 1];
  const before = tokens[start - 2];
  const [first, last] = [tokens[start], tokens[clause.subject.end - 1]];
  // "Ana Silva, the former head of Beacon, who left": she, not the firm
  const aside =
    lead && clause.kind === 'relative' && clause.connective === 'who' ? asideStart(tokens, start) : -1;
  if (aside >= 0) return aside;
  if (!lead || !before || !first || !last || !/^(?:IN|TO)$/.test(lead.tag)) return start;
  if (first.tag === 'CD' && lead.lower === 'in' && before.tag === 'CD') {
    const least = /^(?:than|least|most)$/.test(tokens[start - 3]?.lower ?? '');
    return least ? start - 4 : start - 2;
  }
  const noun = /^NNS?$/.test(before.tag);
  if (first.tag === 'PRP') return noun ? findNounPhraseStart(tokens, start - 2) : start;
  if (clause.kind !== 'relative' || clause.connective !== 'who') return start;
  // "The rider from the north, who left": no place does
  const place = /^NNS?$/.test(last.tag) && !isSomebody(last.lower);
  if (last.tag !== 'NNP' && !place) return start;
  const whole = findNounPhraseStart(tokens, clause.subject.end - 1);
  const bound = tokens.slice(whole, start).findIndex(({ tag }) => tag === 'IN');
  const head = tokens[whole + bound - 1];
  // "The rider from Ostra who left", "guards from the Bureau of Ferries": no town and no bureau does
  const isBody =
    /^(?:from|in|at|near)$/.test(lead.lower) ||
    tokens.slice(whole + bound, start + 1).some(({ lower }) => lower === 'the');
  return (isBody || place) && bound > 0 && isSomebody(head?.lower ?? '') ? whole : start;
}

/** Verbs that stand before their subject: "On Monday came the ruling". */
const ARRIVES = new Set(['come', 'go', 'follow', 'stand', 'lie', 'arrive', 'hang']);
/** "for the agency to act": who acts. */
function drivenSubject({ verb }: Clause, { tokens }: SentenceReading): readonly TaggedToken[] {
  if (verb.form !== 'infinitive') return [];
  let at = verb.first;
  while (/^(?:DT|JJ|NN|NNS|NNP|POS)$/.test(tokens[at - 1]?.tag ?? '')) at--;
  return tokens[at - 1]?.lower === 'for' && at < verb.first ? tokens.slice(at, verb.first) : [];
}

/** The subject as found, with the age that a hyphen cuts off and the names a relative clause is joined to. */
function ownSubject(
  clause: Clause,
  { tokens, clauses }: Pick<SentenceReading, 'tokens' | 'clauses'>,
): readonly TaggedToken[] {
  let { start } = clause.subject;
  const { end } = clause.subject;
  if (end <= start) {
    // "four guests who came in May had left": the noun before the relative clause
    const before = clauses[clauses.indexOf(clause) - 1];
    return before?.kind === 'relative' && clause.kind === 'main' && clause.verb.form === 'finite'
      ? ownSubject(before, { tokens, clauses })
      : [];
  }
  if (tokens[start - 1]?.lower === 'by' && clause.verb.form === 'finite') {
    // "guests who were hit by hail were not hurt": not the hail
    const before = clauses.slice(0, clauses.indexOf(clause)).find((each) => each.kind === 'relative');
    return before ? ownSubject(before, { tokens, clauses }) : [];
  }
  if (tokens[start - 1]?.text === '-' && tokens[start - 2]?.tag === 'CD')
    start -= tokens[start - 3]?.tag === 'DT' ? 3 : 2;
  // "Ames, Brandt and Cole, who had to wait"
  const named = (at: number) => tokens[at]?.tag === 'NNP';
  if (clause.kind === 'relative' && named(start) && tokens[start - 1]?.lower === 'and')
    while (
      (/^(?:and|,)$/.test(tokens[start - 1]?.lower ?? '') && named(start - 2)) ||
      (named(start - 1) && named(start))
    )
      start -= named(start - 1) ? 1 : 2;
  // "the head of the shops, who was to leave and goes today": both are told of one
  const above = clauses[clause.parent ?? -1];
  const goesOn = clause.kind === 'relative' && /^(?:and|but|or)$/.test(clause.connective ?? '');
  if (goesOn && above && above !== clause && above.subject.start === clause.subject.start)
    return ownSubject(above, { tokens, clauses });
  start = wholeStart(clause, tokens, start);
  // "tugs of the kind that sank": tugs
  if (clause.kind === 'relative' && /^(?:kind|type|sort)$/.test(tokens[end - 1]?.lower ?? '')) {
    const of = tokens.slice(Math.max(0, end - 3), end).findIndex(({ lower }) => lower === 'of');
    const head = Math.max(0, end - 3) + of - 1;
    if (of > 0 || (of === 0 && head >= 0)) return tokens.slice(findNounPhraseStart(tokens, head), head + 1);
  }
  // "the quarrel between the mayor and the board took place"
  if (tokens[start - 1]?.lower === 'between' && tokens.slice(start, end).some(({ tag }) => tag === 'CC'))
    start = findNounPhraseStart(tokens, start - 2);
  // "The concert and the fair, which took place": both
  const also = tokens[start - 1]?.lower === 'and' && /^NNP?S?$/.test(tokens[start - 2]?.tag ?? '');
  if (clause.kind === 'relative' && clause.connective === 'which' && also) {
    const whole = findNounPhraseStart(tokens, end - 1);
    if (whole === 0 || !/^(?:IN|TO)$/.test(tokens[whole - 1]?.tag ?? '')) start = whole;
  }
  // "At least five leaders"
  if (/^(?:least|most)$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.lower === 'at') start--;
  const own = tokens.slice(start, end);
  // "in Ostra, Northia, Silva and Moor signed": behind the place
  const place = /^(?:in|at|near|outside|beside)$/.test(tokens[start - 1]?.lower ?? '');
  const mark = own.findLastIndex(({ text }) => text === ',');
  if (place && mark > 0 && own.slice(mark).some(({ lower }) => lower === 'and')) return own.slice(mark + 1);
  // "At the premiere of “The Long Night” two men ran": what stands behind the closing mark
  const close = own.findLastIndex((token) => /^["”]$/.test(token.text));
  const rest = own.slice(close + 1);
  return close >= 0 && /^(?:DT|CD|PRP)$/.test(rest[0]?.tag ?? '') ? rest : own;
}

/** "On Monday came the ruling", "This week in the capital came the show": what follows a verb of arriving. */
export function invertedSubject(clause: Clause, { tokens }: SentenceReading): readonly TaggedToken[] {
  const { subject, verb } = clause;
  const lead = tokens[subject.start - 1];
  const before = subject.end <= subject.start || lead?.tag === 'IN';
  if (!before || !ARRIVES.has(verb.base) || verb.form !== 'finite') return [];
  const after = tokens.slice(verb.end, clause.end);
  if (!/^(?:DT|PRP\$|NNP|CD)$/.test(after[0]?.tag ?? '')) return [];
  const stop = after.findIndex((token) => !/^(?:DT|JJ|NN|NNS|NNP|POS|PRP\$|CD)$/.test(token.tag));
  return stop < 0 ? after : after.slice(0, stop);
}

/** "Ana Silva is the nurse who left": she, for what one is said to be is one with the one it is said of. */
function namedSubject(clause: Clause, { tokens, clauses }: SentenceReading): Clause | undefined {
  if (clause.kind !== 'relative' || !/^(?:who|that)$/.test(clause.connective ?? '')) return undefined;
  const above = clauses.slice(0, clauses.indexOf(clause)).findLast(({ verb }) => verb.form === 'finite');
  if (!above || above.verb.base !== 'be' || above.verb.form !== 'finite' || above.verb.negated)
    return undefined;
  const between = tokens.slice(above.verb.end, clause.subject.end);
  const subject = tokens.slice(above.subject.start, above.subject.end);
  const who = subject.some(({ tag, lower }) => tag === 'NNP' || /^(?:he|she)$/.test(lower));
  const plain = between.every(({ tag }) =>
    /^(?:DT|JJ[RS]?|RB|NN|NNP|CC|CD|VBN|VBG|POS|PRP\$|["“”])$/.test(tag),
  );
  return who && plain && between.at(-1)?.tag === 'NN' ? above : undefined;
}

/** The subject's tokens: its own; after "On Monday came …" what follows; else those of the clause it hangs on. */
export function findSubjectTokens(clause: Clause, sentence: SentenceReading): readonly TaggedToken[] {
  const { clauses } = sentence;
  const inverted = invertedSubject(clause, sentence);
  if (inverted.length) return inverted;
  const named = namedSubject(clause, sentence);
  if (named) return findSubjectTokens(named, sentence);
  const own = ownSubject(clause, sentence);
  if (own.length) return own;
  const driven = drivenSubject(clause, sentence);
  if (driven.length) return driven;
  if (!['gerund', 'participle', 'infinitive'].includes(clause.kind)) return [];
  const at = clauses.indexOf(clause);
  const main = clauses
    .slice(at + 1)
    .find((each) => each.kind === 'main' && each.subject.end > each.subject.start);
  const hung = clauses[clause.parent ?? -1];
  // "She came into the hall looking tired, asking for water": what stands behind the comma is the whole clause's
  const apart =
    sentence.tokens[clause.start - 1]?.text === ',' || sentence.tokens[clause.start]?.text === ',';
  const finite =
    apart && hung?.verb.form !== 'finite'
      ? clauses.slice(0, at).findLast(({ verb }) => verb.form === 'finite')
      : undefined;
  const above = finite ?? hung;
  const source = at === 0 || !above ? main : above;
  return source && source !== clause ? findSubjectTokens(source, sentence) : [];
}
