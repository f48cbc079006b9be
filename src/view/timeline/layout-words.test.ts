import { describe, expect, it } from 'vitest';
import { dateEvents } from '../../layout/date-events';
import { sampleStory } from '../sample-story';
import { layoutWords } from './strings';

describe('layoutWords()', () => {
  const [first] = sampleStory.events;
  const [named, other] = sampleStory.articles;
  const mention = { ...first!.mentions[0]!, article: named!.id };
  const metaOf = (change: object, articles = sampleStory.articles) => {
    const event = { ...first!, disputed: false, status: 'machine' as const, mentions: [mention], ...change };
    return layoutWords(articles).meta(dateEvents({ events: [event] }).at(0));
  };

  it.each([
    ['the outlet of the only article', {}, named!.publisher],
    [
      'how many articles, where more than one does',
      { mentions: [mention, { ...mention, article: other!.id }] },
      '2 articles',
    ],
    ['how many, beside a dispute', { disputed: true }, 'Disputed · 1 article'],
    ['how many, beside a plan', { status: 'planned' }, 'Planned · 1 article'],
  ])('says below a title who tells of it: %s', (_, change, words) => {
    expect(metaOf(change)).toBe(words);
  });

  it('counts an article whose outlet is not known, or that is not there', () => {
    expect(metaOf({}, [{ ...named!, publisher: undefined }])).toBe('1 article');
    expect(layoutWords().meta(dateEvents({ events: [{ ...first!, disputed: false }] }).at(0))).toMatch(
      /^\d articles?$/,
    );
  });
});
