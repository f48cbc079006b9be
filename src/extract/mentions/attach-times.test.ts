import { describe, expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { attachTimes, chooseTime, isDating } from './attach-times';

const timesOf = (sentence: string) => readOne(sentence).times;

describe('isDating() lets a date place an event', () => {
  it.each(['on Tuesday', 'in February', 'in 2029', 'at 6 p.m. on Tuesday'])('%s', (words) => {
    expect(timesOf(`The ferry sank ${words}.`).some(isDating)).toBe(true);
  });

  it.each(['in the 1990s', 'for three days', 'every Tuesday', 'next month', 'for years'])(
    'but not %s',
    (words) => {
      expect(timesOf(`The ferry sailed ${words}.`).some(isDating)).toBe(false);
    },
  );
});

describe('chooseTime() dates a clause by', () => {
  const choose = (sentence: string) => chooseTime(timesOf(sentence))?.exact;

  it.each([
    ['the only date', 'The ferry sank on Tuesday.', 'Tuesday'],
    ['the narrowest of dates that hold each other', 'In 2031, on 4 March, the ferry sank.', '4 March'],
    ['the first of dates that are apart', 'The ferry sailed on March 2 and again on March 4.', 'March 2'],
    ['a date before a duration', 'For three days, from Tuesday, it burned.', 'Tuesday'],
  ])('%s', (_, sentence, expected) => {
    expect(choose(sentence)).toContain(expected);
  });

  it('nothing where no time is a date', () => {
    expect(choose('The ferry sailed every day for years.')).toBeUndefined();
  });
});

describe('attachTimes() gives a time to the verb it stands with', () => {
  /** "verb: its times" of each clause that has some. */
  function attach(sentence: string): string[] {
    const reading = readOne(sentence);
    const [first] = reading.sentences;
    if (!first) return [];
    return [...attachTimes(first, reading.times)].map(
      ([at, times]) => `${first.clauses[at]?.verb.base}: ${times.map((time) => time.exact).join(', ')}`,
    );
  }

  it.each([
    ['The ferry sank on Tuesday.', ['sink: on Tuesday']],
    ['On Tuesday the ferry sank.', ['sink: On Tuesday']],
    [
      'The captain said on Tuesday that the ferry sank in February.',
      ['say: on Tuesday', 'sink: in February'],
    ],
    ['The captain said on Tuesday the ferry sank in February.', ['say: on Tuesday', 'sink: in February']],
    ['The captain said the ferry sank in February.', ['sink: in February']],
    [
      'On Monday the ferry sank and on Wednesday divers raised it.',
      ['sink: On Monday', 'raise: on Wednesday'],
    ],
    ['When the ferry sank in February it was new.', ['sink: in February']],
    ['When the ferry sank, in February the owners sold it.', ['sell: in February']],
    ['On Tuesday the man who robbed the bank fled.', ['flee: On Tuesday']],
    ['On Tuesday, after a talk that ran all night, the mayor resigned.', ['resign: On Tuesday']],
    ['In 2029 fires in ships using gas led to a ban.', ['lead: 2029']],
    ['A report published on Tuesday said the ferry was old.', ['say: on Tuesday']],
    ['The men arrested on Tuesday appeared in court.', ['arrest: on Tuesday']],
    ['Brandt agreed to resign on Tuesday.', ['agree: on Tuesday']],
    ['The firm was forced to apologise on Tuesday.', ['apologise: on Tuesday']],
    ['Brandt agreed to resign by Tuesday.', []],
    ['On Monday Brandt agreed to resign by Tuesday.', ['agree: On Monday']],
    ['The crew managed to leave by Tuesday.', ['leave: Tuesday']],
    ['Brandt welcomed the offer to host the games in March.', []],
    ['Brandt welcomed the offer to host the games on Tuesday.', ['welcome: on Tuesday']],
    ['In March Brandt welcomed the offer to host the games.', ['welcome: In March']],
    ['Brandt agreed to host the games in March.', ['agree: in March']],
    ['By Tuesday the crew agreed to leave.', ['agree: Tuesday']],
    [
      'The mayor, who took office in 2029, signed the deal on Tuesday.',
      ['take: in 2029', 'sign: on Tuesday'],
    ],
    ['Engineers checked the 1931 structure on Monday.', ['check: on Monday']],
    ['Engineers checked the 1931 structure.', []],
    ['The owners lost the 2029 vote.', ['lose: 2029']],
    ['The owners lost the 2029 vote on Monday.', ['lose: on Monday']],
    ['On Tuesday, officials said, the ferry sank.', ['sink: On Tuesday']],
    ['In 2029, it turns out, the ferry sank.', ['sink: In 2029']],
    ['In 2029 it turned out the ferry was old.', ['turn out: In 2029']],
    ['In a film, shown on Tuesday, the mate blamed the owners.', ['blame: on Tuesday']],
    ['The film, shown on Tuesday, blamed the owners.', ['show: on Tuesday']],
    ['On Tuesday, officials said, it is the engine.', ['say: On Tuesday']],
    ['On Tuesday, officials said on Friday, the ferry sank.', ['sink: On Tuesday', 'say: on Friday']],
    ['On Tuesday officials said the ferry sank.', ['say: On Tuesday']],
    ['On Tuesday, officials left, and the ferry sank.', ['leave: On Tuesday']],
    ['The ferry, officials said on Tuesday, had sunk.', ['say: on Tuesday']],
    ['Brandt proposed building a pier in March.', ['propose: in March']],
    ['Brandt began buying and selling boats on Tuesday.', ['begin: on Tuesday']],
    ['Brandt avoided meeting the owners on Tuesday.', ['avoid: on Tuesday']],
    ['Brandt remembered seeing the owners on Tuesday.', ['see: on Tuesday']],
    ['The ferry sank.', []],
  ])('%s', (sentence, expected) => {
    expect(attach(sentence)).toEqual(
      expected.map((each) => expect.stringMatching(withoutPreposition(each)) as string),
    );
  });
});

/** The reading may or may not count a preposition to the time. */
function withoutPreposition(expected: string): RegExp {
  const [verb = '', time = ''] = expected.split(': ');
  return new RegExp(`^${verb}: (?:(?:on|in) )?${time.replace(/^(?:on|in) /i, '')}$`, 'i');
}
