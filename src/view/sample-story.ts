import type { Article, Mention, Story, StoryEvent } from '../story/story';

/** A small invented story for the tests of this folder. */
const HARBOUR = [
  'The ferry left Port Ellis at noon on 3 May 2021.',
  'Captain Ada Moor said she warned the harbour office. The harbour office denied that any warning came.',
  'A hearing is planned for June.',
].join('\n\n');
const GAZETTE = 'Last year the pier was rebuilt. “We had no warning,” clerk Tom Reed said.';

function article(id: string, text: string, about: Partial<Article>): Article {
  return {
    id,
    file: `${id}.txt`,
    title: `Title of ${id}`,
    publishedFrom: 'given',
    language: 'en',
    sha256: '0',
    text,
    times: [],
    ...about,
  };
}

function passage(text: string, exact: string): { start: number; end: number; exact: string } {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  return { start, end: start + exact.length, exact };
}

function mention(from: Article, exact: string, date: string, more: Partial<Mention> = {}): Mention {
  return { article: from.id, ...passage(from.text, exact), date, ...more };
}

const harbour = article('harbour', HARBOUR, {
  publisher: 'Harbour News',
  url: 'https://example.org/ferry',
  published: '2021-05-04',
  times: [{ ...passage(HARBOUR, 'on 3 May 2021'), date: '2021-05-03', rule: 'day' }],
});
const gazette = article('gazette', GAZETTE, {
  url: 'javascript:alert(1)',
  times: [{ ...passage(GAZETTE, 'Last year'), date: null, rule: 'year-before' }],
});

const blank: Pick<StoryEvent, 'importance' | 'status' | 'actors' | 'disputed'> = {
  importance: 0.4,
  status: 'machine',
  actors: [],
  disputed: false,
};

export const sampleStory: Story = {
  version: 1,
  title: 'Was the harbour warned?',
  description: 'A captain says so, the office says not.',
  language: 'en',
  timeZone: 'UTC',
  generator: 'sourceline',
  articles: [harbour, gazette],
  actors: [],
  events: [
    {
      ...blank,
      id: 'warning',
      title: 'Captain warns the harbour office',
      date: '2021-05',
      importance: 0.9,
      disputed: true,
      mentions: [
        mention(harbour, 'Captain Ada Moor said she warned the harbour office.', '2021-05', {
          account: { who: '', whoName: 'Ada Moor', stance: 'asserts', verb: 'said', quoted: false },
        }),
        mention(harbour, 'The harbour office denied that any warning came.', '2021-05', {
          account: { who: '', whoName: 'Harbour office', stance: 'denies', verb: 'denied', quoted: false },
        }),
        mention(gazette, '“We had no warning,” clerk Tom Reed said.', '2021-05', {
          account: {
            who: '',
            whoName: 'Tom Reed',
            stance: 'denies',
            verb: 'said',
            via: 'on the radio',
            quoted: true,
          },
        }),
      ],
    },
    {
      ...blank,
      id: 'departure',
      title: 'Ferry leaves Port Ellis',
      date: '2021-05-03',
      importance: 1,
      mentions: [
        mention(harbour, 'The ferry left Port Ellis at noon on 3 May 2021.', '2021-05-03', {
          time: { ...passage(HARBOUR, 'on 3 May 2021'), rule: 'day' },
        }),
      ],
    },
    {
      ...blank,
      id: 'pier',
      title: 'Pier is rebuilt',
      date: '2020',
      mentions: [mention(gazette, 'Last year the pier was rebuilt.', '2020')],
    },
    {
      ...blank,
      id: 'hearing',
      title: 'Hearing planned',
      date: '2021-06',
      status: 'planned',
      mentions: [mention(harbour, 'A hearing is planned for June.', '2021-06')],
    },
  ],
  problems: [{ code: 'publication-date-unknown', article: 'gazette', args: {} }],
};
