import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times';
import { resolveTimes } from './resolve-times';
import { toTimex3 } from './timex3';

function tagsOf(text: string): string[] {
  const sentences = [{ start: 0, end: text.length }];
  const times = resolveTimes(text, findTimes(text), {
    published: '2015-09-16',
    scopes: [],
    sentences,
    reading: 'news',
  });
  return times
    .flatMap(toTimex3)
    .map(({ end, start, type, value }) => `${text.slice(start, end)} ${type} ${value}`);
}

describe('toTimex3() writes', () => {
  it.each([
    ['It fell last week.', ['last week DATE 2015-W37']],
    ['It fell in the week of March 9.', ['the week of March 9 DATE 2015-W11']],
    ['It fell last weekend.', ['last weekend DATE 2015-W37-WE']],
    ['It fell in the third quarter of 2014.', ['the third quarter of 2014 DATE 2014-Q3']],
    ['It fell last winter.', ['last winter DATE 2014-WI']],
    ['It fell in the 1990s.', ['the 1990s DATE 199']],
    ['It fell in 331 BC.', ['331 BC DATE BC0331']],
    ['It fell last night.', ['last night TIME 2015-09-15TNI']],
    ['It took two years.', ['two years DURATION P2Y']],
    ['It falls every Friday.', ['every Friday SET XXXX-WXX-5']],
    ['It is down now.', ['now DATE PRESENT_REF']],
    ['It fell on Aug. 24 and 25.', ['Aug. 24 DATE 2015-08-24', '25 DATE 2015-08-25']],
    ['It stood from 2004 to 2008.', ['2004 DATE 2004', '2008 DATE 2008']],
    ['It stood 1957-58.', ['1957 DATE 1957', '58 DATE 1958']],
  ])('%s', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });
});
