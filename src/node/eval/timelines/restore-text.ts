import type { Range } from '../../../extract/text/ranges';

/** What a tokeniser of corpora does to written text, undone. In order. */
const RESTORED: readonly (readonly [RegExp, string])[] = [
  [/-LRB- ?/g, '('],
  [/ ?-RRB-/g, ')'],
  [/` ?` ?/g, '“'],
  [/ ?''/g, '”'],
  [/ ([,.;:?!%)]|'s\b|n't\b|'(?:re|ve|ll|d|m)\b)/g, '$1'],
  [/(\w) - (?=\w)/g, '$1-'],
  [/\$ (?=\d)/g, '$'],
];

/**
 * The text of an article as it was printed, from sentences cut into tokens ("Mr. Poe 's ship -LRB- the Gull
 * -RRB- sank ."), each sentence a paragraph of its own; `sentences` are their places in it, in order.
 */
export function restoreText(tokenised: readonly string[]): { text: string; sentences: Range[] } {
  let text = '';
  const sentences = tokenised.map((tokens) => {
    const start = text.length;
    text += RESTORED.reduce((words, [written, restored]) => words.replace(written, restored), tokens);
    const end = text.length;
    text += '\n\n';
    return { start, end };
  });
  return { text, sentences };
}
