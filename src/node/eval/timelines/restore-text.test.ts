import { describe, expect, test } from 'vitest';
import { restoreText } from './restore-text';

describe('restoreText()', () => {
  test.each([
    ["The port 's ship , the Gull , sank .", "The port's ship, the Gull, sank."],
    ["They did n't say , and we 'll ask .", "They didn't say, and we'll ask."],
    ['The Gull -LRB- built 1998 -RRB- sank .', 'The Gull (built 1998) sank.'],
    ["` ` It sank , '' Poe said .", '“It sank,” Poe said.'],
    ["`` It sank , '' Poe said .", '“It sank,” Poe said.'],
    ['The two - day strike cost $ 5 million .', 'The two-day strike cost $5 million.'],
    ['Nothing to undo here.', 'Nothing to undo here.'],
    ['', ''],
  ])('reads %s as %s', (tokens, text) => {
    expect(restoreText([tokens]).text.trimEnd()).toBe(text);
  });

  test('gives every sentence its place in the text, each a paragraph', () => {
    const { text, sentences } = restoreText(['It sank .', '', 'Nobody drowned .']);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It sank.',
      '',
      'Nobody drowned.',
    ]);
    expect(text).toMatch(/^It sank\.\n\n/);
  });
});
