import { rememberWords } from './remember';

/** Endings by which nouns, verbs and adjectives are made of one another, the longest first. */
const ENDING =
  /(?:ification|ization|isation|ational|ation|ition|ution|ption|ction|ssion|sion|tion|ments?|ance|ence|ancy|ency|ings?|ible|able|ness|ious|ous|ive|ity|ist|ism|ian|ion|ers?|ors?|als?|ary|ery|ure|age|ant|ent|ful|ies|ed|es|y|e|s)$/;
/** What ends a stem before some endings and not before others: "invad", "evacuat". */
const LOOSE_END = /(?:at|[dst])$/;
/** So many letters at least tell a root. */
const LEAST = 4;

/**
 * What a word has in common with those that are made of it: "resign" for "resignation", "collu" for "collude" and "collusion". Rough: it
 * tells whether two words of one story can be of one root, no more. Words of up to five letters stay as they are.
 */
export const rootOf = rememberWords((word): string => {
  if (word.length <= 5) return word;
  const stem = word.replace(ENDING, '');
  const cut = stem.length < LEAST ? word : stem;
  const bare = cut.replace(LOOSE_END, '');
  return bare.length >= LEAST ? bare : cut;
});
