import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const SANK = 'The ferry Nordstern sank on Tuesday off the cape.';
const MARKET = 'Bergen opened a new market on 12 March.';

/** The passages of the event that tells of the ferry, in an article that ends in a correction. */
function passages(correction: string, published = '2031-03-14'): string[] {
  const article = articleOf('Fjord Post', published, `${SANK}\n\n${MARKET}\n\n${correction}`);
  const event = storyOf(article).events.find(({ mentions }) =>
    mentions.some(({ exact }) => exact.includes('Nordstern sank')),
  );
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

const MISTAKE = 'Correction: An earlier version of this article said that the ferry sank on Monday.';

describe('events: what a correction says of a day belongs to what happened on it', () => {
  it.each([
    ['by a day of the week', MISTAKE, 'It was Tuesday.'],
    ['by a date', MISTAKE, 'It sank on 11 March.'],
    ['where the desk names its mistake', 'CLARIFICATION: We said that the Nordstern sank on 10 March.', 'It sank on 11 March.'],
    ['by how it went', 'Correction: We said that forty people died when the ferry Nordstern sank off the cape.', 'In fact four sailors died.'],
  ])('%s', (_, mistake, right) => {
    expect(passages(`${mistake} ${right}`)).toContain(right);
  }); // prettier-ignore

  it.each([
    ['of what happened on another day', MISTAKE, 'It was Thursday.'],
    ['of something else', 'Correction: An earlier version of this article said that bread was dear on Monday.', 'It was Tuesday.'],
    ['without a day', MISTAKE, 'It was later.'],
    ['of something else, by how it went', 'Correction: We said that forty people came to the concert at the school.', 'In fact four hundred pupils came.'],
    ['without a mistake', 'Correction: Thanks to all who wrote.', 'It was Tuesday.'],
    ['that repeats the mistake', MISTAKE, 'We also said that it sank on Tuesday.'],
  ])('but not %s', (_, mistake, more) => {
    expect(passages(`${mistake} ${more}`)).toHaveLength(1);
  }); // prettier-ignore

  it('makes no event', () => {
    const text = `${MARKET}\n\n${MISTAKE} It was Tuesday.`;
    expect(storyOf(articleOf('Fjord Post', '2031-03-14', text)).events).toHaveLength(1);
  });

  it('also years later, where no year is named', () => {
    const sank = articleOf('Fjord Post', '2031-03-14', SANK);
    const later = articleOf(
      'Harbour Times',
      '2033-05-02',
      `The bay is quiet.\n\n${MISTAKE} It was 11 March.`,
    );
    const [event] = storyOf(sank, later).events;
    expect(event?.date).toBe('2031-03-11');
    expect(event?.mentions.map(({ exact }) => exact)).toContain('It was 11 March.');
  });
});
