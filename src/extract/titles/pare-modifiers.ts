import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';
import { nounBase } from '../words/lexicon';
import { findQuoted } from './is-quoted';

/** Without these it is another thing: "a fake boat", "the former owner", "no new boats", "the only boat", "a second boat". */
const BINDING =
  /^(?:former|late|fake|false|bogus|sham|mock|failed|attempted|alleged|suspected|accused|supposed|so-called|apparent|potential|possible|likely|unlikely|planned|proposed|would-be|prospective|future|past|previous|next|last|first|only|own|other|same|such|few|many|several|more|most|less|least|fewer|much|little|enough|further|additional|another|illegal|unlawful|free|anti-.*|ex-.*|non-.*|near-.*|half|double|single|second|third|fourth|fifth|chief|prime|vice|deputy|acting|general|high|white|black|red|blue|green)$/;

/** "a big | ferry", "the long, bitter | fight": an adjective before a noun that is no person's. */
function isIdleAdjective(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'JJ' || BINDING.test(token.lower) || !/^\p{Ll}/u.test(token.text)) return false;
  if (/\d/.test(token.text) || /^(?:RB|CC|,)$/.test(tokens[at - 1]?.tag ?? '')) return false;
  let head = at + 1;
  while (/^(?:JJ|NN)$/.test(tokens[head]?.tag ?? '') && /^NNS?$/.test(tokens[head + 1]?.tag ?? '')) head++;
  const noun = tokens[head];
  if (!noun || !/^NNS?$/.test(noun.tag) || /^NN/.test(tokens[head + 1]?.tag ?? '')) return false;
  return !isRoleNoun(nounBase(noun.lower));
}

/** "the world’s | first ferry", "the town’s | old bridge": whose, where it is nobody’s by name. */
function isIdleOwner(tokens: readonly TaggedToken[], at: number): boolean {
  const [the, owner, mark, next] = tokens.slice(at, at + 4);
  return (
    the?.lower === 'the' &&
    /^NNS?$/.test(owner?.tag ?? '') &&
    !isRoleNoun(nounBase(owner?.lower ?? '')) &&
    mark?.tag === 'POS' &&
    /^(?:JJ|JJS|NNS?)$/.test(next?.tag ?? '')
  );
}

/**
 * The words without what only describes: "the world’s first big ferry line" → "first ferry line". Words in quotation marks stay, as does what makes
 * of a thing another ("a fake boat"). The tokens themselves where there is nothing to leave out.
 */
export function pareModifiers(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const quoted = findQuoted(tokens);
  const idle = tokens.map((_, at) => !quoted[at] && isIdleAdjective(tokens, at));
  tokens.forEach((_, at) => {
    if (!quoted[at] && isIdleOwner(tokens, at)) idle.fill(true, at, at + 3);
  });
  return idle.includes(true) ? tokens.filter((_, at) => !idle[at]) : tokens;
}
