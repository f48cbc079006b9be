import { describe, expect, it } from 'vitest';
import { isHalfSaid } from './half-said';

describe('isHalfSaid()', () => {
  it.each([
    ['a verb without who does it', 'Four riders sell had known nothing'],
    ['a verb without its clause', 'Ana Silva serves would be so harshly blamed'],
    ['an action without its object', 'Budget expert: a long storm has wiped'],
    ['a denial of nothing', 'The northern ferry board flatly denied'],
    ['the first time, of what', 'Norland: trade would shrink for first time'],
    ['the largest, of what', 'Ferry sales fall by the largest amount'],
    ['a comparison', 'Ferry orders are down 2.5 percent compared'],
    ['what had, but not whom', 'Ana Silva visits Ostra to learn what has held'],
    ['two words that lead', 'Tomas Reiter pays for with money'],
    ['a gift of nothing', 'Harbour guard has been given'],
    ['a passive without what was let', 'Board told that nine riders had been let'],
    ['what led to “been”', 'Somebody in Ostra been free to sail'],
    ['a day without its month', 'Ana Silva and her father leave on the 18th'],
    ['a wonder without what at', 'Ana Silva wonders aloud'],
    ['an urging without what to', 'Harbour board urges everyone'],
    ['a number without of what', 'Northia sends away 60'],
    ['a preposition behind a noun', 'Riders wake up to nine pages on'],
    ['the second of two “that”', 'Board disagrees and that boats sank'],
    ['what was learned', 'Board deletes everything once it learned'],
  ])('finds %s: %s', (_, text) => {
    expect(isHalfSaid(text)).toBe(true);
  });

  it.each([
    ['who does the second', 'Police arrest man they say was armed'],
    ['a reported clause', 'Ana Silva says boats were lost'],
    ['an object', 'Storm has wiped out two harbours'],
    ['a passive', 'Entry to the harbour denied'],
    ['since when', 'Trade shrinks for first time since 2019'],
    ['in what', 'Ferry sales fall by largest amount in three years'],
    ['what happened', 'Board asks riders what has happened'],
    ['what was given', 'Harbour guard has been given a boat'],
    ['a word of a quotation', 'Ana Silva: “We have only just”'],
    ['what had been', 'Three boats have long been free to sail'],
    ['a day with its month', 'Ana Silva leaves on 18th birthday'],
    ['how much further', 'Ferry sales fall further'],
    ['what one wonders', 'Ana Silva wonders aloud how far it is'],
    ['an urging with what to', 'Harbour board urges everyone to leave'],
    ['a count of whom', 'Northia sends away 60 envoys'],
    ['a particle behind a noun', 'Harbour guard switches the lights on'],
    ['both of two “that”', 'Board says that it rained and that boats sank'],
    ['a verb with its preposition', 'Boat belongs to Tomas Reiter'],
  ])('passes %s: %s', (_, text) => {
    expect(isHalfSaid(text)).toBe(false);
  });
});
