import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlainSigns } from './plain-signs';
import { articleOf, storyOf } from './test-readings';

const plain = (text: string): string => inPlainSigns(articleOf('Post', '2031-03-14', text)).text;

describe('inPlainSigns()', () => {
  it.each([
    ['a no-break space', 'on 5\u00a0May', 'on 5 May'],
    ['a thin space', '10\u2009a.m.', '10 a.m.'],
    ['a no-break hyphen', 'a 19\u2011year\u2011old', 'a 19-year-old'],
    ['a horizontal bar', 'the mayor \u2015 late again \u2015 left', 'the mayor — late again — left'],
  ])('reads %s as the plain sign', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each(['1990–95 — “so”, ’90s', 'naïve 日本 \n\t', '5 − 3 = 2'])('leaves %j as it is', (text) => {
    const article = articleOf('Post', '2031-03-14', text);
    expect(inPlainSigns(article)).toBe(article);
  });

  it('keeps the length of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('asWritten()', () => {
  it('lets a story quote its articles sign by sign', () => {
    const text =
      'The ferry Aurora sank off Port Ellis on 5\u00a0March 2031. The mayor \u2015 Ada\u00a0Brook \u2015 resigned on March\u00a09.';
    const story = storyOf(articleOf('Post', '2031-03-14', text));
    const [article] = story.articles;
    expect(article?.text).toBe(text);
    expect(article?.times.map(({ exact, date }) => [exact, date])).toEqual([
      ['5\u00a0March 2031', '2031-03-05'],
      ['March\u00a09', '2031-03-09'],
    ]);
    const mentions = story.events.flatMap((event) => event.mentions);
    expect(mentions.map(({ exact }) => exact)).toEqual(mentions.map((at) => text.slice(at.start, at.end)));
    expect(mentions.map(({ time }) => time?.exact)).toEqual(['5\u00a0March 2031', 'March\u00a09']);
    expect(story.actors.map(({ name }) => name)).toContain('Ada Brook');
  });
});
