import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** A live report of Friday 14 March 2031 with a post of 4.55 p.m.; the passages of the event that tells of the search. */
function passages(head: string, more: string): string[] {
  const text = `Live: the ferry\n\n5:10 p.m. That's it from us\n\nThanks for reading.\n\n4:55 p.m. ${head}\n\nThe owners have called off the search. ${more}\n\n3:40 p.m. The sea\n\nThe sea is calm.\n\n2:05 p.m. The crew\n\nThe crew are ashore.\n`;
  const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text));
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('the search')));
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

/** The passages of the event that names a word, where a post headed "The lift" tells some news. */
function headedBy(news: string, word: string): string[] {
  const text = `Live: the ferry\n\n5:10 p.m. That's it from us\n\nThanks for reading.\n\n4:55 p.m. The lift\n\n${news}\n\n3:40 p.m. The sea\n\nThe sea is calm.\n\n2:05 p.m. The crew\n\nThe crew are ashore.\n`;
  const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text));
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes(word)));
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

/** The passages of the event that the headline of a live report tells, whose post of 4:55 p.m. is given. */
function occasion(headline: string, post: string): string[] {
  const text = `${headline}\n\n5:10 p.m. Brandovic leaves the hall.\n\n4:55 p.m. ${post}\n\n3:40 p.m. Ilse Brandovic is late.\n\n2:05 p.m. It rains.\n`;
  const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text, { title: headline }));
  const event = events.find(
    ({ date, mentions }) => date === '2031-03-14' && mentions.some(({ exact }) => headline.includes(exact)),
  );
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

describe('events: the one occasion that the headline of a live report tells', () => {
  it.each([
    'Ilse Brandovic takes the stand.',
    'Brandovic begins to weep.',
    'Brandovic sits down. She nods to the clerk.',
    'Per Holm takes the stand.',
    'Gavel.',
    'She should resign, says Anna Holm.',
    'The clerk asks why nobody was told in May 2029, when the ferry Nordstern sank.',
  ])('has the post: %s', (post) => {
    const told = occasion('Live: Ilse Brandovic faces the court', post);
    expect(told).toContainEqual(expect.stringContaining('faces the court'));
    expect(told).toContainEqual(expect.stringContaining(post.replace(/^.*\. |\.$/g, '')));
  });

  it.each([
    ['of what happened elsewhere', 'Per Holm has left the stand in Kiel.'],
    ['with what may come', 'Brandovic may take the stand.'],
    ['with what is not', 'Nobody takes the stand.'],
    ['with what is so', 'The law is behind the stand.'],
    ['with what is supposed', '“Were she well, she would have taken the stand,” says Per Holm.'],
    ['of another day', 'Brandovic took the stand on Tuesday.'],
    [
      'of what was done meanwhile',
      'While it rained the clerk wept at the stand, which Anna Holm says is full.',
    ],
  ])('but no post %s', (_, post) => {
    expect(occasion('Live: Ilse Brandovic faces the court', post)).not.toContainEqual(
      expect.stringContaining('the stand'),
    );
  });

  it('is none where the headline tells nothing', () => {
    expect(occasion('Live: the court and Brandovic', 'Brandovic takes the stand.')).toEqual([]);
  });

  it('is none where the headline tells two things', () => {
    const headline = 'Live: Ilse Brandovic faces the court and leaves Norway';
    expect(occasion(headline, 'Brandovic takes the stand.')).not.toContainEqual(
      expect.stringContaining('the stand'),
    );
  });

  it.each([
    ['an occasion', 'Ilse Brandovic at the hearing: live', true],
    ['none', 'Ilse Brandovic and the port: live', false],
  ])('is what its posts tell of whom a headline without a verb names, for %s', (_, headline, has) => {
    const text = `${headline}\n\n5:10 p.m. It is late.\n\n4:55 p.m. Per Holm takes the stand.\n\n3:40 p.m. “It was my fault,” says Ilse Brandovic.\n\n2:05 p.m. It rains.\n`;
    const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text, { title: headline }));
    const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('my fault')));
    const passages = event?.mentions.map(({ exact }) => exact);
    expect(passages?.includes('Per Holm takes the stand.')).toBe(has);
  });
});

describe('events: a post of a live report', () => {
  it('gives its heading to what it tells', () => {
    expect(passages('It’s over', '')).toContainEqual(expect.stringContaining('It’s over'));
  });

  it.each([
    'Two boats turned back.',
    'A pilot says the sea is rough.',
    'There was a second of silence.',
    'Nets are cut and boats are towed home.',
  ])('goes on: %s', (more) => {
    expect(passages('It’s over', more)).toContain(more);
  });

  it.each([
    ['on another day', 'Two boats sank on Monday.'],
    ['with what may come', 'Two boats may turn back.'],
    ['with what is', 'The sea is rough.'],
    ['with what is not', 'The boats were not lost.'],
    ['with what goes on', 'Two boats are being towed home.'],
  ])('but not %s', (_, more) => {
    expect(passages('It’s over', more)).not.toContain(more);
  });

  it.each(['Something is wrong. ', 'Boats. ', 'Two boats turn. '])(
    'has what leads to its news: %s',
    (more) => {
      const text = `Live: the ferry\n\n5:10 p.m. It rains.\n\n4:55 p.m. ${more}The owners have called off the search.\n\n3:40 p.m. It is calm.\n\n2:05 p.m. It is dark.\n`;
      const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text));
      const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('the search')));
      expect(event?.mentions.map(({ exact }) => exact)).toContain(more.trim());
    },
  );

  it('takes nothing of another post', () => {
    expect(passages('It’s over', '')).toHaveLength(2);
  });

  it.each([
    ['of the day', 'At noon a crane lifted the ferry.'],
    ['of the day before', 'A crane lifted the ferry last night.'],
  ])('gives its heading to news %s', (_, news) => {
    expect(headedBy(news, 'crane')).toContainEqual(expect.stringContaining('The lift'));
  });

  it.each([
    ['a look back', 'A crane lifted the ferry on 3 March.'],
    ['what went on for a month', 'A crane lifted the ferry last month.'],
  ])('but not to %s', (_, news) => {
    expect(headedBy(news, 'crane')).toEqual([expect.stringContaining('crane')]);
  });
});
