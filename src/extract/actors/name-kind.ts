import { hasNounSense, hasOnlyNounSenses, nounBase } from '../words/lexicon';
import type { Actor } from '../../story/story';
import { isRoleNoun } from './find-names';

/** What one occurrence of a name tells of its kind. */
export interface NameCue {
  readonly name: string;
  readonly role?: string;
  /** The word before it in lower case, and the one before that. */
  readonly before: string;
  readonly twoBefore: string;
  /** The words after it. */
  readonly after: readonly string[];
  /** Subject of a verb that people do, such as saying. */
  readonly speaks: boolean;
  /** Stands before a noun ("the Riverton plant"): tells what kind of thing that is. */
  readonly attributive: boolean;
}

const ORGANISATION_WORDS =
  /^(?:inc|corp|co|ltd|llc|plc|group|company|committee|commission|agency|authority|department|ministry|bureau|council|association|federation|union|university|college|institute|bank|news|times|post|press|journal|gazette|tribune|herald|airlines|airways|police|service|administration|board|court|congress|senate|parliament|house|party|church|team|club|force|network|media|watch|center|centre|hospital|electronics|motors|holdings|partners|capital|systems|foundation|trust|society|league|rescue|school|today|sports|research|radio|television|tv|technologies|industries|energy|insurance|software|labs|records|magazine|analytics|securities)$/i;
const PLACE_WORDS =
  /^(?:street|avenue|road|river|lake|island|mountain|county|city|village|valley|airport|station|district|square|park|bridge|sea|ocean|bay|beach|hall|stadium)$/i;
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
  /^(?:New|North|South|East|West|San|Santa|Los|Las|Port|Fort|Mount|Saint|Northern|Southern|Eastern|Western|Upper|Lower)$/;
const THING_LEADS = new Set(['on', 'via', 'using']);
/** Nouns before a name that make it a firm or a body, though some can mean a person too. */
const BODY_ROLES = new Set(
  'giant company firm group agency maker carrier airline retailer bank chain startup manufacturer newspaper broadcaster network union charity regulator watchdog band team club brand'.split(
    ' ',
  ),
);

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

/** Points for each kind from the name alone. */
function pointsOfName(name: string): Record<Kind, number> {
  const points = { person: 0, organisation: 0, place: 0, other: 0 };
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  if (/^[#@]/.test(name)) points.other += 6;
  if (words.some((word) => ORGANISATION_WORDS.test(word.replace(/\.$/, '')))) points.organisation += 6;
  if (PLACE_WORDS.test(last)) points.place += 4;
  if (/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(name)) points.organisation += 1.5;
  const whole = name.toLowerCase();
  if (hasOnlyNounSenses(whole.replaceAll(' ', '_'), 'location') || hasOnlyNounSenses(whole, 'location'))
    points.place += 3;
  else if (hasNounSense(whole, 'location') || hasNounSense(whole.replaceAll(' ', '_'), 'location'))
    points.place += 1.5;
  if (hasOnlyNounSenses(nounBase(whole), 'group')) points.organisation += 2;
  if (/^(?:US|UK|USA|U\.S\.|U\.K\.|U\.S\.A\.)$/.test(name)) points.place += 6;
  if (isPersonal(name)) points.person += 0.9;
  if (words.length > 1 && PLACE_STARTS.test(words[0] ?? '')) points.place += 2.5;
  if (/\d/.test(name)) points.other += 3;
  return points;
}

/** Points from what stands round one occurrence; each kind of cue counts once for the name. */
function cuesOf(cue: NameCue, speaksSomewhere: boolean): [string, Kind, number][] {
  const role = cue.role?.split(' ').at(-1)?.toLowerCase() ?? '';
  const [after = '', next = '', third = ''] = cue.after;
  const apposed = next === 'a' || next === 'the' || next === 'an' ? third : next;
  const who = cue.after.slice(after === ',' ? 0 : 1);
  const cues: [string, Kind, number, boolean][] = [
    ['who', 'person', 4, who[0] === ',' && /^(?:who|whose)$/.test(who[1] ?? '')],
    ['which', 'organisation', 0.5, after === ',' && next === 'which'],
    ['owned', 'person', 1, /^['’]s$/.test(cue.before) && isPersonal(cue.name)],
    ['weak', 'place', 0.5, WEAK_LEADS.has(cue.before) && !speaksSomewhere],
    ['body', 'organisation', 4, BODY_ROLES.has(role)],
    ['role', 'person', 4, !BODY_ROLES.has(role) && role !== '' && isRoleNoun(role)],
    ['title', 'person', 4, /^(?:mr|mrs|ms|dr|sir)\.?$/.test(cue.before)],
    ['age', 'person', 4, after === ',' && /^\d{1,2}$/.test(next) && third === ','],
    ['apposed', 'person', 2, after === ',' && isRoleNoun(apposed) && !BODY_ROLES.has(apposed)],
    ['being', 'person', 3, /^(?:is|was)$/.test(after) && /^(?:an?|the)$/.test(next) && isRoleNoun(third)],
    ['self', 'person', 4, after === 'himself' || after === 'herself'],
    ['speaks', 'person', 1, cue.speaks && cue.name.includes(' ')],
    ['speaks', 'organisation', 1.2, cue.speaks && !cue.name.includes(' ')],
    ['lead', 'place', 1.5, PLACE_LEADS.has(cue.before) && !speaksSomewhere],
    ['named', 'person', 2, cue.before === ',' && isRoleNoun(cue.twoBefore) && !BODY_ROLES.has(cue.twoBefore)],
    ['thing', 'other', 1, THING_LEADS.has(cue.before)],
    ['the', 'organisation', 0.4, cue.before === 'the' && !cue.attributive],
  ];
  return cues.flatMap(([name, kind, points, holds]) =>
    holds ? [[name, kind, points] as [string, Kind, number]] : [],
  );
}

/**
 * The likeliest kind of a name, from its own words and from what stands round it in all its occurrences. Rule: points
 * for each kind of cue, once each; the most win. Ties go to other, organisation, place, person in this order, because
 * a wrong person is the worst mistake; a person needs more than two capitals.
 */
export function judgeNameKind(cues: readonly NameCue[]): Kind {
  const points = pointsOfName(cues[0]?.name ?? '');
  const seen = new Set<string>();
  const speaks = cues.some((cue) => cue.speaks);
  const names = new Set(cues.map((cue) => cue.name));
  // "Jan Moor" and then "Moor": so people are called
  const surname = [...names].some((name) => name.includes(' ') && names.has(name.split(' ').at(-1) ?? ''));
  if (surname && points.person > 0) points.person += 1.5;
  for (const cue of cues) {
    for (const [name, kind, worth] of cuesOf(cue, speaks)) {
      if (seen.has(name + kind)) continue;
      seen.add(name + kind);
      points[kind] += worth;
    }
  }
  if (points.person < 1) points.person = 0;
  const order: Kind[] = ['other', 'organisation', 'place', 'person'];
  return order.reduce((best, kind) => (points[kind] > points[best] ? kind : best), 'other');
}
