import { hasNounSense, hasOnlyNounSenses, nounBase } from '../words/lexicon';
import type { Actor } from '../../story/story';
import { isRoleNoun } from './find-names';

/** What one occurrence of a name tells of its kind. */
export interface NameCue {
  readonly name: string;
  readonly role?: string;
  /** The word before it in lower case, and the one before that. */
  readonly before: string;
  /** The words after it. */
  readonly after: readonly string[];
  /** Subject of a verb that people do, such as saying. */
  readonly speaks: boolean;
}

const ORGANISATION_WORDS =
  /^(?:inc|corp|co|ltd|llc|plc|group|company|committee|commission|agency|authority|department|ministry|bureau|council|association|federation|union|university|college|institute|bank|news|times|post|press|journal|gazette|tribune|herald|airlines|airways|police|service|administration|board|court|congress|senate|parliament|house|party|church|team|club|force|network|media|watch|center|centre|hospital|electronics|motors|holdings|partners|capital|systems|foundation|trust|society|league|rescue)$/i;
const PLACE_WORDS =
  /^(?:street|avenue|road|river|lake|island|mountain|county|city|village|valley|airport|station|district|square|park|bridge|sea|ocean|bay|beach|hall|stadium)$/i;
const PLACE_LEADS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'across',
  'throughout',
  'around',
  'downtown',
  'toward',
  'towards',
  'into',
  'from',
]);
const THING_LEADS = new Set(['on', 'via', 'using']);

type Kind = Actor['kind'];

function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase();
}

/** Points for each kind from the name alone. */
function pointsOfName(name: string): Record<Kind, number> {
  const points = { person: 0, organisation: 0, place: 0, other: 0 };
  const words = name.split(' ');
  const last = lastWord(name);
  if (/^[#@]/.test(name)) points.other += 6;
  if (words.some((word) => ORGANISATION_WORDS.test(word.replace(/\.$/, '')))) points.organisation += 4;
  if (PLACE_WORDS.test(last)) points.place += 4;
  if (/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(name)) points.organisation += 2;
  const whole = name.toLowerCase();
  if (hasOnlyNounSenses(whole.replaceAll(' ', '_'), 'location') || hasOnlyNounSenses(whole, 'location'))
    points.place += 3;
  else if (hasNounSense(whole, 'location') || hasNounSense(whole.replaceAll(' ', '_'), 'location'))
    points.place += 1.5;
  if (hasOnlyNounSenses(nounBase(whole), 'group')) points.organisation += 2;
  const plain = /^\p{Lu}[\p{Ll}'’-]+$/u;
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => plain.test(word) || /^\p{Lu}\.$/u.test(word))
  )
    points.person += 1;
  if (/\d/.test(name)) points.other += 3;
  return points;
}

/**
 * The likeliest kind of a name, from its own words and from what stands round it in all its occurrences. Rule:
 * points for each cue, the most points win; ties go to other, organisation, place, person in this order,
 * because a wrong person is the worst mistake.
 */
export function judgeNameKind(cues: readonly NameCue[]): Kind {
  const points = pointsOfName(cues[0]?.name ?? '');
  for (const cue of cues) {
    const role = cue.role?.split(' ').at(-1)?.toLowerCase();
    if (role && isRoleNoun(role)) points.person += 3;
    if (/^(?:mr|mrs|ms|dr|sir)\.?$/.test(cue.before)) points.person += 4;
    if (cue.after[0] === ',' && /^\d{1,2}$/.test(cue.after[1] ?? '') && cue.after[2] === ',')
      points.person += 4;
    if (
      cue.after[0] === ',' &&
      isRoleNoun(cue.after[1] === 'a' || cue.after[1] === 'the' ? (cue.after[2] ?? '') : (cue.after[1] ?? ''))
    )
      points.person += 2;
    if (cue.after[0] === 'himself' || cue.after[0] === 'herself') points.person += 4;
    if (cue.speaks) points.person += 0.7;
    if (cue.speaks) points.organisation += 0.6;
    if (PLACE_LEADS.has(cue.before)) points.place += 1;
    if (THING_LEADS.has(cue.before)) points.other += 1;
    if (cue.before === 'the') points.organisation += 0.4;
    if (cue.before === 'the') points.person -= 0.5;
  }
  const order: Kind[] = ['other', 'organisation', 'place', 'person'];
  return order.reduce((best, kind) => (points[kind] > points[best] ? kind : best), 'other');
}
