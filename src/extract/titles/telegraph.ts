import type { TaggedToken } from '../grammar/tag-tokens';
import { findQuoted } from './is-quoted';
import { pareModifiers } from './pare-modifiers';
import { verbBase } from '../words/lexicon';

/** A shorter form of a phrase and how good it is: 1 whole, 0.8 without articles, 0.6 and less cut. */
export interface Trimmed {
  readonly tokens: readonly TaggedToken[];
  readonly quality: number;
}

const SPAN = /^(?:year|month|week|day)$/;

/** An article that a headline can do without: not after "is", before a name, in "a lot", nor at the very end. */
function isIdleArticle(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !next || !/^(?:a|an|the)$/.test(token.lower)) return false;
  const counted = /^(?:lot|few|couple|number|little|first|last|same|most|rest)$/.test(next.lower);
  const great = /^(?:deal|many)$/.test(tokens[at + 2]?.lower ?? '');
  const copula = before !== undefined && /^(?:be|become|remain)$/.test(verbBase(before.lower));
  // "twice a year", "a year and a day"
  if (SPAN.test(next.lower) && before?.tag !== 'IN') return false;
  return !counted && !great && !copula && !/^(?:NNP|CD)$/.test(next.tag);
}

/** "to vastly expand": how it is done. */
function isIdleAdverb(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.tag === 'RB' &&
    /ly$/.test(token.lower) &&
    tokens[at - 1]?.tag === 'TO' &&
    tokens[at + 1]?.tag === 'VB'
  );
}

/** Without idle articles and adverbs; without "his" and "its" besides; without any article. */
function strip(tokens: readonly TaggedToken[]): (readonly TaggedToken[])[] {
  const keep = findQuoted(tokens);
  const own = (token: TaggedToken) => keep.length > 0 && keep[tokens.indexOf(token)] === true;
  const plain = tokens.filter(
    (_, at) => keep[at] || (!isIdleArticle(tokens, at) && !isIdleAdverb(tokens, at)),
  );
  const owned = plain.filter(
    (token, at) =>
      own(token) ||
      token.tag !== 'PRP$' ||
      !/^(?:his|her|its|their)$/.test(token.lower) ||
      // "given to her by Reiter": no noun follows
      !/^(?:NN|JJ|CD|VB[NG])/.test(plain[at + 1]?.tag ?? '') ||
      // "in her own name": whose
      plain[at + 1]?.lower === 'own',
  );
  const bald = owned.filter(
    (token, at) =>
      own(token) ||
      !/^(?:a|an|the)$/.test(token.lower) ||
      at === owned.length - 1 ||
      SPAN.test(owned[at + 1]?.lower ?? ''),
  );
  return [plain, owned, bald];
}

/** The same words as headlines have them: without idle articles, without "his" and "its", without any article. */
export function telegraph(tokens: readonly TaggedToken[]): Trimmed[] {
  const forms = strip(tokens).map((form, at) => ({ tokens: form, quality: [0.8, 0.72, 0.62][at]! }));
  return forms.filter((form, at) => form.tokens.length < (forms[at - 1]?.tokens ?? tokens).length);
}

/** The barest form of them: without what only describes, too. Undefined where nothing does. */
export function pare(tokens: readonly TaggedToken[]): readonly TaggedToken[] | undefined {
  const pared = pareModifiers(tokens);
  return pared === tokens ? undefined : strip(pared).at(-1);
}
