import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const SANK = 'The ferry Nordstern sank on Tuesday, 11 March off the cape.';
const SOLD = 'Bergen sold its old harbour to a bank on Tuesday, 11 March.';

/** The passages of the event that tells of the ferry. */
function passages(...texts: readonly string[]): string[] {
  const articles = texts.map((text, at) => articleOf(`Post ${at}`, '2031-03-14', text));
  const event = storyOf(...articles).events.find(({ mentions }) =>
    mentions.some(({ exact }) => exact.includes('Nordstern sank')),
  );
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

const FOUND_OUT = 'On 11 March they found out what that meant.';

describe('events: a passage that no title can stand for belongs to what its article tells of its day', () => {
  it.each([
    ['by a pronoun', FOUND_OUT],
    ['by what comes', 'On 11 March came the worst of it.'],
    ['by the week it lies in, right beside it', 'In the second week of March came the worst of it.'],
  ])('%s', (_, text) => {
    const [, passage] = passages(`${SANK}\n\n${text}`);
    expect(passage && text.startsWith(passage)).toBe(true);
  });

  it.each([
    ['where two things are told of the day', `${SANK}\n\n${SOLD}\n\n${FOUND_OUT}`],
    ['of another day', `${SANK}\n\nOn 10 March they found out what that meant.`],
    [
      'of the week, further on',
      `${SANK}\n\nThe sea was calm.\n\nNobody spoke.\n\nIn the second week of March came the worst of it.`,
    ],
  ])('but not %s', (_, text) => {
    expect(passages(text)).toHaveLength(1);
  });

  it('but not what another article tells', () => {
    expect(passages(`${SANK}\n\n${SOLD}`, FOUND_OUT)).toHaveLength(1);
  });
});
