import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { splitClauses } from './clauses';

/** Each clause as "kind: subject | verb", with the time words of the sentence marked as the reading marks them. */
function outline(sentence: string): string[] {
  const tokens = markTimes(sentence);
  return splitClauses(tokens).map(
    ({ kind, subject, verb }) => `${kind}: ${wordsOf(tokens, subject)} | ${verb.base}`,
  );
}

/** Time words are written {in braces}. */
function markTimes(sentence: string) {
  let timed = false;
  return tag(sentence).flatMap((token) => {
    if (token.text === '{' || token.text === '}') {
      timed = token.text === '{';
      return [];
    }
    return timed ? [{ ...token, tag: 'TIME' }] : [token];
  });
}

describe('splitClauses() finds the subject', () => {
  it.each([
    ['of a plain sentence', 'The ferry sank.', ['main: The ferry | sink']],
    ['before brackets', 'The Coastal Union (CU) said so.', ['main: The Coastal Union | say']],
    [
      'before brackets with a word that could be a verb',
      'Ana Brandt (left) met him.',
      ['main: Ana Brandt | meet'],
    ],
    ['over an age and a place', 'Ana Brandt, 72, of Bergen, fled.', ['main: Ana Brandt | flee']],
    ['that could be an adjective', 'Green had turned.', ['main: Green | turn']],
    ['that could be an adjective, before its verb', 'The fair will open.', ['main: The fair | open']],
    ['before “first”', 'The company first spoke.', ['main: The company | speak']],
    ['that is an age', 'The 26-year-old was arrested.', ['main: The 26-year-old | arrest']],
    ['that an age describes', 'A 26-year-old sailor was arrested.', ['main: A 26-year-old sailor | arrest']],
    ['over a name’s aside', 'The mayor, a former teacher, signed the deal.', ['main: The mayor | sign']],
    [
      'over an aside that ends with a place and its country',
      'The ferry, built for Ostra, Northia, sank.',
      ['participle:  | build', 'main: The ferry | sink'],
    ],
    [
      'before a place and its country',
      'The mayor of Ostra, Northia, left.',
      ['main: The mayor of Ostra | leave'],
    ],
    [
      'over a relative clause in commas',
      'The ferry, which was built in Gdansk, sank.',
      ['relative: The ferry | build', 'main: The ferry | sink'],
    ],
    [
      'over a relative clause without commas',
      'The man who robbed the bank fled.',
      ['relative: The man | rob', 'main: The man | flee'],
    ],
    [
      'over a participle and its place',
      'The ship built in Leeds sank.',
      ['participle: The ship | build', 'main: The ship | sink'],
    ],
    ['over time words', 'The ferry {on Tuesday} sank.', ['main: The ferry | sink']],
    ['behind a time that opens the sentence', '{On Tuesday} the ferry sank.', ['main: the ferry | sink']],
    [
      'shared by “and”',
      'The owners bought the ferry {in May}, painted it and sold it.',
      ['main: The owners | buy', 'main: The owners | paint', 'main: The owners | sell'],
    ],
    [
      'of each side of a semicolon',
      'The ferry sank; divers raised it.',
      ['main: The ferry | sink', 'main: divers | raise'],
    ],
    [
      'behind a verb of saying that a quotation leads',
      '“We lost the boat,” said the old captain.',
      ['main: We | lose', 'main: the old captain | say'],
    ],
    [
      'that is a name in quotation marks',
      'Holm brought “The Cape,” which opened in May.',
      ['main: Holm | bring', 'relative: The Cape | open'],
    ],
    [
      'but not where words are quoted',
      'Holm wrote “We lost the Cape” which nobody read.',
      ['main: Holm | write', 'that: We | lose', 'main: nobody | read'],
    ],
    ['made of two phrases', 'The engineer and the mate left.', ['main: The engineer and the mate | leave']],
  ])('%s', (_, sentence, expected) => {
    expect(outline(sentence)).toEqual(expected);
  });
});

describe('splitClauses() tells apart', () => {
  it.each([
    [
      'what is said, with “that”',
      'The master said that the ferry sank.',
      ['main: The master | say', 'that: the ferry | sink'],
    ],
    [
      'what is said, without “that”',
      'The master said the ferry had sunk.',
      ['main: The master | say', 'that: the ferry | sink'],
    ],
    [
      'a relative clause from a “that” clause',
      'The ferry that sank was old.',
      ['relative: The ferry | sink', 'main: The ferry | be'],
    ],
    [
      'an infinitive',
      'The firm was forced to apologise.',
      ['main: The firm | force', 'infinitive:  | apologise'],
    ],
    [
      'a gerund behind a preposition',
      'Brandt thanked the crew for calling.',
      ['main: Brandt | thank', 'gerund:  | call'],
    ],
    [
      'a gerund that opens the sentence',
      'After meeting the owners, Brandt resigned.',
      ['gerund:  | meet', 'main: Brandt | resign'],
    ],
    [
      'a participle',
      'Police arrested a man accused of arson.',
      ['main: Police | arrest', 'participle: a man | accuse'],
    ],
    [
      'a side clause',
      'Divers found the wreck while the coastguard searched the bay.',
      ['main: Divers | find', 'adverbial: the coastguard | search'],
    ],
    [
      'a condition',
      'If the ferry sinks, the owners will pay.',
      ['adverbial: the ferry | sink', 'main: the owners | pay'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(outline(sentence)).toEqual(expected);
  });
});

it('splitClauses() leaves the words of an aside to the aside', () => {
  const tokens = markTimes('The mayor, who took office {last year}, signed the deal {on Tuesday}.');
  expect(splitClauses(tokens).map((clause) => wordsOf(tokens, clause))).toEqual([
    'The mayor , who took office last year ,',
    'signed the deal on Tuesday .',
  ]);
});

it.each(['', 'A cold night.', '“!”'])('splitClauses() finds no clause in %j', (sentence) => {
  expect(outline(sentence)).toEqual([]);
});

it('splitClauses() gives the days that lie between to the clause they lead to', () => {
  const tokens = markTimes('The ferry sank on {Monday}, {two days} before a judge ordered an inquiry.');
  const starts = splitClauses(tokens).map(({ start }) => tokens[start]?.text);
  expect(starts).toEqual(['The', 'two']);
});

it('splitClauses() covers any sentence with stretches in order, each with its verb, parents before children', () => {
  const word = fc.constantFrom(
    ...'the ferry sank that who said , and to after if was not he Oslo in May ; “ ” Had meeting – ( )'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const tokens = tag(words.join(' '));
      const clauses = splitClauses(tokens);
      clauses.forEach((clause, at) => {
        expect(clause.start).toBe(at === 0 ? 0 : clauses[at - 1]?.end);
        expect(clause.start).toBeLessThanOrEqual(clause.verb.first);
        expect(clause.verb.end).toBeLessThanOrEqual(clause.end);
        expect(clause.subject.start).toBeLessThanOrEqual(clause.subject.end);
        expect(clause.parent ?? -1).toBeLessThan(at);
      });
      if (clauses.length) expect(clauses.at(-1)?.end).toBe(tokens.length);
    }),
  );
}, 30_000);
