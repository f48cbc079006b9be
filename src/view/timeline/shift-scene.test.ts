import { expect, test } from 'vitest';
import { denseStory } from '../../layout/sample-story';
import { buildScene, type SceneLabel } from '../../layout/scene';
import { layoutOf } from '../../layout/test-layout';
import { zoomAround } from '../../layout/viewport';
import { shiftScene } from './shift-scene';

const layout = layoutOf(denseStory({ seed: 5, count: 300, firstYear: 2010, years: 4 }));
const sceneAt = (factor: number) =>
  shiftScene(buildScene(layout, zoomAround(layout.limits.fit, factor, 600, layout.limits), null), 0);

test('what zooming only moves keeps its size to the last digit, so that it need not be laid out', () => {
  const sizeOf = ({ box }: SceneLabel) => [box.widthPx, box.heightPx];
  let kept = 0;
  for (let factor = 1; factor < 8; factor *= 1.1) {
    const after = new Map(sceneAt(factor * 1.1).labels.map((label) => [label.id, label]));
    for (const label of sceneAt(factor).labels) {
      const same = after.get(label.id);
      if (same?.lines !== label.lines || label.adrift || same.adrift) continue;
      expect(sizeOf(same)).toEqual(sizeOf(label));
      kept++;
    }
  }
  expect(kept).toBeGreaterThan(500);
});
