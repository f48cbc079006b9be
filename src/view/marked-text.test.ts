import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, StoryEvent } from '../story/story';
import { findMarks, markText, type Mark } from './marked-text';
import { sampleStory } from './sample-story';

const [harbour, gazette] = sampleStory.articles as [Article, Article];
const [warning] = sampleStory.events as [StoryEvent];

const textOf = (article: Article, marks: readonly Mark[]) =>
  markText(article, marks).map(({ stretches }) =>
    stretches.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(''),
  );

describe('findMarks()', () => {
  it('finds the passages of one article with their event and stance', () => {
    const marks = findMarks(harbour, sampleStory.events);
    expect(marks.map(({ event, index, stance }) => [event.id, index, stance])).toEqual([
      ['warning', 0, 'asserts'],
      ['warning', 1, 'denies'],
      ['departure', 0, 'reports'],
      ['hearing', 0, 'reports'],
    ]);
  });

  it('takes sides only in a dispute', () => {
    const calm = sampleStory.events.map((event) => ({ ...event, disputed: false }));
    expect(findMarks(harbour, calm).map(({ stance }) => stance)).toEqual([
      'reports',
      'denies',
      'reports',
      'reports',
    ]);
  });

  it('finds nothing in an article that no event comes from', () => {
    expect(findMarks({ ...harbour, id: 'other' }, sampleStory.events)).toEqual([]);
  });
});

describe('markText()', () => {
  it('makes a paragraph of every line with words', () => {
    expect(textOf(harbour, [])).toEqual(harbour.text.split('\n\n'));
    expect(textOf({ ...harbour, text: '\n \r\n' }, [])).toEqual([]);
  });

  it('cuts time words out, inside and outside passages', () => {
    const [first] = markText(harbour, findMarks(harbour, sampleStory.events));
    expect(first?.stretches[0]?.pieces.map(({ text, time }) => [text, time?.date])).toEqual([
      ['The ferry left Port Ellis at noon ', undefined],
      ['on 3 May 2021', '2021-05-03'],
      ['.', undefined],
    ]);
  });

  it('leaves words that give no date in the text', () => {
    const lone = (date: string | null) => {
      const [time] = gazette.times;
      const article = { ...gazette, times: [{ ...time!, date }] };
      return markText(article, [])[0]?.stretches[0]?.pieces[0];
    };
    expect(lone('2020')?.text).toBe('Last year');
    expect(lone(null)).toEqual({ text: gazette.text.split('\n')[0], time: null });
  });

  it('keeps every mark of passages that overlap, and says where each begins and ends', () => {
    const marks = [
      { event: warning, index: 0, start: 4, end: 20, stance: 'asserts' },
      { event: warning, index: 1, start: 10, end: 30, stance: 'denies' },
    ] as const;
    const [first] = markText(harbour, marks);
    expect(
      first?.stretches.map(({ start, marks, opening, closing }) => [
        start,
        marks.length,
        opening.length,
        closing.length,
      ]),
    ).toEqual([
      [0, 0, 0, 0],
      [4, 1, 1, 0],
      [10, 2, 1, 1],
      [20, 1, 0, 1],
      [30, 0, 0, 0],
    ]);
  });

  it('loses and doubles no word and no mark, whatever is marked', () => {
    const text = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '\n', '.') });
    const range = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(text, fc.array(range), fc.array(range), (text, passages, times) => {
        const article: Article = {
          ...harbour,
          text,
          times: times.map((time) => ({ ...time, exact: '', date: '2021', rule: 'day' })),
        };
        const marks = passages.map((passage) => ({
          event: warning,
          index: 0,
          ...passage,
          stance: 'denies' as const,
        }));
        const words = (parts: readonly string[]) => parts.join('\n').replace(/\s+/g, ' ').trim();
        expect(words(textOf(article, marks))).toBe(words([text]));
        const opened = markText(article, marks).flatMap(({ stretches }) =>
          stretches.flatMap(({ opening }) => opening),
        );
        const telling = marks.filter(({ start, end }) => text.slice(start, end).trim() !== '');
        expect(new Set(opened).size).toBe(opened.length);
        expect(telling.filter((mark) => !opened.includes(mark))).toEqual([]);
      }),
    );
  });
});
