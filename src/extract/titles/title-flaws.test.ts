import { describe, expect, it } from 'vitest';
import { hasFlaw } from './title-flaws';

describe('hasFlaw()', () => {
  it.each([
    ['an object that stands outside', 'Harbour board fined it a million crowns'],
    ['what was told of before', 'Tomas Reiter owns up to that sale'],
    ['a pair without names', 'The two fly from Ostra to Northia'],
    ['a count of what', 'Northia suffers a great storm every 15'],
    ['half of a span', 'Judge approves the harbour settlement a year'],
    ['a saying with nothing said', 'Tomas Reiter says; the board heard'],
    ['a quotation cut behind its opening', 'Clara Novik: “As we have said”'],
    ['a beginning of what', 'Clara Novik begins'],
    ['a memory of whom', 'Nine riders become monks in memory'],
    ['what was put there', 'Harbour pilots put on Postnet'],
    ['a preposition behind a noun', 'Harbour court fails to reach a decision on'],
    ['an adjective without its noun', 'Health board: ferry plans in northern'],
    ['a verb without whom', 'Beacon Lines says it hired'],
  ])('finds %s: %s', (_, text) => expect(hasFlaw(text)).toBe(true));

  it.each([
    ['who speaks of himself', 'Beacon Lines says it fined two riders'],
    ['what opens a clause', 'Riders leave before it sank'],
    ['what is easy to do', 'Harbour board makes it easier to sail'],
    ['words of a speaker', 'Clara Novik: “We gave it to that man”'],
    ['a span of time', 'Beacon Lines pays nine million a year'],
    ['a lamp switched on', 'Riders told to switch the lamp on'],
    ['what begins by itself', 'Harbour strike begins'],
    ['what was said', 'Tomas Reiter: the harbour is full'],
    ['a whole phrase of an adjective', 'Clara Novik apologises to riders in public'],
    ['a man of that town', 'Clara Novik meets the pair in Ostra'],
  ])('finds nothing in %s: %s', (_, text) => expect(hasFlaw(text)).toBe(false));
});
