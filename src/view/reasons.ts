import { labelDate } from '../story/date-words';
import type { Article, Mention, StoryEvent, TimeExpression } from '../story/story';
import type { TimeRule } from '../story/time-rules';
import { labelDay } from './label-day';

type TimeWords = NonNullable<Mention['time']> | TimeExpression;

interface Facts {
  /** The time words in quotation marks. */
  readonly words: string;
  /** "an article of 15 September 2015". */
  readonly article: string;
  /** "15 September 2015", or "the day of the article". */
  readonly anchor: string;
  /** The same without a clock time. */
  readonly anchorDay: string;
}

type Reason = (facts: Facts) => string;

const stated =
  (what: string): Reason =>
  ({ words }) =>
    `${words} names ${what}`;
const inArticle =
  (how: string): Reason =>
  ({ words, article }) =>
    `${words} in ${article}${how}`;
const fromAnchor =
  (how: string): Reason =>
  ({ words, anchor }) =>
    `${words}, ${how} ${anchor}`;
const onDay =
  (how: string): Reason =>
  ({ words, anchorDay }) =>
    `${words}, ${how} ${anchorDay}`;
const open =
  (why: string): Reason =>
  ({ words }) =>
    `${words} ${why}`;

/** One reason for every rule that dates words: a rule without one does not compile. */
const REASONS: Readonly<Record<TimeRule, Reason>> = {
  'full-date': stated('the date in full'),
  'month-and-year': stated('the month and the year'),
  year: stated('the year'),
  decade: stated('the decade'),
  century: stated('the century'),
  'quarter-of-year': stated('the part of the year'),
  'season-of-year': stated('the season and its year'),
  'holiday-of-year': stated('the day, in the year given'),
  range: stated('its start and its end'),
  'month-day-of-publication-year': inArticle(': the closest one that fits the sentence'),
  'month-day-of-year-in-focus': fromAnchor('in the year of the date named before it,'),
  'month-of-publication-year': inArticle(': the closest one that fits the sentence'),
  'month-of-year-in-focus': fromAnchor('in the year of the date named before it,'),
  'month-before': inArticle(': the last one before publication'),
  'month-after': inArticle(': the next one after publication'),
  'day-of-month-in-focus': fromAnchor('in the month named before it,'),
  'quarter-nearest': inArticle(': the closest one that fits the sentence'),
  'quarter-named-before': fromAnchor('counted from the quarter named before it,'),
  'season-nearest': inArticle(': the closest one that fits the sentence'),
  'holiday-nearest': inArticle(': the closest one that fits the sentence'),
  'publication-day': inArticle(', the day it was published'),
  'quotation-day': fromAnchor('said or posted on'),
  'day-before': fromAnchor('counted back from'),
  'day-after': fromAnchor('counted on from'),
  'weekday-before': inArticle(': the last one up to publication'),
  'weekday-after': inArticle(': the next one after publication'),
  'weekday-of-week': fromAnchor('in the week of'),
  'part-of-day': fromAnchor('counted from'),
  'this-unit': inArticle(', in the time it appeared'),
  'unit-before': fromAnchor('counted back from'),
  'unit-after': fromAnchor('counted on from'),
  'units-ago': fromAnchor('counted back from'),
  'units-ahead': fromAnchor('counted on from'),
  'same-as-last-date': fromAnchor('the time named just before it,'),
  'after-last-date': fromAnchor('counted on from the date named before it,'),
  'before-last-date': fromAnchor('counted back from the date named before it,'),
  'weekday-near-last-date': fromAnchor('next to the date named before it,'),
  'clock-of-named-day': onDay('a clock time on the day named beside it,'),
  'clock-of-day-in-focus': onDay('a clock time on'),
  'main-day': fromAnchor('on the day the articles name most,'),
  'no-reference': open('does not say which day it counts from'),
  'event-unknown': open('counts from an event whose day is not given'),
  'vague-amount': open('does not say how long ago or how far ahead'),
  duration: open('says how long, not when'),
  frequency: open('says how often, not when'),
};

function isTimeRule(rule: string): rule is TimeRule {
  return Object.hasOwn(REASONS, rule);
}

/** The date without the marks of doubt, to see whether two dates mean the same day. */
const plain = (edtf: string) => edtf.replace(/[~?%]|T.*/g, '');

/**
 * Why some words give their date, in a phrase of the words, the day they count from and the article:
 * `“yesterday”, counted back from the day of the article, 15 September 2015`. A rule this page does not know (a story
 * written by hand) is told by the words and the article alone.
 */
export function explainTime(time: TimeWords, article: Pick<Article, 'published'>): string {
  const day = labelDay(article.published);
  const ofArticle = day === '' ? 'the day of the article' : `the day of the article, ${day}`;
  const anchor = time.anchor ?? article.published ?? '';
  const isArticleDay = plain(anchor) === plain(article.published ?? '');
  const facts: Facts = {
    words: `“${time.exact.trim()}”`,
    article: day === '' ? 'an article whose date is not known' : `an article of ${day}`,
    anchor: isArticleDay ? ofArticle : labelDate(anchor),
    anchorDay: isArticleDay ? ofArticle : labelDay(anchor),
  };
  return (isTimeRule(time.rule) ? REASONS[time.rule] : inArticle(''))(facts);
}

/**
 * Why an event has its date, by the first passage whose words give it; where no words do, by the day of the first article
 * that reports it. Empty where that is not known either.
 */
export function explainDate(event: StoryEvent, articleOf: ReadonlyMap<string, Article>): string {
  const dated = event.mentions.filter(({ time }) => time);
  const mention = dated.find(({ date }) => date === event.date) ?? dated[0] ?? event.mentions[0];
  const article = mention && articleOf.get(mention.article);
  if (!article) return '';
  if (mention.time) return explainTime(mention.time, article);
  const day = labelDay(article.published);
  return day === '' ? '' : `no passage says when; reported in an article of ${day}`;
}
