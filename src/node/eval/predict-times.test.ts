import { describe, expect, test } from 'vitest';
import { predictTimes } from './predict-times';

const TEXT = 'In May 2003 the bridge closed.\n\nIt opened again on 4 June. The guards left last week.';

function valuesOf(dct: string | null, reading: 'news' | 'narrative'): string[] {
  const [doc] = predictTimes({ docs: [{ id: 'd', dct, text: TEXT }] }, reading).docs;
  return (doc?.timexes ?? []).map(
    ({ start, end, type, value }) => `${TEXT.slice(start, end)} ${type} ${value}`,
  );
}

describe('predictTimes()', () => {
  test('counts from the day of the document in news', () => {
    expect(valuesOf('2004-08-20T10:00:00', 'news')).toEqual([
      'May 2003 DATE 2003-05',
      '4 June DATE 2004-06-04',
      'last week DATE 2004-W33',
    ]);
  });

  test('counts from the last date named in a narrative', () => {
    expect(valuesOf('2004-08-20', 'narrative')).toContain('4 June DATE 2003-06-04');
  });

  test('leaves open what nobody can count in a document without a day', () => {
    expect(valuesOf(null, 'news')).toContain('last week DATE XXXX-XX-XX');
  });

  test('keeps a document in which it finds nothing', () => {
    expect(predictTimes({ docs: [{ id: 'd', text: 'The bridge closed.' }] }, 'news').docs).toEqual([
      { id: 'd', timexes: [] },
    ]);
  });
});
