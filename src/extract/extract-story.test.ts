import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../story/edtf';
import { parseStory } from '../story/parse-story';
import type { Story } from '../story/story';
import type { ArticleInput } from './input';
import { extractStory } from './extract-story';
import { articleOf, storyOf } from './test-readings';

const FIRST = articleOf(
  'Fjord Post',
  '2031-03-14',
  'Ferry sinks off the northern cape\n\nThe ferry Nordstern sank on Tuesday off the cape. The captain, Ilse Brandovic, said on Wednesday that she had warned the owners.\n\nThe owners, Nordhavn Shipping, denied that she had warned them.',
);
const SECOND = articleOf(
  'Harbour Times',
  '2031-03-15',
  'The ferry Nordstern sank on 11 March. Divers found the wreck on Thursday.\n\nNordhavn Shipping apologised on Friday.',
);
const THIRD = articleOf('Cape News', '', 'Nothing is known of the ferry. Everybody waits.');

describe('extractStory()', () => {
  const story = storyOf(FIRST, SECOND, THIRD);

  it('takes the articles sorted by path, whatever order they come in', () => {
    expect(storyOf(THIRD, SECOND, FIRST)).toEqual(story);
    expect(storyOf(SECOND, THIRD, FIRST)).toEqual(story);
  });

  it('gives the articles in the order in which they were published, those of no known day last', () => {
    expect(story.articles.map(({ file }) => file)).toEqual([
      'Fjord Post.txt',
      'Harbour Times.txt',
      'Cape News.txt',
    ]);
  });

  it('tells one happening of two articles as one event', () => {
    const sinking = story.events.filter(({ date }) => date === '2031-03-11');
    expect(sinking).toHaveLength(1);
    expect(new Set(sinking[0]?.mentions.map(({ article }) => article)).size).toBe(2);
  });

  it('names what it could not do: articles without a day or without an event', () => {
    expect(story.problems.map(({ code, args }) => [code, args])).toEqual([
      ['publication-date-unknown', { file: 'Cape News.txt' }],
      ['no-events', { file: 'Cape News.txt' }],
    ]);
  });

  it('lists the actors that its events and accounts name, and no others', () => {
    const names = story.actors.map(({ name }) => name);
    expect(names).toContain('Ilse Brandovic');
    expect(names).toContain('Nordhavn Shipping');
    expect(names).toEqual([...names].sort());
    const used = new Set(
      story.events.flatMap(({ actors, places, mentions }) => [
        ...actors,
        ...(places ?? []),
        ...mentions.map(({ account }) => account?.who),
      ]),
    );
    expect(story.actors.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('takes title and description from the settings, else a headline for title', () => {
    expect(['Cape News', 'Fjord Post', 'Harbour Times']).toContain(story.title);
    expect(story).not.toHaveProperty('description');
    const settings = {
      title: 'The ferry',
      description: 'A loss.',
      language: 'en',
      timeZone: 'UTC',
      generator: '',
    };
    expect(extractStory([FIRST], settings)).toMatchObject({ title: 'The ferry', description: 'A loss.' });
  });

  it('makes an empty story of no articles', () => {
    expect(storyOf()).toMatchObject({
      title: 'Untitled story',
      articles: [],
      actors: [],
      events: [],
      problems: [],
    });
  });

  it('keeps the facts of each article, and its every time expression', () => {
    const article = storyOf(
      articleOf('A', '2031-03-14', 'It sank on Tuesday and burned for three days.', {
        author: 'Ilse Brandovic',
        url: 'https://example.org/a',
      }),
    ).articles[0];
    expect(article).toMatchObject({
      publisher: 'A',
      author: 'Ilse Brandovic',
      url: 'https://example.org/a',
      published: '2031-03-14',
      publishedFrom: 'given',
    });
    expect(article?.times.map(({ date }) => date)).toEqual(['2031-03-11', null]);
  });
});

describe('an event’s id', () => {
  const idOf = (story: Story, words: string) =>
    story.events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes(words)))?.id;

  it('survives another day of publication', () => {
    const redated = articleOf('Fjord Post', '2031-03-21', FIRST.text);
    expect(idOf(storyOf(redated), 'sank')).toBe(idOf(storyOf(FIRST), 'sank'));
    expect(storyOf(redated).events[0]?.date).not.toBe(storyOf(FIRST).events[0]?.date);
  });

  it('survives new articles that tell of other things', () => {
    const other = articleOf('Aftenblad', '2031-03-20', 'A bridge collapsed in Bergen on Monday.');
    expect(idOf(storyOf(FIRST, other), 'sank')).toBe(idOf(storyOf(FIRST), 'sank'));
  });
});

/** The laws that every story keeps. */
function expectLaws(story: Story): void {
  expect(() => parseStory(story)).not.toThrow();
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  for (const article of story.articles)
    for (const time of article.times) expect(article.text.slice(time.start, time.end)).toBe(time.exact);
  for (const event of story.events) {
    for (const { article, start, end, exact, date } of event.mentions) {
      expect(exact).toBe(texts.get(article)?.slice(start, end));
      expect(exact).not.toBe('');
      expect(parseEdtf(date)).not.toBeNull();
    }
    expect(event.disputed).toBe(event.mentions.some(({ account }) => account?.stance === 'denies'));
    expect(event.mentions.some(({ account }) => account?.stance !== 'denies')).toBe(true);
    expect(event.mentions.map(({ date }) => date)).toContain(event.date);
  }
  const starts = story.events.map(({ date }) => parseEdtf(date)?.earliestMs ?? Infinity);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const ids = [...story.events, ...story.actors, ...story.articles].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('every story keeps its laws:', () => {
  const piece = fc.constantFrom(
    'The ferry Nordstern sank on Tuesday.',
    'Ilse Brandovic said on 3 March 2031 that the ferry had sunk',
    'Nordhavn Shipping denied that the ferry had sunk.',
    '“The ferry did not sink,” Brandovic said.',
    '“No boat sank,” the owners said on Friday.',
    'she told Fjord Radio: “We lost it yesterday”.',
    'On Monday the ferry sank and on Wednesday divers raised it;',
    'March 3: a loud bang.',
    'in 2029',
    'Had they',
    'because of',
    'By Ilse Brandovic',
    '\n\n',
    '\n',
    '”',
    '“',
    '"',
    '’s',
    ' ',
    '—',
    '(',
    '[',
    '\u{1F6A2}',
    '\ud83d',
    '\u202eferry\u202c',
    'e\u0301',
    '\u0000',
    'Паром затонул во вторник.',
    '{}__proto__ constructor',
  );
  const text = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: piece },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' '));
  const published = fc.constantFrom('', '2031-03-14', '2031-03', '2031-03-14~', '2031-03-13/2031-03-14');
  const article = fc
    .tuple(fc.constantFrom('A', 'B', 'C'), published, text)
    .map(([name, day, words]) => articleOf(name, day, words));

  it('glued texts and odd characters, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(article, { maxLength: 3, selector: ({ file }) => file }), (articles) => {
        const story = storyOf(...articles);
        expectLaws(story);
        expect(storyOf(...[...articles].reverse())).toEqual(story);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each<[string, ArticleInput[]]>([
    ['empty texts', [articleOf('A', '2031-03-14', ''), articleOf('B', '', ' \n')]],
    [
      'nothing but quotations',
      [articleOf('A', '2031-03-14', '“No.” “It sank on Tuesday.” “We did not call.”')],
    ],
    ['nothing but quotation marks', [articleOf('A', '2031-03-14', '“”"\'’‘«»'.repeat(50))]],
    [
      'one line of 20 kB',
      [articleOf('A', '2031-03-14', 'The ferry sank on Tuesday, and Brandovic said she left, '.repeat(360))],
    ],
    ['one word of 20 kB', [articleOf('A', '2031-03-14', 'a'.repeat(20_000))]],
    ['the same file twice', [FIRST, FIRST]],
    ['the seeds of a dispute', [FIRST, SECOND, THIRD]],
  ])(
    '%s',
    (_, articles) => {
      expectLaws(storyOf(...articles));
    },
    60_000,
  );
});

it('extractStory() infers when an article was written that does not say, dates it by that, and says so', () => {
  const story = storyOf(
    articleOf('Cape News', '2035-03-12', 'The ferry Aldona sank off Cape Verrin on Sunday.'),
    articleOf(
      'Verrin Weekly',
      '',
      'The board of Nordlys Shipping dismissed two captains on April 30. It met again on Thursday. The wreck of the Aldona will be towed away on May 24, which is 15 days off.',
    ),
  );
  const [, article] = story.articles;
  expect(article).toMatchObject({ published: '2035-05-09~', publishedFrom: 'text' });
  expect(article?.times.map(({ exact, date }) => [exact, date])).toContainEqual(['Thursday', '2035-05-03~']);
  expect(story.problems).toContainEqual({
    code: 'publication-date-inferred',
    article: article?.id,
    args: expect.objectContaining({ file: 'Verrin Weekly.txt', published: '2035-05-09~' }) as unknown,
  });
});
