import { NUMBER, UNIT, VAGUE, readAmount, readUnit, type Unit } from '../words';
import { NUMBER_FIRST, ROUGH, ROUGH_FIRST } from './offset';
import { anchored, group, hasGroup, type Form } from './form';

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** ISO 8601 duration ("P2Y", "PT30M"); X where the words give no number. */
export function writeDuration(count: number | null, unit: Unit): string {
  const inDay = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (count !== null && count % 1 === 0.5 && (unit === 'year' || unit === 'hour')) {
    const whole = Math.floor(count);
    if (unit === 'year') return `P${whole ? `${whole}Y` : ''}6M`;
    return `PT${whole ? `${whole}H` : ''}30M`;
  }
  return `P${inDay ? 'T' : ''}${count ?? 'X'}${LETTER[unit]}`;
}

function readCount(words: string): number | null {
  const amount = readAmount(words);
  return amount && amount.least === amount.most ? amount.least : null;
}

/** Units whose names mean other things too. */
const SHARED_UNITS = /^(?:second|minute|quarter)$/;
/** "$3 a year", "twice a week": how often, see set.ts. */
const RATE_BEFORE =
  /[\d%]\s$|\b(?:times|once|twice|percent|cents?|dollars?|barrels?|million|billion|thousand)\s$/i;
/** Words before a length; without one "one day" is a storyteller's. */
const LASTING =
  /\b(?:for|in|of|within|than|about|after|least|over|last|lasted|took|take|spent|every|just|only|nearly|almost|is|was|until)\s$/i;

/** "60 Minutes" in quotation marks of its own: a title. */
function isQuoted(before: string, after: string): boolean {
  return /["“”'‘’`]$/.test(before) && /^[.,]?(?:["”]|''|’’)/.test(after);
}

/**
 * Reads "two years", "about six months", "the nine months", "several weeks", "half an hour", "48 hours", "another week".
 * A duration names no calendar date. Refuses ages ("two years old", "6-year-old"), the title “60 Minutes”, "the
 * second" and "one day" as a storyteller's.
 */
const COUNTED_UNITS: Form = {
  first: [
    ...NUMBER_FIRST,
    ...ROUGH_FIRST,
    'another',
    'those',
    'these',
    'its',
    'his',
    'last',
    'past',
    'next',
    'first',
    'coming',
    'previous',
    'final',
  ],
  pattern: anchored(
    `(?:(?<rough>${ROUGH}) )?(?:(?:the|another|those|these|a|an) )?(?:(?:first|last|past|next|final|coming|previous|recent|full) )?(?<amount>${VAGUE}|${NUMBER})(?: more| additional| extra)?(?: consecutive| straight| full| long| short| calendar| fiscal| whole| solid)?[ -](?<unit>${UNIT})(?<plural>s)?(?: and a half)?(?<old>(?: |-)(?:old|olds|of age)\\b)?`,
  ),
  read: (match, around) => {
    if (hasGroup(match, 'old')) return null;
    const { unit, times } = readUnit(group(match, 'unit'));
    const words = group(match, 'amount').toLowerCase();
    const plural = hasGroup(match, 'plural');
    const hyphen = /-[a-z]+s?$/i.test(match[0]);
    const count = readCount(words);
    const single = /^(?:a|an|one)$/.test(words);
    const before = around.before();
    // "two second", "three quarter" count something else; "a second" is an ordinal.
    const shared = single ? unit === 'second' : (count ?? 0) > 1 && SHARED_UNITS.test(unit);
    if (shared && !plural && !hyphen) return null;
    if (/^\p{Lu}\p{Ll}/u.test(group(match, 'unit')) && isQuoted(before, around.after())) return null;
    if (/^\d{4,}$/.test(words) && !plural) return null;
    if (unit === 'quarter' && /^ of\b/.test(around.after())) return null;
    if (single && !plural && !hasGroup(match, 'rough')) {
      if (RATE_BEFORE.test(before)) return null;
      if ((unit === 'day' || words === 'one') && !LASTING.test(before)) return null;
    }
    const half = /and a half/i.test(match[0]) && !/half/.test(words) ? 0.5 : 0;
    return {
      meaning: { is: 'duration', value: writeDuration(count === null ? null : (count + half) * times, unit) },
    };
  },
};

/** Reads "the past week", "the last decade", "recent years", "past few months", "the coming months", how long, not which days. */
const STRETCH_BEHIND: Form = {
  first: ['the', 'past', 'last', 'next', 'recent', 'coming', 'previous', 'these', 'those'],
  pattern: anchored(
    `(?:(?:the|these|those) )?(?<turn>past|last|next|recent|coming|previous|first|final) (?:(?<amount>${VAGUE}|${NUMBER}) )?(?:fiscal |straight )?(?<unit>${UNIT})s`,
  ),
  read: (match) => {
    const { unit, times } = readUnit(group(match, 'unit'));
    const count = hasGroup(match, 'amount') ? readCount(group(match, 'amount')) : null;
    return { meaning: { is: 'duration', value: writeDuration(count === null ? null : count * times, unit) } };
  },
};

/** Reads "for weeks", "years of work", "months later", "decades". Refuses "days" after a number or a name. */
const BARE_PLURAL: Form = {
  first: ['decades', 'centuries', 'years', 'months', 'weeks', 'days', 'hours', 'minutes'],
  pattern: anchored('(?<unit>decades|centuries|years|months|weeks|days|hours|minutes)(?! (?:old|ago))'),
  read: (match, around) => {
    if (
      !/\b(?:for|after|over|in|take|took|last|lasted|spent|spend|within|into|through|of|be)\s$/i.test(
        around.before(),
      ) &&
      !/^ (?:of|before|after|later|earlier|to come)\b/.test(around.after())
    )
      return null;
    if (/\b(?:\d+|these|those|school|early|old|few|recent)\s$/i.test(around.before())) return null;
    return { meaning: { is: 'duration', value: writeDuration(null, readUnit(group(match, 'unit')).unit) } };
  },
};

/** Reads "the year ended June 30", "the fiscal year ending in May": how long; the day that ends it is read by itself. */
const YEAR_ENDED: Form = {
  first: ['the'],
  pattern: anchored('the (?:fiscal |financial )?year(?= (?:ended|ending|to) )'),
  read: () => ({ meaning: { is: 'duration', value: 'P1Y' } }),
};

export const DURATION_FORMS: readonly Form[] = [COUNTED_UNITS, YEAR_ENDED, STRETCH_BEHIND, BARE_PLURAL];
