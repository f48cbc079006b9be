import { describe, expect, it } from 'vitest';
import { mentionsOf, readOne } from '../test-readings';

// the articles are of Friday 14 March 2031

/** "verb date" of each mention; "*" for a saying, "–" without a date. */
const tell = (text: string): string[] =>
  mentionsOf(text).map(({ predicate, date, saying }) => `${saying ? '*' : ''}${predicate} ${date ?? '–'}`);

describe('findMentions() finds what happened and when', () => {
  it.each([
    ['a plain past', 'The ferry sank on Tuesday.', ['sink 2031-03-11']],
    ['a passive', 'The ferry was sunk on Tuesday.', ['sink 2031-03-11']],
    [
      'when something stopped, though another verb stands between',
      'Water stopped pouring over the dam at noon on Tuesday.',
      ['stop 2031-03-11T12:00'],
    ],
    ['what was first done then', 'The lock was first used in 2030.', ['use 2030']],
    [
      'two happenings whose subject looks like a verb',
      'Tests on Monday made the hole bigger, and on Tuesday harbour crews trucked out the fish.',
      ['make 2031-03-10', 'truck out 2031-03-11'],
    ],
    ['an event that names itself', 'The march on Tuesday was a triumph.', ['be 2031-03-11']],
    [
      'two happenings with a time each',
      'On Monday the ferry sank and on Wednesday divers raised it.',
      ['sink 2031-03-10', 'raise 2031-03-12'],
    ],
    [
      'what somebody was made to do, by the verb that has the date',
      'On Monday the captain was forced to apologise after comparing rescuers to pirates.',
      ['force 2031-03-10'],
    ],
    ['no date in a comparison', 'Sales rose to 8 million crowns from 7 million a year earlier.', ['rise –']],
    [
      'what broke into a scene that has a time',
      'The crew were in their bunks on Tuesday night when divers boarded the ferry.',
      ['board 2031-03-11'],
    ],
    [
      'what broke into a scene, with its own time, alone',
      'The crew were sailing home on Tuesday when divers boarded the ferry at 6 a.m.',
      ['board 2031-03-11T06:00'],
    ],
    [
      'what a sentence tells that opens with the day alone',
      'It was Tuesday, 11 March 2031, and the captain called the pilot.',
      ['call 2031-03-11'],
    ],
    [
      'what came so many days before a day that is named',
      'The ferry sailed a day before divers searched the bay on 11 March.',
      ['sail 2031-03-10', 'search 2031-03-11'],
    ],
    [
      'what came so many days after a day that is named',
      'The ferry sank on 3 March, two weeks before a judge ordered an inquiry.',
      ['sink 2031-03-03', 'order 2031-03-17~'],
    ],
    [
      'no day where nobody knows how many lie between',
      'The ferry sank on 3 March, a few days before a judge ordered an inquiry.',
      ['sink 2031-03-03', 'order –'],
    ],
    [
      'a saying alone, where another’s deed lies before it',
      'The captain said on Tuesday that the pilot had broken the lamp.',
      ['*say 2031-03-11', 'break –'],
    ],
    [
      'what the speaker announces by saying it',
      'The company said on Tuesday that it had stopped the search.',
      ['stop 2031-03-11'],
    ],
    [
      'the main clause by the time that opens the sentence',
      'From Monday until it closed on Wednesday, the market sold bread.',
      ['close 2031-03-12', 'sell 2031-03-10'],
    ],
    [
      'a saying without the day of what was asked about',
      '“We erred,” the mayor told reporters, when asked about the vote on Monday.',
      ['*tell –'],
    ],
    [
      'what began, by what came about',
      'The strike began on 5 March, when the crews walked out.',
      ['walk out 2031-03-05'],
    ],
    [
      'what came about with what appeared',
      'The quay was wrecked on 5 March, when a hole appeared in it.',
      ['wreck 2031-03-05'],
    ],
    [
      'what happened on the day right before it',
      'The mayor fled on 5 March, when the harbour company first spoke.',
      ['flee 2031-03-05', 'speak 2031-03-05'],
    ],
    [
      'what happened on the day that it names',
      'The mayor fled on 5 March, the day the harbour closed.',
      ['flee 2031-03-05', 'close 2031-03-05'],
    ],
    [
      'no day for a when without one before it',
      'On 5 March the mayor fled the town when the harbour closed.',
      ['flee 2031-03-05', 'close –'],
    ],
    [
      'no frame of a saying beside it',
      'Asked about the wreck on Tuesday, the captain said nothing was new.',
      ['*say 2031-03-11'],
    ],
    [
      'one happening where a dated clause leads into it',
      'When divers searched the bay on Tuesday, they found the bell.',
      ['search 2031-03-11', 'find –'],
    ],
    [
      'what a pointing word names, with its day',
      'This was the verdict of the court on Tuesday.',
      ['be 2031-03-11'],
    ],
    ['no pointing word without an act', 'This was the colour of the sea on Tuesday.', []],
    ['a look', 'When a diver looked last Tuesday, the bell rang.', ['look 2031-03-11', 'ring –']],
    [
      'what was done, where the day stands behind what merely is',
      'The pilot got a box with a mark that meant danger, on Tuesday.',
      ['get 2031-03-11'],
    ],
    [
      'no day for what is, with its year right beside it',
      'The court ruled under a code that dates from 1940.',
      ['*rule –'],
    ],
    ['what became possible by a day', 'By January the crew could swim.', ['swim 2031-01']],
    ['nothing that was possible in a month', 'In January the crew could swim.', []],
    [
      'no day behind “and” for what stands before it',
      'The captain said the price rose, and finally, on Tuesday, that it would do.',
      ['*say –', 'rise –'],
    ],
    [
      'what an aside tells, with its own day, and what came of it',
      'The mates, taken off the ferry on Tuesday, were allowed to go the following day.',
      ['take off 2031-03-11', 'go 2031-03-12'],
    ],
    ['a state that has lasted since a year', 'Per Holm has covered the port since 2009.', ['cover –']],
    ['what has gone on since a day', 'Crews have searched the bay since Tuesday.', ['search 2031-03-11']],
    ['nothing that was told to the paper', 'She spoke with us on Tuesday.', []],
    ['what was told to others', 'She spoke with the crew on Tuesday.', ['speak 2031-03-11']],
    ['a look that is a search', 'The coastguard looked for the crew on Tuesday.', ['look 2031-03-11']],
    ['no look that is a state', 'The ferry looked old on Tuesday.', []],
    [
      'two of one subject',
      'Brandt was born in 1971 and joined the navy in 1990.',
      ['bear 1971', 'join 1990'],
    ],
    [
      'an aside and its sentence',
      'The ferry, which was built in 2011, sank on Tuesday.',
      ['build 2011', 'sink 2031-03-11'],
    ],
    [
      'a saying and what it tells, each with its time',
      'The captain said on Tuesday that the ferry had sunk in February.',
      ['*say 2031-03-11', 'sink 2031-02'],
    ],
    [
      'an undated saying of something dated',
      'The captain said the ferry sank on Tuesday.',
      ['*say –', 'sink 2031-03-11'],
    ],
    [
      'a saying and what it tells without “that”',
      'The captain said on Tuesday the ferry sank in February.',
      ['*say 2031-03-11', 'sink 2031-02'],
    ],
    [
      'news that is dated by its saying alone',
      'The owners said on Tuesday they had sold the ferry.',
      ['sell 2031-03-11'],
    ],
    [
      'what a time that was set before dates',
      'After meeting the crew on Tuesday, Brandt resigned.',
      ['meet 2031-03-11', 'resign 2031-03-11'],
    ],
    [
      'an infinitive that came about',
      'The firm was forced to apologise on Tuesday.',
      ['apologise 2031-03-11'],
    ],
    [
      'what goes on as one passage',
      'The owners met the crew on Tuesday and apologised.',
      ['meet 2031-03-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});

describe('findMentions() finds nothing in', () => {
  it.each([
    ['a plan', 'The owners will sell the ferry on Friday.'],
    ['an intention', 'The firm wanted to apologise on Tuesday.'],
    ['a condition', 'If the ferry sailed on Tuesday, it would have sunk.'],
    ['a condition turned round', 'Had the ferry sailed on Tuesday, it would have sunk.'],
    ['a habit', 'The ferry sails on Tuesdays.'],
    ['a habit of old', 'The ferry used to sail on Tuesdays.'],
    ['a question', 'Did the ferry sail on Tuesday?'],
    ['a negation', 'The ferry did not sail on Tuesday.'],
    ['a possibility', 'The ferry may have sunk on Tuesday.'],
    ['a wish', 'The captain wishes he had stayed at home on Tuesday.'],
    ['a refusal to say', 'The owners would not say whether the ferry sank on Tuesday.'],
    ['a state', 'The ferry was old on Tuesday.'],
    ['a state that ended', 'Brandt, who owned the ferry until Tuesday, is old.'],
    ['things', 'On Tuesday things unravelled.'],
    ['how the writer came by it', '“She leaks,” a sailor told me on Tuesday.'],
    ['what the writer did', 'I reached the captain on Tuesday.'],
    ['a caption', 'Picture: the ferry sank on Tuesday.'],
    ['a share line', 'Share: the ferry sank on Tuesday.'],
    ['no words', ''],
    ['marks', '…!?'],
  ])('%s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });
});

describe('findMentions() cuts the passage', () => {
  const passages = (text: string): string[] =>
    mentionsOf(text).map(({ range }) => text.slice(range.start, range.end));

  it.each([
    [
      'at the next dated happening',
      'The ferry sank on Monday; divers raised it on Wednesday.',
      ['The ferry sank on Monday', 'divers raised it on Wednesday.'],
    ],
    [
      'with the words that report it',
      'The captain said the ferry sank on Tuesday.',
      ['The captain said the ferry sank on Tuesday.', 'The captain said the ferry sank on Tuesday.'],
    ],
    [
      'with the subject before an aside',
      'The mayor, who was elected in 2029, resigned on Tuesday.',
      ['The mayor, who was elected in 2029', 'The mayor, who was elected in 2029, resigned on Tuesday.'],
    ],
    [
      'with the verb an infinitive hangs on',
      'The firm was forced to apologise on Tuesday.',
      ['The firm was forced to apologise on Tuesday.'],
    ],
    [
      'without a dateline',
      'OSLO, March 12 (ABC) - The ferry sank on Tuesday.',
      ['The ferry sank on Tuesday.'],
    ],
    ['without an opening “and”', 'And on Tuesday the ferry sank.', ['on Tuesday the ferry sank.']],
  ])('%s', (_, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

describe('findMentions() reads a chronology', () => {
  const lead = 'How the ferry sank\n\nThe events as the owners told them to the court.\n\n';

  it.each([
    ['in the present tense', 'March 3: The ferry sinks near Oslo.', ['sink 2031-03-03']],
    ['and lines without a verb', 'March 3: a loud bang.', [' 2031-03-03']],
  ])('%s', (_, line, expected) => {
    expect(tell(`${lead}${line}`)).toEqual(expect.arrayContaining(expected));
  });
});

it.each([
  ['tells what is to be', '3 March: the ferry is to be raised.', ['be 2031-03-03']],
  [
    'goes on with what somebody else says',
    '3 March: the ferry sinks. Ilse Brandovic tells the town that it was old.',
    ['sink 2031-03-03', 'tell 2031-03-03'],
  ],
  [
    'goes on with the same',
    '3 March: Ilse Brandovic resigns. Ilse Brandovic leaves the town.',
    ['resign 2031-03-03'],
  ],
  ['goes on with nobody named', '3 March: the ferry sinks. It takes two men along.', ['sink 2031-03-03']],
])('findMentions() dates a line of a chronology that %s', (_, line, expected) => {
  const found = mentionsOf(
    `The ferry\n\nThis is how the ferry was lost.\n\n${line}\n\n5 March: the search ends.`,
  );
  const told = found.flatMap(({ predicate, date }) =>
    date && date < '2031-03-05' ? `${predicate} ${date}` : [],
  );
  expect(told).toEqual(expected);
});

it('findMentions() lets no article tell in its text what is to be', () => {
  expect(mentionsOf('The ferry\n\nOn 3 March the ferry is to be raised.').filter(({ date }) => date)).toEqual(
    [],
  );
});

it('findMentions() lets a headline tell in the present tense, the text not', () => {
  const text = 'Ferry sinks near Oslo\n\nThe ferry sinks in most films.';
  expect(mentionsOf(text).map((mention) => [mention.predicate, mention.headline])).toEqual([['sink', true]]);
});

it('findMentions() marks passages wholly inside a quotation', () => {
  const text = 'The captain wept. “The ferry sank on Tuesday.”';
  expect(mentionsOf(text).find(({ predicate }) => predicate === 'sink')?.quoted).toBe(true);
  expect(mentionsOf('The ferry sank on Tuesday.')[0]?.quoted).toBe(false);
});

it('findMentions() names the actors, the subject first', () => {
  const [mention] = mentionsOf('Ilse Brandovic sued Nordhavn Shipping in Oslo on Tuesday.');
  expect(mention?.subject).toBe(mention?.actors[0]);
  expect(mention?.actors).toHaveLength(3);
});

it('findMentions() keeps every passage inside its sentence', () => {
  const text =
    'The ferry sank on Monday, Brandt said. “We lost it,” she wrote on Tuesday, “and it was ours.” Divers, who came in May, left.';
  const { sentences } = readOne(text);
  for (const { sentence, range } of mentionsOf(text)) {
    expect(range.start).toBeGreaterThanOrEqual(sentences[sentence]?.start ?? Infinity);
    expect(range.end).toBeLessThanOrEqual(sentences[sentence]?.end ?? 0);
    expect(range.start).toBeLessThan(range.end);
  }
});

it('findMentions() tells a scene with what broke into it', () => {
  const told = 'The crew were in their bunks on Tuesday night when divers boarded the ferry.';
  expect(mentionsOf(told).map(({ range }) => told.slice(range.start, range.end))).toEqual([told]);
});

it.each([
  [
    'with the clause it leads into',
    'When divers searched the bay on Tuesday, they found the bell.',
    'When divers searched the bay on Tuesday, they found the bell.',
  ],
  [
    'from the semicolon before it',
    'Divers found a bell; the captain said on Tuesday it was his.',
    'the captain said on Tuesday it was his.',
  ],
])('findMentions() gives a passage %s', (_, text, passage) => {
  const dated = mentionsOf(text).filter(({ date }) => date !== null);
  expect(dated.map(({ range }) => text.slice(range.start, range.end))).toEqual([passage]);
});
