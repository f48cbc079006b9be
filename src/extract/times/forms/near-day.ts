import type { PartOfDay, Turn } from '../written-time';
import { anchored, group, type Form } from './form';
import { readTurn } from './turns';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/**
 * Reads "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow".
 * Refuses "USA Today" and "Today" as a programme's name, "today's youth" is still read.
 */
const NEAR_DAY: Form = {
  first: ['today', 'yesterday', 'tomorrow', 'the', 'day'],
  pattern: anchored('(?<beyond>(?:the )?day (?:before|after) )?(?<word>today|yesterday|tomorrow)'),
  read: (match, around) => {
    const word = group(match, 'word');
    const days = DAYS.get(word.toLowerCase()) ?? 0;
    if (/^T/.test(word) && /[A-Z][A-Za-z]*\s$/.test(around.before())) return null;
    return {
      meaning: {
        is: 'near-day',
        days: group(match, 'beyond') ? days + (/before/i.test(match[0]) ? -1 : 1) : days,
      },
    };
  },
};

const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['lunchtime', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
]);

export function readPart(word: string): PartOfDay {
  return PARTS.get(word.toLowerCase()) ?? 'night';
}

/**
 * Reads "tonight", "this morning", "last night", "that evening", "the following afternoon", "the same night".
 * Refuses "the morning" and "Good morning", which name no day.
 */
const PART_OF_A_DAY: Form = {
  first: ['tonight', 'this', 'last', 'that', 'the', 'later', 'earlier'],
  pattern: anchored(
    '(?:tonight|(?:earlier |later )?(?<turn>this|last|that(?: same)?|the same|the next|the following|the previous) (?<part>morning|afternoon|evening|night|lunchtime))',
  ),
  read: (match) => {
    const word = group(match, 'part');
    if (!word) return { meaning: { is: 'part', turn: 'this' }, part: 'night' };
    const turn: Turn = readTurn(group(match, 'turn'));
    return { meaning: { is: 'part', turn }, part: readPart(word) };
  },
};

export const NEAR_DAY_FORMS: readonly Form[] = [NEAR_DAY, PART_OF_A_DAY];
