import { possibleTags } from './possible-tags';
import type { TaggedToken } from './tag-tokens';

/** A sentence while its tags are put right: the tags change in place, rule after rule. */
export interface Draft {
  readonly tokens: readonly TaggedToken[];
  readonly tags: string[];
  /** For each token the index of the first token of its stretch. */
  readonly from: readonly number[];
}

/** Whether the word at `at` can bear a tag. */
export function canBe({ tokens }: Draft, at: number, tag: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  const tags = possibleTags(token, at === 0, false);
  return (
    tags.includes(tag) ||
    (tag === 'VBP' && tags.includes('VB')) ||
    (tag === 'VB' && tags.includes('VBP')) ||
    (tag === 'VBN' && tags.includes('VBD') && /ed$/.test(token.lower))
  );
}
