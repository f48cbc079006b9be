import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../story/edtf';
import { hasEnds, isVague } from './vague';

describe('isVague()', () => {
  it.each([
    '1931',
    '2021-09',
    '2021-23',
    '202X',
    '2021-05-XX',
    '2023-11/2024-02',
    '2024-03-01/2024-03-09',
    '2015/..',
  ])('lets no mark claim a moment for %s', (edtf) => expect(isVague(parseEdtf(edtf)!)).toBe(true));

  it.each(['2024-03-04~', '2024-03-04?', '[2024-03-04,2024-03-05]'])('tells doubt of a day: %s', (edtf) =>
    expect(isVague(parseEdtf(edtf)!)).toBe(true),
  );

  it.each(['2024-03-04', '2024-03-04T10:30', '2024-03-04/2024-03-05'])('takes %s for known', (edtf) =>
    expect(isVague(parseEdtf(edtf)!)).toBe(false),
  );
});

describe('hasEnds()', () => {
  it.each([
    ['2023-11/2024-02', true],
    ['2023-11~/2024-02', false],
    ['2024-03', false],
    ['2024-03-04', false],
  ])('%s: %s', (edtf, ends) => expect(hasEnds(parseEdtf(edtf)!)).toBe(ends));
});
