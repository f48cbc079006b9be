import { describe, expect, it } from 'vitest';
import { articleOf, readOne } from './test-readings';
import { readArticles } from './read-articles';

// the articles are of Friday 14 March 2031 unless they say otherwise

/** "day, how sure" of each quotation. */
const daysOf = (text: string, published?: string): string[] =>
  readOne(text, published).quotationDays.map(({ reference, from }) => `${reference ?? '?'} ${from}`);

describe('findQuotationDays() gives a quotation', () => {
  it.each([
    ['the day in its saying clause', 'On Tuesday she said: “The ferry sank today.”', ['2031-03-11 said']],
    ['the day behind the verb', '“The ferry sank today,” she said on Tuesday.', ['2031-03-11 said']],
    [
      'the day of the statement right before it',
      'She said on Tuesday: “The ferry sank today.” She added: “We saw it go down this morning.”',
      ['2031-03-11 said', '2031-03-11 carried'],
    ],
    ['the article’s own day', 'She said: “The ferry sank today.”', ['2031-03-14 publication']],
    [
      'not the day of what is told beside the saying',
      'Holm, who met the crew last week, said: “The ferry sank today.”',
      ['2031-03-14 publication'],
    ],
    [
      'the day of the saying beside another',
      'Holm, who met the crew last week, on Tuesday said: “The ferry sank today.”',
      ['2031-03-11 said'],
    ],
    ['no day, for a post', 'On Instagram she wrote: “The ferry sank today.”', ['? unknown']],
    [
      'the article’s own day, for a post just made',
      'She has already tweeted: “The ferry sank today.”',
      ['2031-03-14 publication'],
    ],
    ['no day, for a post made once', 'She has tweeted: “The ferry sank today.”', ['? unknown']],
    ['no day, for a letter', 'In a letter she said: “The ferry sank today.”', ['? unknown']],
    [
      'its day, for a post with one',
      'On Tuesday she wrote on Instagram: “It sank today.”',
      ['2031-03-11 said'],
    ],
  ])('%s', (_, text, expected) => {
    expect(daysOf(text)).toEqual(expected);
  });

  it.each([
    [
      'no day from a stretch wider than a week',
      'In February she said: “The ferry sank today.”',
      '2031-03-14 publication',
    ],
    [
      'no day from a time inside it',
      'She said: “The ferry sank on Tuesday, not today.”',
      '2031-03-14 publication',
    ],
    [
      'no day still to come',
      'She said she would come on Monday: “The ferry sank today.”',
      '2031-03-14 publication',
    ],
  ])('%s', (_, text, expected) => {
    expect(daysOf(text)).toContain(expected);
  });

  it('no day where the article has none', () => {
    expect(daysOf('She said: “The ferry sank today.”', '')).toEqual(['? unknown']);
  });
});

it('“today” in a quotation counts from the quotation’s day', () => {
  const today = (text: string) => readOne(text).times.find(({ exact }) => exact === 'today')?.date;
  expect(today('“The ferry sank today,” she said on Tuesday.')).toBe('2031-03-11');
  expect(today('She said: “The ferry sank today.”')).toBe('2031-03-14');
  expect(today('On Instagram she wrote: “The ferry sank today.”')).toBeNull();
});

describe('shareQuotationDays() gives words quoted in two articles one day:', () => {
  const WORDS = '“Thank you all for the call that reached us today at the old harbour”';

  function share(first: string, second: string): string[] {
    const readings = readArticles(
      [articleOf('A', '2031-03-14', first), articleOf('B', '2031-03-17', second)],
      'en',
    );
    return readings.map(({ quotationDays }) => {
      const [day] = quotationDays;
      return `${day?.reference ?? '?'} ${day?.from ?? ''}`;
    });
  }

  it('an undated post takes the day the other tells', () => {
    expect(
      share(`On Tuesday she wrote on Instagram: ${WORDS}.`, `On Instagram she wrote: ${WORDS}.`),
    ).toEqual(['2031-03-11 said', '2031-03-11 said']);
  });

  it('whichever comes first', () => {
    expect(
      share(`On Instagram she wrote: ${WORDS}.`, `On Tuesday she wrote on Instagram: ${WORDS}.`),
    ).toEqual(['2031-03-11 said', '2031-03-11 said']);
  });

  it('but each keeps the day that it tells itself', () => {
    expect(share(`On Tuesday she said: ${WORDS}.`, `On Sunday she said: ${WORDS}.`)).toEqual([
      '2031-03-11 said',
      '2031-03-16 said',
    ]);
  });

  it('and other words are no reason', () => {
    expect(share(`On Tuesday she said: ${WORDS}.`, 'She said: “Thank you all.”')).toEqual([
      '2031-03-11 said',
      '2031-03-17 publication',
    ]);
  });
});
