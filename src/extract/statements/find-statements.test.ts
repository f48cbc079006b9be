import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../text/quotations';
import { sliceRange, type Range } from '../text/ranges';
import { splitSentences } from '../text/sentences';
import { findStatements, type Statement } from './find-statements';

const read = (text: string): Statement[] => findStatements(text, splitSentences(text), findQuotations(text));
const words = (text: string, range: Range | null): string | null => range && sliceRange(text, range);
/** "speaker | verb | what was said [| more of it]" for every statement. */
const lines = (text: string): string[] =>
  read(text).map((each) =>
    [words(text, each.source) ?? '?', each.verb, ...each.content.map((part) => words(text, part))].join(
      ' | ',
    ),
  );

describe('findStatements() finds who said what', () => {
  it.each([
    ['behind the quotation', '"We sank," he said.', 'he | say | "We sank,"'],
    [
      'behind the verb behind the quotation',
      '"We sank," said Ana Poe, who runs the port.',
      'Ana Poe, who runs the port | say | "We sank,"',
    ],
    [
      'to whom, outside a place',
      'Ana Poe told reporters outside her harbour office that it sank.',
      'Ana Poe | tell | it sank',
    ],
    [
      'before a quotation',
      'The mayor’s secretary said: “We sank.”',
      'The mayor’s secretary | say | “We sank.”',
    ],
    [
      'before a post',
      'Ana Poe posted early Sunday: "We sank at last."',
      'Ana Poe | post | "We sank at last."',
    ],
    [
      'in the middle of a quotation',
      '“We sank,” Poe wrote on Friday. “It was late.”',
      'Poe | write | “We sank,” | “It was late.”',
    ],
    ['in the plural of a body', 'Harrow insist no boat had sunk.', 'Harrow | insist | no boat had sunk'],
    ['in the plural of a group', 'The club say a boat sank.', 'The club | say | a boat sank'],
    ['behind "went on to"', 'He went on to say that it sank.', 'He | say | it sank'],
    ['before "that"', 'The firm said on Thursday night that it had sunk.', 'The firm | say | it had sunk'],
    [
      'without "that"',
      'Harbour spokesman Lee Poe said no boat had sunk.',
      'Harbour spokesman Lee Poe | say | no boat had sunk',
    ],
    ['behind a clause', 'The hull was not touched, it said.', 'it | say | The hull was not touched'],
    ['in the middle of a clause', 'The hull, he said, was dry.', 'he | say | The hull | was dry'],
    [
      'by records',
      'The boats were sold in May, filings with the port show.',
      'filings with the port | show | The boats were sold in May',
    ],
    [
      'with "according to" behind',
      'A mast broke, according to police.',
      'police | according to | A mast broke',
    ],
    [
      'with "according to" between',
      'On 5 May, according to police, Ana Poe left the port.',
      'police | according to | On 5 May | Ana Poe left the port',
    ],
    [
      'with "according to" and who that is',
      'On 5 May, according to Ana Poe, who runs the port, a mast broke.',
      'Ana Poe, who runs the port | according to | On 5 May | a mast broke',
    ],
    [
      'with "according to" before',
      'According to Port News, a mast broke.',
      'Port News | according to | a mast broke',
    ],
    ['in a headline', 'Boat Did Not Sink, Harbour Says', 'Harbour | say | Boat Did Not Sink'],
    ['before a colon', 'Harbour Office: no boat sank', 'Harbour Office | say | no boat sank'],
    [
      'in an apposition',
      'Ana Poe, 57, chief of the port, said it sank.',
      'Ana Poe, 57, chief of the port | say | it sank',
    ],
    ['of one whose name opens it like a modal', 'May told the crew it sank.', 'May | tell | it sank'],
    ['behind a lead-in', 'On Sept. 8 the company said it sank.', 'the company | say | it sank'],
    [
      'to a listener',
      'Poe told reporters that talk of a leak was “not true”.',
      'Poe | tell | talk of a leak was “not true”',
    ],
    [
      'in a caption',
      'The skipper shared a picture, along with the caption: "We are home."',
      'The skipper | caption | "We are home."',
    ],
    [
      'in single marks',
      '‘We sank,’ Mrs May told the crew. ‘It was late.’',
      'Mrs May | tell | ‘We sank,’ | ‘It was late.’',
    ],
    [
      'of a speaker behind an aside',
      'A sailor, speaking after dark, said the lamps never worked.',
      'A sailor | say | the lamps never worked',
    ],
    ['with an aside', 'The port, however, says it sank.', 'The port | say | it sank'],
    ['up to a semicolon', 'The union says it sank; the port counts two.', 'The union | say | it sank'],
    ['as reported speech', 'Lee Poe was quoted as saying that it sank.', 'Lee Poe | say | it sank'],
    [
      'that is named behind "with"',
      'The police backed down, with Chief Ana Poe saying that it sank.',
      'Chief Ana Poe | say | it sank',
    ],
    ['behind a day', 'The following day Port Ellis said that it sank.', 'Port Ellis | say | it sank'],
    [
      'behind a day that something dates',
      'Two days after that arrest Poe told the court that it sank.',
      'Poe | tell | it sank',
    ],
    ['who is the next of them', 'The next mayor said it sank.', 'The next mayor | say | it sank'],
    ['in a reader’s letter', '"Can I sail?" - June K., Ellis', 'June K. | write | "Can I sail?"'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it('gives two speakers of one sentence each their own words', () => {
    expect(
      lines('Port News reported on Monday that it sank, and one of its sources said the crew knew.'),
    ).toEqual(['Port News | report | it sank', 'one of its sources | say | the crew knew']);
  });

  it('gives a statement inside one its own speaker and its own end', () => {
    expect(
      lines('One of the crew has since told the court that no boat sank, Poe said, without a name.'),
    ).toEqual([
      'Poe | say | One of the crew has since told the court that no boat sank',
      'One of the crew | tell | no boat sank',
    ]);
  });

  it('ends an aside at the comma before the verb of the sentence', () => {
    expect(lines('Poe, who has always denied the claims, said he had left.')).toEqual([
      'who | deny | the claims',
      'Poe, who has always denied the claims | say | he had left',
    ]);
  });

  it('gives a relative clause its own words only', () => {
    expect(
      lines('Sailors who said they were held up by men were not robbed, police said on Friday.'),
    ).toEqual([
      'police | say | Sailors who said they were held up by men were not robbed',
      'who | say | they were held up by men',
    ]);
  });

  it.each([
    ['The port put out a statement saying the boat sank.', 'The port | say | the boat sank'],
    ['Poe confirmed the sale, adding that the boat leaks.', 'Poe | add | the boat leaks'],
    ['Poe said it sank and denied the claims.', 'Poe | deny | the claims'],
    ['Her lawyer, Osk Lund, denied the claims.', 'Her lawyer, Osk Lund | deny | the claims'],
    ['The pair, from Ebben, rejected the report.', 'The pair, from Ebben | reject | the report'],
    ['The claims were false, replied the lawyer.', 'the lawyer | reply | The claims were false'],
  ])('by the subject of the sentence: %s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    'As of Friday, no one had claimed responsibility.',
    'The firm recalled two million boats.',
    'The firm added a deck to the boat.',
    'A boat called Ellis sank.',
    'Had he said so, the boat would float.',
    'The boat left the harbour at noon.',
    'She called the harbour twice.',
    'The crew would not say why.',
    'He wore a “lucky” hat.',
    'The harbour opened in 1901.',
  ])('nothing in: %s', (text) => {
    expect(read(text).filter((each) => each.verb !== 'call')).toEqual([]);
  });
});

describe('findStatements() carries the speaker', () => {
  it('to a quotation that follows in its own paragraph', () => {
    const text = '“We sank,” he said.\n\n“I never saw the rock. It was dark.”';
    const [, carried] = read(text);
    expect(carried).toMatchObject({ carried: true, cue: null, verb: 'say', quoted: true });
    expect(words(text, carried!.source)).toBe('he');
  });

  it('to nobody across a paragraph of narration', () => {
    expect(read('“We sank,” he said.\n\nThe sea was calm.\n\n“I never saw the rock at all.”')).toHaveLength(
      1,
    );
  });
});

describe('findStatements() keeps how it was said', () => {
  it.each([
    ['Poe wrote on Instagram that it sank.', 'on Instagram', 'Poe wrote on Instagram'],
    ['Poe told reporters that it sank.', 'told reporters', 'Poe told reporters'],
    ['In a statement the port said it sank.', 'In a statement', 'In a statement the port said'],
    ['On Twitter, Poe wrote: “We sank.”', 'On Twitter', 'On Twitter, Poe wrote'],
    ['Speaking to Port News, Poe said it sank.', 'Speaking to Port News', 'Speaking to Port News, Poe said'],
    [
      'Poe said in a statement on Friday that it sank.',
      'in a statement',
      'Poe said in a statement on Friday',
    ],
  ])('%s', (text, via, clause) => {
    const [statement] = read(text);
    expect([words(text, statement!.via), words(text, statement!.clause)]).toEqual([via, clause]);
  });
});

describe('findStatements() tells a denial', () => {
  it.each([
    ['He denies it.', 'it'],
    ['The owner called that nonsense.', 'nonsense'],
    ['Poe said no meeting between the two had taken place.', 'no meeting between the two had taken place'],
    ['Unrelated, the company says.', 'Unrelated'],
    ['Acme says no.', 'no'],
    ['Both men deny murder.', 'murder'],
    ['The mayor disputes that account.', 'that account'],
    ['The singer took to Twitter to deny the rumours.', 'the rumours'],
    ['The pair pleaded not guilty.', 'not guilty'],
    ['Poe amended the story.', 'the story'],
    ['The city denies that.', 'that'],
    ['The port continues to deny that a valve was open.', 'a valve was open'],
    ['The port tried to dismiss the report.', 'the report'],
    ['Poe rejects the idea that the mate did it alone.', 'the idea that the mate did it alone'],
    ['Poe called it a lie.', 'it a lie'],
    ['Poe went on the radio that night to deny everything.', 'everything'],
    ['Denying the charge, Poe left the court.', 'the charge'],
    ['Poe, denying the charge, left the court.', 'the charge'],
    ['It was not, Poe said: every seat was sold.', 'It was not'],
    ['Not so, said Poe: nobody had called him.', 'Not so'],
    ['“We never sold it,” the firm hit back.', 'never sold it'],
  ])('%s', (text, denied) => {
    const [statement] = read(text);
    expect([statement!.stance, words(text, statement!.denied)]).toEqual(['denies', denied]);
  });

  it.each([
    'The judge denied bail to the skipper.',
    'The port denied them entry.',
    'Poe changed the tyres.',
    'Poe said claims that were false had spread.',
    'The board dismissed the coach on Monday.',
    'The board rejected the idea of a merger.',
    'Poe called the price absurd.',
    'Poe said the clause would not apply.',
    'Poe said she could not confirm the sale.',
    'Poe said the boat sank.',
    'The port refused to deny that a valve was open.',
    'The union went on strike to demand that the port pay.',
    'Demand meant that no one song stood out.',
    'On Tuesday, Poe said: every seat was sold.',
    'The ball hit back of the net.',
    'Please say the boat never sank.',
    'Did the club say the boat never sank?',
  ])('and no denial: %s', (text) => {
    expect(read(text).map((each) => each.stance)).not.toContain('denies');
  });
});

describe('findStatements() keeps its laws', () => {
  const piece = fc.constantFrom(
    'Ana Poe ', 'he ', 'said ', 'that ', 'the boat ', 'sank', ', ', '. ', '"', '“', '” ', ': ', 'according to ', 'denied ', 'and ', '\n\n',
    'told ', 'reporters ', 'on Friday ', 'adding ', '– ', '(', ') ', 'not ', 'never ', 'calling ', 'it ', 'wants ', 'to ', 'June',
  ); // prettier-ignore
  it('gives ranges inside the text, contents sorted and apart from their cue', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text);
        for (const each of findStatements(text, sentences, findQuotations(text))) {
          expect(sentences[each.sentence]).toBeDefined();
          expect(each.content.length).toBeGreaterThan(0);
          let at = 0;
          for (const part of each.content) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeGreaterThan(part.start);
            if (each.cue) expect(part.end <= each.cue.start || part.start >= each.cue.end).toBe(true);
            at = part.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          for (const range of [each.source, each.cue, each.via, each.denied, each.clause, each.addressee]) {
            if (range)
              expect(range.start >= 0 && range.end > range.start && range.end <= text.length).toBe(true);
          }
          expect(each.stance === 'denies').toBe(each.denied !== null);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives nothing for nothing', () => {
    expect(read('')).toEqual([]);
  });

  it('reads ten thousand statements on one line', () => {
    expect(read('"We left early today," he said. '.repeat(10_000))).toHaveLength(10_000);
    expect(read('men who said they were '.repeat(5_000)).length).toBeGreaterThan(1_000);
  });
});
