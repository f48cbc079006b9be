import { isVerbLike } from './word-classes';
import type { SayingTail } from './saying-tail';
import type { SayingVerb } from './saying-verbs';
import type { Token } from './tokens';
import { DETERMINERS, PREPOSITIONS, SPEAKING_PRONOUNS } from './words';

/** Forms that are nouns as often as verbs; they need what was said right behind them. */
export const NOUN_FORMS =
  /^(?:reports?|claims?|notes?|states?|shows?|charges?|fears?|hopes?|plans?|questions?|estimates?|promises?|demands?|calls?|attacks?|offers?|threats?|remarks?|warns?|counters?|answers?|posts?|texts?|messages?|emails?|captions?|voices?|points?|details?|lists?|references?|highlights?|complaints?|judges?|labels?|brands?|faults?|challenges?|mocks?|doubts?|views?|supports?|backs?|favou?rs?|orders?|presses?|pressures?|figures?|guess(?:es)?|broadcasts?|blogs?|tweets?|means?|quotes?|finds?|reads?|outlines?|signals?|pledges?|vows?|thanks?|approves?|champions?|protests?|praises?|blames?|casts?|defen[cs]es?|disputes?|retorts?|laments?|cries|yells?|screams?|shouts?|boasts?|jokes?|worries|wonder|worry|wish(?:es)?|invites?|judges?|rules?|pens?|likes?)$/;

/** True when what stands behind the verb at `at` can be what was said, by the verb's kind. */
export function takesObject(
  tokens: readonly Token[],
  at: number,
  verb: SayingVerb,
  tail: SayingTail,
  next: Token,
): boolean {
  const direct = tokens[at + 1]!;
  if (verb.lemma === 'plead') return /^(?:not|guilty|innocent|no)$/.test(direct.lower);
  if (
    /^(?:state|mean|maintain|continue|see|find|figure|regard|view)$/.test(verb.lemma) &&
    verb.kind !== 'judge'
  )
    return false;
  const opensNoun =
    SPEAKING_PRONOUNS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    next.isCapital ||
    /^(?:him|her|them|us|me|it|himself|herself)$/.test(next.lower);
  const opensClause = /^(?:how|why|whether|if|what|when|where|who|there)$/.test(next.lower);
  const isNoun = NOUN_FORMS.test(tokens[at]!.lower);
  switch (verb.kind) {
    case 'say':
    case 'tell':
    case 'show':
    case 'think':
      if (/^(?:to|of|for|and|but|or|as)$/.test(next.lower)) return false;
      if (PREPOSITIONS.has(next.lower) && tail.next === at + 1 && verb.lemma !== 'say') return false;
      if (CLAUSE_ONLY.test(verb.lemma)) return opensClause || hasClause(tokens, tail.next);
      if (isNoun || verb.kind === 'show' || verb.kind === 'think')
        return opensClause || hasClause(tokens, tail.next);
      return (
        opensNoun ||
        opensClause ||
        verb.lemma === 'say' ||
        verb.kind === 'tell' ||
        hasClause(tokens, tail.next) ||
        !PREPOSITIONS.has(next.lower)
      );
    case 'clause':
      return (
        tail.next === at + 1 &&
        !isNoun &&
        (opensNoun ||
          opensClause ||
          /s$/.test(next.lower) ||
          (verb.lemma === 'describe' && /ing$/.test(next.lower))) &&
        !PREPOSITIONS.has(next.lower)
      );
    case 'judge':
      if (NAMING.test(verb.lemma) && !hasPredicate(tokens, at + 1)) return false;
      return (
        (direct.lower === 'for' || direct.lower === 'on'
          ? verb.lemma === 'call'
          : !PREPOSITIONS.has(direct.lower) && direct.kind !== 'mark') &&
        (!isNoun || opensNoun)
      );
    case 'want':
      return next.lower === 'to' || (hasInfinitive(tokens, at + 1) && opensNoun);
    case 'deny':
      // "denied on Monday a claim": the time stands between
      return (
        !PREPOSITIONS.has((tail.next > at + 1 ? next : direct).lower) &&
        (direct.lower.endsWith('ing') || opensNoun || opensClause || !isNoun)
      );
  }
}

/** A subject and something like a verb within the next words: "the boat had left". */
function hasClause(tokens: readonly Token[], start: number): boolean {
  for (let at = start + 1; at < tokens.length && at < start + 14; at++) {
    const token = tokens[at]!;
    if (
      token.kind !== 'word' ||
      /^(?:that|and|but|or|who|which|when|while|after|before|as)$/.test(token.lower)
    )
      return false;
    if (isVerbLike(token)) return true;
  }
  return false;
}

function hasInfinitive(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < tokens.length && at < start + 8; at++) {
    if (tokens[at]!.kind !== 'word') return false;
    if (tokens[at]!.lower === 'to') return true;
  }
  return false;
}

/** With a noun they are acts or other things: "recalled the cars", "added a deck", "reported a crime". */
const CLAUSE_ONLY =
  /^(?:add|recall|report|write|note|answer|observe|figure|reckon|repeat|count|remark|counter|guess|hint|promise|pledge|vow|complain|boast|joke|scoff|cry|yell|shout|scream|swear|text|blog|caution|text|testify|contend|respond|reply|speculate)$/;

const TAKING_BACK = /^(?:amend|revise|correct|change)$/;

/** True unless the verb withholds ("denied them entry"), stands for a noun ("a dispute had …") or takes back no words. */
export function mayDeny(tokens: readonly Token[], at: number, verb: SayingVerb): boolean {
  const direct = tokens[at + 1];
  if (
    !direct ||
    isVerbLike(direct) ||
    /^(?:and|or|but|him|her|them|us|me|you|himself|herself|among|between|over)$/.test(direct.lower)
  )
    return false;
  const given = tokens.slice(at + 1, at + 10).findIndex((token) => WITHHELD.test(token.lower));
  if (given > 0 && verb.lemma === 'deny') return false;
  return !TAKING_BACK.test(verb.lemma) || holdsAccount(tokens, at + 1);
}

const WITHHELD =
  /^(?:right|rights|opportunity|chance|victory|nomination|access|entry|bail|visas?|permission|parole|asylum)$/;

/** "amended his story", not "changed the tyres". */
function holdsAccount(tokens: readonly Token[], start: number): boolean {
  return tokens
    .slice(start, start + 4)
    .some((token) => /^(?:story|account|version|statement|testimony|claim|tune)$/.test(token.lower));
}

const NAMING = /^(?:call|label|describe|brand|dub|cast|paint|portray|identify|regard|view)$/;

/** "called that nonsense", "called her a friend", "called it “…”"; not "called her", "a boat called Ellis". */
function hasPredicate(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]!;
  if (/^(?:for|on)$/.test(first.lower)) return true;
  if (
    /^(?:out|up|off|in|back|to|him|her|them|us|me)$/.test(first.lower) &&
    tokens[start + 1]?.kind !== 'word'
  )
    return false;
  if (/^(?:out|up|off|in|back|to)$/.test(first.lower)) return false;
  for (let at = start; at < tokens.length && at < start + 14; at++) {
    const token = tokens[at]!;
    if (token.kind === 'quote') return at > start;
    if (token.kind !== 'word') return false;
    if (
      at > start &&
      /^(?:a|an|as|not|untrue|false|absurd|nonsense|unfair|unacceptable|outrageous|disgraceful|ridiculous|baseless|unfounded|unwarranted|unsubstantiated|unsupported|erroneous|defamatory|meritless|frivolous|groundless|bogus|inaccurate|preposterous|ludicrous|laughable|misleading|wrong)$/.test(
        token.lower,
      )
    )
      return true;
    if (at === start + 1 && /^(?:that|it|this|him|her|them)$/.test(first.lower))
      return !/^(?:and|but|to|on|in|at|for|from|when|after|before)$/.test(token.lower);
  }
  return false;
}
