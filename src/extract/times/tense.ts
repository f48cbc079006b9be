/** Whether a clause looks ahead or back, told by its verbs. */
export type Tense = 'past' | 'future' | 'unknown';

const AHEAD =
  /\b(?:will|would|shall|['’]ll|scheduled|expected|expects?|plans?|planning|planned|due|set (?:to|for)|going to|hopes?|hoping|upcoming|deadline|payable|of record|effective|supposed to|redemption|wants?|intends?|promised?s?|likely|aims?|about to|(?:should|must)(?! have\b)|ought to|as (?:soon|early|late) as|slated|looks? forward|(?:certain|sure|bound) to|(?:is|are|was|were|be) to [a-z]+|to (?:be|begin|start|hold|meet|take|make|open|vote|go|give|travel|visit|return|discuss|decide|announce|release|launch|face|appear|speak))\b/g;
const BACK =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|said|told|[a-z]{2,}ed|came|went|made|took|began|rose|fell|won|lost|met|gave|got|held|sold|left|found|saw|sent|became|struck|grew|paid|broke|led|ran|drew|threw|knew|wrote|spoke|flew|drove|shot|bought|brought|caught|fought|thought|taught|stood|withdrew|chose|hit|read|put|cut|quit|fled|sank|rang|stuck|swept|swore|wore|tore|slept|spent|sent|built|hid|woke|stole|ate|dug|rode|kept|felt|has been|have been|since|ago)\b/g;
const NOT_PAST =
  /eed$|^(?:expected|planned|scheduled|promised|proposed|united|slated|limited|supposed|hundred)$/;
/** "will be paid", "will be opened and adjourned": one verb, and it looks ahead. */
const FUTURE_PASSIVE =
  /\b(?:will|(?:expects?|hopes?|plans?|aims?|expected|due|likely) to) have [a-z]+|\b(?:will|would|shall|may|might|could|should|can|must|(?:expected|scheduled|due|set|likely|planned|going|is|are) to)(?: not)?(?: [a-z]+ly)? be(?:ing)? [a-z]+\b(?: (?:and|or|and then) (?:be )?[a-z]+(?:ed|en|eld|ught)\b)?|(?<!\b(?:was|were|had|have|has|needed|used|said|thought|found|known|believed|reported) )\bto be [a-z]+(?:ed|en|eld|ught)\b/g;
/** "could not be reached", "neither of them could be found": somebody tried, and it is over. */
const TRIED =
  /\bcould(?: not|n['’]t) be [a-z]+|\b(?:neither|none|nobody|no|no one|nothing)\b[^,]{0,60} could be [a-z]+/g;
/** "did not promise": over, whatever the verb. */
const NEVER_DID = /\bdid(?: not|n['’]t) [a-z]+/g;
/** "did not need to come until May": what was not to be is ahead still. */
const DID_NOT_MEAN = /\bdid(?: not|n['’]t) (?:need|have|want|plan|expect|intend|hope)(?= to\b)/g;
/** "was set for 21 June", "had been due to sail on Friday": ahead of what is told, which may be long ago. */
const AHEAD_OF_THE_PAST =
  /\b(?:was|were) to have [a-z]+(?: [a-z]+){0,2}$|\b(?:was|were|had been) (?:then )?(?:set|scheduled|slated|planned|due|supposed)(?: (?:for|on|in|to [a-z]+(?: [a-z]+)?))?(?: [a-z]+){0,2}$/;
/** "was expected in April", "ordered in May and promised for", "had wanted seats for a crew due to work on Monday": what was to be by then may be over. */
const ONCE_AHEAD =
  /\b(?:was|were|had been) (?:expected|promised|meant|intended|billed|hoped) (?:in|for)(?: (?:the|a|an|about|around|early|late)| [a-z]+ of)*$|\b[a-z]+ed\b[^.;]{0,40} and (?:expected|promised|meant|intended|billed|due) for$|\bhad [^.;,]{0,50} (?:due|meant|booked) to [a-z]+(?: [a-z]+){0,4}$/;
/** "Next update: Monday", "Deadline: Friday": a label that looks ahead. */
const LABEL_AHEAD =
  /\b(?:next (?:[a-z]+ )?(?:update|hearing|meeting|session|step|vote|round|match|game|review|payment|edition|issue)|deadline|due|coming up): ?$/;
/** "is waived": the participle is no past. */
const PRESENT_PASSIVE =
  /\b(?:is|are|be|being|isn['’]t|aren['’]t) (?!expected|scheduled|planned|due|set|likely|supposed|slated|promised)[a-z]+(?:ed|en)\b/g;
/** "are the seats that he could give away by Friday": what one may do on a day to come. */
const COULD_AHEAD = /\b(?:is|are)\b[^.;]* could [a-z]+(?: [a-z]+)? (?:on|by|in)$/;
/** "a fine could follow by fall": a limit of what may come; but not of what nobody could do. */
const COULD_BY = /\bcould (?!not\b|have\b)[a-z]+(?: [a-z]+){0,3} (?:by|as (?:early|soon) as)(?: the)?$/;
/** "had been due to expire on Friday": what was to come is over. */
const NO_LONGER_AHEAD = /\bhad been (?:due|scheduled|expected|set|planned|supposed)\b/;
/** "planned for 9 March, was called off": whether that day is over by now nobody says. */
const PLANNED_FOR =
  /\b(?:planned|scheduled|due|set|slated|billed|expected|meant) (?:for|on|in|at|to [a-z]+(?: (?:on|in|at|for))?)$/;
const DROPPED =
  /^[^.;]{0,50}\b(?:(?:was|were|been|got) (?:called off|cancell?ed|postponed|put off|pushed back|scrapped|abandoned|delayed|dropped|brought forward)|never (?:took|went|came|happened)|did(?: not|n['’]t) (?:take|go|come|happen))\b/;
/** "adjourned the case until Monday", "put the matter over to 10 a.m. on Monday": so is the day of a sitting that was moved. */
const ADJOURNED_TO =
  /\b(?:(?:adjourned|postponed|remanded)(?: [a-z'’]+){0,5}|put(?: [a-z'’]+){0,4} (?:over|off|back)) (?:to|until|till)(?: [a-z]+)?$/;
/** "judge to hear case on": a headline, which has no other verb, looks ahead with its infinitive. */
const HEADLINE_AHEAD = /^\W*(?:[a-z’'-]+ ){1,4}to [a-z]+(?: [a-z’'-]+){0,5}$/;
const STOP = /[.!?]/;
/** "His first match, on Monday, is against a newcomer". */
const IS_BEHIND = /^, (?:is|are|starts|begins) /;
/** "has been put back to February": the day that it was moved to is still to come. */
const MOVED_TO =
  /\b(?:has|have|is|are)(?: [a-z]+){0,4} (?:put back|put off|pushed back|postponed|delayed|adjourned|rescheduled|moved|brought forward|extended) (?:to|until|till)(?: [a-z]+)?$/;
/** These look ahead only where no other verb speaks. */
const PERHAPS_AHEAD = /\b(?:may|might)\b/;
const LIMIT = /\b(?:until|till|by|through)$/;
/** A timetable in the present: "the Games end on Sunday". */
const TIMETABLE =
  /(?<!\b(?:the|a|an|its|at|of) )\b(?:begins?|ends?|starts?|opens?|closes?|runs?|leaves?|arrives?|meets?|returns?|expires?|takes? place|takes? effect|comes? into force|is|are|resumes?|kicks? off|goes|go|votes?|plays?|sits? down|[a-z]+s debate|awaits?|host|hosts|faces?)(?: [a-z]+){0,3}$/;
/** "Did you meet the board in March?": behind "did" the verb is no timetable. */
const DID_BEFORE = /\bdid(?:n['’]t)? [^,;.]*$/;
/** "What nobody denies is that on 3 May she asked": the time opens a clause of its own, whose verb stands behind it. */
const OPENS_THAT =
  /\b(?:is|was|are|were|be|means?|meant|clear|true|sure|says?|said|announced|argued|claims?|claimed|confirmed|added|reported|insists?|insisted|told [a-z ]{2,20}) that,? (?:(?:on|in|at|during|back in) )?(?:the )?$/;
/** "Ask me on Monday": a demand looks ahead. */
const DEMANDS =
  /^["“‘']*(?:please |just |then )?(?:ask|call|come (?:back|to|and|round|here)|ring|see|join|watch|tell|wait|meet|vote|send|bring|check|try|let)\b(?!,)/;
/** The words below a picture tell in the present what it shows. */
const SHOWS = /^\s*[[(]?(?:photo|picture|image|caption|pictured)\b/i;
const BEFORE_CHARS = 110;
const AFTER_CHARS = 140;
/** A past verb this near to the time overrules a timetable verb beside it. */
const NEAR_CHARS = 30;

function lastIndexOf(pattern: RegExp, text: string, except?: RegExp): number {
  pattern.lastIndex = 0;
  let last = -1;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (!except?.test(match[0])) last = match.index;
  return last;
}

function firstIndexOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? Infinity;
}

/** The words without the month of May, which in small letters is a verb. */
const withoutMay = (words: string): string => words.replace(/(?<!^|[.!?] )\bMay\b/g, 'June');

/** What a time can open: a sentence, or a clause behind a mark or "and". */
const OPENS_CLAUSE = /(?:^|[,;:—–]|\band|\bbut)\s*(?:(?:on|in) )?(?:that same )?$/i;

/** "they voted on 3 May", "left it after a vote on 3 May": what happened on a day, by verbs that no noun takes behind it ("the book published on 3 May"). */
const HAPPENED_ON =
  /\b(?:voted|resigned|died|happened|occurred|began|came|went|arrived|returned|appeared|testified|fell|apologi[sz]ed|spoke|stepped down|pleaded guilty|took place|broke out)(?: only| already)? (?:on|in) $|\bafter (?:a|an|the|its|his|her|their)(?: [a-z-]+){1,3} (?:on|in) $/;

/** Whether a past verb stands right before a time, or a sentence of the past names it for what happened first. */
const tellsWhatHappened = (before: string): boolean =>
  HAPPENED_ON.test(withoutMay(before.slice(-BEFORE_CHARS)).toLowerCase()) && readTense(before, '') === 'past';

/**
 * Whether a time opens a clause that looks back, as its sentence does ("on 3 May the mill closed"), or is that on which something happened
 * ("they voted on 3 May"). Such a day lies behind.
 * @param before the sentence up to the time, `after` the rest of it
 */
export function liesBehind(before: string, after: string): boolean {
  const right = withoutMay(after.slice(0, AFTER_CHARS)).toLowerCase();
  const words = `${withoutMay(before).toLowerCase()} ${right}`;
  if (firstIndexOf(AHEAD, words) < Infinity || PERHAPS_AHEAD.test(words)) return false;
  return (OPENS_CLAUSE.test(before) && firstIndexOf(BACK, right) < 60) || tellsWhatHappened(before);
}

/**
 * The tense round a time in its sentence: the verb nearest before it decides; where none stands before it, the first after
 * it. A limit ("until May") without any verb looks ahead.
 * @param before the sentence up to the time, `after` the rest of it
 */
export function readTense(before: string, after: string): Tense {
  const words = withoutMay(before.slice(-BEFORE_CHARS)).toLowerCase();
  if (LABEL_AHEAD.test(words)) return 'future';
  if (MOVED_TO.test(words.trimEnd()) || ADJOURNED_TO.test(words.trimEnd())) return 'future';
  const left = words.replace(/^.*[;:—]/, '').trimEnd();
  if (NO_LONGER_AHEAD.test(left)) return 'past';
  if (PLANNED_FOR.test(left) && DROPPED.test(after.toLowerCase())) return 'unknown';
  if (COULD_AHEAD.test(left) || COULD_BY.test(left)) return 'future';
  if (AHEAD_OF_THE_PAST.test(left) || ONCE_AHEAD.test(left)) return 'unknown';
  if (OPENS_THAT.test(words)) {
    const own = readTense('', after);
    if (own !== 'unknown') return own;
  }
  const clause = left
    .replace(TRIED, 'did')
    .replace(DID_NOT_MEAN, 'was')
    .replace(NEVER_DID, 'did')
    .replace(FUTURE_PASSIVE, 'will')
    .replace(PRESENT_PASSIVE, ' ');
  const ahead = lastIndexOf(AHEAD, clause);
  const back = lastIndexOf(BACK, clause, NOT_PAST);
  const verb = clause.replace(/,? (?:on|in|at|by|from|until|for)$/, '');
  if (
    TIMETABLE.test(verb) &&
    !DID_BEFORE.test(verb) &&
    !SHOWS.test(before) &&
    (back < 0 || back < clause.length - NEAR_CHARS)
  )
    return 'future';
  if (back < 0 && DEMANDS.test(before.trimStart().toLowerCase())) return 'future';
  if (ahead >= 0 || back >= 0) return ahead >= back ? 'future' : 'past';
  if (HEADLINE_AHEAD.test(verb) && after.length < AFTER_CHARS && !STOP.test(after)) return 'future';
  if (/, on $/.test(before) && IS_BEHIND.test(after)) return 'future';
  if (PERHAPS_AHEAD.test(clause)) return 'future';
  const right = withoutMay(after.slice(0, AFTER_CHARS))
    .toLowerCase()
    .replace(TRIED, 'did')
    .replace(FUTURE_PASSIVE, 'will');
  const nextAhead = firstIndexOf(AHEAD, right);
  const nextBack = firstIndexOf(BACK, right);
  if (nextAhead === nextBack) return LIMIT.test(clause) ? 'future' : 'unknown';
  return nextAhead < nextBack ? 'future' : 'past';
}
