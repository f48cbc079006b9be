import { tagTokens } from '../grammar/tag-tokens';
import { readTokens } from '../grammar/tokens';
import { verbBase } from '../words/lexicon';
import { needsObject } from './verb-needs';

const AUXILIARY = /^(?:had|has|have|was|were|is|are|would|will|could|can|should|may|might|must|did|does)$/;
/** A verb right before one of these: who does what the second says stands between them, or stood there once. */
const NEXT_AUXILIARY =
  /(?<![\p{L}’'])\p{Ll}{2,} (?:had|has|have|was|were|is|are|would|will|could|can|should|may|might|must|did|does)\b/u;
/** "the man they say was armed", "what he knew was wrong": words set between. */
const BETWEEN =
  /^(?:say|says|said|believe|believes|believed|think|thinks|thought|claim|claims|claimed|know|knew|feel|felt|hope|hoped)$/;

/** "Four riders sell had known", "Owners bet would fall": two verbs, and nobody between who does the second. */
function hasTwoVerbs(text: string): boolean {
  if (!NEXT_AUXILIARY.test(text)) return false;
  const tokens = tagTokens(readTokens(text, { start: 0, end: text.length }));
  return tokens.some(({ lower, tag }, at) => {
    const before = tokens[at - 1];
    if (!before || !AUXILIARY.test(lower) || !/^(?:VB|MD)/.test(tag)) return false;
    return /^VB[ZP]$/.test(before.tag) && !AUXILIARY.test(before.lower) && !BETWEEN.test(before.lower);
  });
}

/** "has wiped", "had found", "flatly denied": whom or what, in forms that are no passives. */
function lacksObject(words: readonly string[]): boolean {
  const [lead = '', verb = ''] = words.slice(-2);
  const active = /^(?:has|have|had|\p{L}{3,}ly)$/u.test(lead);
  return (
    active && /(?:ed|ept|ent|ught|old|ound|aid|iven|aken|een)$/.test(verb) && needsObject(verbBase(verb))
  );
}

/** "falls by the largest amount", "for the first time": since when, or in what. */
const SUPERLATIVE =
  /\b(?:first|\p{Ll}{2,}est|worst|best|most) (?:\p{Ll}+ )?(?:time|rate|level|point|amount|pace|margin|share|figure)s?$/u;
/** "what has held": whom. "what has happened" is whole. */
const ASKED_PERFECT =
  /\b(?:what|who|how|where) (?:has|have|had) (?!happened|changed|gone|occurred|come)\p{Ll}+$/u;
/** "Reiter pays for with money", "Boat belongs to of late": one of the two leads nowhere. */
const TWO_LEADS = /\b\p{Ll}{3,}s (?:for|to|of) (?:with|by|from|of|for|in|on)\b/u;
/** "was down 2 percent compared", "achieved just". */
const LEFT_OVER =
  /\b(?:compared|versus|vs|just|only|even|despite|towards?|amid|amongst?|alongside|throughout|except|besides|seriously|hereby)$/i;

/** "has been given": what. */
const PASSIVE_OPEN =
  /\b(?:is|are|was|were|be|been|being) (?:given|told|asked|called|known|considered|described|expected|allowed|forced|urged|ordered|required|supposed|thought|believed|deemed|done|let)$/u;

/** "Somebody in Ostra been free to sail": what led to it is gone. */
const BARE_BEEN =
  /(?<!\b(?:have|has|had|having|not|never|ever|also|long|since|already|\p{L}+ly)|['’](?:ve|d|s)) been\b/u;
/** "her father on the 18th": of which month. */
const ORDINAL = /\b(?:on|by|from|until|to) (?:the )?\d+(?:st|nd|rd|th)$/u;
/** "Reiter wonders aloud", "Beacon lets on", "Reiter remembers": and what that is, is gone. */
const EMPTY = /\b(?:wonder(?:s|ed)? aloud|lets? on|(?:conced|remember)(?:es|s|ed))$/u;
/** "urges everyone": to do what. */
const NOT_TOLD_WHAT =
  /\b(?:urge|ask|order|allow|force|persuade|want|expect)(?:s|d|ed)? (?:every|some|any)(?:one|body)$/u;
/** "sends away 60": of whom. */
const COUNT_ALONE = /\b(?:away|out|off|home|back) \d+$/u;
/** "wakes up to 110 pages on": about what; "switches the lights on" is whole. */
const LEADS_ON =
  /s on$(?<=\p{L}{3} on)(?<!\b(?:turn|switch|put|leave|keep|hold|bring|pass|carr|tr)\p{L}* .*\p{L}{3} on)/u;
/** "disagrees and that boats sank": the first "that" is gone. */
const SECOND_THAT = /^(?!.*\bthat\b.*\band that\b).*\b(?:and|or) that \p{L}+ /u;
/** "deletes all once it learned": what it learned is gone. */
const LEARNED =
  /\b(?:once|when|after|before|until|as) (?:it|he|she|they) (?:learn(?:ed|t|s)|knew|heard|said|found)$/u;

/** Whether the words of a title break off, or lack a word in their midst, so that it is not told what happened. */
export function isHalfSaid(text: string): boolean {
  const plain = text.replace(/[“"‘].*?[”"’](?!\p{L})/gu, '“”');
  return (
    SUPERLATIVE.test(plain) ||
    ASKED_PERFECT.test(plain) ||
    TWO_LEADS.test(plain) ||
    LEFT_OVER.test(plain) ||
    PASSIVE_OPEN.test(plain) ||
    BARE_BEEN.test(plain) ||
    ORDINAL.test(plain) ||
    EMPTY.test(plain) ||
    NOT_TOLD_WHAT.test(plain) ||
    COUNT_ALONE.test(plain) ||
    LEADS_ON.test(plain) ||
    SECOND_THAT.test(plain) ||
    LEARNED.test(plain) ||
    lacksObject(plain.split(' ')) ||
    hasTwoVerbs(plain)
  );
}
