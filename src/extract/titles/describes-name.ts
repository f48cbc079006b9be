import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';

/** "film | and stage composer Ana Silva": whether the word at `and` joins words that tell what one person is, before the name. */
export function describesName(tokens: readonly TaggedToken[], and: number): boolean {
  const role = tokens.findLastIndex(({ lower, tag }) => tag === 'NN' && isRoleNoun(lower));
  return (
    role > and &&
    role < tokens.length - 1 &&
    tokens.slice(role + 1).every(({ tag }) => tag === 'NNP') &&
    tokens.slice(0, and).every(({ tag }, at) => /^(?:JJ|NN)$/.test(tag) || (tag === 'DT' && at === 0)) &&
    !tokens.slice(and + 1).some(({ tag }) => tag === 'DT')
  );
}
