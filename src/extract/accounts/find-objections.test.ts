import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { findObjections } from './find-objections';

/** What the objections of a text face. */
const facing = (text: string): string[] => findObjections(readOne(text)).map(({ faces }) => faces);

describe('findObjections() hears who turns against what was told right before', () => {
  it.each([
    'A spokesman laughed that off.',
    'Officials scoff at that.',
    'The owners begged to differ.',
    'One professor doesn’t buy that.',
    'The crew tell a different story.',
    'Prosecutors say otherwise.',
    'Former deckhands told the Ledger the opposite.',
    'The insurer isn’t so sure.',
    'The judge wasn’t buying it.',
    'A doctor found no such thing, and the judge wasn’t having it.',
  ])('%s', (text) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).toContain('before');
  });

  it.each([
    'A spokesman welcomed that.',
    'The owners disputed that the ferry was old.',
    'One professor doesn’t buy fish.',
    'Whoever says otherwise will be sued.',
  ])('but not “%s”', (text) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).not.toContain('before');
  });

  it.each([
    ['Not everyone sees it that way.', 'doubted'],
    ['Not everyone in the port remembers a storm.', 'doubted'],
    ['The owners took that back.', 'own'],
    ['Two days later they changed their minds.', 'own'],
  ])('%s: %s', (text, faces) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).toEqual([faces]);
  });

  it.each([
    'Not everyone can swim.',
    'The owners took the ferry back.',
    'Two days later they changed the crew.',
  ])('nothing in: %s', (text) => {
    expect(facing(`The ferry was safe, the owners said on Tuesday. ${text}`)).toEqual([]);
  });
});

describe('findObjections() hears who looked and found nothing, or does not believe it', () => {
  it.each([
    ['The divers found no trace of fuel.', 'unproven'],
    ['An inquiry uncovered no evidence that the deck was wet.', 'unproven'],
    ['The recordings do not show a blow.', 'unproven'],
    ['Pictures taken on the pier did not show any fuel.', 'unproven'],
    ['Lind does not think that the crew did this alone.', 'contested'],
    ['Film from the pier shows no fuel in the water.', 'unproven'],
    ['Passengers recall no smell of fuel.', 'unproven'],
    ['None of the passengers noticed a leak.', 'unproven'],
    ['The inquiry cleared the crew of wrongdoing.', 'contested'],
    ['Lind maintains his innocence.', 'contested'],
    ['Lind called Moss a liar.', 'claim'],
    ['The inquiry found the claim to be false.', 'claim'],
  ])('%s', (text, faces) => {
    expect(facing(`The ferry leaked, the port said on Tuesday. ${text}`)).toEqual([faces]);
  });

  it.each([
    'The divers found no evidence of a leak so far.',
    'The divers found no parking space.',
    'The shops do not show any films.',
    'The recordings show a blow.',
    'The shop shows no films.',
    'Passengers recall a smell of fuel.',
    'The crew cleared the deck of snow in an hour, Moss said.',
    'Lind maintains his boat.',
    'Lind called Moss a friend.',
    'I do not think that the crew did this alone.',
    'Lind does not think that he can come.',
  ])('but not “%s”', (text) => {
    expect(facing(`The ferry leaked, the port said on Tuesday. ${text}`)).toEqual([]);
  });
});

describe('findObjections() hears who denies in an aside', () => {
  it.each([
    ['Moss accused Lind of theft, a charge he denies.', 'aside'],
    ['The allegations, which Lind denies, go back to a sale.', 'aside'],
    ['Moss said he was bribed, an accusation the company rejected on Tuesday.', 'aside'],
    ['Moss spoke of ghost crews, something the owners deny.', 'aside'],
    ['Moss spoke of a leak, which the owners dismissed as pure fantasy.', 'aside'],
    ['Moss spoke of a leak, a claim the owners called ridiculous.', 'aside'],
  ])('%s', (text, faces) => {
    expect(facing(text)).toContain(faces);
  });

  it.each([
    'Moss brought a letter, which Lind denies having read.',
    'Moss spoke of a ferry, which Lind does not deny.',
    'Moss made an offer, which the company rejected a week later.',
    'Moss spoke of the claims the owners had made.',
    'Moss spoke of a leak, which the owners described as small.',
  ])('but not in: %s', (text) => {
    expect(facing(text)).not.toContain('aside');
  });

  it('and who learns the true figure', () => {
    const counted = 'The port counted 30 boats on Tuesday.';
    expect(facing(`${counted} Passengers learned the true total, 41, from the crew.`)).toContain('refigured');
    expect(facing(`${counted} Passengers learned the true reason from the crew.`)).toEqual([]);
  });

  it('and who corrects their own figure', () => {
    expect(facing('On Thursday the company corrected the figure to 12.')).toEqual(['own']);
    expect(facing('On Thursday the company corrected the course of the ferry.')).toEqual([]);
  });
});

it.each([
  ['Torsund countered that the findings were months old.', ['retort']],
  ['Torsund said that the findings were months old.', []],
  ['Torsund countered the storm with a second anchor.', []],
  ['The plan runs counter to the rules of the port, said Torsund.', []],
  ['Torsund fired back that the inspector had never been to sea.', []],
])('findObjections() hears who counters: %s', (text, faces) => {
  expect(facing(`An inspector said on Tuesday the deck was rotten. ${text}`)).toEqual(faces);
});

it.each([
  ['Ida Moss acknowledged that the captain misspoke.', ['own']],
  ['Ida Moss said she had exaggerated the number.', ['own']],
  ['“I made it up,” Poul Lind said.', ['own']],
  ['Ida Moss said the captain was worse because he lied to the inspector.', []],
  ['“She just made it up,” he said.', []],
  ['Ida Moss said that she had “inadvertently misled” the port.', ['own']],
  ['Ida Moss said that the fog had misled the crew.', []],
])('findObjections() hears who takes back their own words: %s', (text, faces) => {
  expect(facing(text)).toEqual(faces);
});

it.each([
  ['Torsund could not confirm the report.', ['unsettled']],
  ['Torsund said it could not confirm that the ferry had sunk.', ['unsettled']],
  ['Torsund could not confirm the name of the ferry.', []],
  ['Torsund would not confirm a number.', []],
  ['The same could not be said of Torsund.', []],
])('findObjections() hears who cannot settle what was told: %s', (text, faces) => {
  expect(facing(text)).toEqual(faces);
});

it.each([
  ['The inspector found Lind’s account of the storm misleading.', ['claim']],
  ['The judge deemed his evidence far from credible.', ['claim']],
  ['Ida Moss accuses Poul Lind of misleading the port.', ['claim']],
  ['The inspector found Lind’s account in a drawer.', []],
  ['The judge deemed his boat safe.', []],
  ['Ida Moss accuses Poul Lind of stealing the boat.', []],
])('findObjections() hears who faults somebody’s word: %s', (text, faces) => {
  expect(facing(text)).toEqual(faces);
});

it.each([
  ['The port has always said that the papers were sound.', ['opposed']],
  ['Ida Moss doubts that the mate wrote it.', ['opposed']],
  ['The port said that the papers are genuine.', ['opposed']],
  ['The port replied that the papers were old.', []],
  ['But the port said that the papers were old.', []],
  ['The port said that it would not sell the papers.', []],
])('findObjections() hears some sign that somebody opposes: %s', (text, faces) => {
  expect(facing(text)).toEqual(faces);
});

it.each([
  ['The manager ruled out engine failure.', ['contested']],
  ['The manager said first checks ruled out any leak.', ['contested']],
  ['The manager ruled out a sale.', []],
  ['Torsund blamed the pilots instead.', ['retort']],
  ['Torsund blamed the pilots.', []],
  ['A day before, they had heard the reverse from Poul Lind of the union.', ['before']],
  ['A day before, they had heard the bell from Poul Lind’s boat.', []],
])('findObjections() hears who tells it another way: %s', (text, faces) => {
  expect(facing(text)).toEqual(faces);
});
