import { describe, expect, test } from 'vitest';
import { readTimeZone } from './time-zone';

describe('readTimeZone()', () => {
  test.each([
    ['Europe/London', 'Europe/London', true],
    [' America/Argentina/Buenos_Aires ', 'America/Argentina/Buenos_Aires', true],
    ['Asia/Seoul (US articles: America/New_York)', 'Asia/Seoul', false],
    ['local to the place named', 'UTC', false],
    ['', 'UTC', false],
    ['+05:30', 'UTC', false],
  ])('reads "%s" as %s, clean %s', (text, timeZone, clean) => {
    expect(readTimeZone(text)).toEqual({ timeZone, clean });
  });
});
