import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';
import { hasNounSense, nounBase, verbBase } from '../words/lexicon';
import { DRIVES } from './lost-argument';
import { TAKES_CLAUSE } from './verb-needs';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that tell somebody what to do: without the infinitive it is another thing, however far it stands behind. */
const ORDERS = list(
  'ask order urge force press push tell warn instruct advise beg implore plead appeal persuade pressure compel oblige command invite',
);
/** "calls on the owners to pay", "waits for the board to act": these do so with a preposition. */
const ORDERS_BY = list('call wait plead appeal press push ask look vote');
/** Verbs that somebody does something with: "agreed in talks to sail". */
const UNDERTAKES = list(
  'agree plan promise pledge vow decide refuse threaten offer fail try move begin start continue manage attempt intend seek ask claim',
);
/** Whether a verb says nothing of its object but what that is to do. */
export const drives = (verb: string): boolean => ORDERS.has(verb) || ORDERS_BY.has(verb) || DRIVES.has(verb);

/** What leads to where, when or how before what was undertaken. */
const SETTING = /^(?:in|at|during|after|before|by|from|under|following|amid|over|through|without)$/;
/** More tokens than a title holds are shortened between the verb and its infinitive. */
const LONG = 6;

/** Where the infinitive begins that nothing with a verb of its own parts from the words before it; -1 for none. */
function findInfinitive(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { tag, lower, text } = tokens[at]!;
    if (/^(?:VB[DZP]|MD|WP|WDT|WRB)$/.test(tag) || /^(?:that|if|because|while|although)$/.test(lower))
      return -1;
    if (/^[;:()–—]$/.test(text)) return -1;
    if (tag !== 'TO') continue;
    const verb = tokens.slice(at + 1).find((each) => each.tag !== 'RB' && !/^["“”]$/.test(each.text));
    if (verb?.tag === 'VB') return at;
  }
  return -1;
}

/** "the owner", "riders", "the board", but not "a vote", which is an act. */
function isDoer({ tag, lower }: TaggedToken): boolean {
  if (tag === 'NNP' || tag === 'PRP') return true;
  const noun = nounBase(lower);
  if (!/^NNS?$/.test(tag)) return false;
  return (
    isRoleNoun(noun) ||
    hasNounSense(noun, 'person') ||
    (hasNounSense(noun, 'group') && !hasNounSense(noun, 'act', 'communication'))
  );
}

/** The base form of the last verb of some words, of the verb before them where they have none; and where the words behind it begin. */
function governorOf(head: readonly TaggedToken[], verb: string): { base: string; from: number } {
  const inner = head.findLastIndex(
    ({ tag }, at) =>
      /^VB[DZP]?$/.test(tag) || (tag === 'VBN' && /^(?:had|has|have)$/.test(head[at - 1]?.lower ?? '')),
  );
  const word = inner >= 0 ? verbBase(head[inner]!.lower) : verb;
  return { base: word.split(' ')[0] ?? '', from: inner + 1 };
}

/**
 * Whether a cut takes what somebody is to do: "calls on the owners | of old boats to pay", "orders the doctor | of Ana Silva to stand trial", "the need
 * for riders | to keep left", but not "calls for a vote | to end it". `verb` is the base form of what stands before the tokens.
 */
export function losesOrder(
  tokens: readonly TaggedToken[],
  head: readonly TaggedToken[],
  verb: string,
): boolean {
  const { base, from } = governorOf(head, verb);
  const told = head.slice(from);
  if (told.length === 0 || told.some(({ tag }) => tag === 'TO') || findInfinitive(tokens, head.length) < 0)
    return false;
  if (ORDERS.has(base) && !/^(?:IN|TO)$/.test(told[0]!.tag)) return told.some(isDoer);
  const lead = told.findLastIndex(({ lower }) => /^(?:for|on|upon|to)$/.test(lower));
  const doer = lead >= 0 && told.slice(lead + 1).some(isDoer);
  const noun = told[lead - 1];
  const needs = /^(?:need|call|request|plea|demand|appeal|time|chance|order|deadline)s?$/.test(
    noun?.lower ?? '',
  );
  return doer && ((lead === 0 && ORDERS_BY.has(base)) || (needs && told[lead]!.lower === 'for'));
}

/**
 * The words without what stands between a verb and what it is to do, where they are many: "in talks in Ostra to launch a line" → "to launch a
 * line"; "on towns struggling with debts to sell boats" → "on towns to sell boats". The tokens themselves where nothing does.
 */
export function joinInfinitive(tokens: readonly TaggedToken[], verb: string): readonly TaggedToken[] {
  const base = verb.split(' ')[0] ?? '';
  const to = findInfinitive(tokens, 0);
  // "confirmed in a report that it had": what
  const that = tokens.findIndex(({ lower, tag }) => lower === 'that' && tag === 'IN');
  const led =
    that > 1 &&
    SETTING.test(tokens[0]!.lower) &&
    !tokens.slice(0, that).some(({ tag }) => /^(?:VB|MD|,)/.test(tag));
  const told = tokens.slice(that + 1).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
  if (led && told && TAKES_CLAUSE.has(base)) return tokens.slice(that);
  if (to < 2 || tokens.length <= LONG) return tokens;
  if (UNDERTAKES.has(base) && SETTING.test(tokens[0]!.lower)) return tokens.slice(to);
  if (!ORDERS.has(base) && !ORDERS_BY.has(base)) return tokens;
  const before = tokens.slice(0, to);
  const stop = before.findIndex(
    ({ tag, text }, at) =>
      at > 0 && (/^VB[GN]$/.test(tag) || text === ',') && /^NN/.test(before[at - 1]!.tag),
  );
  return stop > 0 && before.slice(0, stop).some(isDoer)
    ? [...before.slice(0, stop), ...tokens.slice(to)]
    : tokens;
}
