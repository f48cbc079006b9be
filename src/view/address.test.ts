import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address';

const nothing = { event: null, stretch: null, others: [] };

describe('readAddress()', () => {
  it.each([
    ['', nothing],
    ['#', nothing],
    ['#e=ev-1', { ...nothing, event: 'ev-1' }],
    ['e=ev-1', { ...nothing, event: 'ev-1' }],
    ['#e=ev%201&t=2015-09/2015-10', { ...nothing, event: 'ev 1', stretch: '2015-09/2015-10' }],
    ['#t=2015-09-12%2F2015-09-14', { ...nothing, stretch: '2015-09-12/2015-09-14' }],
    ['#e=a&e=b', { ...nothing, event: 'a' }],
  ])('reads %j', (fragment, address) => {
    expect(readAddress(fragment)).toEqual(address);
  });

  it.each([
    ['#event-ev-1', nothing],
    ['#e', nothing],
    ['#e=', nothing],
    ['#e=%', nothing],
    ['#amp=1', { ...nothing, others: ['amp=1'] }],
    ['#?secret=Ab1', { ...nothing, others: ['?secret=Ab1'] }],
    ['#?secret=Ab1&e=ev-1', { ...nothing, event: 'ev-1', others: ['?secret=Ab1'] }],
    ['#__proto__=1&constructor=2', { ...nothing, others: ['__proto__=1', 'constructor=2'] }],
  ])('takes nothing for its own that is not: %j', (fragment, address) => {
    expect(readAddress(fragment)).toEqual(address);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAddress(`#${text}`)));
  });
});

describe('writeAddress()', () => {
  it.each([
    [nothing, ''],
    [{ ...nothing, event: 'ev 1&' }, '#e=ev%201%26'],
    [{ event: 'x', stretch: '2015/2016', others: ['amp=1'] }, '#amp=1&e=x&t=2015/2016'],
  ])('writes %j', (address, fragment) => {
    expect(writeAddress(address)).toBe(fragment);
  });

  it('writes what readAddress() reads back', () => {
    const value = fc.option(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text)),
    );
    fc.assert(
      fc.property(value, value, (event, stretch) => {
        const address = { event, stretch, others: ['amp=1'] };
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });
});
