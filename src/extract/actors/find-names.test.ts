import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';
import { findNames } from './find-names';

const namesIn = (sentence: string) => findNames(tag(sentence)).map(({ name }) => name);

describe('findNames() takes as one name', () => {
  it.each([
    [
      'They joined the Organisation for the Prevention of Harbour Fires.',
      'Organisation for the Prevention of Harbour Fires',
    ],
    ['He led the International Council on Clean Harbours.', 'International Council on Clean Harbours'],
    ['A group called the Guardians of Ostra paid.', 'Guardians of Ostra'],
    ['They saw the Food and Harbour Administration.', 'Food and Harbour Administration'],
    ['She sailed to Rio de Ostra.', 'Rio de Ostra'],
    ['They bought a Beacon 5 there.', 'Beacon 5'],
    ['He met Senator Ana Novik there.', 'Ana Novik'],
    ['They met Secretary of State Elena Novik there.', 'Elena Novik'],
    ['They met Lance Corporal Elena Novik there.', 'Elena Novik'],
    ['Mark Begovic took over.', 'Mark Begovic'],
    ['One of them (Mark Begovic) paid.', 'Mark Begovic'],
    ['Theresa Moor told the crowd.', 'Theresa Moor'],
    ['Bill Nelson, a guest, paid.', 'Bill Nelson'],
    ['Dawn Nelson, a guest, paid.', 'Dawn Nelson'],
    ['Mark Begovic’s boat sank.', 'Mark Begovic'],
    ['Save Oceans, a campaign, paid.', 'Save Oceans'],
    ['They paid the Academy of Songs and Dances.', 'Academy of Songs and Dances'],
    ['They asked the Department of Justice.', 'Department of Justice'],
    ['They asked the Premier Division.', 'Premier Division'],
    ['Father-of-two Elena Novik paid.', 'Elena Novik'],
    ['They asked mum-of-three Elena Novik.', 'Elena Novik'],
    ['They asked Coun Elena Novik.', 'Elena Novik'],
    ['They beat Hertow 2-1 there.', 'Hertow'],
    ['They asked Mr Dane.', 'Dane'],
  ])('in “%s” %s', (sentence, name) => {
    expect(namesIn(sentence)).toContain(name);
  });
});

describe('findNames() leaves', () => {
  it.each([
    [
      'people of a place, where the sentence begins with them',
      'Residents of Ostra left.',
      'Residents of Ostra',
    ],
    ['a person and a place', 'They saw Piet Novik of Ostra.', 'Piet Novik of Ostra'],
    ['what a person speaks on', 'They heard Piet Novik on Ostra.', 'Piet Novik on Ostra'],
    ['a question’s first word', 'Could Begovic have known?', 'Could Begovic'],
    ['a word that describes', 'An Ostra-bound ferry sank.', 'Ostra-bound'],
    ['a shout', 'They STILL paid.', 'STILL'],
    ['a day', 'They called it Black after that Wednesday.', 'Wednesday'],
    ['a feast', 'They came home for Christmas.', 'Christmas'],
    ['a party and a state', 'It was Ana Novik, D-Ohio, who left.', 'D-Ohio'],
    ['members by their letters', 'He told MPs there.', 'MPs'],
    ['one of a people', 'They saw the Croat striker there.', 'Croat'],
    ['some of a people', 'They saw two Spaniards there.', 'Spaniards'],
    ['the figures of a score', 'They beat Hertow 2-1 there.', 'Hertow 2'],
    ['one of a party', 'They met a well-connected Democrat there.', 'Democrat'],
    ['a people of two words', 'She met a rich Sri Lankan family.', 'Sri Lankan'],
    ['a pronoun with a capital', 'They called It a day.', 'It'],
    ['two bodies', 'They paid the Bank of Ostra and Congress.', 'Bank of Ostra and Congress'],
  ])('%s', (_, sentence, name) => {
    expect(namesIn(sentence)).not.toContain(name);
  });

  it('letters that name a body', () => {
    expect(namesIn('The NHSA and BBC paid.')).toEqual(['NHSA', 'BBC']);
  });
});

it('findNames() takes the US for no short name of what is named by it', () => {
  expect(namesIn('He angered the US and Ostra.')).toEqual(['Ostra']);
  expect(namesIn('He led the US Harbour Agency.')).toEqual(['Harbour Agency']);
});
