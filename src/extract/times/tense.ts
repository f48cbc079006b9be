/** Whether a clause looks ahead or back, told by its verbs. */
export type Tense = 'past' | 'future' | 'unknown';

const AHEAD =
  /\b(?:will|would|shall|['’]ll|scheduled|expected|expects?|plans?|planning|planned|due|set (?:to|for)|going to|hopes?|hoping|upcoming|deadline|payable|effective|supposed to|redemption|wants?|intends?|promised?s?|likely|aims?|about to|as (?:soon|early|late) as|slated|looks? forward|(?:is|are|was|were|be) to [a-z]+|to (?:be|begin|start|hold|meet|take|make|open|vote|go|give|travel|visit|return|discuss|decide|announce|release|launch|face|appear|speak))\b/g;
const BACK =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|said|told|[a-z]{2,}ed|came|went|made|took|began|rose|fell|won|lost|met|gave|got|held|sold|left|found|saw|sent|became|struck|grew|paid|broke|led|ran|drew|threw|knew|wrote|spoke|flew|drove|shot|bought|brought|caught|fought|thought|taught|stood|withdrew|chose|hit|has been|have been|since|ago)\b/g;
/** These look ahead only where no verb of the past stands in the clause. */
const PERHAPS_AHEAD = /\b(?:may|might|could|can|should|must|until)\b/;
const NOT_PAST =
  /eed$|^(?:expected|planned|scheduled|promised|proposed|united|slated|limited|supposed|hundred)$/;
/** "is waived", "are promised": the participle is no past. */
const PRESENT_PASSIVE =
  /\b(?:is|are|be|being|isn['’]t|aren['’]t) (?!expected|scheduled|planned|due|set|likely)[a-z]+(?:ed|en)\b/g;
/** A timetable in the present: "the Games end on Sunday". */
const TIMETABLE =
  /\b(?:begins?|ends?|starts?|opens?|closes?|runs?|leaves?|arrives?|meets?|returns?|expires?|takes? place|takes? effect|comes? into force|is|are|resumes?|kicks? off|goes|go|votes?|plays?|host|hosts|faces?)(?: [a-z]+){0,3}$/;

function lastIndexOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let last = -1;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (!NOT_PAST.test(match[0])) last = match.index;
  return last;
}

/**
 * The tense round a time in its sentence: the verb nearest before it decides; where none stands before it, the first after
 * it. Reporting verbs after the time ("…, he said") do not count as past.
 * @param before the sentence up to the time, `after` the rest of it
 */
export function readTense(before: string, after: string): Tense {
  const left = before.slice(-110).toLowerCase();
  const clause = left.replace(/^.*[;:—]/, '').replace(PRESENT_PASSIVE, ' ');
  const ahead = lastIndexOf(AHEAD, clause);
  const back = lastIndexOf(BACK, clause);
  if (
    TIMETABLE.test(clause.trimEnd().replace(/,? (?:on|in|at|by|from|until|for)$/, '')) &&
    (back < 0 || back < clause.length - 30)
  )
    return 'future';
  if (ahead >= 0 || back >= 0) return ahead > back ? 'future' : 'past';
  if (PERHAPS_AHEAD.test(clause)) return 'future';
  const right = after.slice(0, 80).toLowerCase();
  AHEAD.lastIndex = 0;
  BACK.lastIndex = 0;
  const nextAhead = AHEAD.exec(right)?.index ?? Infinity;
  const nextBack = BACK.exec(right)?.index ?? Infinity;
  if (nextAhead === nextBack) return 'unknown';
  return nextAhead < nextBack ? 'future' : 'past';
}
