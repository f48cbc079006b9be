import { CHANNELS } from '../statements/words';

/** What one says something on, in or to, by the word that leads to it. */
const LEADS = /^(?:on|in|via|to|through|with|at|during|by|over)$/;
const TELLS = /^(?:tell|tells|told|telling|informs?|informed|assures?|assured)\s+/i;
const SPEAKS_TO = /^(?:speaking|talking|writing)\s+(?:to|with)\s+/i;
const POSTS_ON = /^(?:posting|writing)\s+(?:on|to)\s+/i;
const PRONOUN = /^(?:me|us|you|him|her|them|it)$/;
/** Where a phrase ends: a clause, a place, a time or a manner is no part of it. */
const TAIL =
  /\s+(?:(?:who|whom|that|which|at|in|on|after|before|during|about|for|with|when|as|and|(?<!\bof )(?:a|an|the)|last|this|earlier|later|yesterday|today|again|flat|flatly|bluntly|directly|\d+)\b|\p{L}+day\b).*$|[,;:(].*$/u;
const MOST_WORDS = 6;
const DETERMINED = /^(?:an?|the|his|her|its|their|this|one|two|several|some|other)\s/i;
/** "reporters", "members of the council". */
const PLAIN_NOUN = /^\p{Ll}+(?: of (?:the |an? )?\p{L}+)?$/u;
const NAME = /^\p{Lu}\S*(?: (?:of |the )*\p{Lu}\S*)*(?: \p{Ll}{3,}s(?= |$))?/u;

/** A phrase without what hangs on it; empty for a pronoun, a clause or a mere heap of words. */
function nounPhrase(words: string): string {
  const phrase = words.replace(TAIL, '');
  if (PRONOUN.test(phrase) || phrase.split(' ').length > MOST_WORDS) return '';
  if (DETERMINED.test(phrase) || PLAIN_NOUN.test(phrase)) return phrase;
  return NAME.exec(phrase)?.[0] ?? '';
}

/**
 * How somebody said it, as words that follow the speaker's name: "told the Post on Monday" → "to the Post", "In a statement" →
 * "in a statement", "caption" → "in a caption". Undefined where the words name no channel and no outlet.
 */
export function readChannel(words: string): string | undefined {
  const plain = words.replace(/\s+/g, ' ').trim();
  for (const [lead, into] of [
    [TELLS, 'to'],
    [SPEAKS_TO, 'to'],
    [POSTS_ON, 'on'],
  ] as const) {
    if (!lead.test(plain)) continue;
    const phrase = nounPhrase(plain.replace(lead, ''));
    return phrase ? `${into} ${phrase}` : undefined;
  }
  const [first = '', ...rest] = plain.split(' ');
  const lead = first.toLowerCase();
  if (rest.length === 0) {
    if (!CHANNELS.has(lead)) return undefined;
    return /^\p{Lu}/u.test(first) ? `on ${first}` : `in a ${first}`;
  }
  if (!LEADS.test(lead)) return undefined;
  const phrase = nounPhrase(rest.join(' '));
  // "on Instagram", "to The Port Times", but "in August"
  const isName = NAME.test(phrase) && !DETERMINED.test(phrase);
  if (!phrase || (isName && /^(?:in|at|during|by|over)$/.test(lead))) return undefined;
  return `${lead} ${phrase}`;
}
