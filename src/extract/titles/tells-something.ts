import type { TaggedToken } from '../grammar/tag-tokens';
import { hasMainVerb } from './has-main-verb';
import { tellsNothing } from './open-phrases';

/** Whether a verb says when, or whether it can be. */
export const isFinite = ({ tag }: TaggedToken): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

/**
 * "The ferry sank off Ostra", not "the ferry", "Ana Silva wrote", nor "debt held by banks" before "rose": a verb with something on both its
 * sides, and where a finite one follows in the sentence, that one.
 */
export function tellsSomething(
  tokens: readonly TaggedToken[],
  all: readonly TaggedToken[] = tokens,
): boolean {
  const told = all.some(isFinite);
  const verb = tokens.findIndex((token) => (told ? isFinite(token) : /^VB[DZPN]$/.test(token.tag)));
  return (
    verb > 0 &&
    verb < tokens.length - 1 &&
    tokens.length > 3 &&
    tokens[verb - 1]?.text !== ',' &&
    (!told || hasMainVerb(tokens)) &&
    !tellsNothing(tokens)
  );
}
