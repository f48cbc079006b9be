import { contestedBy, judgesTold } from './contesting-words';
import type { Facing } from './facing';

// Patterns for any case cost more to make and to try: most here are for words in lower case.

/** "much of their assessment", "his version of events" */
const CONCLUDED = String.raw`(?:(?:some|many|most|much|parts?|all|several|none) of )?(?:the|that|those|this|these|his|her|its|their|[\p{L}.-]+['’]s?) (?:[\p{L}’'-]+ ){0,2}?(?:findings?|conclusions?|account|version|characteri[sz]ation|portrayal|description|interpretation|assessment|claims?|accusations?|allegations?|assertions?)\b`;
const TOLD_WORD = String.raw`(?:that|this|it|any of (?:it|that)|(?:the|that|this|those|these|his|her|its|their|[\p{L}.-]+['’]s?) (?:[\p{L}’'-]+ )?(?:claims?|accusations?|allegations?|accounts?|version|story|portrayal|explanation|suggestion))`;
/** A whole clause that only turns against what was told right before: "Officials scoff at that", "The firm disputed that". */
const TURNS_AGAINST = new RegExp(
  [
    String.raw`^(?:disput(?:es?|ed)|reject(?:s|ed)?|scoff(?:s|ed)? at|dismiss(?:es|ed)?|contest(?:s|ed)?|pour(?:s|ed)? cold water on|(?:do|does|did|could|can)(?: ?not|n[’']t) (?:buy|accept|believe|swallow)|cannot accept|(?:is|are|was|were)(?: not|n[’']t) (?:buying|having)) ${TOLD_WORD}[.;!]`,
    String.raw`^(?:sho(?:t|ots?)|knock(?:s|ed)?|wave[sd]?|laugh(?:s|ed)?) ${TOLD_WORD} (?:down|away|off)\b`,
    String.raw`^(?:beg(?:s|ged)? to differ|disagree[sd]?|s(?:ees?|aw) (?:it|this|that|things) (?:(?:rather|very|quite) )?(?:differently|otherwise)|tells? (?:a|quite a|a very) different story|say(?:s)? otherwise|t(?:akes?|ook) a different view)[.;:!]`,
    String.raw`^(?:remember(?:s|ed)?|recall(?:s|ed)?|recollect(?:s|ed)?|tells?|told|describe[sd]?) (?:it|this|that|things|events|the (?:night|day|morning|evening|meeting|scene|incident|conversation|call|episode|exchange)) (?:(?:rather|very|quite|somewhat|a little) )?(?:differently|otherwise)\b`,
    String.raw`^(?:do|does|did)(?: not|n[’']t) (?:remember|recall|recollect|see|describe|tell) (?:it|this|that|things|events|the (?:night|day|morning|evening|meeting|scene|incident|conversation|call|episode|exchange)) (?:(?:quite |at all )?(?:like that|(?:in )?that way|so|as (?:he|she|it|they) (?:do|does|did)))[.;:,]`,
    String.raw`^(?:disagree[sd]?|(?:do|does|did)(?: not|n[’']t) agree)(?:,| and say| with (?:that|this|it|${CONCLUDED}))`,
    String.raw`^(?:do|does|did)(?: not|n[’']t) agree[.;:!]`,
    String.raw`^(?:(?:is|are|was|were)(?: not|n[’']t) (?:so |as |at all |quite )?(?:sure|certain|convinced|persuaded)|(?:remain(?:s|ed)?|(?:is|are|was|were)) (?:unconvinced|unpersuaded|sceptical|skeptical))[.;:!]`,
    String.raw`^(?:has|have|had|gave|gives?|offer(?:s|ed)?) (?:another|a (?:very |quite |rather )?different|a rival) (?:explanation|account|version|story|theory)[.;:!]`,
    String.raw`^(?:find|finds|found) (?:that|this|it|(?:all|any) of (?:that|it)|${CONCLUDED}) (?:very |rather |a little )?(?:hard|difficult|impossible) to (?:believe|accept|credit|swallow)\b`,
    String.raw`^(?:casts?|cast|threw|throws?|poured|pours?|expressed|voiced) (?:[\p{L}]+ )?(?:doubts?|scorn) (?:on|about|over) (?:${TOLD_WORD}|${CONCLUDED})`,
    String.raw`^(?:questioned|questions|doubted|doubts|challenged|challenges) (?:(?:that|this|it)[.;:!]|${CONCLUDED}|(?:his|her|its|their|[\p{L}.-]+['’]s?) (?:figures?|numbers?|estimates?|sums?|arithmetic|accounts?)\b)`,
    String.raw`^(?:would have|w(?:as|ere) having|(?:is|are) having|ha[ds]) none of (?:it|that)\b`,
    String.raw`^(?:found|finds?|saw|sees?|knows?|knew) no such thing\b`,
  ].join('|'),
  'u',
);

/** "The authority hit back in a statement": against whoever has just claimed something. */
const HITS_BACK =
  /^push(?:es|ed) back[.:]|^(?:hits?|sho(?:t|ots?)|fire[sd]?|punch(?:es|ed)|push(?:es|ed)|fought|fights?|lash(?:es|ed)) back(?: (?:at|in|on|with|through) (?:a |the |his |her |its |their )?(?:critics?|accusers?|claims?|allegations?|accusations?|report|statement|letter|interview|tweet|post|twitter|facebook|instagram|him|her|them)\b)/u;

/** A clause that takes back what its subject told: "took that back", "changed their minds". */
const TURNS_ROUND =
  /^(?:t(?:ook|akes?|aken) (?:that|this|it|the (?:claim|statement|remark|words?)|those words) back|chang(?:es?|ed) (?:his|her|its|their) (?:minds?|tune|story|tack)|back-?track(?:s|ed)?|back-?pedal(?:s|led|ed)?|revers(?:es?|ed) (?:itself|himself|herself|themselves|course)|did (?:an about-face|an about-turn|a u-turn)|walk(?:s|ed) (?:that|this|it) back|th(?:ought|inks?) better of it)\b/;

/** "said the opposite" */
const CONTRARY =
  /^[^\p{L}]*(?:(?:it|that) (?:is|was|had been) )?(?:(?:just|exactly|quite) )?the (?:very )?(?:opposite|contrary|reverse|other way (?:about|round|around))\b/u;
/** "said that they wholly disagreed", "told the court he did not agree with its findings" */
const DISSENTS = new RegExp(
  String.raw`^(?:that )?(?:i|we|he|she|it|they) (?:[\p{L}]+ly )?(?:disagree[sd]?|(?:do|does|did)(?: not|n[’']t) agree)(?=\s*(?:$|[.,;:!]|and\b|but\b|with (?:that|this|it|${CONCLUDED})))`,
  'u',
);
/** "I cannot accept the port's portrayal of this as an accident." */
const REFUSES =
  /\b(?:cannot|can[’']t|(?:do|does|did|will|could)(?: not|n[’']t)|won[’']t) (?:accept|believe|buy) (?:[\w.&-]+['’]s? |(?:the|his|her|its|their|your) (?:\w+['’]?s? )?)(?:portrayal|account|version|claims?|explanation|story|argument|assertion|suggestion)\b/i;
/** "I don't believe that for a second" */
const NO_BELIEF =
  /^[^\p{L}]*(?:that )?(?:i|we|he|she|they) (?:simply |just |really )?(?:do|does|did|could|can)(?: ?not|n[’']t) (?:believe|buy|accept) (?:that|this|it|any of (?:it|that)|a word of (?:it|that))(?: for (?:a|one) (?:second|moment|minute|instant))?(?=\s*(?:$|[.,;:!”"]))/u;
/** "said that was premature", "told the Ledger it is highly unlikely" */
const THAT_IS =
  /^[^\p{L}]*(?:that )?(?:(?:that|this) )?(?:is|was|would be|sounds|sounded|seems|seemed) (?:[\p{L}]+ly |very |quite |pure |sheer |just |simply |an? )*(?:premature|unlikely|implausible|impossible|improbable|inconceivable|unthinkable|out of the question|guesswork|speculation|hearsay|exaggeration|distortion|overstatement|wishful thinking)(?=\s*(?:$|[.,;:!”"]))/u;
/** "stands by her story", "stood by what he had told the port" */
const STANDS_BY =
  /^(?:stands?|stood|(?:is|are|was|were) standing|(?:has|have|had) stood|(?:is|are) sticking|sticks?|stuck) (?:firmly )?(?:by|to) (?:(?:his|her|its|their|that|the) (?:[\p{L}-]+ )?(?:account|story|version|claims?|statements?|allegations?|accusations?|testimony|words?|remarks?|denials?|findings?|conclusions?)\b|what (?:he|she|it|they) (?:had )?(?:said|told|wrote|reported|saw|testified)\b)/u;

/** What the words of a clause from its verb on turn against, where they say no more than that they do; null for nothing. */
export function turnOf(said: string): Facing | null {
  const lower = said.toLowerCase();
  if (TURNS_AGAINST.test(lower)) return 'before';
  if (HITS_BACK.test(lower)) return 'retort';
  if (STANDS_BY.test(lower)) return 'again';
  return TURNS_ROUND.test(lower) ? 'own' : contestedBy(lower);
}

/** What the words that somebody says speak against, where they name it by its being told; null for nothing. */
export function contraryOf(said: string): Facing | null {
  const lower = said.toLowerCase();
  if (CONTRARY.test(lower) || DISSENTS.test(lower.replace(/[“”"]/g, '').trimStart())) return 'before';
  if (NO_BELIEF.test(lower) || THAT_IS.test(lower) || judgesTold(said)) return 'before';
  return REFUSES.test(said) ? 'contested' : null;
}
