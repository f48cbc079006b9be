import { describe, expect, it } from 'vitest';
import { mentionsOf, readOne } from '../test-readings';
import { dayBeforeAudience } from './before-audience';

// the articles are of Friday 14 March 2031

/** The day of the saying in a text. */
function dayOf(text: string): string | null {
  const saying = mentionsOf(text).findLast((mention) => mention.saying);
  return saying ? dayBeforeAudience(saying, readOne(text)) : null;
}

const NEWS = 'Judith Holm resigned as mayor on Thursday.\n\n';

describe('dayBeforeAudience() gives the day of the news', () => {
  it.each([
    ['to the press', 'Holm told reporters outside the town hall that she would not come back.'],
    ['at a conference', 'The bridge will stay shut until May, she told a news conference.'],
    ['in a court', 'Piet Sandoval told the court that he had seen the ledger.'],
    ['to a house', 'Piet Sandoval told a Senate committee that he had seen the ledger.'],
  ])('%s', (_, text) => {
    expect(dayOf(NEWS + text)).toBe('2031-03-13');
  });

  it('where that is the day of the article', () => {
    expect(dayOf('The bridge broke on Friday.\n\nJudith Holm told reporters that it was old.')).toBe(
      '2031-03-14',
    );
  });

  it('not of a stamp above it', () => {
    const text = `March 14, 2031\n\n${NEWS}Holm told reporters that she would not come back.`;
    expect(dayOf(text)).toBe('2031-03-13');
  });
});

describe('dayBeforeAudience() gives none', () => {
  it.each([
    ['to one person', `${NEWS}Holm told her deputy that she would not come back.`],
    ['to a paper', `${NEWS}Holm told the Courier that she would not come back.`],
    ['to nobody', `${NEWS}Holm said that she would not come back.`],
    ['to a grand jury', `${NEWS}Piet Sandoval told the grand jury that he had seen the ledger.`],
    [
      'beside a time that is unknown',
      `${NEWS}Holm told reporters a day after the quarrel that she was tired.`,
    ],
    ['before it', `${NEWS}Holm had told reporters that she would not come back.`],
    ['in the present', `${NEWS}Holm tells reporters that she will not come back.`],
    [
      'in an article that begins long before it',
      'Judith Holm resigned on 3 February.\n\nShe told reporters that she would not come back.',
    ],
    [
      'in an article without a day',
      'Judith Holm resigned.\n\nShe told reporters that she would not come back.',
    ],
  ])('%s', (_, text) => {
    expect(dayOf(text)).toBeNull();
  });
});
