import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const RECALLED = 'On Tuesday the dairy recalled 900 cheeses after a girl fell ill in Holm.';
const post = (text: string) => articleOf('Fjord Post', '2031-03-14', text);

/** The passages that deny the event of a passage, in order. */
function denialsOf(text: string, words: string): string[] {
  const events = storyOf(post(text)).events;
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes(words)));
  return (event?.mentions ?? []).flatMap(({ exact, account }) =>
    account?.stance === 'denies' ? [exact] : [],
  );
}

describe('faceDenials() sets a denial that is like no event in words against what stands beside it', () => {
  it.each([
    ['right before, by a word in common', 'Ilse Brandovic said there were no germs in the cheeses.'],
    ['right before, where it leans on it', 'Nordhavn Dairy said no such girl existed.'],
    [
      'partly in the words of the speaker',
      'Ilse Brandovic said there was “no evidence” of germs in the cheeses.',
    ],
    [
      'after a time of its own',
      'Ilse Brandovic swore blind two days ago that it had nothing to do with the cheeses.',
    ],
    ['as a claim', 'Ilse Brandovic denied on Thursday a claim by a doctor that the cheeses had been old.'],
  ])('%s', (_, denial) => {
    expect(denialsOf(`Rain fell on Monday in Bergen.\n\n${RECALLED} ${denial}`, 'recalled')).toEqual([
      denial,
    ]);
  });

  it.each([
    'Nordhavn Dairy would not say whether it had nothing to do with the cheeses.',
    'Ilse Brandovic declined to say whether there were no germs in the cheeses.',
  ])('but not silence: %s', (silence) => {
    expect(denialsOf(`Rain fell on Monday in Bergen.\n\n${RECALLED} ${silence}`, 'recalled')).toEqual([]);
  });

  it('right after, where a “but” leads back to it', () => {
    const denied = 'Ilse Brandovic claims that nobody warned her.';
    const told = 'But a dairy clerk insisted that a letter went out to every shop on Tuesday.';
    expect(denialsOf(`${denied} ${told}`, 'a letter')).toEqual([denied]);
  });

  it.each([
    ['of another thing', 'Nordhavn Dairy denied that it had sold its trains.'],
    ['of danger', 'Nordhavn Dairy said there was no danger to the public.'],
    ['asked', 'A reader asks: “Didn’t anybody look at the cheeses?”'],
    ['of nothing', 'Nordhavn Dairy denies nothing.'],
    ['that refuses', 'A doctor offered to look at the cheeses; Ilse Brandovic said no.'],
    ['that complains', 'Shops have complained that the letters about the cheeses never came.'],
  ])('but not one %s', (_, denial) => {
    expect(denialsOf(`${RECALLED} ${denial}`, 'recalled')).toEqual([]);
  });
});

describe('faceDenials() lets a bare objection go on in what is quoted next', () => {
  it.each([
    ['A clerk disputed that.', '“The cheeses were fresh,” he said.'],
    ['Town officials scoff at that.', '“Cheese is cheese,” one said.'],
    ['Not everyone sees it that way.', '“It was the milk,” said Ove Lind, a farmer.'],
    ['Ilse Brandovic wasn’t buying it.', '“I ate one,” she said.'],
  ])('%s %s', (objection, quotation) => {
    expect(denialsOf(`${RECALLED} ${objection} ${quotation}`, 'recalled')).toEqual([objection, quotation]);
  });

  it.each([
    ['of another speaker', 'A clerk disputed that.', '“I ate one,” said Ilse Brandovic.'],
    ['in another paragraph', 'A clerk disputed that.', '\n\n“The cheeses were fresh,” he said.'],
    ['after what was no objection', 'A clerk welcomed that.', '“The cheeses were fresh,” he said.'],
  ])('but not %s', (_, before, quotation) => {
    expect(denialsOf(`${RECALLED} ${before} ${quotation}`, 'recalled')).not.toContain(quotation.trim());
  });
});

it('faceDenials() names who takes back what they told, also as “it”', () => {
  const text =
    'The harbour office said on Monday that it was after the captain. Two days later it took that back, explaining that it had no case.';
  const event = storyOf(post(text)).events.find(({ disputed }) => disputed);
  const denying = event?.mentions.find(({ account }) => account?.stance === 'denies');
  expect(denying?.account?.whoName).toMatch(/harbour office/i);
});

it('faceDenials() sets the denial that an article begins with against what it goes on to tell', () => {
  const denied = 'Nordhavn Dairy on Thursday denied poisoning the cheeses of a Holm shop.';
  expect(denialsOf(`${denied}\n\nPeople fell ill.\n\n${RECALLED}`, 'recalled')).toEqual([denied]);
});
