import { hasNounSense, hasOnlyNounSenses, knownTags, nounBase } from '../words/lexicon';
import { isFamilyName, isGivenName, isKnownOrganisation, isKnownPlace } from '../words/name-lexicon';
import type { Actor } from '../../story/story';
import { BODY_NOUNS, type BodyOrPerson } from './body-or-person';
import { isRoleNoun } from './role-nouns';

/** What stands round one occurrence of a name. */
export interface NameContext extends BodyOrPerson {
  readonly name: string;
  readonly role: string | undefined;
  /** The word before it in lower case, and the one before that. */
  readonly before: string;
  readonly twoBefore: string;
  /** The words after it. */
  readonly after: readonly string[];
  /** Subject of a verb that people do, such as saying. */
  readonly speaks: boolean;
  /** "Ana Silva, a retired dinner lady, …": what somebody is stands behind it. */
  readonly described: boolean;
  /** Stands before a noun ("the Riverton plant"): tells what kind of thing that is. */
  readonly attributive: boolean;
}

const ORGANISATION_WORDS =
  /^(?:inc|corp|co|ltd|llc|plc|group|company|committee|commission|agency|authority|department|ministry|bureau|council|association|federation|organi[sz]ation|union|university|college|institute|bank|news|times|post|press|journal|gazette|tribune|herald|airlines|airways|police|service|administration|board|court|congress|senate|parliament|house|party|church|team|club|force|network|media|watch|center|centre|hospital|electronics|motors|holdings|partners|capital|systems|foundation|trust|society|league|rescue|school|today|sports|research|radio|television|tv|technologies|industries|energy|insurance|software|labs|records|magazine|analytics|securities|pictures|studios|entertainment|games|foods|brands|stores|laboratories|ventures|management|alliance|coalition|movement|army|navy|tribunal|exchange|fund|cinemas|leisure|logistics|retail|solutions|shipping|lines|railways|rail)$/i;
const PLACE_WORDS =
  /^(?:street|avenue|road|river|lake|island|mountain|county|city|village|valley|airport|station|district|square|park|bridge|sea|ocean|bay|beach|hall|stadium|yard|gardens?|canal|town|tower|plaza|palace|castle|cathedral|harbour|harbor|dam|heath|hill|hills)$/i;
/** What clubs are called by, before a place or behind it. */
const CLUB_ENDS = /^(?:Athletic|Rovers|Wanderers|Rangers|Albion|Hotspur|United|Utd|FC|AFC|CF)$/;
const CLUB_STARTS =
  /^(?:FC|AFC|SV|SC|AC|AS|FK|BSC|TSV|VfB|VfL|Real|Dynamo|Dinamo|Spartak|Lokomotiv|Sporting|Atl[eé]tico|Borussia|Hajduk)$/;
/** "Duke of Ostra": somebody goes by it. */
const NOBLE =
  /^(?:Duke|Duchess|Earl|Countess|Prince|Princess|Marquess|Baron|Baroness|Archbishop|Bishop|Dean) of \S+$/;
const PLACE_LEADS = new Set([
  'in',
  'near',
  'outside',
  'across',
  'throughout',
  'around',
  'downtown',
  'toward',
  'towards',
  'into',
]);
/** Places are told of with these too, but so are firms and people. */
const WEAK_LEADS = new Set(['at', 'from']);
/** "New Havenport", "San Ramo", "South Arland". */
const PLACE_STARTS =
  /^(?:New|North|South|East|West|San|Santa|Los|Las|Port|Fort|Mount|Saint|Northern|Southern|Eastern|Western|Upper|Lower|Great|Greater)$/;
const THING_LEADS = new Set(['on', 'via', 'using']);
type Kind = Actor['kind'];

/** Two to four words with a capital each: "Ana Silva", "J. T. Moore". */
function isPersonal(name: string): boolean {
  const words = name.split(' ');
  const plain = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => plain.test(word) || /^\p{Lu}\.$/u.test(word))
  );
}

/** "Planned", "Ostra": what begins the names of bodies, ships and works rather than those of people. */
function isCommonOrPlace(word: string): boolean {
  const [tag] = knownTags(word.toLowerCase());
  return isKnownPlace(word) || (tag !== undefined && !/^NNP/.test(tag));
}

/** Points for each kind from the name alone. */
function pointsOfName(name: string): Record<Kind, number> {
  const points = { person: 0, organisation: 0, place: 0, other: 0 };
  const words = name.split(' ');
  // "Friends of the River" are no river
  const joined = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const last = (words.at(joined > 0 ? joined - 1 : -1) ?? '').toLowerCase();
  if (/^[#@]/.test(name)) points.other += 6;
  if (words.some((word) => ORGANISATION_WORDS.test(word.replace(/\.$/, '')))) points.organisation += 6;
  if (PLACE_WORDS.test(last)) points.place += 4;
  if (/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(name)) points.organisation += 1.5;
  const whole = name.toLowerCase();
  const located =
    isKnownPlace(name) ||
    hasOnlyNounSenses(whole.replaceAll(' ', '_'), 'location') ||
    hasOnlyNounSenses(whole, 'location');
  if (located) points.place += 3;
  else if (hasNounSense(whole, 'location') || hasNounSense(whole.replaceAll(' ', '_'), 'location'))
    points.place += 1.5;
  if (hasOnlyNounSenses(nounBase(whole), 'group')) points.organisation += 2;
  if (/^(?:US|UK|USA|U\.S\.|U\.K\.|U\.S\.A\.)$/.test(name)) points.place += 6;
  if (isPersonal(name)) {
    points.person += 0.9;
    if (isGivenName(words[0] ?? '')) points.person += 1.6;
    else if (isCommonOrPlace(words[0] ?? '')) points.person -= 1;
    if (isFamilyName(words.at(-1) ?? '')) points.person += 0.6;
  }
  if (isKnownOrganisation(name)) points.organisation += 3;
  if (words.length > 1 && (CLUB_ENDS.test(words.at(-1) ?? '') || CLUB_STARTS.test(words[0] ?? '')))
    points.organisation += 4;
  if (NOBLE.test(name)) points.person += 6;
  if (words.includes('&')) points.organisation += 2;
  // "Health Norland": a body and where it works
  const seat =
    words.length > 1 && !located && !isGivenName(words[0] ?? '') && isKnownPlace(words.at(-1) ?? '');
  if (seat) points.organisation += 2;
  if (words.length > 1 && PLACE_STARTS.test(words[0] ?? '')) points.place += 2.5;
  if (/\d/.test(name)) points.other += 3;
  return points;
}

/** What stands round one occurrence, taken apart. */
interface Surroundings extends Omit<NameContext, 'after' | 'role'> {
  /** The last word of its role. */
  readonly role: string;
  /** The three words after it. */
  readonly next: readonly [string, string, string];
  readonly apposed: string;
}

function takeApart(context: NameContext): Surroundings {
  const { role, after } = context;
  const [first = '', second = '', third = ''] = after;
  return {
    ...context,
    role: role?.split(' ').at(-1)?.toLowerCase() ?? '',
    next: [first, second, third],
    apposed: second === 'a' || second === 'the' || second === 'an' ? third : second,
  };
}

const isRole = (word: string): boolean => isRoleNoun(word) && !BODY_NOUNS.has(word);

const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|dr|sir)\.?$/;
const WHO = /^(?:who|whose)$/;
const isWeakLead = ({ before }: Surroundings): boolean => WEAK_LEADS.has(before);
// "in Ostra", but "in Silva’s view"
const isPlaceLead = ({ before, next }: Surroundings): boolean =>
  PLACE_LEADS.has(before) && !/^['’]s?$/.test(next[0]);

const PLURAL_VERB = /^(?:are|were|have|deny|insist)$/;
/** Before the second of two, or the subject of a question or an infinitive. */
const NO_SUBJECT =
  /^(?:and|or|nor|,|&|of|with|did|does|do|would|could|should|will|may|might|can|must|let|makes?|made|hear|heard|see|saw|when|if|than|as|like|in|at|on|from|for|to|by|near|around|about|over|under|into|behind|across|outside|inside|between|among|against|that)$/;

/** What an occurrence can tell, for which kind, with how many points. At most 30: each is a bit of a number. */
const CUES: readonly (readonly [Kind, number, (cue: Surroundings) => boolean])[] = [
  // but "the head of Velmar, who …"
  ['person', 4, ({ before, next: [first, second, third] }) => !/^(?:of|at|in|from|for)$/.test(before) && (first === ',' ? WHO.test(second) : second === ',' && WHO.test(third))],
  ['organisation', 0.5, ({ next }) => next[0] === ',' && next[1] === 'which'],
  ['person', 1, ({ before, name }) => /^['’]s$/.test(before) && isPersonal(name)],
  ['place', 0.5, isWeakLead],
  ['organisation', 4, ({ role }) => BODY_NOUNS.has(role)],
  ['person', 4, ({ role, name }) => isRole(role) && (name.includes(' ') || nounBase(role) === role)],
  ['person', 4, ({ before }) => FORM_OF_ADDRESS.test(before)],
  ['person', 4, ({ next }) => next[0] === ',' && /^\d{1,2}$/.test(next[1]) && next[2] === ','],
  ['person', 2, ({ before, next, apposed, name, described }) => (described && !/^(?:at|in|from)$/.test(before)) || (next[0] === ',' && (name.includes(' ') || /^(?:an?|the)$/.test(next[1])) && isRole(apposed) && !/^(?:of|at|in|from|the)$/.test(before))],
  ['person', 3, ({ next }) => /^(?:is|was)$/.test(next[0]) && /^(?:an?|the)$/.test(next[1]) && isRoleNoun(next[2])],
  ['person', 4, ({ next }) => next[0] === 'himself' || next[0] === 'herself'],
  ['person', 1, ({ speaks, name }) => speaks && name.includes(' ')],
  ['organisation', 1.2, ({ speaks, name }) => speaks && !name.includes(' ')],
  ['place', 1.5, isPlaceLead],
  ['person', 2, ({ before, twoBefore, next }) => before === ',' && isRole(twoBefore) && nounBase(twoBefore) === twoBefore && /^(?:|[,.;)])$/.test(next[0])],
  ['other', 1, ({ before }) => THING_LEADS.has(before)],
  ['organisation', 0.4, ({ before, attributive }) => before === 'the' && !attributive],
  // nobody is "the Ana Silva"
  ['person', -2, ({ before, attributive, name }) => before === 'the' && !attributive && name.includes(' ')],
  ['organisation', 4, ({ called }) => called],
  ['organisation', 2.5, ({ owns }) => owns === 'body'],
  ['person', 3, ({ owns }) => owns === 'person'],
  ['organisation', 2.5, ({ resumed }) => resumed === 'body'],
  ['person', 3, ({ resumed }) => resumed === 'person'],
  // "Velmar have signed her", "Velmar deny it": one name for many
  ['organisation', 4, ({ before, next, name }) => PLURAL_VERB.test(next[0]) && !NO_SUBJECT.test(before) && !/s$/.test(name)],
  // nobody is "Ana Silva, which"
  ['person', -2, ({ next }) => next[0] === ',' && next[1] === 'which'],
]; // prettier-ignore

/** The bits of what tells of a place, but not where the name speaks anywhere in the story. */
const LEADS = CUES.reduce(
  (bits, [, , holds], at) => (holds === isWeakLead || holds === isPlaceLead ? bits | (1 << at) : bits),
  0,
);

/** What one occurrence of a name tells of its kind, a bit for each of CUES; 0 for nothing. */
export function readCues(context: NameContext): number {
  const around = takeApart(context);
  return CUES.reduce((bits, [, , holds], at) => (holds(around) ? bits | (1 << at) : bits), 0);
}

const ALL_CAPITALS = /^\p{Lu}{2,6}$/u;

/** So many points make somebody of what is known as a place or a firm. */
const SURE_PERSON = 6;

/** "Moorwick Catholics", "Democrats": people, and nobody of them. */
function isSeveral(name: string): boolean {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const base = nounBase(last);
  const named = isFamilyName(last) || (words.length > 1 && isGivenName(words[0] ?? ''));
  return base !== last && hasOnlyNounSenses(base, 'person') && !named;
}

/** What judgeNameKind() asks of an occurrence. */
export interface NameCues extends Pick<NameContext, 'name'> {
  /** As readCues() gives it. */
  readonly tells: number;
  /** Subject of a verb that people do, such as saying; left out where it is not. */
  readonly speaks?: true;
}

/**
 * The likeliest kind of a name, from its own words and from what all its occurrences tell, under this name and others. Rule: points
 * for each kind of cue, once each; the most win. Ties go to other, organisation, place, person in this order, because
 * a wrong person is the worst mistake; a person needs more than two capitals.
 */
export function judgeNameKind(name: string, cues: readonly NameCues[]): Kind {
  const points = pointsOfName(name);
  const names = new Set(cues.map((cue) => cue.name));
  // "Jan Moor" and then "Moor": so people are called
  const surname = [...names].some((one) => one.includes(' ') && names.has(one.split(' ').at(-1) ?? ''));
  // "Velmar Water", called VWA too: so bodies are
  if (!ALL_CAPITALS.test(name) && [...names].some((one) => ALL_CAPITALS.test(one)))
    points.organisation += 1.5;
  const [first = ''] = name.split(' ');
  const called = isGivenName(first) || !isCommonOrPlace(first);
  if (surname && called && points.person > 0) points.person += 1.5;
  let left = cues.some((cue) => cue.speaks) ? ~LEADS : ~0;
  for (const { tells } of cues) {
    const told = tells & left;
    if (told === 0) continue;
    left &= ~told;
    for (const [at, [kind, worth]] of CUES.entries()) if (told & (1 << at)) points[kind] += worth;
  }
  // letters are no one's name
  const elsewhere = (isKnownPlace(name) || isKnownOrganisation(name)) && !isGivenName(first);
  // "Silva’s brother, Paris, 76, …": what is said of somebody is stronger
  const told = points.person >= SURE_PERSON && points.person > points.place;
  if (points.person < 1 || (elsewhere && !told) || isSeveral(name) || ALL_CAPITALS.test(name))
    points.person = 0;
  const order: Kind[] = ['other', 'organisation', 'place', 'person'];
  return order.reduce((best, kind) => (points[kind] > points[best] ? kind : best), 'other');
}
