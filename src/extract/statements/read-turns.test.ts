import { describe, expect, test } from 'vitest';
import { findQuotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { findStatements } from './find-statements';

const TALK = `ANA POE, HOST: A bridge opened.

BEN ROE, BYLINE: It rained.

POE: Who came?

ROE: Most did not, she said.

ILSE BRANDT: They promised us the moon. Nobody came.`;

describe('findStatements() in a transcript', () => {
  const said = findStatements(TALK, splitSentences(TALK), findQuotations(TALK)).map(
    ({ source, content, stance }) => [
      source && TALK.slice(source.start, source.end),
      content.map(({ start, end }) => TALK.slice(start, end)).join(' … '),
      stance,
    ],
  );

  test('gives what is said by those who do not tell the story, sentence by sentence', () => {
    expect(said).toContainEqual(['ILSE BRANDT', 'They promised us the moon.', 'asserts']);
    expect(said.filter(([source]) => source === 'ILSE BRANDT')).toHaveLength(2);
  });

  test('takes what the host and the reporter tell as told by the paper', () => {
    expect(said.some(([source]) => /POE|ROE/.test(source ?? ''))).toBe(false);
    expect(said).toContainEqual(['she', 'Most did not', 'asserts']);
  });
});
