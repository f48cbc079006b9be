import { expect, it } from 'vitest';
import { DraftIndex } from '../events/draft-index';
import { draftOf } from '../events/event-draft';
import { measureLikeness } from '../events/similarity';
import { mentionsOf } from '../test-readings';
import { weighCoherence } from './story-coherence';

const coherenceOf = (...articles: readonly string[]): number => {
  const told = articles.flatMap((text, article) =>
    mentionsOf(text).map((mention) => ({ ...mention, article })),
  );
  const likeness = measureLikeness(told);
  return weighCoherence(
    new DraftIndex(
      told.map((mention) => draftOf([mention])),
      likeness,
    ),
    likeness,
  );
};

const STRUCK = 'On Tuesday the ferry Alka struck the pier. On Wednesday the port sold three anchors.';
const AGAIN = 'On Wednesday three anchors were sold by the port. On Tuesday the Alka struck a pier.';
const OTHER = 'On Tuesday a baker won a prize. On Wednesday the baker wept in Torsund.';

it('weighCoherence() tells articles on one affair from articles on several', () => {
  expect(coherenceOf(STRUCK, AGAIN)).toBeGreaterThan(0.15);
  expect(coherenceOf(STRUCK, OTHER)).toBe(0);
});

it('weighCoherence() finds none in one article, and none in nothing', () => {
  expect(coherenceOf(`${STRUCK} ${AGAIN}`)).toBe(0);
  expect(coherenceOf()).toBe(0);
});
