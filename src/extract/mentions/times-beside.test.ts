import { describe, expect, it } from 'vitest';
import { mentionsOf, readOne } from '../test-readings';

// the articles are of Friday 14 March 2031
const told = (text: string): string[] =>
  mentionsOf(text).flatMap(({ predicate, date }) => (date ? `${predicate} ${date}` : []));

describe('findMentions() takes the time of what is compared for none of its own', () => {
  it.each([
    ['Prices have fallen by a third from their peak in 2026.', []],
    ['Sales rose to 60 from 40 in May.', []],
    ['Sales rose above the level of 2026 on Monday.', ['rise 2031-03-10']],
    ['He returned from a post in Oslo in 2026.', ['return 2026']],
    ['They gave more than 200 in May.', ['give 2030-05']],
    ['They sold 200 in May.', ['sell 2030-05']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findMentions() takes how long, and for when, for no time of what happened', () => {
  it.each([
    ['The mill has shut, at least for the winter.', []],
    ['Brandt stocked up for Sunday.', []],
    ['The mill burned last winter.', ['burn 2030-24']],
    ['Brandt was fined for a fire in 2029.', ['fine 2029']],
    ['Brandt has flown kites since last summer.', []],
    ['Brandt has flown kites since May 2029.', []],
    ['Brandt has flown kites since 4 March.', ['fly 2031-03-04']],
    ['The talks scheduled for Monday have no host.', []],
    ['The talks held on Monday had no host.', ['hold 2031-03-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findMentions() gives a day behind an aside to what it interrupts', () => {
  it.each([
    ['Brandt announced a gift, which can help some, at a dinner on Monday.', ['announce 2031-03-10']],
    ['Brandt sold the mill, which burned in 2029, on Monday.', ['burn 2029']],
    ['Brandt sold the mill, which burned on a Sunday in 2029.', ['burn 2029']],
    ['Brandt named a man who spoke at a dinner on Monday.', ['speak 2031-03-10']],
    ['Brandt named Roe, who left, and at a dinner on Monday wept.', ['weep 2031-03-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findMentions() tells what happened and when the clause says as one', () => {
  it.each([
    ['Brandt broke her wrist when the rail gave way on Monday.', ['break 2031-03-10']],
    ['Two men died when two trains crashed in 2029.', ['die 2029']],
    ['Brandt was asleep when the rail gave way on Monday.', ['give 2031-03-10']],
    ['Brandt fell on Monday, when divers left on Thursday.', ['fall 2031-03-10', 'leave 2031-03-13']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

it.each([
  ['Tuesday 11 March 2031 01.48 GMT The ferry sank on Sunday.', ['sink 2031-03-09']],
  ['OSLO | Tue March 11, 2031 11:54 am EDT OSLO (ABC) - The ferry sank on Sunday.', ['sink 2031-03-09']],
  ['Ilse Holm | 11:50 UK time, Tuesday, 11 March 2031 The ferry sank on Sunday.', ['sink 2031-03-09']],
  ['On Tuesday 11 March 2031 the ferry sank.', ['sink 2031-03-11']],
  ['March 11, 2031 was a day on which the ferry sank.', []],
])('findMentions() passes over a stamp that is run into the words: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
  expect(readOne(text).sentences.length).toBe(1);
});

describe('findMentions() dates nothing by a time within a phrase that says what is spoken of', () => {
  it.each([
    ['Brandt opened a show about the old 1918 plague.', []],
    ['Brandt opened a show about the great 2029 flood on Monday.', ['open 2031-03-10']],
    ['Brandt fed survivors of Tuesday’s fire.', []],
    ['Given the state of today’s markets, Brandt sold the mill.', []],
    ['Brandt won seats in Tuesday’s vote.', ['win 2031-03-11']],
    ['Tuesday’s fire killed two men.', ['kill 2031-03-11']],
    ['The owners lost the 2029 vote.', ['lose 2029']],
    ['Brandt has lived there since 4 March and sold the mill on Monday.', ['sell 2031-03-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
    expect(told(text)).toHaveLength(expected.length);
  });
});

describe('findMentions() tells nothing of what went on in a month or a year', () => {
  it.each([
    ['In 2029 the lock was handling ten ships.', []],
    ['In May divers were looking for the wreck.', []],
    ['On Tuesday divers were looking for the wreck.', ['look 2031-03-11']],
    ['In 2029 the lock handled ten ships.', ['handle 2029']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findMentions() dates no clause by a time that ranks or tells which', () => {
  it.each([
    ['Brandt spoke to the crew, her third talk since Monday.', []],
    ['The gates opened for the first time since Monday.', []],
    ['Brandt has sold three boats since Monday.', ['sell 2031-03-10']],
    ['Her answer last month was wrong.', []],
    ['Her boat last month was sold.', ['sell 2031-02']],
    ['On Monday her boat was sold for the first time.', ['sell 2031-03-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
