/**
 * Every way in which words became a date, by stable name, each with a line that a reader of the story can follow.
 * A name is never reused for something else: it stands in published story files.
 */
export const TIME_RULES = {
  // The words name the date themselves.
  'full-date': 'The words give the whole date.',
  'month-and-year': 'The words give the month and the year.',
  year: 'The words give the year.',
  decade: 'The words give the decade.',
  century: 'The words give the century.',
  'quarter-of-year': 'The words give the quarter or half and its year.',
  'season-of-year': 'The words give the season and its year.',
  'holiday-of-year': 'A day with a name, in the year that was given.',
  range: 'From the first date named to the second.',
  // A date that lacks its year, or its month.
  'month-day-of-publication-year':
    'A day without its year: the nearest such day to the article that fits the sentence.',
  'month-day-of-year-in-focus': 'A day without its year: it takes the year of the date named before it.',
  'month-of-publication-year':
    'A month without its year: the nearest such month to the article that fits the sentence.',
  'month-of-year-in-focus': 'A month without its year: it takes the year of the date named before it.',
  'month-before': 'The last such month before the article.',
  'month-after': 'The next such month after the article.',
  'day-of-month-in-focus': 'A day of the month that was named before it.',
  'quarter-nearest':
    'A quarter or half without its year: the last one, or the next where the sentence looks ahead.',
  'quarter-named-before': 'Counted from the quarter named before it.',
  'season-nearest': 'A season without its year: the nearest one that fits the sentence.',
  'holiday-nearest': 'A day with a name: the nearest one to the article that fits the sentence.',
  // Counted from the day of the article, or of the quotation or post the words stand in.
  'publication-day': '“Today” is the day of the article.',
  'quotation-day': '“Today” is the day of the quotation or post it stands in.',
  'day-before': '“Yesterday” and the like: counted back from the day of the article or quotation.',
  'day-after': '“Tomorrow” and the like: counted on from the day of the article or quotation.',
  'weekday-before': 'The last such weekday, the day of the article included.',
  'weekday-after': 'The next such weekday, for the sentence looks ahead.',
  'weekday-of-week': 'The weekday of the week that was named.',
  'part-of-day': 'A part of the day of the article or quotation, or of the night before.',
  'this-unit': 'The week, month or year in which the article appeared.',
  'unit-before': 'The week, month or year before the one in which the article appeared.',
  'unit-after': 'The week, month or year after the one in which the article appeared.',
  'units-ago': 'So many days, weeks, months or years before the article.',
  'units-ahead': 'So many days, weeks, months or years after the article.',
  // Counted from the last date the text had named.
  'same-as-last-date': 'The same day, week, month or year as the date named before it.',
  'after-last-date': 'Counted on from the date named before it.',
  'before-last-date': 'Counted back from the date named before it.',
  'weekday-near-last-date': 'The weekday next to the date named before it.',
  'clock-of-named-day': 'A clock time on the day named beside it.',
  'clock-of-day-in-focus': 'A clock time on the day named before it, or on the day of the article.',
  'main-day': 'The day that most articles of the story name.',
  // Read, and dates nothing.
  'no-reference': 'Nobody knows the day these words count from.',
  'event-unknown': 'Counted from an event whose day these words do not give.',
  'vague-amount': 'The words do not say how long ago or how far ahead.',
  duration: 'How long, not when.',
  frequency: 'How often, not when.',
} as const;

export type TimeRule = keyof typeof TIME_RULES;
