import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

const FELL = [
  articleOf('Echo', '2031-03-15', 'The roof of the Moor Hall fell on Friday. Nobody was inside.'),
  articleOf('Herald', '2031-03-15', 'The Moor Hall lost its roof on Friday, when the beams gave way.'),
  articleOf('Times', '2031-03-16', 'On Friday the roof of the Moor Hall fell in.'),
];
/** The titles of the disputed events. */
const disputedBy = (text: string): string[] =>
  storyOf(...FELL, articleOf('Post', '2031-03-15', text))
    .events.filter(({ disputed }) => disputed)
    .map(({ title }) => title);

describe('partDenied()', () => {
  it('lets a denial face the claim before it and not the event that the claim is told of', () => {
    const titles = disputedBy(
      'The roof of the Moor Hall fell on Friday. The owner, Harrow Leisure, says a siren was sounded before the roof of the hall fell. Neighbours dispute this.',
    );
    expect(titles).toHaveLength(1);
    expect(titles[0]).toMatch(/siren/);
  });

  it('leaves a denial of the event itself', () => {
    const titles = disputedBy(
      'The roof of the Moor Hall fell on Friday, the mayor says. The owner denies that the roof fell.',
    );
    expect(titles).toHaveLength(1);
    expect(titles[0]).toMatch(/roof/);
  });
});
