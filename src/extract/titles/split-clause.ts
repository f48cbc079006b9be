import type { TaggedToken } from '../grammar/tag-tokens';

/** Words that open a clause with a verb of its own, or lead to a phrase without one. */
const OPENS =
  /^(?:if|unless|when|while|because|although|though|whereas|as|after|before|since|until|once|where|that|than|how|why|what|whether)$/;
const FINITE = /^(?:VB[DZP]|MD)$/;
/** Behind these begins another clause, or another verb has its own subject. */
const BOUND = /^(?:who|which|that|whom|whose|and|but|or|when|where|while|because|if|after|before|as)$/;

/** Where the next finite verb of the clause that a cut is in stands, over an aside between commas; -1 where that clause has none behind the cut. */
function nextVerb(rest: readonly TaggedToken[]): number {
  let at = 0;
  if (rest[0]?.text === ',') {
    const close = rest.findIndex(({ text }, place) => place > 0 && text === ',');
    if (close < 0) return -1;
    at = close + 1;
    // behind an aside the verb comes at once
    return FINITE.test(rest[at]?.tag ?? '') ? at : -1;
  }
  for (; at < rest.length; at++) {
    const { tag, lower, text } = rest[at]!;
    if (FINITE.test(tag)) return at;
    if (BOUND.test(lower) || /^(?:PRP|WP|WDT|WRB)$/.test(tag) || /^[,;:.()–—]$/.test(text)) return -1;
  }
  return -1;
}

/**
 * Whether a cut leaves a clause without its verb: "a term if the plan | does not work", "after the owners | , both abroad, sold it", but not "after the
 * storm | that hit the town". `head` is what stands before the cut, `rest` what stands behind it.
 */
export function splitsClause(head: readonly TaggedToken[], rest: readonly TaggedToken[]): boolean {
  const opener = head.findLastIndex(({ lower, tag }) => OPENS.test(lower) && tag !== 'DT');
  if (opener < 0 || opener === head.length - 1) return false;
  const inside = head.slice(opener + 1);
  return !inside.some(({ tag }) => FINITE.test(tag)) && nextVerb(rest) >= 0;
}
