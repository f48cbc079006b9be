import { describe, expect, it } from 'vitest';
import { isFamilyName, isGivenName, isKnownOrganisation, isKnownPlace, sexOfGivenName } from './name-lexicon';

describe('the lexicon of names', () => {
  it.each(['Karla', 'Trevor', 'Mark', 'José', 'Jose'])('knows %s as a given name', (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  it.each(['Harbour', 'Norland', 'Could', '', 'constructor'])('knows no given name in "%s"', (name) => {
    expect(isGivenName(name)).toBe(false);
  });

  it.each([
    ['Elena', 'female'],
    ['Trevor', 'male'],
    ['Morgan', undefined],
    ['Kim', undefined],
    ['Xqwz', undefined],
  ])('says of %s: %s', (name, sex) => {
    expect(sexOfGivenName(name)).toBe(sex);
  });

  it('tells places, firms and families apart', () => {
    expect([isKnownPlace('Hong Kong'), isKnownOrganisation('Hong Kong')]).toEqual([true, false]);
    expect([isKnownPlace('Boeing'), isKnownOrganisation('Boeing')]).toEqual([false, true]);
    expect([isFamilyName('Andersson'), isGivenName('Andersson')]).toEqual([true, false]);
  });
});
