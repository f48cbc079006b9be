import { describe, expect, it } from 'vitest';
import { indexActors } from '../actors/actor-index';
import { readOne } from '../test-readings';
import { MOST_WORDS } from './title-laws';
import { tightenTitle } from './tighten-title';

const index = indexActors([
  readOne(
    'Ana Silva and Tomas Reiter left. Silva told the Board of Northern Ferries in Ostra. Mr. Reiter said so too. The Northern Harbour Agency (NHA) agreed, and the NHA left.',
  ),
]);

describe('tightenTitle()', () => {
  it.each([
    [
      'people by their last names',
      'Six harbour pilots wanted Tomas Reiter to leave by boat',
      'Six harbour pilots wanted Reiter to leave by boat',
    ],
    [
      'a body by its letters',
      'Northern Harbour Agency says it wants six more boats for riders',
      'NHA says it wants six more boats for riders',
    ],
    [
      'what was said behind a colon',
      'Beacon Lines said that two panels of pilots had approved plan',
      'Beacon Lines: two panels of pilots had approved plan',
    ],
    [
      'what somebody was told',
      'Rider tells the harbour court that six boats had been repaired',
      'Rider: six boats had been repaired',
    ],
    [
      'a simpler tense',
      'Six harbour pilots have found lamps beside ruins of town',
      'Six harbour pilots found lamps beside ruins of town',
    ],
    [
      'what was done without "had been"',
      'Six harbour pilots had been told to go to Northia instead',
      'Six harbour pilots told to go to Northia instead',
    ],
    [
      'the name of who bears an office',
      'The owner, the Beacon Club, said that boats reached harbour gates',
      'Beacon Club said that boats reached harbour gates',
    ],
    [
      'the subject without where it is',
      'Workers in towers on the northern quay woke up to nine pages',
      'Workers in towers woke up to nine pages',
    ],
    [
      'a beginning before a phrase',
      'Harbour judges put off Northia’s first claim against owners on late terms',
      'Harbour judges put off Northia’s first claim against owners',
    ],
  ])('gives %s', (_, long, short) => expect(tightenTitle(long, index)).toBe(short));

  it.each([
    ['one that fits', 'Ana Silva has met the riders'],
    ['what somebody is ordered', 'Harbour board in Ostra urged all of nine northern riders to leave'],
    ['words between quotation marks', 'Mayor: “The boats that we have had were all of wood and rope”'],
    ['what a saying begins with "he"', 'Pilot said that he and his nine old northern crews ran'],
    ['a denial', 'Mayor denied that six boats were sold by old northern owners'],
    ['what a number is of', 'Northern board of the ferry line counted a great number of riders'],
  ])('keeps %s: %s', (_, long) => {
    const told = tightenTitle(long, index);
    expect(told === long || told.split(' ').length <= MOST_WORDS).toBe(true);
    expect(told).not.toMatch(/\b(?:urged (?:all|riders)(?! .*to leave)|number|Pilot: he|Mayor: six)$/);
    expect(told).not.toMatch(/^(?:Pilot: he|Mayor: six)/);
  });
});
