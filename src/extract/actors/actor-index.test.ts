import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { indexActors } from './actor-index';
import { referencesOf } from './resolve-references';

const indexOf = (text: string) => indexActors([readOne(text)]);

function kindOf(text: string, name: string): string | undefined {
  const index = indexOf(text);
  return index.byId.get(index.idOf(name) ?? '')?.kind;
}

describe('the kind of a name', () => {
  it.each([
    ['Clara Novik is a judge in Ostra.', 'Clara Novik', 'person'],
    ['The engineer Clara Novik said no.', 'Clara Novik', 'person'],
    ['He spoke to Tomas Park, who manages a fund.', 'Tomas Park', 'person'],
    ['A harbour guide, Ada Moor, woke to find the boat gone.', 'Ada Moor', 'person'],
    ['Brimstone’s Piet Bush caught up with the crew.', 'Piet Bush', 'person'],
    ['“No,” said Mr. Reiter. He left. Mr. Reiter came back.', 'Reiter', 'person'],
    ['She told Ostra Today that she was well.', 'Ostra Today', 'organisation'],
    ['The owner, Velmar Motors Ltd, paid.', 'Velmar Motors Ltd', 'organisation'],
    ['It was told by Harbour Sports Norland.', 'Harbour Sports Norland', 'organisation'],
    ['An analyst at Moor Research saw it.', 'Moor Research', 'organisation'],
    ['They sailed across South Norland and in South Norland they stayed.', 'South Norland', 'place'],
    ['They lived in Moorwick near the sea.', 'Moorwick', 'place'],
    ['It named Karla Begovic.', 'Karla Begovic', 'person'],
    ['The yard built the Novik & Moor ferry. They paid Novik & Moor.', 'Novik & Moor', 'organisation'],
    ['They lauded the Moorwick Health England.', 'Moorwick Health England', 'organisation'],
    ['They swam in the Ostra Canal.', 'Ostra Canal', 'place'],
    ['They flew to Hong Kong.', 'Hong Kong', 'place'],
    ['The letter went to the Friends of the River.', 'Friends of the River', 'organisation'],
    ['Ostra Velmarica said no. Ostra Velmarica suspended its clerk.', 'Ostra Velmarica', 'organisation'],
    ['They saw Moor Velmarica. Moor Velmarica’s shares fell.', 'Moor Velmarica', 'organisation'],
    ['They paid Tomic Lorvas, a small data firm.', 'Tomic Lorvas', 'organisation'],
    ['The data firm Tomic Lorvas paid.', 'Tomic Lorvas', 'organisation'],
    ['They paid a start-up called Tomicas.', 'Tomicas', 'organisation'],
    ['Tomic Lorvas said it had paid.', 'Tomic Lorvas', 'organisation'],
    ['They saw Lorvas. Later Lorvas and his crew left.', 'Lorvas', 'person'],
    ['They met Tomic Lorvas there. They met Tomic Lorvas’s widow.', 'Tomic Lorvas', 'person'],
    ['They sailed in Moorvick (MVA). They paid MVA.', 'MVA', 'organisation'],
    ['They met Mrs Reiter’s brother, Paris, 76, there.', 'Paris', 'person'],
    ['They sold her to Moorwick Athletic.', 'Moorwick Athletic', 'organisation'],
    ['They sold her to Real Moorvica.', 'Real Moorvica', 'organisation'],
    ['They saw Moorvica. Moorvica have signed her.', 'Moorvica', 'organisation'],
    ['Moorvica, who finished sixth, deny it. Moorvica are late.', 'Moorvica', 'organisation'],
    ['They met the Duke of Moorvica.', 'Duke of Moorvica', 'person'],
    ['They paid Tomic Leisure, which runs pools.', 'Tomic Leisure', 'organisation'],
  ])('in “%s” of %s is %s', (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });

  it.each([
    ['They bought the Ostra ferry business.', 'Ostra', 'organisation'],
    ['Software called Beacon Strand failed.', 'Beacon Strand', 'person'],
    ['The letter went to NHC, a carrier.', 'NHC', 'person'],
    ['They arrested the head of Velmar, who denied it.', 'Velmar', 'person'],
    ['In South Norland it rained. South Norland is wet.', 'South Norland', 'person'],
    ['They wanted Planned Harbours there. Planned Harbours said no.', 'Planned Harbours', 'person'],
    ['They sailed on the Ada Lind. The Ada Lind sank.', 'Ada Lind', 'person'],
    ['They heard Tomic Lorvas, a boat maker.', 'Tomic Lorvas', 'organisation'],
    ['Ada Lind said it was late.', 'Ada Lind', 'organisation'],
    ['The fans of Ada Lind sold its boats.', 'Ada Lind', 'organisation'],
    ['They told 1.2 billion Moorwick Catholics, the guests of Ostra.', 'Moorwick Catholics', 'person'],
    ['Its accountants, Lorvastomic, paid.', 'Lorvastomic', 'person'],
    ['They met Ada Lind. Tomas and Lind are late.', 'Ada Lind', 'organisation'],
    ['They met Ada Lind. Did Lind have it? The guests of Lind were late.', 'Ada Lind', 'organisation'],
    ['The crews in Moorwick are late.', 'Moorwick', 'organisation'],
    ['It fed racist Moorism, which grew.', 'Moorism', 'person'],
    ['In Reiter’s view it was late. They met in Reiter’s house.', 'Reiter', 'place'],
  ])('in “%s” of %s is not %s', (text, name, kind) => {
    expect(kindOf(text, name)).not.toBe(kind);
  });
});

describe('names of one actor', () => {
  it.each([
    ['Clara Novik came. Later Novik left.', 'Novik', 'Clara Novik'],
    ['The singer Clara Novik came. Later the crowd saw Clara.', 'Clara', 'Clara Novik'],
    ['Team-mate Clara Novik came.', 'Clara Novik', 'Clara Novik'],
    ['The firm Velmar Motors Ltd paid. Then Velmar left.', 'Velmar', 'Velmar Motors Ltd'],
    ['The mayor saw Ada Moor MP, who left.', 'Ada Moor', 'Ada Moor'],
    ['The singer William Novik came. The crowd saw Billy Novik.', 'Billy Novik', 'William Novik'],
    ['They paid the U.S. Harbour Safety Agency. They paid the HSA.', 'HSA', 'U.S. Harbour Safety Agency'],
    [
      'The painter Jürgen Möller came. Jürgen Möller left. They saw Jurgen Moeller.',
      'Jurgen Moeller',
      'Jürgen Möller',
    ],
    ['The banker Ben B. Novik came. Novik left. Novik spoke.', 'Novik', 'Ben B. Novik'],
    ['The crowd cheered Moorwick Ana Novik. Ana Novik and Ana Novik left.', 'Novik', 'Ana Novik'],
    [`${'The crowd saw Ana Novik. '.repeat(8)}They saw Piet Novik. Then Novik left.`, 'Novik', 'Ana Novik'],
    ['They bought a Velmar. They drove two Velmars.', 'Velmars', 'Velmar'],
    ['They paid HarbourMoorWater. They paid HMW.', 'HMW', 'HarbourMoorWater'],
    ['They paid Velmarwaterhouse (VwH). VwH left.', 'VwH', 'Velmarwaterhouse'],
    ['They paid Velmar Harbour, known as VeH, there. They saw VeH.', 'VeH', 'Velmar Harbour'],
    ['The singer Ana Rhodes sang to Rhodes. They heard Rhodes.', 'Rhodes', 'Ana Rhodes'],
  ])('in “%s” lead %s to %s', (text, short, full) => {
    const index = indexOf(text);
    expect(index.byId.get(index.idOf(short) ?? '')?.name).toBe(full);
  });

  it.each([
    ['The singer Clara Novik and the painter Clara Moor came. They saw Clara.', 'Clara', 'Clara Novik'],
    ['The brothers Piet Novik and Jan Novik came. They saw Novik.', 'Novik', 'Piet Novik'],
    ['The singer Paris Novik flew to Paris.', 'Paris', 'Paris Novik'],
    ['The singer William Novik came. The crowd saw Robert Novik.', 'Robert Novik', 'William Novik'],
    [
      'They read the New Ostra Times. They read the New Norland Times.',
      'New Norland Times',
      'New Ostra Times',
    ],
    [
      'They paid the Humane Society of the United States. The United States paid.',
      'United States',
      'Humane Society of the United States',
    ],
    ['The firm Beacon Haiti paid. They lived in Haiti.', 'Haiti', 'Beacon Haiti'],
    ['The singer Ana Israel flew to Israel.', 'Israel', 'Ana Israel'],
    ['They paid Velmar Harbour (BBC). The BBC left.', 'BBC', 'Velmar Harbour'],
    ['They paid Velmar Water (VeW). They paid Vera Wool (VeW). VeW left.', 'VeW', 'Velmar Water'],
    ['They bought a HarbourMoor. They paid HM.', 'HM', 'HarbourMoor'],
  ])('in “%s” do not lead %s to %s', (text, short, full) => {
    const index = indexOf(text);
    expect(index.byId.get(index.idOf(short) ?? '')?.name).not.toBe(full);
  });

  it('have one id each, and every alias leads to one actor', () => {
    const first = fc.constantFrom('Clara', 'Piet', 'Ada', 'Jan');
    const last = fc.constantFrom('Novik', 'Moor', 'Reiter', 'Lind');
    const sentence = fc
      .tuple(first, last, fc.boolean())
      .map(([a, b, short]) => `The judge met ${short ? b : `${a} ${b}`}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const { actors, idOf } = indexOf(sentences.join(' '));
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
        const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
        expect(new Set(names).size).toBe(names.length);
        for (const { id, name, aliases } of actors)
          for (const each of [name, ...aliases]) expect(idOf(each)).toBe(id);
      }),
      { numRuns: 50 },
    );
  });
});

/** Whom the last occurrence of a word means. */
function whoIs(text: string, word: string): string | undefined {
  const reading = readOne(text);
  const index = indexActors([reading]);
  const start = [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].at(-1)?.index ?? -1;
  const at = reading.sentences.findIndex((each) => each.start <= start && start < each.end);
  const id = referencesOf(reading, index).resolve(at, { start, end: start + word.length });
  return id && index.byId.get(id)?.name;
}

describe('a word that points back', () => {
  it.each([
    ['The judge Clara Novik came. Then she left.', 'she', 'Clara Novik'],
    ['The judge Elena Novik came. The guide Trevor Moor came. Then she left.', 'she', 'Elena Novik'],
    ['The judge Kim Novik came. Then he left.', 'he', 'Kim Novik'],
    ['When it sold the boats, Velmar Motors was poor.', 'it', 'Velmar Motors'],
    ['The judge Jan Novik rose. The guide Piet Moor met him.', 'him', 'Jan Novik'],
    ['The skater Jan Novik fell. The skater’s mother said that he was well.', 'he', 'Jan Novik'],
    ['The skater Jan Novik fell. The skater’s mother, Ada Lind, said that he was well.', 'he', 'Jan Novik'],
    ['The mother, Ada Lind, came. Mr. Moor came. Then she left.', 'she', 'Ada Lind'],
    [
      'The judge Jan Novik told Ostra Times that it was late. The company Velmar Motors paid. It closed.',
      'It',
      'Velmar Motors',
    ],
    [
      'Ostra Bank paid; Velmar Motors said that it would not. Later it changed its mind.',
      'it',
      'Velmar Motors',
    ],
  ])('in “%s” %s is %s', (text, word, name) => {
    expect(whoIs(text, word)).toBe(name);
  });

  it.each([
    ['The judge Jan Novik told Ostra Today a joke. It was cold.', 'It', 'Ostra Today'],
    ['Ostra Bank denied it.', 'it', 'Ostra Bank'],
    ['The mother, Ada Lind, came. Then he left.', 'he', 'Ada Lind'],
    ['The lawyer Jan Novik came. The skater’s mother, Ada Lind, said that he was well.', 'he', 'Jan Novik'],
    ['The judge Elena Novik came. Then he left.', 'he', 'Elena Novik'],
    ['The judge Trevor Novik came. Then she left.', 'she', 'Trevor Novik'],
    ['The Harbour Committee met. The Ostra police came.', 'The Ostra police', 'Harbour Committee'],
  ])('in “%s” %s is not %s', (text, word, name) => {
    expect(whoIs(text, word)).not.toBe(name);
  });
});
