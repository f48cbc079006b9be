import type { TaggedToken } from '../grammar/tag-tokens';
import { nounBase } from '../words/lexicon';
import type { NameMention } from './find-names';
import { SPEAKS } from './speaking-verbs';

/** What the words round a name tell of whether a body or somebody bears it. */
export interface BodyOrPerson {
  /** "the firm Velmar", "a start-up called Velmar", "Velmar, a data firm, …": a noun for a body says what it is. */
  readonly called: boolean;
  /** "Velmar’s shares": what belongs to a body; "Silva’s widow": to somebody. */
  readonly owns: 'body' | 'person' | undefined;
  /** "Velmar sold its boats", "Silva said she …": the pronoun that takes it up at once. */
  readonly resumed: 'body' | 'person' | undefined;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for firms and bodies, though some can mean a person too. */
export const BODY_NOUNS = list(
  'giant company firm group agency maker carrier airline retailer bank chain startup start-up manufacturer newspaper broadcaster network union charity regulator watchdog band team club brand consultancy outfit organisation organization nonprofit insurer lender subsidiary affiliate utility conglomerate',
);
/** Of those, what somebody can be too when it stands behind the name: "Ana Silva, a boat maker". */
const ALSO_PERSONS = list('giant maker carrier retailer manufacturer regulator insurer lender');

/** What only a body has. */
const OF_BODY = list(
  'share shareholder headquarters chairman chairwoman employee customer client profit earnings revenue stock investor subsidiary founder co-founder workforce branch parent executive CEO ceo',
);
/** Whom only somebody has, and everybody has one of. */
export const KIN = list(
  'wife husband widow widower mother father son daughter brother sister girlfriend boyfriend fiance fiancee grandson granddaughter grandmother grandfather uncle aunt niece nephew',
);

/** So many words at most stand before the noun of what is set off by commas. */
const MOST_APPOSED = 5;

/** Whether a noun for a body stands right before the name, or between commas behind it. */
function isCalledBody(tokens: readonly TaggedToken[], { first, last }: NameMention): boolean {
  const before = tokens[first - 1];
  const noun = /^(?:called|named)$/.test(before?.lower ?? '') ? tokens[first - 2] : before;
  if (noun && /^(?:NN|JJ)$/.test(noun.tag) && BODY_NOUNS.has(noun.lower)) return true;
  if (tokens[last]?.text !== ',') return false;
  const led = /^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? '');
  let end = last + (led ? 2 : 1);
  const limit = end + MOST_APPOSED;
  while (end < limit && /^(?:NNS?|NNP|JJ|VBN|CD|POS)$/.test(tokens[end]?.tag ?? '')) end++;
  const head = tokens[end - 1];
  const closed = /^(?:|[,.;)]|of|that|which|based|in|for)$/.test(tokens[end]?.lower ?? '');
  return led && closed && head?.tag === 'NN' && BODY_NOUNS.has(head.lower) && !ALSO_PERSONS.has(head.lower);
}

/** What a name in the possessive has. */
function readOwned(tokens: readonly TaggedToken[], { last }: NameMention): BodyOrPerson['owns'] {
  if (tokens[last]?.tag !== 'POS') return undefined;
  let end = last + 1;
  while (/^(?:NN|NNS|JJ|CD)$/.test(tokens[end]?.tag ?? '')) end++;
  const noun = end > last + 1 ? nounBase(tokens[end - 1]!.lower) : '';
  return OF_BODY.has(noun) ? 'body' : KIN.has(noun) ? 'person' : undefined;
}

/** The pronoun right behind a verb that the name is the subject of, or behind "and". */
function readResumed(tokens: readonly TaggedToken[], { first, last }: NameMention): BodyOrPerson['resumed'] {
  // "the fans of Silva saw her": another is the subject
  if (/^(?:IN|TO|POS|CC)$/.test(tokens[first - 1]?.tag ?? '')) return undefined;
  const verb = tokens[last];
  const joins = verb?.lower === 'and';
  if (!joins && !/^VB[DZ]$/.test(verb?.tag ?? '')) return undefined;
  const says = SPEAKS.test(verb?.lower ?? '');
  const at = says && tokens[last + 1]?.lower === 'that' ? last + 2 : last + 1;
  const pronoun = tokens[at]?.lower ?? '';
  if (/^(?:his|her)$/.test(pronoun) && tokens[at]?.tag === 'PRP$' && !says) return 'person';
  if (pronoun === 'its' && !says) return 'body';
  if (!says) return undefined;
  if (/^s?he$/.test(pronoun)) return 'person';
  // "said it was late": nothing is meant
  const next = tokens[at + 1]?.lower ?? '';
  return pronoun === 'it' && !/^(?:is|was|would|may|might|seemed|['’]s)$/.test(next) ? 'body' : undefined;
}

/** What the words round a name tell of whether it is that of a body or of somebody. */
export const readBodyOrPerson = (tokens: readonly TaggedToken[], name: NameMention): BodyOrPerson => ({
  called: isCalledBody(tokens, name),
  owns: readOwned(tokens, name),
  resumed: readResumed(tokens, name),
});
