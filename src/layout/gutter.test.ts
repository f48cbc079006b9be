import { describe, expect, it } from 'vitest';
import { findGutterPx } from './gutter';
import { ROW } from './label-card';
import { denseStory } from './sample-story';
import { layoutOf } from './test-layout';

const input = layoutOf(denseStory({ seed: 3, count: 90, firstYear: 1890, years: 40 }), 'story', 390);
const gutterFor = (pxPerLetter: number, widthPx = 390) =>
  findGutterPx({ ...input, widthPx, measure: (text) => text.length * pxPerLetter });

describe('findGutterPx()', () => {
  it('has room for every word that stands before the axis, in narrow fonts and wide ones', () => {
    for (const pxPerLetter of [4, 6, 8, 11])
      expect(gutterFor(pxPerLetter) + ROW.axisPx - 13).toBeGreaterThanOrEqual('30 Sep'.length * pxPerLetter);
    expect(gutterFor(11)).toBeGreaterThan(gutterFor(6));
  });

  it('is the same for all stories in a narrow font, and none where the drawing is very narrow', () => {
    expect(gutterFor(1)).toBe(gutterFor(2));
    expect(gutterFor(8, 240)).toBe(0);
  });
});
