import { isNounBase, knownTags, verbBase } from '../words/lexicon';
import type { TaggedToken } from './tag-tokens';
import type { Token } from './tokens';

/** Verbs that a base form may stand right behind: "made them leave", "helped build", "come see". */
const BEFORE_BASE = /^(?:let|make|help|see|hear|watch|dare|need|go|come|have|be|do|say|like)$/;
/** "expressed regret last night" */
const BEGINS_TIME = /day$|^(?:last|next|tonight|earlier)$/;
const ENDS = /^[,.;:)–—]$/;
/** The first tags of words that a place can make a noun of. */
const TURNS_NOUN = /^(?:JJ|MD|VB[PDNG]?)$/;

/**
 * A noun by its place, whatever the tables have: "a podcast", "forged the will", "tons of concrete fell", "in the ground.", "broke cover", "the
 * Ostra poisoning shocked"; undefined where its place proves nothing.
 */
export function nounByPlace(
  tokens: readonly Token[],
  at: number,
  tagged: readonly TaggedToken[],
  tags: readonly string[],
): string | undefined {
  const [token, before, next] = [tokens[at], tagged[at - 1], tokens[at + 1]];
  const first = tags[0] ?? '';
  if (!token || !before || !TURNS_NOUN.test(first) || !/^\p{Ll}/u.test(token.text)) return undefined;
  const after = knownTags(next?.lower ?? '')[0] ?? '';
  // "the mayoral primary on Monday"
  const closes =
    ENDS.test(next?.text ?? '.') || /^(?:VB[DZ]|MD|IN|TO|CC)$/.test(after) || /day$/.test(next?.lower ?? '');
  if (
    first === 'JJ' &&
    tags.includes('NN') &&
    /^(?:JJ|NNP)$/.test(before.tag) &&
    closes &&
    !/^VB/.test(tagged[at - 2]?.tag ?? '')
  )
    return 'NN';
  const base = /^VBP?$/.test(first);
  const verbal = base || first === 'MD';
  if (verbal && /^(?:a|an|the|his|her|its|their|my|our|your)$/.test(before.lower) && before.tag !== 'PRP')
    return 'NN';
  const known = tags.includes('NN') || isNounBase(token.lower);
  if (!known) return undefined;
  const ended = !next || ENDS.test(next.text) || /^(?:VB[DZ]|MD|IN|TO)$/.test(after);
  const described = first === 'JJ' || (/^VB[DN]$/.test(first) && tags.includes('NN'));
  if (
    described &&
    ended &&
    /^(?:IN|DT|PRP\$|POS)$/.test(before.tag) &&
    !/^(?:as|than|so|that|this|all|both)$/.test(before.lower)
  )
    return 'NN';
  const acts = /^VB[DZ]$/.test(before.tag) && !BEFORE_BASE.test(verbBase(before.lower));
  if (
    base &&
    acts &&
    tags.includes('NN') &&
    (!next || ENDS.test(next.text) || /^(?:IN|TO)$/.test(after) || BEGINS_TIME.test(next.lower))
  )
    return 'NN';
  const named = before.tag === 'NNP' && tagged[at - 2]?.lower === 'the';
  return named && first === 'VBG' && /^(?:VB[DZN]|MD)$/.test(after) ? 'NN' : undefined;
}
