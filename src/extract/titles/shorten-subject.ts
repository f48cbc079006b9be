import type { TaggedToken } from '../grammar/tag-tokens';
import { isRoleNoun } from '../actors/role-nouns';
import { nounBase } from '../words/lexicon';
import { isGivenName } from '../words/name-lexicon';
import { isOwnPlural } from './own-plural';

const ARTICLE = /^(?:the|a|an|this|that|these|those)$/;

/** From so many words behind "of" on, they leave no room for what was done. */
const LONG = 3;
/** What says nothing without what it is of. */
const LEANS =
  /^(?:one|two|number|part|percent|half|third|most|rest|majority|lot|couple|pair|group|series|kind|sort|type|head|director|chief|president|end|start|beginning|cost|price|value|level|rate|use|lack|fact|idea|set|list|version|state|department|ministry|house|board|bank|university|city|town)s?$/;

/** "Secretary Silva" → "Silva", "line manager Tomas Reiter" → "Reiter", "Reiter" as it is; undefined for what is no person. */
function lastName(part: readonly TaggedToken[]): readonly TaggedToken[] | undefined {
  const role = part.findLastIndex(({ lower }, at) => at < part.length - 1 && isRoleNoun(lower));
  const name = part.slice(role + 1);
  const named = name.length > 0 && name.length < 4 && name.every(isName);
  const [first] = name;
  if (!named || !first) return undefined;
  if (name.length === 1 && (role >= 0 || part.length === 1)) return name;
  return isGivenName(first.text) ? name.slice(-1) : role >= 0 ? name : undefined;
}

const isName = ({ text, tag }: TaggedToken): boolean => /^\p{Lu}\p{Ll}/u.test(text) && /^NN/.test(tag);

/** "Secretary Silva and Mayor Reiter" → "Silva and Reiter": two people, by their last names; undefined for any others. */
function lastNames(tokens: readonly TaggedToken[]): readonly TaggedToken[] | undefined {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  const parts = and < 0 ? [] : [tokens.slice(0, and), tokens.slice(and + 1)];
  const [one, other] = parts.map(lastName);
  return one && other && one.length + other.length + 1 < tokens.length
    ? [...one, tokens[and]!, ...other]
    : undefined;
}

/** "riders in the state-run" before "council": the noun is to come. */
const isCutOff = (tokens: readonly TaggedToken[]): boolean =>
  /-\p{Ll}+(?:ed|n)$/u.test(tokens.at(-1)?.text ?? '') && /^(?:DT|IN)$/.test(tokens.at(-2)?.tag ?? '');

/** Shorter forms of a phrase: without what hangs on its head, a list as "A and others"; without its articles. */
export function* shorten(
  tokens: readonly TaggedToken[],
): Generator<{ tokens: readonly TaggedToken[]; quality: number; others?: boolean }> {
  for (const form of listForms(tokens)) if (!isCutOff(form.tokens) || form.tokens.length < 3) yield form;
}

function* listForms(
  tokens: readonly TaggedToken[],
): Generator<{ tokens: readonly TaggedToken[]; quality: number; others?: boolean }> {
  yield { tokens, quality: 1 };
  const plain = tokens.filter((token) => !ARTICLE.test(token.lower));
  if (plain.length < tokens.length) yield { tokens: plain, quality: 0.9 };
  const comma = tokens.findIndex((token) => token.text === ',' || token.text === '(');
  const listed =
    tokens.some((token) => token.lower === 'and') && tokens.filter((token) => token.text === ',').length > 0;
  if (listed && comma > 0 && tokens[0]?.tag === 'NNP') {
    yield { tokens: tokens.slice(0, comma), quality: 0.7, others: true };
    return;
  }
  if (comma > 0) yield { tokens: tokens.slice(0, comma), quality: 0.8 };
  const bound = plain.findIndex(
    (token, at) =>
      at > 0 &&
      /^(?:IN|TO|VBN|VBG|WP|WDT)$/.test(token.tag) &&
      token.lower !== 'of' &&
      token.lower !== 'than' &&
      // "one rider in ten"
      !(
        token.lower === 'in' &&
        plain[at + 1]?.tag === 'CD' &&
        plain.slice(0, at).some(({ tag }) => tag === 'CD')
      ) &&
      // "3 million to 4 million people"
      !(token.tag === 'TO' && plain[at + 1]?.tag === 'CD'),
  );
  // "the first boat built for ice": first of what
  const ranked = plain
    .slice(0, bound)
    .some(({ lower, tag }) => tag === 'JJS' || /^(?:first|last|only)$/.test(lower));
  if (bound > 0) yield { tokens: plain.slice(0, bound), quality: ranked ? 0.3 : 0.6 };
  // "ten of the largest banks": ten banks; "one of her men": one man
  const all = plain.at(-1);
  if (plain[1]?.lower === 'of' && /^(?:CD|JJ)$/.test(plain[0]?.tag ?? '') && all?.tag === 'NNS' && bound < 0)
    yield {
      tokens: [plain[0]!, plain[0]?.lower === 'one' ? { ...all, text: nounBase(all.lower), tag: 'NN' } : all],
      quality: 0.6,
    };
  // "482 old boats" of "482 old boats of the years 2009 to 2015"
  const of = plain.findIndex(({ lower }) => lower === 'of');
  if (of > 1 && plain[of - 1]?.tag === 'NNS' && isOwnPlural(plain, of - 1))
    yield { tokens: plain.slice(0, of), quality: 0.5 };
  // "many members" of "many members of the board of northern ferries", where all of it has no room
  else if (
    of > 1 &&
    of + LONG < plain.length &&
    /^NNS?$/.test(plain[of - 1]?.tag ?? '') &&
    !LEANS.test(plain[of - 1]!.lower)
  )
    yield { tokens: plain.slice(0, of), quality: 0.2 };
  const names = lastNames(plain);
  if (names) yield { tokens: names, quality: 0.6 };
}
