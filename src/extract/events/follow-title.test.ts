import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The passages of the event that tells of the mayor, in an article of Friday 14 March 2031 with one more line below its headlines. */
function passages(line: string, body = 'The mayor was sacked on Thursday.'): string[] {
  const text = `Mayor is sacked by her own council\n\n${line}\n\n${body}\n\nThe fair was opened on Monday.`;
  const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text));
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('sacked')));
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

describe('events: with a headline goes', () => {
  it.each([
    ['the next one', 'Tears and shouting in the town hall after midnight'],
    ['a point of the list below it', '- Tears and shouting in the hall'],
    ['a picture of the day', '[PHOTO: Ilse Brandovic arrives at the hall on Thursday.]'],
  ])('%s', (_, line) => {
    expect(passages(line)).toContainEqual(expect.stringContaining(line.replace(/^- /, '').slice(0, 20)));
  });

  it.each([
    ['one thing of several', '* Tears and shouting in the hall'],
    ['a question', '- Will she be back in the hall?'],
    ['what may come', '- She could be back in the hall'],
    ['what explains', 'What the town will make of its long night in the hall'],
    ['a picture of another day', '[PHOTO: Ilse Brandovic arrives at the hall on Tuesday.]'],
    ['a picture of no day', '[PHOTO: Ilse Brandovic at the town hall.]'],
  ])('but not %s', (_, line) => {
    expect(passages(line)).toHaveLength(passages('The hall is old.').length);
  });

  it('but not a list further down', () => {
    expect(passages('The hall is old.\n\n- Tears and shouting in the hall')).toHaveLength(
      passages('The hall is old.').length,
    );
  });
});
