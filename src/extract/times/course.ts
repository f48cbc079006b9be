import type { Range } from '../text/ranges';

/** A line of at most so many characters, without a stop, a comma or a number, heads what follows. */
const HEADING = /\n\s*\n[^\n\d,;:.!"“”]{2,60}\n\s*\n/;
/** No course goes on for so many characters without a new year. */
const LONGEST = 6000;
const QUOTED = /["“][^"“”]*["”]/g;
/** ", who is now its head,": what a clause within says is not what the sentence says. */
const WITHIN = /, (?:who|which|whose|where|when)\b[^,]*(?:,|$)/g;
const PRESENT = /\b(?:is|are|isn['’]t|aren['’]t|has|have|hasn['’]t|haven['’]t|remains?)\b/;
const PAST =
  /\b(?:was|were|had|did|didn['’]t|said|told|[a-z]{3,}ed|came|went|made|took|began|rose|fell|won|lost|met|gave|got|held|left|found|saw|sent|became|broke|led|ran|knew|wrote|spoke|would|could)\b/;

/** "7 May: The bridge is closed": the head of an entry in a chronology, whose entries may be told in the present. */
export const headsEntry = (text: string, { end }: Range): boolean =>
  /^ ?(?::|[–—] )/.test(text.slice(end, end + 3));

/** Whether words speak of the day on which they were written: their first verb stands in the present. */
function isOfNow(words: string): boolean {
  const clause = words.replace(QUOTED, ' ').replace(WITHIN, ' ').toLowerCase();
  const now = clause.search(PRESENT);
  if (now < 0) return false;
  const past = clause.search(PAST);
  return past < 0 || now < past;
}

/** Whether the clause before a date speaks of that day, and of nothing since: "She is 33 now, a mother since". */
function isOfNowHere(words: string): boolean {
  const clause = words.replace(/^.*[;:—]/s, '');
  return isOfNow(clause) && !PAST.test(clause.replace(QUOTED, ' ').toLowerCase());
}

/**
 * Whether the text leaves, between the date that set a year and a later place, the course in which that year holds: under a new heading, or by
 * a sentence that speaks of the article's own day ("She is 33 now"). `sentences` are in order; cost linear in those between, which are few.
 */
export function leavesCourse(
  text: string,
  sentences: readonly Range[],
  sentenceAt: number,
  from: number,
  to: number,
): boolean {
  if (to - from > LONGEST || HEADING.test(text.slice(from, to))) return true;
  const here = sentences[sentenceAt];
  if (here && here.start > from && isOfNowHere(text.slice(here.start, to))) return true;
  for (let at = sentenceAt - 1; at >= 0; at--) {
    const sentence = sentences[at];
    if (!sentence || sentence.start <= from) return false;
    if (isOfNow(text.slice(sentence.start, sentence.end))) return true;
  }
  return false;
}
