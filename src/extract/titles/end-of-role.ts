import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';

/** Where "the president", "the painter" that begins at `at` ends (exclusive); 0 where none begins. */
export function endOfRole(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]?.lower !== 'the') return 0;
  let end = at + 1;
  while (end < at + 4 && /^(?:NN|JJ|NNP)$/.test(tokens[end]?.tag ?? '')) end++;
  const noun = tokens[end - 1];
  const next = tokens[end]?.tag ?? '';
  return noun &&
    end > at + 1 &&
    ((isRoleNoun(noun.lower) && noun.lower !== 'official') || /^(?:company|firm)$/.test(noun.lower)) &&
    !/^(?:NNP|NNS|CD)$/.test(next)
    ? end
    : 0;
}

/** "the doctor | of Ana Silva": a name for the first says whose, too; where that ends. */
export function endOfOwner(tokens: readonly TaggedToken[], of: number): number {
  if (tokens[of]?.lower !== 'of') return of;
  let end = of + 1;
  while (/^(?:DT|JJ|NNP?S?|POS)$/.test(tokens[end]?.tag ?? '')) end++;
  return end;
}
