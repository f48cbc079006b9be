import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceRange } from '../text/ranges';
import { findDenial } from './denials';

const deny = (text: string): string | null => {
  const found = findDenial(text, { start: 0, end: text.length });
  return found && sliceRange(text, found);
};

describe('findDenial() finds', () => {
  it.each([
    ['the mayor did not call her', 'did not call her'],
    ['no meeting between the two had taken place', 'no meeting between the two had taken place'],
    ['reports of a meeting were “not true”', 'not true'],
    ['“absolutely not true”', 'not true'],
    ['this does not correspond to reality', 'does not correspond to reality'],
    ['there was no meeting', 'there was no meeting'],
    ['there was nothing wrong with the hull', 'there was nothing wrong with the hull'],
    ['it had found no evidence that any had been stolen', 'no evidence that any had been stolen'],
    ['they had no knowledge of the leak', 'no knowledge of the leak'],
    ['they had known nothing', 'known nothing'],
    ['he never made up a story', 'never made up a story'],
    ['no gun was put to his head', 'no gun was put to his head'],
    ['nobody held a pistol', 'nobody held a pistol'],
    ['no one had set foot in the hold', 'no one had set foot in the hold'],
    ['the systems were not touched', 'were not touched'],
    ['it had nothing to do with the crew', 'nothing to do with the crew'],
    ['a hoax', 'a hoax'],
    ['nonsense', 'nonsense'],
    ['rubbish, she said', 'rubbish'],
    ['she had seen no fuel in the water', 'had seen no fuel in the water'],
    ['unrelated', 'unrelated'],
    ['the claim is false', 'false'],
    ['No.', 'No.'],
    ['I don’t know who spoke to her but the mayor did not speak to her', 'did not speak to her'],
    ['we didn’t receive any letter', 'didn’t receive any letter'],
    ['he had “over-exaggerated”', 'over-exaggerated'],
    ['there was “no sign” of a leak', 'there was “no sign” of a leak'],
    ['the firm had “no link” to the crew', 'no link” to the crew'],
    ['the demand lacks any merit', 'lacks any merit'],
    ['the charges were without foundation', 'without foundation'],
    ['the claims were not corroborated by any records', 'were not corroborated by any records'],
    ['the report unfair', 'report unfair'],
    ['the estimate was pure guesswork', 'estimate was pure guesswork'],
    ['that is not how she remembers it', 'that is not how she remembers'],
    ['she was treated as the fall guy', 'treated as the fall guy'],
    ['the talk was “a wild rumour”', 'a wild rumour'],
    ['the letter was another fabrication', 'another fabrication'],
    ['it was a string of “lies and inventions”', 'a string of “lies and inventions'],
    ['it would be “quite absurd” to link the port to it', 'would be “quite absurd” to link'],
    ['the owners are mistaken about that', 'are mistaken'],
    ['at no point were the crew told', 'at no point were the crew told'],
    ['Not a word', 'Not a word'],
    ['Nope', 'Nope'],
    ['it had not', 'it had not'],
    ['Not only', 'Not only'],
    ['the letter was “factually erroneous”', 'erroneous'],
    ['the number 15 is wrong', 'number 15 is wrong'],
    ['no, he had told the truth', 'no'],
    ['wind was “not the main reason”', 'not the main reason'],
    ['it bore no responsibility', 'bore no responsibility'],
    ['the grounding caused no pollution', 'caused no pollution'],
    ['he “did not, never have and never would” call her', 'did not, never have and never would” call her'],
    ['I did not, never would, call her', 'did not, never would, call her'],
    ['the master “was not telling the truth”', 'was not telling the truth'],
    ['it could not have been him', 'could not have been him'],
    ['it could not have happened on a Sunday', 'could not have happened on a Sunday'],
    ['she saw no blow', 'saw no blow'],
    ['nobody fell', 'nobody fell'],
    ['nobody from the port had called', 'nobody from the port had called'],
    ['it was "wholly erroneous" that same morning', 'erroneous'],
    ['the claim was “unsupported”', 'unsupported'],
    ['the allegations were “deeply offensive”', 'allegations were “deeply offensive'],
    ['nobody rang', 'nobody rang'],
    ['this absurd', 'this absurd'],
    ['the suggestion “laughable”', 'the suggestion “laughable'],
    ['it an insult to the town’s intelligence', 'it an insult to the town’s intelligence'],
    ['it would be absurd to tie the port to the leak', 'would be absurd to tie'],
    ['she was nobody’s prisoner', 'was nobody’s prisoner'],
    ['he was in front and saw none', 'saw none'],
    ['the mate was neither', 'was neither'],
    ['she knew of no such letter', 'knew of no such letter'],
    ['the port neither held the papers nor sold them', 'neither held the papers nor sold them'],
    ['neither the mate nor the cook had moved', 'neither the mate nor the cook had moved'],
    ['not by me', 'not by me'],
    ['she had received no call', 'received no call'],
    ['we don’t have quotas for tickets', 'don’t have quotas for tickets'],
    ['his account of it misleading', 'account of it misleading'],
  ])('in: %s', (text, expected) => {
    expect(deny(text)).toBe(expected);
  });

  it.each([
    'the boat sank',
    'the report had little merit in their eyes',
    'the ferry left without any basin to turn in',
    'an unfair report was printed',
    'that is not how she likes it',
    'they looked for a scapegoat',
    'I don’t know who called',
    'she would not say',
    'it could not confirm the sale',
    'he did not say why',
    'it has not decided yet',
    'the clause will not apply',
    'it was not a good idea',
    'it may not be true',
    'it was not until Monday that the ferry left',
    'not only the crew but the owner had come',
    'an erroneous letter',
    'it could not have been better',
    'he could not have done more',
    'she saw no reason to go',
    'they heard no more of it',
    'no one song stood out',
    'an ambulance was not called until noon',
    'he did not call her until the boat had gone',
    'the crew would never be told',
    'an “erroneous” letter that morning',
    'they were told the truth',
    'what they did to the crew was wrong',
    'there was no way out, no, none at all that he saw',
    'it was not the main deck',
    'it bore no name',
    'the story caused no stir',
    'if the boat did not sink, who would pay?',
    'did it never happen?',
    'the crew, who did not know the port, left',
    'no decision had been made',
    'there is no better port',
    'they spread false claims',
    'a low-lying coast',
    'nobody wants that',
    'there is no doubt the boat sank',
    'it no longer sails',
    'either nobody told the owner, or somebody did',
    'there was no danger to the town',
    'there were “no further plans” for a port',
    'an absurd hat',
    'the paper printed rumours of a sale',
    'not a bad boat, all in all',
    'the owner did not wait, did he?',
    'whether it sank was “not documented”',
    'if you think the ferry they found was fake, go on and look',
    'I wish it had never happened',
    'the captain was offensive to the crew',
    'the port must persuade people that the boats were not sold',
    'this absurd hat',
    'the talk made no sense',
    'it an insult',
    'she found neither boat',
    'the port neither likes nor needs it',
    'not by the sea wall that they built in May',
    'we don’t have time for that',
    'they do not show much',
    'his account of the voyage',
  ])('nothing in: %s', (text) => {
    expect(deny(text)).toBeNull();
  });
});

describe('findDenial() keeps its laws', () => {
  it('stays inside the range', () => {
    const piece = fc.constantFrom(
      'no ',
      'boat ',
      'was ',
      'not true',
      'did not ',
      'sail',
      '. ',
      '“',
      'never ',
      'made ',
      ', ',
      'if ',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(60), fc.nat(60), (pieces, a, b) => {
        const text = pieces.join('');
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const found = findDenial(text, range);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(range.start);
        expect(found.end).toBeLessThanOrEqual(range.end);
        expect(found.end).toBeGreaterThan(found.start);
      }),
    );
  });

  it('keeps its offsets where lower case is longer than upper case', () => {
    expect(deny('İİİİ the boat did not sail')).toBe('did not sail');
  });
});
