import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkNames } from './link-names';
import { givenNameKeys, isSameGivenName } from './same-given-name';

/** Which of some names stands for which other. */
const linksOf = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...linkNames(names.map((name) => ({ name, count: 1 })))].filter(([short, long]) => short !== long),
  );

it.each([
  [['Novik', 'Clara Novik'], { Novik: 'Clara Novik' }],
  [['Mike Novik', 'Michael J. Novik'], { 'Mike Novik': 'Michael J. Novik' }],
  [['C. Novik', 'Clara Maria Novik'], { 'C. Novik': 'Clara Maria Novik' }],
  [['Velmar', 'Velmar Motors Inc.'], { Velmar: 'Velmar Motors Inc.' }],
  [['HSA', 'U.S. Harbour Safety Agency'], { HSA: 'U.S. Harbour Safety Agency' }],
  [['Lind’s Bakery', "Old Lind's Bakery"], { 'Lind’s Bakery': "Old Lind's Bakery" }],
  [['Jan Novik', 'Clara Maria Novik'], {}],
  [['Velmar', 'Velmar Street'], {}],
  [['Clara', 'Clara Novik'], {}],
  [['Novik', 'Clara Novik', 'Jan Novik'], {}],
  [['United States', 'Society of the United States'], {}],
] as const)('of %j stand for others: %j', (names, expected) => {
  expect(linksOf(...names)).toEqual(expected);
});

it('given names that can be one have a key in common', () => {
  const name = fc.oneof(
    fc.constantFrom('Bill', 'William', 'Bob', 'Robert', 'Kate', 'Kathy', 'Aleksandr', 'Aleksander', 'A.'),
    fc.string({ minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      const shared = givenNameKeys(a).some((key) => givenNameKeys(b).includes(key));
      expect(shared || !isSameGivenName(a, b)).toBe(true);
    }),
  );
});
