import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import type { ActorIndex } from './actor-index';
import { isKind } from './minds';
import { isRoleNoun } from './role-nouns';

/** "The health minister, Ana Silva, …": whom the name behind an office and its comma tells. */
export function apposedName(
  here: SentenceReading,
  tokens: readonly TaggedToken[],
  index: ActorIndex,
): string | undefined {
  const at = here.tokens.indexOf(tokens.at(-1)!) + 1;
  const name = here.names.find(({ first }) => first === at + 1);
  const closed = name && /^[,.;)]$/.test(here.tokens[name.last]?.text ?? '.');
  if (!closed || here.tokens[at]?.text !== ',' || !isRoleNoun(tokens.at(-1)?.lower ?? '')) return undefined;
  const id = index.idOf(name.name);
  return id && isKind(index, id, ['person']) ? id : undefined;
}

/** "The company, known as HSA, …": whom its own words name. */
export function knownAs(
  here: SentenceReading,
  tokens: readonly TaggedToken[],
  index: ActorIndex,
): string | undefined {
  const comma = here.tokens.findIndex(({ start, text }) => text === ',' && start >= (tokens[0]?.end ?? 0));
  const [known, as] = here.tokens.slice(comma + 1, comma + 3);
  if (comma < 0 || known?.lower !== 'known' || as?.lower !== 'as') return undefined;
  const before = here.tokens[comma - 1];
  const inside = before && tokens.some(({ start }) => start === before.start);
  const name = here.names.find(({ first }) => first === comma + 3);
  return inside && name ? index.idOf(name.name) : undefined;
}
