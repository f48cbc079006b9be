import type { DatedEvent } from '../../layout/dated-event';
import type { LayoutWords } from '../../layout/words';
import { describeDate, labelDate, MONTHS } from '../../story/date-words';
import type { Story } from '../../story/story';

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
const counted = (count: number, one: string, many = `${one}s`) =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** How many events have no label: "+3", "+12k". */
const shortCount = (count: number): string =>
  count < 1000 ? `+${count}` : count < 1e6 ? `+${Math.floor(count / 1000)}k` : `+${Math.floor(count / 1e6)}m`;

/** Every word the drawing shows or speaks. */
export const STRINGS = {
  toolbar: 'Timeline controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  earlier: 'Earlier',
  later: 'Later',
  storyTime: 'Story time',
  storyTimeHint: 'Quiet stretches are shortened',
  trueTime: 'True time',
  trueTimeHint: 'All time to one scale',
  evenSteps: 'Even steps',
  evenStepsHint: 'One step from event to event',
  /** What the signs of the drawing mean, with signs that every font has. */
  legend:
    '●\u00a0One\u00a0day\u00a0or\u00a0moment   ━\u00a0Between\u00a0two\u00a0dates   ◌\u00a0Exact\u00a0date\u00a0not\u00a0known   ◐\u00a0Accounts\u00a0differ   ○\u00a0Planned',
  keys: 'Keys and gestures',
  close: 'Close',
  overview: 'Part of the timeline in view',
  wheelHint: () =>
    `To zoom, hold ${/Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} and scroll, or click here first`,
  drawing: 'Timeline',
  empty: 'No event of this story has a date.',
  hint: 'Arrow keys move among the events, Enter opens one, plus and minus zoom, question mark lists all keys. The same events follow below as a list.',
  describe: (from: string, to: string, count: number, disputed: number, leading: string) =>
    `Timeline from ${from} to ${to} with ${counted(count, 'event')}${disputed ? `, ${disputed} of them disputed` : ''}. Most important: ${leading}.`,
  inView: (from: string, to: string, shown: number) =>
    `${from} to ${to}, ${counted(shown, 'event')} in view.`,
  eventName: (event: DatedEvent, at: number, count: number) =>
    [
      event.event.title,
      describeDate(event.event.date, { weekday: true }),
      event.event.disputed ? 'disputed' : '',
      event.event.status === 'planned' ? 'planned' : '',
      counted(event.articleCount, 'article'),
      `${grouped(at + 1)} of ${grouped(count)}`,
    ]
      .filter(Boolean)
      .join(', '),
  groupName: (tip: string) => `${tip}. Open the group`,
  groupTip: (title: string, count: number) => `${title} and ${counted(count - 1, 'more event')}`,
  groupCount: (mark: { readonly count: number; readonly labelled: boolean }) =>
    shortCount(mark.labelled ? mark.count - 1 : mark.count),
} as const;

/** What the dialog of keys and gestures says: what to press or do, and what it does. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['← →', 'go from event to event'],
  ['Enter', 'open an event or group'],
  ['Esc', 'close'],
  ['+ −', 'zoom in and out'],
  ['0', 'show everything'],
  ['Shift + ← →', 'move the view'],
  ['Page Up, Page Down', 'move by a page'],
  ['Home, End', 'go to the first or last event'],
  ['?', 'show these keys'],
];
export const GESTURES: readonly (readonly [string, string])[] = [
  ['Drag', 'move the view'],
  ['Ctrl or ⌘ and scroll', 'zoom; after a click, scroll alone'],
  ['Double click, double tap', 'zoom in'],
  ['Two fingers', 'zoom and move'],
];

/** The words that take part in the layout of a story with these articles; a drawing alone may be given none. */
export const layoutWords = (articles: Story['articles'] = []): LayoutWords => ({
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  year: (year) => (year > 99 ? String(year) : year > 0 ? `AD ${year}` : `${1 - year} BC`),
  duration: ({ count, unit }) => counted(count, unit),
  // "Disputed · 3 articles", "2 articles", "Harbour Gazette"
  meta: ({ event, articleCount }) => {
    const sign = event.disputed ? 'Disputed · ' : event.status === 'planned' ? 'Planned · ' : '';
    const outlet = articles.find(({ id }) => id === event.mentions[0]?.article)?.publisher;
    return sign || articleCount !== 1 || !outlet ? sign + counted(articleCount, 'article') : outlet;
  },
  sign: ({ event }) => (event.disputed ? 'Disputed' : ''),
  date: (event) => {
    const words = labelDate(event.event.date);
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
});
