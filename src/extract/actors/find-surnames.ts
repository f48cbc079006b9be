import { isGivenName } from '../words/name-lexicon';

/** A word with a capital and another right behind it, initials between them at most: "Alan Brown", "Mr Bell", "Ida J. Moss". */
const PAIR = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)\.? (?:\p{Lu}\. ?)*(?=(\p{Lu}\p{Ll}+)(?![\p{L}-]))/gu;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr)$/;

/**
 * The surnames of those whom a text names in full, as printed: words behind a given name or "Mr". The text may go on to call them so at the
 * start of a sentence, where a word of every day ("Brown", "Bell") looks like any other. Linear in the text.
 */
export function findSurnames(text: string): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [, lead = '', surname = ''] of text.matchAll(PAIR))
    if (TITLE.test(lead) || isGivenName(lead)) surnames.add(surname);
  return surnames;
}
