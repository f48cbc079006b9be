import { rememberWords } from '../words/remember';
import { hasNounSense, hasOnlyNounSenses, nounBase } from '../words/lexicon';

/** Titles that stand before a person's name. */
const PERSON_TITLES = new Set(
  'mr mrs ms miss mx dr doctor sir lord lady dame prof professor president premier chancellor prince princess king queen pope senator sen rep gov governor mayor general gen colonel col captain capt sgt lt sheriff judge justice minister secretary chairman chairwoman chief officer detective inspector superintendent reverend rev sergeant corporal cpl lance private pte constable pc attorney pm councillor cllr coun mp mep msp ceo cfo coo cio ambassador commissioner archbishop bishop cardinal sheikh coach chef'.split(
    ' ',
  ),
);

/** Whether a word in lower case, with its point or without, is a title that stands before a person's name: "mr.", "senator". */
export const isPersonTitle = (lower: string): boolean => PERSON_TITLES.has(lower.replace(/\.$/, ''));

/** A word that tells what somebody is: "spokesman", "mayor", "singer". */
export const isRoleNoun = rememberWords((lower): boolean => {
  const base = nounBase(lower);
  return (
    isPersonTitle(lower) ||
    hasOnlyNounSenses(base, 'person') ||
    (hasNounSense(base, 'person') && ROLE_WORDS.has(base))
  );
});

/** Role nouns that have other senses too. */
const ROLE_WORDS = new Set(
  'spokesman spokeswoman spokesperson chief head leader star editor director manager secretary executive officer official minister chair boss founder owner president captain coach driver guard partner representative reporter correspondent author host judge lawyer attorney police player swimmer singer guide pilot governor chairman analyst expert victim suspect customer client guest resident neighbor neighbour man woman boy girl mother father husband wife son daughter brother sister uncle aunt widow teenager heir graduate friend colleague mate teacher senator aide'.split(
    ' ',
  ),
);
