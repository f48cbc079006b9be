import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The passages of the event that tells of the quay, in an article with more sentences behind it. */
function passages(more: string): string[] {
  const text = `Quay falls\n\nThe quay at Larvik fell on Tuesday with a lorry on it. ${more}\n\nThe fair was opened on Monday.`;
  const { events } = storyOf(articleOf('Fjord Post', '2031-03-14', text));
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('quay')));
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

describe('events: a paragraph goes on with', () => {
  it.each([
    ['what others had done', 'Masons had propped it up with beams.'],
    ['how it was', 'There was a cloud of dust.'],
    ['where things lay', 'Granite lay in heaps.'],
    ['who heard of it', 'Roe heard it on the radio in the car.'],
  ])('%s', (_, more) => {
    expect(passages(more)).toContain(more);
  });

  it('two sentences at the most', () => {
    const more = ['Granite lay in heaps.', 'Dust hung over it.', 'Beams stood in it.'];
    expect(more.filter((sentence) => passages(more.join(' ')).includes(sentence))).toHaveLength(2);
  });

  it.each([
    ['what was not', 'Nobody stood on it.'],
    ['what the same one had done', 'It had carried granite for years.'],
    ['what may come', 'It may stand again.'],
    ['what was to come', 'The contract was to have been signed.'],
    ['what is', 'Granite lies in heaps.'],
    ['another time', 'Masons had propped it up on 3 March.'],
    ['who somebody was', 'Roe was once a mason.'],
    ['what it cost', 'It cost two million.'],
    ['the life of somebody', 'Born in Oslo, Roe had a yard there.'],
    ['another paragraph', '\n\nGranite lay in heaps.'],
  ])('but not with %s', (_, more) => {
    expect(passages(more)).not.toContain(more.trim());
  });
});
