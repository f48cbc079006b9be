import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';

/** The tag of the word that stands between asterisks. */
function tagOfMarked(sentence: string): string | undefined {
  const marked = /\*([^*]+)\*/.exec(sentence)?.[1];
  return tag(sentence.replaceAll('*', '')).find(({ text }) => text === marked)?.tag;
}

describe('tagTokens() reads as a past tense', () => {
  it.each([
    'The ferry *sank* off the cape.',
    'The owners *cut* the price.',
    'She *put* the letter back.',
    'The captain quickly *ordered* a search.',
    'Divers raised the wreck and *towed* it home.',
    'The man who robbed the bank *fled* to the coast.',
    'The town that lost its ferry *mourned* for a week.',
    'He feared dozens of his friends *had* died.',
    'In May, the mayor, tired, *left* the hall.',
    'The mayor, Ana Silva, *opened* the hall, then left.',
    'Prices *rose* last month by a third.',
    'He said the plan to save the school *failed* in May.',
    'The captain rose and *walked* by the pier.',
    'She came in, *waited* by the door and left.',
    'Prices rose in May, *dropped* by a third and rose again.',
    'He read the letter, *signed* it and left.',
  ])('%s', (sentence) => {
    expect(tagOfMarked(sentence)).toBe('VBD');
  });
});

describe('tagTokens() reads as a participle', () => {
  it.each([
    'The ferry was *sunk* off the cape.',
    'They have quietly *left* the hall.',
    'Comments *made* by the captain were wrong.',
    'Police arrested a man *accused* of arson.',
    'They met a man who owned a boat *moored* in the bay.',
    'The film, already *shown* in a hall, was played in full.',
    'The station, *founded* in a barn, moved to the port.',
    'A survey *released* last month by the board found a fall.',
    'The car driven by Silva and *owned* by Brandt was found.',
    'The club returned the paper, *signed* by both sides, on Monday.',
    'The mayor came, *followed* by her sons.',
    'They dug to free a woman *trapped* beneath a wall.',
  ])('%s', (sentence) => {
    expect(tagOfMarked(sentence)).toBe('VBN');
  });
});

describe('tagTokens() reads as a gerund', () => {
  it.each([
    'The captain had been *drinking* all night.',
    'After *meeting* the owners she resigned.',
    'The crew were *building* a raft.',
    'The crew were *missing* the storm.',
  ])('%s', (sentence) => {
    expect(tagOfMarked(sentence)).toBe('VBG');
  });
});

describe('tagTokens() reads as a noun', () => {
  it.each([
    ['The *cut* was deep.', 'NN'],
    ['After the *meeting* she resigned.', 'NN'],
    ['After *meeting* minutes were lost, she resigned.', 'NN'],
    ['Gas *stations* near the port closed.', 'NNS'],
    ['The *search* went on.', 'NN'],
    ['A memo to *staff* said so.', 'NN'],
    ['She forged the *will*.', 'NN'],
    ['This *will* end.', 'MD'],
    ['The memo *says*, in short, no.', 'VBZ'],
    ['They sat near movie *theaters*.', 'NNS'],
    ['*Italy* declared a truce.', 'NN'],
    ['He had a *drink* at noon.', 'NN'],
    ['Profit rose to 7.8 trillion *won* in May.', 'NNS'],
  ])('%s', (sentence, expected) => {
    expect(tagOfMarked(sentence)).toBe(expected);
  });
});

it.each([
  ["Last week's *opening* statements were long.", 'NN'],
  ["The Brandts' *holding*, Karst, sold the mill.", 'NN'],
  ["He called it 'a farce of the rules' *holding* on.", 'VBG'],
  ['The team *won* in May.', 'VBD'],
])('tagTokens() of “%s” keeps to %s', (sentence, expected) => {
  expect(tagOfMarked(sentence)).toBe(expected);
});

it('tagTokens() reads “missing” as describing', () => {
  expect(tagOfMarked('The boat was *missing* after the storm.')).toBe('JJ');
});

it('tagTokens() reads “us” as a pronoun', () => {
  expect(tagOfMarked('He told *us* in May.')).toBe('PRP');
});

it('tagTokens() reads “aged” as describing', () => {
  expect(tagOfMarked('Children *aged* under five fell ill.')).toBe('JJ');
});

describe('tagTokens() reads as a base form', () => {
  it.each(['They want to *leave* soon.', 'She would not *stop* there.', 'He did *call* them.'])(
    '%s',
    (sentence) => {
      expect(tagOfMarked(sentence)).toBe('VB');
    },
  );
});

describe('tagTokens() reads as a name', () => {
  it.each([
    'The firm hired *Brandt* in Oslo.',
    'She rang *Acme* twice.',
    '*May* Kvist heard the blast.',
    'It was run by *Will* and others.',
    'They read *@ferry_fan* all day.',
    'He left the *US* in May.',
  ])('%s', (sentence) => {
    expect(tagOfMarked(sentence)).toBe('NNP');
  });

  it.each(['*Divers* found the wreck.', '“*Divers* found the wreck,” he said.', '*After* a week it sank.'])(
    'but no word that only opens a sentence: %s',
    (sentence) => {
      expect(tagOfMarked(sentence)).not.toBe('NNP');
    },
  );
});

it.each([
  ['It’s gone now.', '’s', 'VBZ'],
  ['Oslo’s harbour closed.', '’s', 'POS'],
  ['She’s been rescued.', '’s', 'VBZ'],
])('tagTokens() tells the verb from the possessive: %s', (sentence, word, expected) => {
  expect(tag(sentence).find(({ text }) => text === word)?.tag).toBe(expected);
});

it('tagTokens() tags every token, marks with themselves', () => {
  const tokens = tag('Well, “yes” – it sank…');
  expect(tokens.every((token) => token.tag !== '')).toBe(true);
  expect(tokens.filter((token) => token.text === token.tag).map((token) => token.text)).toEqual([
    ',',
    '“',
    '”',
    '–',
    '…',
  ]);
});

describe('tagTokens() tells a name from a modal', () => {
  it.each([
    ['NNP', '*May* tells the council that it is over.'],
    ['NNP', '*May* will chair the council.'],
    ['NNP', '*Will* said he was ill.'],
    ['NNP', 'Harbour row: *May* expels nine clerks'],
    ['MD', '*May* he rest in peace.'],
    ['MD', '*Will* they put it right?'],
    ['MD', '*Will* the ferry sail?'],
    ['MD', 'The ferry *may* sail.'],
  ])('%s: %s', (wanted, sentence) => {
    expect(tagOfMarked(sentence)).toBe(wanted);
  });
});

it('tagTokens() takes no auxiliary for a participle before what it leads', () => {
  expect(tagOfMarked('The mayor *has* said that it was false.')).toBe('VBZ');
});

it.each([
  ['Some 200 US troops left.', 'US', 'NNP'],
  ['They told the US so.', 'US', 'NNP'],
  ['They told us so.', 'us', 'PRP'],
  ['THEY TOLD US SO', 'US', 'PRP'],
])('tagTokens() tells the country from the pronoun: %s', (sentence, word, expected) => {
  expect(tag(sentence).find(({ text }) => text === word)?.tag).toBe(expected);
});

describe('tagTokens() reads a past form with a capital', () => {
  it.each([
    'The review that *United* published makes it tough.',
    'One of the two sued his old employer and *United* on Monday.',
    'The captain told the harbour *Post* that he was tired.',
  ])('inside running text as a name: %s', (sentence) => {
    expect(tagOfMarked(sentence)).toBe('NNP');
  });

  it.each([
    'Captain *Charged* Over Ferry Fire',
    '*United* they stood on the pier.',
    'Ferry *Burned* as Captain Slept in Port',
  ])('elsewhere as what it is: %s', (sentence) => {
    expect(tagOfMarked(sentence)).not.toBe('NNP');
  });
});
