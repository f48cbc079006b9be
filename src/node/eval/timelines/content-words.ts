import { nounBase, verbBase } from '../../../extract/words/lexicon';

const EMPTY = new Set(
  `a about after all also an and any are as at be been but by can could did do does for from had has have he her
  his i if in into is it its may more most no not of on one only or other our out over said say she should so
  some such than that the their them then there these they this to under up was we were what when which who
  will with would you your us lrb rrb`.split(/\s+/),
);

const bases = new Map<string, string>();

function baseOf(word: string): string {
  let base = bases.get(word);
  if (base === undefined) bases.set(word, (base = nounBase(verbBase(word))));
  return base;
}

/** The words of a sentence that carry its content, in base form and lower case, in order; numbers count. */
export function contentWords(sentence: string): string[] {
  const written = sentence.toLowerCase().match(/[a-z][a-z'-]*|\d[\d.,]*/g) ?? [];
  return written.flatMap((word) => {
    if (word.length < 2 || EMPTY.has(word)) return [];
    const base = baseOf(word);
    return EMPTY.has(base) ? [] : [base];
  });
}
