import type { PartOfDay, Turn } from '../written-time';
import { anchored, group, type Form } from './form';
import { isNameOfShow } from './names';
import { readTurn } from './turns';

const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['dawn', 'morning'],
  ['daybreak', 'morning'],
  ['sunrise', 'morning'],
  ['afternoon', 'afternoon'],
  ['lunchtime', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['night', 'night'],
]);

export function readPart(word: string): PartOfDay {
  return PARTS.get(word.toLowerCase()) ?? 'night';
}

/**
 * Reads "tonight", "this morning", "last night", "that evening", "the following afternoon", "the same night".
 * Refuses "the morning" and "Good morning", which name no day, and "CBS This Morning".
 */
const PART_OF_A_DAY: Form = {
  first: ['tonight', 'this', 'last', 'that', 'the', 'later', 'earlier'],
  pattern: anchored(
    '(?:tonight|(?:earlier |later )?(?<turn>this(?: very)?|last|that(?: same| very)?|the same|the next|the following|the previous) (?<part>morning|afternoon|evening|night|lunchtime))',
  ),
  read: (match, around) => {
    if (isNameOfShow(match[0], around.before(), around.after())) return null;
    const word = group(match, 'part');
    if (!word) return { meaning: { is: 'part', turn: 'this' }, part: 'night' };
    const turn: Turn = readTurn(group(match, 'turn'));
    return { meaning: { is: 'part', turn }, part: readPart(word) };
  },
};

const IN_A_PART = /\b(?:in|during|through|throughout)\s$/i;
const IN_THE_DAY = /\b(?:earlier|later)(?: on)? in\s$/i;

/**
 * Reads "in the evening", "late in the afternoon", "earlier in the day": a part of the day in focus.
 * Refuses "the morning after", "the evening of 3 May", "in the day", "in the morning papers".
 */
const PART_OF_THE_DAY: Form = {
  first: ['the'],
  pattern: anchored('the (?<part>morning|afternoon|evening|night|day)'),
  read: (match, around) => {
    const word = group(match, 'part').toLowerCase();
    if (!(word === 'day' ? IN_THE_DAY : IN_A_PART).test(around.before())) return null;
    // a noun behind it is what is meant, a clause or another time is not
    if (
      /^ (?:of|after|before|papers?|session|news|rush|sun|light|shift|prayers?|dress|trade|trading)\b/.test(
        around.after(),
      )
    )
      return null;
    return { meaning: { is: 'part', turn: 'the' }, ...(word === 'day' ? {} : { part: readPart(word) }) };
  },
};

/** Reads "at dawn", "before sunset", "since daybreak". Refuses "the dawn of an age", "Golden Dawn", "a sunset". */
const TURN_OF_LIGHT: Form = {
  first: ['dawn', 'daybreak', 'sunrise', 'dusk', 'sunset', 'nightfall'],
  pattern: anchored('(?<part>dawn|daybreak|sunrise|dusk|sunset|nightfall)', ''),
  read: (match, around) =>
    /\b(?:at|by|before|after|since|until|till|around|about|from)\s$/i.test(around.before()) &&
    !/^ (?:of|prayers?|raids?|patrols?|to|on)\b/.test(around.after())
      ? { meaning: { is: 'part', turn: 'the' }, part: readPart(group(match, 'part')) }
      : null,
};

/** Reads "in the small hours", "through the early hours": the morning of the day in hand; "into the wee hours": of the next. Refuses "the small hours of 3 May", which are its own. */
const SMALL_HOURS: Form = {
  first: ['the'],
  pattern: anchored('the (?:small|early|wee)(?: small)? hours(?: of the morning)?'),
  read: (_, around) => {
    const before = around.before();
    if (
      !/\b(?:in|into|through|until|till|during|throughout|by|since|before)\s$/i.test(before) ||
      /^ (?:of|on|after|before|following)\b/.test(around.after())
    )
      return null;
    const goesOn = /\b(?:into|until|till)\s$/i.test(before);
    return { meaning: { is: 'part', turn: goesOn ? 'following' : 'the' }, part: 'morning' };
  },
};

/** Reads "by evening", "by late afternoon", "by lunchtime": the day in hand. Refuses "good evening", "an evening", "by evening light". */
const BY_PART: Form = {
  first: ['early', 'late', 'mid', 'evening', 'lunchtime', 'midday', 'midmorning', 'midafternoon'],
  pattern: anchored(
    '(?:(?:early|late|mid)[ -](?<part>morning|afternoon|evening)|(?<alone>evening|lunchtime|midday|midmorning|midafternoon))',
  ),
  read: (match, around) =>
    /\bby\s$/i.test(around.before()) &&
    !/^(?:-| (?:of|on|light|train|papers?|news|prayers?)\b)/.test(around.after())
      ? {
          meaning: { is: 'part', turn: 'the' },
          part: readPart(
            (group(match, 'part') || group(match, 'alone')).replace(/^mid/, '').replace(/^day$/, 'lunchtime'),
          ),
        }
      : null,
};

export const PART_OF_DAY_FORMS: readonly Form[] = [
  PART_OF_A_DAY,
  PART_OF_THE_DAY,
  SMALL_HOURS,
  TURN_OF_LIGHT,
  BY_PART,
];
