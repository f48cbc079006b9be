import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-readings';

// the articles are of Friday 14 March 2031

const tell = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('a subject that says nobody did it', () => {
  it.each([
    'On Monday nobody joined the march.',
    'On Monday neither union signed the deal.',
    'On Monday not one farmer in the valley joined the march.',
    'On Monday not a single shop opened its doors in Leeds.',
    'On Monday hardly anyone attended the rally.',
    'On Monday not even the mayor visited the camp.',
    'On Monday not all the workers left the plant.',
    'On Monday no other driver paid the toll.',
    'Scarcely a driver paid the toll on Monday.',
  ])('tells of nothing done: %s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['On Monday not only the mayor visited the camp.', 'visit'],
    ['On Monday the minister, not the mayor, opened the school.', 'open'],
    ['Not surprisingly, the mayor visited the camp on Monday.', 'visit'],
    ['The unions, not one of them small, signed the deal on Monday.', 'sign'],
    ['Few drivers paid the toll on Monday.', 'pay'],
    ['Even the mayor visited the camp on Monday.', 'visit'],
    ['On Monday no less than half the shops opened.', 'open'],
    ['On Monday none other than the mayor opened the school.', 'open'],
    ['On Monday no fewer than nine shops opened.', 'open'],
  ])('takes none for somebody: %s', (text, predicate) => {
    expect(tell(text)).toEqual([`${predicate} 2031-03-10`]);
  });
});
