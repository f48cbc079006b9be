const DOUBTERS = /^(?:not (?:everyone|everybody|all)|few|some|others|critics|sceptics|skeptics)\b/i;
const DISSENT =
  /\b(?:persuaded|convinced|satisfied|agrees?d?|accepts?|accepted|believes?|believed|buys?|bought|dispute[sd]?|doubt(?:s|ed)?|disagreed?s?|sceptical|skeptical)\b/i;
/** "Not everyone sees it that way", "Not all of them remember a fire". */
const DOUBTS_IT =
  /^not (?:everyone|everybody|all)\b[^.;:]{0,40}? (?:sees? it (?:that|this) way|agrees?d?|is (?:so )?sure|remembers? (?:it|a|an|the|any)\b)/i;

/** How many units into a sentence its dissent stands. */
const DISSENT_WITHIN = 80;
/** No sentence that only doubts is longer. */
const LONGEST_DOUBT = 120;

/**
 * Whether a sentence says that somebody doubts it: "Not everyone sees it that way", "Some dispute that …"; `rest` are the words behind its verb.
 */
export function doubtsIt(sentence: string, rest: string): boolean {
  if (DOUBTS_IT.test(sentence)) return true;
  const head = sentence.slice(0, DISSENT_WITHIN);
  if (!DOUBTERS.test(sentence) || !DISSENT.test(head) || !/\b(?:that|by|with)\b/i.test(rest)) return false;
  // "Few dispute that" doubts nothing
  const negative = /^(?:not|few)/i.test(sentence);
  return negative !== /disput|doubt|disagree|scepti|skepti/i.test(head);
}

/** Whether a sentence only says that not everybody believes it: "Not everyone was persuaded." */
export const onlyDoubts = (sentence: string): boolean =>
  /^(?:not (?:everyone|everybody|all))\b/i.test(sentence) &&
  DISSENT.test(sentence) &&
  sentence.length < LONGEST_DOUBT;
