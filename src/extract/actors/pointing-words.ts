import { sexOfGivenName } from '../words/name-lexicon';

/** What pronouns and role words lead to. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const HE = /^(?:he|him|his|himself)$/;
export const SHE = /^(?:she|her|hers|herself)$/;
export const IT = /^(?:it|its|itself)$/;
export const I = /^(?:i|me|my|mine|myself|we|us|our)$/;

const OF_PERSONS = list('he him his himself she her hers herself');
/** Whether a word stands for a man or a woman told of. */
export const isOfPerson = (lower: string): boolean => OF_PERSONS.has(lower);
/** Whether a word is any of these pronouns. */
export const isPointing = (lower: string): boolean => isOfPerson(lower) || IT.test(lower) || I.test(lower);

/** One who speaks alone. */
export const ONE = /^(?:i|me|my|mine|myself)$/;

/** Nouns for a firm told of before: "the company". */
export const COMPANIES = list(
  'company firm group airline maker giant bank carrier business retailer chain manufacturer',
);
/** Nouns for a firm or a public body told of before: "the agency". */
export const COLLECTIVE = list(
  'company firm manufacturer retailer chain agency group commission committee police force airline maker giant union bank regulator watchdog department authority carrier government ministry court business paper newspaper broadcaster',
);
/** Companies and bodies by what they do: only a name that says so is meant. */
export const TRADES = list(
  'airline bank retailer chain carrier union government ministry court police department',
);
/** What prints and sends news. */
export const PRESS = list('newspaper paper broadcaster magazine');
export const PRESS_NAME =
  /\b(?:Times|Post|News|Journal|Herald|Tribune|Gazette|Today|Mail|Telegraph|Guardian|Observer|Chronicle|Echo|Star|Globe|Record|Magazine|Radio|Television|TV|BBC|CNN|NBC|ABC|CBS)\b/;
export const PUBLIC_BODY =
  /\b(?:Committee|Commission|Congress|Senate|House|Department|Ministry|Service|Court|Agency|Administration|Police|Parliament|Board|University|Association|Council|Office|Bureau|Union|Academy|Institute|Government|Party)\b/;

const MALE = list(
  'mr man boy father husband son brother uncle king prince sir lord actor businessman chairman spokesman',
);
const FEMALE = list(
  'mrs ms miss woman girl mother wife daughter sister aunt widow queen princess lady dame actress businesswoman chairwoman spokeswoman grandmother waitress',
);

/**
 * Whether somebody of this name who bears these roles can be "he" (or "she", with `she`): only a role of the other sex forbids it, or,
 * where the roles are silent, a given name that the other sex bears.
 */
export function canBe(she: boolean, name: string, roles: ReadonlySet<string>): boolean {
  const against = [...roles].some((role) => (she ? MALE : FEMALE).has(role));
  const speaksFor = [...roles].some((role) => (she ? FEMALE : MALE).has(role));
  const given = sexOfGivenName(name.split(' ')[0] ?? '');
  return speaksFor || (!against && given !== (she ? 'male' : 'female'));
}

/** Whether somebody of this name and these roles can be "the actress", "the widow". */
export function canBeRole(role: string, name: string, roles: ReadonlySet<string>): boolean {
  return (!MALE.has(role) || canBe(false, name, roles)) && (!FEMALE.has(role) || canBe(true, name, roles));
}

const OFFICES = list(
  'lawyer attorney judge mayor president chief spokesman spokeswoman spokesperson minister secretary director executive officer governor senator reporter correspondent analyst prosecutor doctor general colonel captain sergeant professor sheriff bishop',
);

/** Whether somebody is known by an office that is not the one asked for: a known lawyer or general is not "the swimmer". */
export function hasOtherOffice(roles: ReadonlySet<string>): boolean {
  return [...roles].some((role) => OFFICES.has(role));
}

/** Of whom a story holds many without a name: anybody, kin, offices, trades and parts in a case. */
const MANY = list(
  'man woman boy girl child baby teenager person adult parent mother father husband wife son daughter brother sister uncle aunt friend colleague mate neighbor neighbour partner leader head boss manager director executive editor owner founder landlord trustee lender host guest customer client resident tourist local passenger patient pupil student victim survivor suspect witness caller bystander defendant plaintiff accuser juror prosecutor lawyer attorney solicitor barrister coroner magistrate constable policeman policewoman guard soldier commander agent deputy mayor minister governor spokesman spokeswoman spokesperson official aide adviser assistant secretary employee worker staffer supervisor operator driver pilot engineer designer inspector investigator expert scientist analyst doctor surgeon paramedic firefighter priest vicar reporter journalist correspondent author narrator messenger',
);

/** Whether "the judge", "the driver" are as a rule somebody whom the article does not name. */
export const isOfMany = (noun: string): boolean => MANY.has(noun);
