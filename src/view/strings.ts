/** Every word the page shows or speaks, apart from the story's own. */
const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

const accounts = count('account', 'accounts');
const articles = count('article', 'articles');

export const strings = {
  masthead: {
    events: count('event', 'events'),
    from: (n: number) => `from ${articles(n)}`,
    disputed: (n: number) => `${n} disputed`,
  },
  none: {
    title: 'No dated event was found',
    advice:
      'An event needs a sentence that says when it happened. Give every article its whole text and its date of publication, from which “yesterday” is counted.',
  },
  lead: {
    disputed: 'Where accounts differ',
    first: 'At the centre of the story',
    all: (n: number) => `Read all ${n} passages`,
    tally: (says: number, denies: number) =>
      says === 0
        ? `${accounts(denies)} ${denies === 1 ? 'says' : 'say'} it did not happen`
        : `${accounts(says)} ${says === 1 ? 'says' : 'say'} it happened, ${denies} ${denies === 1 ? 'says' : 'say'} it did not`,
  },
  panel: {
    earlier: 'Earlier event',
    later: 'Later event',
    close: 'Close: back to the timeline',
    back: 'Timeline',
    place: (at: number, all: number) => `Event ${at} of ${all}`,
    note: 'Note',
    planned: 'Announced, not yet reported as done',
    corrected: 'Corrected by an editor',
    added: 'Added by an editor',
  },
  /** What the signs of the drawing mean. */
  legend: {
    moment: 'One day or moment',
    lasting: 'Between two dates',
    vague: 'Exact date not known',
    disputed: 'Accounts differ',
    planned: 'Planned',
  },
  scales: {
    story: 'Quiet stretches are shortened',
    true: 'All time to one scale',
    even: 'One step from event to event',
  },
  disputed: 'Disputed',
  planned: 'Planned',
  articles,
  /** How many of all are shown. */
  part: (shown: number, all: number) => (shown < all ? `${shown} of ${all}` : `${all}`),
  sides: {
    asserts: 'Say it happened',
    denies: 'Say it did not',
    reports: 'Report it without naming a speaker',
  },
  plannedSides: {
    asserts: 'Say it is planned',
    denies: 'Say it is not',
    reports: 'Report the plan without naming a speaker',
  },
  passage: {
    via: (speaker: string, via: string) => `${speaker}, ${via}`,
    publishedUnknown: 'publication date not known',
    original: 'Original',
    originalOf: (outlet: string) => `Original article at ${outlet}`,
    inContext: 'Read in context',
    dated: 'Date:',
  },
  reader: {
    title: 'The articles',
    lede: 'Marked sentences lead back to the event they report. Dotted words give a date.',
    original: 'Open the original',
    by: (author: string) => `By ${author}`,
    also: (title: string) => `Also reports: ${title}`,
    marks: {
      asserts: 'says so',
      denies: 'says not',
      reports: 'reports it',
    },
    later: 'This story has many articles, so each is laid out when it is opened, which needs script.',
  },
  list: {
    title: 'Every event, in order',
    undated: 'Without a date',
  },
  certainty: {
    time: 'exact time',
    day: 'exact day',
    month: 'the day is not known',
    year: 'the month and day are not known',
    coarse: 'the year is not known',
    within: 'at some time within these dates',
    oneOf: 'one of these days, not known which',
    severalTimes: 'at each of these times',
    approximate: 'an estimate',
    doubtful: 'the source is in doubt',
    noStart: 'no start is given',
    noEnd: 'no end is given',
    unknown: 'the date is not known',
  },
  made: {
    title: 'How this was made',
    rules: (n: number) =>
      `This timeline was built from ${articles(n)} by fixed, stated rules, without artificial intelligence. The same articles always give the same timeline. Every event is shown with the passages that report it, word for word; nothing is added.`,
    dates:
      'Dates are worked out from the words of the articles. “Yesterday” is counted back from the day the article was published. Where the words leave the day open, so does the timeline, and it says so.',
    accounts:
      'Where one account denies what another asserts, both stand side by side. They are never merged, and the timeline does not decide between them.',
    articles: 'The articles and when they were published',
    problems: 'What could not be settled',
    unread: 'this file could not be read',
    madeWith: (generator: string) => `Made with ${generator}.`,
  },
  publishedFrom: {
    given: 'date given by an editor',
    metadata: 'date stated by the page itself',
    url: 'date read from its address',
    dateline: 'date read from its dateline',
    text: 'date worked out from its text',
    unknown: 'publication date not known, so that “yesterday” and the like stay open',
  },
  problems: {
    'publication-date-unknown': 'publication date not known, so that “yesterday” and the like stay open',
    'publication-date-inferred': 'publication date inferred',
    'no-events': 'no dated event was found',
  },
  failed: 'sourceline: the story in this page cannot be read, so the timeline stays a list',
} as const;
