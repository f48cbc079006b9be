import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The passages of the event that tells of the opening, in an article with one more line. */
function passages(line: string): string[] {
  const text = `How the fair came about\n\nThe fair was planned for years.\n\n${line}\n\nNobody was hurt.`;
  const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text));
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => /opens|opened/.test(exact)));
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

describe('events: a line of a chronology goes on with', () => {
  const line = '8 September 2030: The fair opens at last.';

  it.each(['“We waited for years,” the mayor tells the crowd.', 'Ilse Brandovic cuts the ribbon.'])(
    '%s',
    (more) => {
      expect(passages(`${line} ${more}`)).toContain(more);
    },
  );

  it.each([
    ['another day', `${line} On 9 September it closes.`, 'On 9 September it closes.'],
    ['what may come', `${line} It may close.`, 'It may close.'],
    [
      'the next line',
      `${line}\n\n9 September 2030: Ilse Brandovic cuts the ribbon.`,
      'Ilse Brandovic cuts the ribbon.',
    ],
  ])('but not with %s', (_, text, more) => {
    expect(passages(text).some((passage) => passage.includes(more))).toBe(false);
  });
});
