const TAKEN_BACK =
  /\b(?:over-?)?exaggerat\w+|\bembellish\w+|\bfabricated (?:it|the|that|parts?|most|much|some|his|her|their)\b|\b(?:made|making) (?:\w+ )?(?:it|that|this|the story) up\b|\bmisspo(?:ke|ken)\b|\b(?:had|he|she|they|I|we) (?:[“"]?\p{L}+ly )?[“"]?(?:lied|misled)\b/iu;
/** "that its statement could have been clearer", "that his testimony was incomplete" */
const FELL_SHORT =
  /\b(?:his|her|its|their|my|our|the|an?) (?:[\p{L}-]+ )?(?:answers?|statements?|claims?|reports?|accounts?|remarks?|testimony|words|explanations?|reply|version|figures?|estimates?)\b[^.;:]{0,40}? (?:(?:should|could|might|ought to) have been (?:[\p{L}]+ )?(?:fuller|clearer|franker|more [\p{L}]+|better worded)|(?:was|were|had been) (?:[\p{L}]+ )?(?:incomplete|inaccurate|misleading|incorrect|wrong|untrue|mistaken|false|in error))\b/iu;
/** "that it had been wrong about the leak", "that they got it wrong" */
const WAS_WRONG =
  /^[^\p{L}]*(?:that )?(?:I|we|he|she|it|they) (?:(?:had been|was|were) (?:[\p{L}]+ly )?(?:wrong|mistaken|misinformed|in error)\b(?! (?:to|not to)\b)|(?:had )?(?:got|gotten) (?:it|this|that|the (?:figures?|numbers?|facts?|dates?)) wrong)/iu;
/** The verbs of those who admit something; what others say they say of anybody. */
const ADMITS = /^(?:admit|concede|acknowledge|confess|allow)$/;
const SAYS = /^(?:say|write|tell)$/;
/** "he had lied": of who says it, at the head of what is said. */
const HEAD = /^[^\p{L}]*(?:that )?(?<who>I|we|he|she|it|they)\b/iu;
const PRONOUN = /^(?:he|she|it|they)$/i;
/** So far into what is said its own clause reaches. */
const LONGEST_HEAD = 60;
const AMENDS = /^(?:amend|revise|retract|recant|correct|withdraw|change)$/;
const TOLD_ITEM =
  /^(?:[\p{L}’']+ ){0,3}(?:story|account|version|statement|testimony|claim|claims|figure|estimate)\b/iu;

/**
 * Whether somebody (by the words `source`) who admits what `said` tells takes back what they told: "that he had lied", "that it was exaggerated". Who only says
 * so must say it of themselves.
 */
export function takesBack(verb: string, said: string, source: string): boolean {
  if (ADMITS.test(verb)) return TAKEN_BACK.test(said) || FELL_SHORT.test(said) || WAS_WRONG.test(said);
  const who = SAYS.test(verb) ? HEAD.exec(said)?.groups?.['who'] : undefined;
  if (who === undefined || !TAKEN_BACK.test(said.slice(0, LONGEST_HEAD))) return false;
  return /^(?:I|we)$/i.test(who) || !PRONOUN.test(source) || who.toLowerCase() === source.toLowerCase();
}

/** Whether a verb amends what was told, by the words behind it: "amended his story". */
export const amendsTelling = (verb: string, said: string): boolean =>
  AMENDS.test(verb) && TOLD_ITEM.test(said);

const MISTOLD =
  /^for (?:[\p{L}]+ly )?(?:(?:having )?(?:misl(?:ed|eading)|suggest(?:ed|ing)|claim(?:ed|ing)|impl(?:ied|ying)|alleg(?:ed|ing)|misstat(?:ed|ing))\b|(?:the|his|her|its|their|an?) (?:false|incorrect|misleading|inaccurate|wrong|erroneous|mistaken) [\p{L}]+)/iu;

/** Whether somebody apologises for having told what was not so: "apologised for misleading the port". */
export const regretsTelling = (verb: string, said: string): boolean =>
  /^apologi[sz]e$/.test(verb) && MISTOLD.test(said);
