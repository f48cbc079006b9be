const TAKEN_BACK =
  /\b(?:over-?)?exaggerat\w+|\bembellish\w+|\bfabricated (?:it|the|that|parts?|most|much|some|his|her|their)\b|\b(?:made|making) (?:\w+ )?(?:it|that|this|the story) up\b|\bmisspo(?:ke|ken)\b|\b(?:had|he|she|they|I) lied\b/i;
const TAKES_BACK = new Set(['admit', 'concede', 'acknowledge', 'confess', 'say', 'write', 'tell', 'allow']);
const AMENDS = /^(?:amend|revise|retract|recant|correct|withdraw|change)$/;
const TOLD_ITEM =
  /^(?:[\p{L}’']+ ){0,3}(?:story|account|version|statement|testimony|claim|claims|figure|estimate)\b/iu;

/** Whether somebody who admits what `said` tells takes back what they told: "that he had lied", "that it was exaggerated". */
export const takesBack = (verb: string, said: string): boolean =>
  TAKES_BACK.has(verb) && TAKEN_BACK.test(said);

/** Whether a verb amends what was told, by the words behind it: "amended his story". */
export const amendsTelling = (verb: string, said: string): boolean =>
  AMENDS.test(verb) && TOLD_ITEM.test(said);
