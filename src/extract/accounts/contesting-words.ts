import { TOLD_NOUNS } from '../statements/told-nouns';
import type { Facing } from './facing';

const WHOSE = String.raw`(?:the|that|this|these|those|such|any|all|both|each|his|her|its|their|[\p{L}.-]+['’]s?)`;
/** What words call that which somebody tells. */
const TOLD_NOUN = `(?:${TOLD_NOUNS}|narrative|interpretation|assessment|estimates?|assurances?|denials?)`;
const TOLD = String.raw`(?:(?:any|all|much|most|none) of )?(?:that|this|it|them|these|those|${WHOSE} (?:[\p{L}’-]+ ){0,2}?${TOLD_NOUN}(?: of (?:it|events|what (?:had )?happened))?)`;
const WORTH = String.raw`(?:[\p{L}]+ly |rather |very |quite |somewhat |a little )?`;
const WHAT_WAS = String.raw`(?:it|this|that|things|events|matters)`;
/** What follows says when, how or why, and no more of what is contested. */
const END = String.raw`(?=\s*(?:$|[.,;:!–—]|(?:on|in|at|as|last|this|yesterday|today|again|too|and|but|though|when|after|before|outright|flatly|publicly|privately|saying|calling|telling|writing|through|during|by|with|from|\p{Lu}\p{L}+day)\b))`;

/** "dismissed that", "takes issue with her account", "laughed the idea off" */
const CONTESTS = new RegExp(
  [
    String.raw`^(?:disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?|rebut(?:s|ted)?|rebuff(?:s|ed)?|refut(?:es?|ed)|repudiat(?:es?|ed)|ridicul(?:es?|ed)|mock(?:s|ed)?|derid(?:es?|ed)|discount(?:s|ed)?|discredit(?:s|ed)?|debunk(?:s|ed)?|demolish(?:es|ed)?|(?:scoff|laugh|sneer|jeer)(?:s|ed)? at|(?:takes?|took) (?:issue with|exception to)|quarrel(?:s|l?ed)? with|disagree[sd]? with|pour(?:s|ed)? (?:cold water|scorn) (?:on|over)|(?:casts?|threw|throws?) (?:[\p{L}]+ )?doubts? (?:on|upon|over)) ${TOLD}${END}`,
    String.raw`^(?:sho(?:t|ots?)|knock(?:s|ed)?|wave[sd]?|laugh(?:s|ed)?|brush(?:es|ed)?|shrug(?:s|ged)?|push(?:es|ed)?|swat(?:s|ted)?) (?:(?:down|away|off|aside) ${TOLD}${END}|${TOLD} (?:down|away|off|aside)\b)`,
    String.raw`^(?:do|does|did|could|can)(?: ?not|n[’']t) (?:[\p{L}]+ly )?(?:support|bear out|back up|square with|tally with|agree with|chime with|fit(?: with)?|match|corroborate) ${TOLD}${END}`,
    String.raw`^(?:do|does|did)(?: not|n[’']t) believe a (?:single )?word\b`,
    String.raw`^(?:will|would|was|is|were|are)(?: have|(?: not|n[’']t) (?:buying|having|swallowing)) (?:none of )?(?:it|this|that|any of (?:it|this|that))${END}`,
    String.raw`^(?:has|have|had) (?:(?:his|her|its|their|serious|grave|some|strong|considerable|[\p{L}]+ly) ){0,2}doubts(?: about (?:it|that|this|${TOLD}))?${END}`,
  ].join('|'),
  'u',
);

/** "puts it differently", "told another story", "shows otherwise" */
const TELLS_OTHERWISE = new RegExp(
  [
    String.raw`^(?:puts?|s(?:ees?|aw)|tells?|told|describe[sd]?|frame[sd]?|recounts?|recounted|read|reads?) ${WHAT_WAS} ${WORTH}(?:differently|otherwise)\b`,
    String.raw`^(?:says?|said|suggest(?:s|ed)?|show(?:s|ed)?|indicate[sd]?|thinks?|thought|insist(?:s|ed)?|argue[sd]?|maintain(?:s|ed)?) (?:otherwise|differently|the (?:opposite|contrary|reverse))${END}`,
    String.raw`^(?:tells?|told|gives?|gave|has|have|had|offer(?:s|ed)?|paint(?:s|ed)?|present(?:s|ed)?|produce[sd]?) (?:another|(?:an? |a very |a rather |quite a |an altogether |an entirely |a somewhat |a starkly )(?:different|contrary|conflicting|rival|opposite)) (?:explanation|account|version|story|tale|theory|picture|impression)\b`,
  ].join('|'),
  'u',
);

/** "withdrew that", "has since retracted the claim": its own. */
const WITHDRAWS = new RegExp(
  String.raw`^(?:(?:has|have|had) (?:[\p{L}]+ ){0,2}?)?(?:(?:withdr(?:ew|aws?|awn)|retract(?:s|ed)?|recant(?:s|ed)?|disown(?:s|ed)?|disavow(?:s|ed)?|correct(?:s|ed)?) (?:${TOLD}|(?:itself|himself|herself|themselves))${END}|(?:t(?:ook|akes?|aken)) (?:${TOLD} back|back ${TOLD})\b|(?:climbed|climbs) down\b|(?:rowed|rows) back\b)`,
  'u',
);

/** What the words of a clause from its verb on contest, in lower case, where they name it only as what was told; null for nothing. */
export function contestedBy(lower: string): Facing | null {
  if (CONTESTS.test(lower) || TELLS_OTHERWISE.test(lower)) return 'before';
  return WITHDRAWS.test(lower) ? 'own' : null;
}

const BE = String.raw`(?:is|are|was|were|had been|has been|['’]s)`;
const NOT = String.raw`(?: not|n[’']t)`;
/** "that was not how it was", "this makes no sense", "that is only half the story" */
const JUDGES = [
  String.raw`(?:(?:that|this|it|they)(?:['’]s|(?= ))|(?=(?:is|was)\b)) ?(?:is|was|were|are)?(?:${NOT})(?: at all| quite| simply)? (?:so|right|how (?:it|things) (?:was|were|went|happened)|the way it (?:was|went|happened)|what (?:had )?happened)${END}`,
  String.raw`(?:that|this|it|they) (?:did${NOT}|never) (?:happen(?:ed)?|occur(?:red)?|take place|took place)${END}`,
  String.raw`(?:this|that|it|none of (?:it|this|that)|${TOLD}) (?:makes?|made) no sense\b`,
  String.raw`(?:this|that|it|${TOLD}|the (?:figures?|numbers?|sums?|dates?|facts?)) (?:do|does|did)${NOT} (?:add up|make sense|stack up|hold up|hold water|stand up)\b`,
  String.raw`(?:(?:this|that|it) )?${BE} (?:only |just |barely )(?:half|part of) the (?:story|truth|picture)\b`,
  String.raw`(?:(?:this|that|it|${TOLD}) )?${BE} (?:${WORTH})(?:misleading|distorted|inaccurate|incorrect|unfair|one-sided|exaggerated|overblown|far-fetched)${END}`,
  String.raw`the [\p{L}]+(?: [\p{L}]+)? (?:(?:is|are|was|were) (?:[\p{L}]+ly )?(?:lying|mistaken|misinformed|making (?:it|this|that) up)|ha[sd] (?:got (?:it|this|that) (?:[\p{L}]+ly )?wrong|misled (?:the public|everyone|everybody|people))|exaggerated)${END}`,
];
const JUDGED = new RegExp(String.raw`^[^\p{L}]*(?:that )?(?:${JUDGES.join('|')})`, 'u');
/** Apart, since what stands anywhere is looked for at every letter. */
const JUDGED_WITHIN = new RegExp(
  [
    String.raw`\bnothing of the (?:kind|sort)\b`,
    String.raw`\bnot (?:a|one) (?:single )?word of (?:it|truth|this|that)\b`,
    String.raw`\bcontrary to (?:what\b|${WHOSE} (?:[\p{L}’-]+ ){0,2}?${TOLD_NOUN})`,
  ].join('|'),
  'u',
);
/** "Lind was mistaken", "the port had misled the council" */
const NAMED_WRONG =
  /^[^\p{L}]*(?:that )?(?:(?:[Tt]he )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}) (?:(?:is|are|was|were|had been) (?:simply |just |quite |plainly |clearly )?(?:mistaken|misinformed|wrong(?=[”"’']?\s*(?:$|[.,;:!]|and\b|but\b|about\b|on\b|that\b)))|ha[sd] (?:simply )?(?:got|gotten) (?:it|this|that|the (?:facts?|figures?|numbers?)) wrong)\b/u;
const QUOTED_LIE =
  /^[^\p{L}]*(?:(?:they|he|she) (?:are|is)|they['’]re|(?:he|she)['’]s) (?:[\p{L}]+ly )?(?:lying|making (?:it|this|that) up)\b/u;

/** Whether the words that somebody says pass a verdict on what was told right before. */
export function judgesTold(said: string): boolean {
  const lower = said.toLowerCase();
  return JUDGED.test(lower) || JUDGED_WITHIN.test(lower) || NAMED_WRONG.test(said) || QUOTED_LIE.test(lower);
}
