import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../story/parse-story';
import type { Story } from '../story/story';
import { articleOf, storyOf } from './test-readings';

/** What every story file holds to, whatever its articles say. */
function checkLaws(story: Story): void {
  expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  for (const { id, times } of story.articles)
    for (const { start, end, exact } of times) expect(texts.get(id)?.slice(start, end)).toBe(exact);
  for (const { mentions } of story.events)
    for (const { article, start, end, exact, time } of mentions) {
      expect(texts.get(article)?.slice(start, end)).toBe(exact);
      if (time) expect(texts.get(article)?.slice(time.start, time.end)).toBe(time.exact);
    }
  for (const list of [story.articles, story.actors, story.events])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
}

function checkText(...texts: readonly string[]): Story {
  const articles = texts.map((text, at) => articleOf(`Post ${at}`, '2031-03-14', text));
  const story = storyOf(...articles);
  checkLaws(story);
  expect(JSON.stringify(storyOf(...articles))).toBe(JSON.stringify(story));
  return story;
}

/** One character of each block of 128 code points, surrogates by themselves included. */
const BLOCKS = Array.from({ length: 0x110000 / 128 }, (_, block) => block * 128);
const character = fc
  .tuple(fc.constantFrom(...BLOCKS), fc.nat(127))
  .map(([block, at]) => String.fromCodePoint(block + at));
const WORDS = [
  'On Tuesday ', 'on 4 March 2031 ', 'the ferry sank', ' Ilse Brandovic said', ' denied that ', 'The owners', ' they', '“', '”', "'", '. ',
  ', ', '\n\n', '\r\n', '- ', 'March 4: ', 'who was ', 'because ', 'It', ' will open on Friday', '\u2028', '\u0000', '\u202e', '…', ' — ',
]; // prettier-ignore
const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, character);
const article = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('a story file', () => {
  it('keeps its laws for articles of news words and characters of every Unicode block', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), (texts) => void checkText(...texts)),
      { numRuns: 150 },
    );
  });

  it('keeps its laws where every character of a block stands between news words', () => {
    for (let from = 0; from < 0x30000; from += 0x4000) {
      const every = Array.from({ length: 0x4000 / 64 }, (_, at) => String.fromCodePoint(from + at * 64));
      checkText(`On Tuesday the ${every.join('')} ferry sank, Ilse ${every.join(' ')} said on 4 March 2031.`);
    }
  });

  it('takes 100 KB on one line, and finds what it says', () => {
    const line = 'The ferry Nordstern sank on 4 March 2031, Ilse Brandovic said, and ';
    const { events } = checkText(line.repeat(Math.ceil(100_000 / line.length)));
    expect(events.length).toBeGreaterThan(0);
  });

  it('takes 100 KB without a space or a stop', () => {
    checkText('x'.repeat(50_000) + '“'.repeat(25_000) + '5'.repeat(25_000));
  });

  it('takes 10,000 quotations, and keeps every passage in the text', () => {
    const quotes = Array.from({ length: 10_000 }, (_, at) => `“No ${at},” she said on Monday.`);
    const { events, articles } = checkText(quotes.join(' '));
    expect(articles[0]?.times).toHaveLength(10_000);
    // no more passages than sentences
    expect(events.flatMap(({ mentions }) => mentions).length).toBeLessThanOrEqual(10_000);
  });
});
