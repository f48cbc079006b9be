import type { TaggedToken } from '../grammar/tag-tokens';
import { isOwnPlural } from './own-plural';

const ARTICLE = /^(?:the|a|an|this|that|these|those)$/;

/** Shorter forms of a phrase: without what hangs on its head, a list as "A and others"; without its articles. */
export function* shorten(
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
      // "3 million to 4 million people"
      !(token.tag === 'TO' && plain[at + 1]?.tag === 'CD'),
  );
  // "the first boat built for ice": first of what
  const ranked = plain
    .slice(0, bound)
    .some(({ lower, tag }) => tag === 'JJS' || /^(?:first|last|only)$/.test(lower));
  if (bound > 0) yield { tokens: plain.slice(0, bound), quality: ranked ? 0.3 : 0.6 };
  // "ten of the largest banks": ten banks
  const all = plain.at(-1);
  if (plain[1]?.lower === 'of' && /^(?:CD|JJ)$/.test(plain[0]?.tag ?? '') && all?.tag === 'NNS' && bound < 0)
    yield { tokens: [plain[0]!, all], quality: 0.6 };
  // "482 old boats" of "482 old boats of the years 2009 to 2015"
  const of = plain.findIndex(({ lower }) => lower === 'of');
  if (of > 1 && plain[of - 1]?.tag === 'NNS' && isOwnPlural(plain, of - 1))
    yield { tokens: plain.slice(0, of), quality: 0.5 };
}
