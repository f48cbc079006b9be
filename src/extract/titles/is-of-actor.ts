import type { ActorIndex } from '../actors/actor-index';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';

/** "a memoir by Ana Silva", "lawyers for Ana Silva": what is hers is not she, the actor `id`. */
export function isOfActor(
  id: string | undefined,
  tokens: readonly TaggedToken[],
  { names }: SentenceReading,
  index: ActorIndex,
): boolean {
  if (tokens.findIndex(({ lower }) => lower === 'by') > 0) return true;
  const lead = tokens.findIndex(
    ({ lower }, at) => at > 0 && /^(?:for|of|from|against|about|with)$/.test(lower),
  );
  if (lead < 0 || !/^NNS?$/.test(tokens[lead - 1]?.tag ?? '')) return false;
  // "the family of Ana Silva", but "mayor of Ostra Ana Silva"
  const whose = names.find((name) => tokens.slice(lead + 1).some(({ start }) => start === name.start));
  return !!id && !!whose && index.idOf(whose.name) === id;
}
