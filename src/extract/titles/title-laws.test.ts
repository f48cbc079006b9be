import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTitleFault, roomBehind, type TitleFault } from './title-laws';

const PRINTED: readonly string[] = [
  'Clara Novik meets the mayor of Ostra',
  'Storm gets in',
  'Harbour office broken into',
  'Clara Novik: “We lost them!”',
  'Clara Novik says she lost the boats',
  'Two boats in, three boats off',
  'Ostra’s mayor resigns',
  'Divers take the lamp apart',
  'It’s over, says Clara Novik',
  '“It is over now”: Clara Novik resigns',
  'Clara Novik tells riders to leave',
  'Mayor tells guards 400 boats will need oars',
  'Clara Novik told of a storm',
  'Novik tells the truth',
  'Beacon Lines buys back two boats',
  'Riders were told to leave Ostra',
  'Novik shows what the storm broke',
  'Reiter said Novik sold a boat',
  'Agency confirms what the stuff was',
  'Clara Novik drops claim',
  'Ferry line wins right to stay',
  'Clara Novik loses sight of herself',
  'Reiter said Novik sails to Ostra',
  'One billion boats counted',
  'One of six ferries sinks off Ostra',
  'Bank of Ostra buys Ferry House',
  'US troops leave Ostra',
  'WHO raises its alert to four',
  'Another fifteen cases confirmed in Ostra',
  'Storm kills one',
  'Two of three boats sink',
  'Harbour board: harbour is safe',
  'Storms such as this grow',
  'After the storm, boats leave Ostra',
  'Clara Novik arrested',
  'Clara Novik taken to Ostra',
  'Clara Novik does not resign',
  'Clara Novik: “That I know”',
];

const REFUSED: readonly (readonly [fault: TitleFault, text: string])[] = [
  ['length', 'Storm ends'],
  ['length', 'Clara Novik meets the mayor of Ostra on the old stone bridge'],
  ['cut', 'Clara Novik meets the mayor of …'],
  ['opening', 'She met the mayor of Ostra'],
  ['opening', 'Was heard in full at Ostra'],
  ['opening', 'That the ferry sank off Ostra'],
  ['opening', 'And the ferry sank off Ostra'],
  ['opening', 'Who raised the flag'],
  ['opening', 'Us and the guards of Ostra'],
  ['pointer', 'Another storm hit Ostra'],
  ['pointer', 'Harbour board says it did not condone what'],
  ['pointer', 'Clara Novik tells after that she would leave'],
  ['pointer', 'Hand on heart, I did not leave'],
  ['unsaid', 'Clara Novik asked'],
  ['unsaid', 'Clara Novik right'],
  ['pointer', 'Letter says to do so before noon'],
  ['repeat', 'Harbour board: the harbour board is safe'],
  ['pointer', 'Two of them say it was the other way'],
  ['pointer', 'Mayor’s office turns down request for such meeting'],
  ['pointer', 'Back in the boat, they are stopped'],
  ['unsaid', 'Northern ferry board thought better'],
  ['ending', 'Clara Novik meets the mayor of'],
  ['ending', 'Harbour board announces that'],
  ['ending', 'Ferry line opens a'],
  ['ending', 'The divers found and'],
  ['ending', 'Passengers attend the meeting at Ostra’s'],
  ['ending', 'Weather could play a role in'],
  ['ending', 'Storms kill 247 people in Ostra and 10'],
  ['ending', 'Lamp found during a search of a heavily wooded'],
  ['ending', 'Two former guards charged in'],
  ['ending', 'Clara Novik: “They move it to Ostra which”'],
  ['marks', 'Clara Novik: “We lost them'],
  ['marks', 'Divers find ’s lamp off Ostra'],
  ['marks', 'Lamp found (in Ostra harbour'],
  ['marks', 'Harbour Watch thanks “ friends in Ostra”'],
  ['marks', 'The storm , boats are lost'],
  ['repeat', 'Clara Clara Novik meets the mayor'],
  ['repeat', 'Novik says Clara Novik is in favour'],
  ['repeat', 'Harbour Board fines Harbour Board'],
  ['pointer', 'Same office opens an inquiry'],
  ['pointer', 'Whose report comes out in Ostra'],
  ['pointer', 'One builds on the lessons of Ostra'],
  ['pointer', 'Ostra ones charge Clara Novik'],
  ['pointer', 'Second one comes for Clara Novik'],
  ['pointer', 'Harbour Board flatly denies it'],
  ['pointer', 'Owner posts a picture of a burnt one'],
  ['pointer', 'Board’s letter says no such thing'],
  ['pointer', 'Beacon Lines disclosed as much'],
  ['pointer', 'Clara Novik eats there'],
  ['pointer', 'Guards of Ostra send for him'],
  ['pointer', 'Judge Ana Silva gave her'],
  ['unsaid', 'Clara Novik told supporters'],
  ['unsaid', 'Court papers suggest'],
  ['unsaid', 'Clara Novik set to announce'],
  ['unsaid', 'Head of the harbour tells a crew'],
  ['unsaid', 'Ostra Times said in an editorial'],
  ['unsaid', 'Clara Novik believes'],
  ['unsaid', 'Beacon Lines buys back'],
  ['unsaid', 'Clara Novik says she was told'],
  ['unsaid', 'Harbour Board confirms what the stuff'],
  ['marks', 'Tomas Reiter’d wait for the ferry'],
  ['marks', 'Tomas Reiter: Clara Novik ’d wait'],
  ['marks', 'OSTRA, Northia (TAP) _'],
  ['ending', 'Public poll held in Ostra, however'],
  ['unsaid', 'Clara Novik says, not even naming the ferry'],
  ['unsaid', 'The board said, was “not written down”'],
  ['unsaid', 'Dam that threatens Ostra told'],
];

describe('findTitleFault()', () => {
  it.each(PRINTED)('lets pass “%s”', (text) => expect(findTitleFault(text)).toBeNull());

  it.each(REFUSED)('refuses for its %s “%s”', (fault, text) => expect(findTitleFault(text)).toBe(fault));

  it('lets no title pass that has fewer than three or more than nine words', () => {
    const word = fc.constantFrom('boats', 'sink', 'off', 'Ostra', 'the', 'harbour');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const passes = findTitleFault(words.join(' ')) === null;
        return !passes || (words.length >= 3 && words.length <= 9);
      }),
    );
  });
});

it.each([
  ['', 12],
  ['Ana Silva', 10],
  ['Ana Silva’s “old” friend', 9],
  ['Smith , Lee & 3 others', 8],
])('roomBehind(%j) counts words, not marks', (words, room) => expect(roomBehind(words)).toBe(room));
