import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';
import { figureRefused, setsFigure } from './other-figures';

it.each([
  ['up to 900 cheeses may have been sold, not the 300 first reported', '300'],
  ['the spill came to 4 million litres, more than the 1.5 million it gave at first', '1.5 million'],
  ['sold 30 boats, rather than the about 45 previously announced', '45'],
  ['lost £2,000, up from the £900 that it had first reported', '£900'],
])('figureRefused() reads which figure is refused: %s', (said, figure) => {
  expect(figureRefused(said)).toBe(figure);
  expect(setsFigure(said)).toBe(true);
});

it.each([
  'the real number was closer to 90',
  'the true figure, 230, came out later',
  'moored 14 boats and not one more',
])('setsFigure() hears “%s”', (said) => {
  expect(setsFigure(said)).toBe(true);
  expect(figureRefused(said)).toBeNull();
});

it.each([
  'sold 900 cheeses, not the 300 first',
  'sold 900 cheeses, more than the 300 of last year',
  'the first 300 cheeses reported stolen',
  'the real reason was the 30 boats',
  'the real number was never told',
  'sold 30 boats and no more than two nets',
  'came home and not one more word was said',
])('setsFigure() hears nothing in “%s”', (said) => {
  expect(setsFigure(said)).toBe(false);
});

describe('a figure faces', () => {
  // 11 March 2031 is a Tuesday
  const disputesOf = (text: string): string[] =>
    storyOf(articleOf('Fjord Post', '2031-03-14', text)).events.flatMap(({ title, mentions }) =>
      mentions.flatMap(({ account }) =>
        account?.stance === 'denies' ? [`${title} / ${account.whoName}`] : [],
      ),
    );
  const RECALLED = 'On Tuesday Nordhavn Dairy recalled 300 cheeses in Holm. It snowed on Wednesday.';

  it.each([
    [
      'the figure that it refuses',
      'Ilse Brandovic said on Friday that 900 cheeses were recalled, not the 300 first reported.',
      1,
    ],
    [
      'not another one',
      'Ilse Brandovic said on Friday that 900 cheeses were recalled, not the 200 first reported.',
      0,
    ],
    [
      'not the same figure of another thing',
      'Ilse Brandovic said on Friday that 900 boats sank, not the 300 first reported.',
      0,
    ],
  ])('%s', (_, figure, count) => {
    const found = disputesOf(`${RECALLED}\n\n${figure}`);
    expect(found).toHaveLength(count);
    for (const each of found)
      expect(each).toBe('Nordhavn Dairy recalls 300 cheeses in Holm / Ilse Brandovic');
  });

  it.each([
    ['another one of the same, right before', 'Ilse Brandovic says it recalled 120 cheeses and no more.', 1],
    ['not one of another thing', 'Ilse Brandovic says it bought 120 boats and no more.', 0],
  ])('%s', (_, figure, count) => {
    const told = 'On Tuesday Nordhavn Dairy recalled 300 cheeses in Holm.';
    expect(disputesOf(`${told} ${figure}`)).toHaveLength(count);
  });
});
