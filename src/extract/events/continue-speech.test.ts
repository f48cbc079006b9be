import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

const SAID = '“The ferry was old,” Ilse Brandovic told reporters on Tuesday.';

/** The passages of the event of that saying. */
function passagesOf(more: string): string[] {
  const story = storyOf(articleOf('Fjord Post', '2031-03-14', `A storm blew on Monday.\n\n${SAID} ${more}`));
  const event = story.events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes('was old')));
  return (event?.mentions ?? []).map(({ exact }) => exact);
}

describe('a quotation that goes on belongs to the saying', () => {
  it.each([
    ['without a speaker', '“We have lost a friend.”'],
    ['over two sentences', '“We have lost a friend. It had served us well.”'],
  ])('%s', (_, more) => {
    expect(passagesOf(more).join(' ')).toContain(more);
  });

  it.each([
    ['that of another speaker', '“We have lost a friend,” said Ove Lind.'],
    ['one of another day', '“We have lost a friend,” she said on Wednesday.'],
    ['what is supposed', '“If it had been new, we would have seen it.”'],
    ['what is asked', '“Who saw it?”'],
  ])('but not %s', (_, more) => {
    expect(passagesOf(more)).not.toContain(more);
  });
});
