import { ORDINAL, WEEKDAY, readOrdinal, readWeekday } from '../words';
import { group, hasGroup, leading, type Form } from './form';

/**
 * Reads "the first week of June", "the third Thursday of November", "the last weekend in May 2016", "the second Sunday in Lent"
 * only where a month follows. Refuses "the first week of the strike", "the second Sunday".
 */
const NTH_WITHIN: Form = {
  first: ['the'],
  pattern: leading(
    `the (?<n>${ORDINAL}|last|final|opening) (?:(?<weekday>${WEEKDAY})|full (?=week)|)(?<unit>weekend|week)?(?: of| in) `,
  ),
  prefix: true,
  read: (match, around) => {
    if (hasGroup(match, 'weekday') === hasGroup(match, 'unit')) return null;
    const inner = around.readAt(around.end);
    if (!inner || inner.meaning.is !== 'date' || inner.meaning.day !== undefined || inner.edge) return null;
    const words = group(match, 'n').toLowerCase();
    const n = words === 'last' || words === 'final' ? -1 : words === 'opening' ? 1 : readOrdinal(words);
    if (n > 5) return null;
    const what = hasGroup(match, 'weekday')
      ? readWeekday(group(match, 'weekday'))
      : (group(match, 'unit').toLowerCase() as 'week' | 'weekend');
    return { meaning: { is: 'within', what, n, of: inner.meaning }, end: inner.end };
  },
};

/** Reads "the week of March 9", "the weekend of 4 June". Refuses "the week of the vote". */
const WEEK_AROUND: Form = {
  first: ['the', 'week', 'weekend'],
  pattern: leading('(?:the )?(?<unit>weekend|week) (?:of|beginning|starting) '),
  prefix: true,
  read: (match, around) => {
    const inner = around.readAt(around.end);
    if (!inner || inner.meaning.is !== 'date' || inner.meaning.day === undefined) return null;
    return {
      meaning: {
        is: 'within',
        what: group(match, 'unit').toLowerCase() as 'week' | 'weekend',
        n: 0,
        of: inner.meaning,
      },
      end: inner.end,
    };
  },
};

/** Reads "the Thursday before Easter", "the Sunday after 4 July". Refuses "the Thursday before the vote". */
const WEEKDAY_BESIDE: Form = {
  first: ['the'],
  pattern: leading(`the (?<weekday>${WEEKDAY}) (?<side>before|after|following) `),
  prefix: true,
  read: (match, around) => {
    const inner = around.readAt(around.end);
    const isDay =
      inner?.meaning.is === 'holiday' || (inner?.meaning.is === 'date' && inner.meaning.day !== undefined);
    if (!inner || !isDay || inner.edge) return null;
    const n = group(match, 'side').toLowerCase() === 'before' ? -1 : 1;
    return {
      meaning: { is: 'within', what: readWeekday(group(match, 'weekday')), n, of: inner.meaning },
      end: inner.end,
    };
  },
};

/** Reads "the week before last", "the month before last": the second one back. Refuses "the one before last". */
const BEFORE_LAST: Form = {
  first: ['the'],
  pattern: leading('the (?<unit>week|weekend|month|year) before last(?![a-z])'),
  read: (match) => ({
    meaning: {
      is: 'offset',
      amount: { least: 2, most: 2 },
      unit: group(match, 'unit').toLowerCase() as 'week' | 'weekend' | 'month' | 'year',
      direction: -1,
      from: 'now',
      rough: false,
    },
  }),
};

/** Reads "the quarter ended Sept. 30": the quarter that the day lies in. Refuses "the quarter ended badly". */
const QUARTER_ENDED: Form = {
  first: ['the', 'quarter'],
  pattern: leading('(?:the )?quarter (?:ended|ending) '),
  prefix: true,
  read: (match, around) => {
    const inner = around.readAt(around.end);
    if (!inner || inner.meaning.is !== 'date') return null;
    const end = around.start + match[0].search(/\s(?:ended|ending)/);
    return { meaning: { is: 'within', what: 'quarter', n: 0, of: inner.meaning }, end };
  },
};

export const WITHIN_FORMS: readonly Form[] = [
  QUARTER_ENDED,
  NTH_WITHIN,
  WEEKDAY_BESIDE,
  WEEK_AROUND,
  BEFORE_LAST,
];
