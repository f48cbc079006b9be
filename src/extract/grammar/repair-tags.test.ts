import { describe, expect, test } from 'vitest';
import { repairTags } from './repair-tags';
import { tagTokens } from './tag-tokens';
import { readTokens } from './tokens';

/** The tag of a word in a sentence, repaired. */
function tagOf(word: string, text: string): string | undefined {
  const tokens = repairTags(tagTokens(readTokens(text, { start: 0, end: text.length })));
  return tokens.find((token) => token.text === word)?.tag;
}

describe('repairTags() gives each stretch the verb it wants', () => {
  test.each([
    ['moves', 'VBZ', 'It is wet because the storm moves over land.'],
    ['works', 'VBZ', 'They asked how it is when fear works in us.'],
    ['make', 'VB', 'They may in the end make it home.'],
    ['function', 'VB', 'The gate will not function as it should.'],
    ['have', 'VBP', 'The storm has winds that have been measured twice.'],
    ['use', 'VBP', 'The report says that few bakers use salt.'],
  ])('%s is %s in “%s”', (word, tag, text) => {
    expect(tagOf(word, text)).toBe(tag);
  });
});

describe('repairTags() takes a second verb away', () => {
  test.each([
    ['guards', 'NNS', 'A man threw a stone at security guards near the gate.'],
    ['tickets', 'NNS', 'They offer cheap air tickets to their country.'],
    ['troops', 'NNS', 'The border troops fired into the air.'],
    ['groups', 'NNS', 'She also met officials from banks, small firms and industry groups today.'],
    ['found', 'VBN', 'The body found along a road in the hills was hers.'],
    ['arrested', 'VBN', 'The men arrested on the bridge were let go.'],
    ['worn', 'VBN', 'The chair held a coat worn by a singer.'],
    ['held', 'VBN', 'She left after the talks held in May.'],
    ['announced', 'VBN', 'The fees announced today will be waived.'],
    ['infected', 'VBN', 'Two riders became infected on the boat.'],
    ['thanks', 'IN', 'They have a roof thanks to the board.'],
    ['positions', 'NNS', 'It had cold rooms, stress positions and the use of dogs.'],
    ['bound', 'VBN', 'Boats bound for Ostra were held.'],
    ['confirmed', 'VBN', 'The riders confirmed with flu have left.'],
    ['flows', 'NNS', 'Net capital flows to poorer towns are falling.'],
    ['implicated', 'VBN', 'Ostra tried to hand over two men implicated in the fire.'],
    ['tried', 'VBD', 'Ostra tried to hand over two men implicated in the fire.'],
    ['compared', 'VBN', 'The price fell to nine dollars, compared with ten before.'],
    ['calls', 'NNS', 'She made a series of other calls before the boat sank.'],
    ['concerning', 'JJ', 'The mayor said the claims were very concerning.'],
    ['bid', 'NN', 'They saw off a Beacon bid to sell the boats.'],
    ['called', 'VBN', 'The money went to a group called Beacon, it said.'],
    ['based', 'VBN', 'The captain, based at Ostra, died.'],
    ['general', 'NN', 'The attorney general threatened the paper.'],
    ['first', 'RB', 'Ana Silva, then a nurse, first went to Ostra in May.'],
  ])('%s is %s in “%s”', (word, tag, text) => {
    expect(tagOf(word, text)).toBe(tag);
  });

  test.each([
    ['runs', 'VBZ', 'The mayor runs the port.'],
    ['shows', 'VBZ', 'A log released in May under the law shows that she left.'],
    ['ruled', 'VBD', 'She left after the court ruled that it was hers.'],
    ['met', 'VBD', 'She left after the council met in May.'],
    ['spoke', 'VBD', 'She left before Brandt spoke in the square.'],
    ['sank', 'VBD', 'The ferry sank in the bay and the crew swam ashore.'],
    ['fell', 'VBD', 'The company said shares fell on the news.'],
    ['moved', 'VBD', 'The storm that hit the bay moved to the north.'],
    ['opened', 'VBD', 'The bridge opened in June, and boats have passed since.'],
    ['announced', 'VBD', 'The mayor announced today it will be waived.'],
    ['announced', 'VBD', 'The clerks announced today fees will be waived.'],
    ['risks', 'VBZ', 'She said the bank risks a fine.'],
  ])('but %s stays %s in “%s”', (word, tag, text) => {
    expect(tagOf(word, text)).toBe(tag);
  });
});

describe('repairTags() finds the noun before a verb', () => {
  test.each([
    ['al-Sadr', 'NNP', 'The cleric Omar al-Sadr said so.'],
    ['daughter-in-law', 'NN', 'The man and his daughter-in-law left.'],
  ])('%s is %s in “%s”', (word, tag, text) => {
    expect(tagOf(word, text)).toBe(tag);
  });
});

describe('repairTags() leaves what only looks so', () => {
  test.each([
    ['bound', 'VBD', 'She bound the book by hand.'],
    ['general', 'JJ', 'The attorney general election was held.'],
    ['first', 'JJ', 'The first boat went to Ostra.'],
    ['confirmed', 'VBD', 'The board confirmed in a letter that it would sail.'],
    ['flows', 'VBZ', 'The river flows to the sea and boats are built there.'],
    ['compared', 'VBD', 'He compared the boats with old ones.'],
    ['called', 'VBD', 'A rider called Reiter on the phone.'],
    ['said', 'VBD', 'A person briefed on the matter said he had caught a cold.'],
    ['put', 'VBD', 'In Ostra, the board put out a note on Friday saying the ferry had sunk.'],
    ['moved', 'VBD', 'The storm hit the bay, moved to the north, and sank two boats.'],
    ['sail', 'VB', 'They asked the Beacon to sail on.'],
    ['sells', 'VBZ', 'The old sells well in Ostra.'],
  ])('%s is %s in “%s”', (word, tag, text) => {
    expect(tagOf(word, text)).toBe(tag);
  });
});
