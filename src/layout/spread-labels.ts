import { LABEL_GAP_PX } from './find-place';
import type { Draft, Plan, Reach } from './label-plan';
import { insert, isClear } from './place-labels';

/** What no label may cover: a label of a coarser level, the words of a break, the story's ends. */
interface Border extends Reach {
  readonly unit: number;
}

/**
 * The marks of the coarser level and all labels that find a place in one row, by unit. What the coarser level shows keeps its
 * place; between these, in the order of their anchors, new labels stand each as near its own as the others allow and no
 * further than the plan's limit; most important first, every event gets one for which there is room.
 *
 * Rule: of all places that keep the labels apart, those with the least sum of squared ways. Cost O(n²).
 */
export function spreadLabels(plan: Plan, marks: readonly Draft[], upp: number): Draft[] {
  const drafts: Draft[] = marks.map((mark) => ({ ...mark }));
  const fresh: Draft[] = [];
  const borderOf = (unit: number, beforePx = 0, afterPx = beforePx): Border => ({ unit, beforePx, afterPx });
  const borders = [
    borderOf(plan.fromUnit - plan.startPx * upp),
    borderOf(plan.toUnit + plan.endPx * upp),
    ...plan.keepFree.map((unit) => borderOf(unit, plan.keepFreePx)),
  ];
  for (const { unit, placed } of drafts)
    if (placed) borders.push(borderOf(unit, placed.beforePx + LABEL_GAP_PX, placed.afterPx + LABEL_GAP_PX));
  borders.sort((a, b) => a.unit - b.unit);
  const settleAll = () => borders.every((end, i) => i === 0 || settle(borders[i - 1]!, end));

  for (const at of plan.order) {
    const own = drafts.find((draft) => draft.at === at);
    const draft: Draft = own ?? { at, unit: plan.units[at]!, placed: null };
    if (draft.placed || !isClear(drafts, draft.unit, upp, null, own)) continue;
    insert(fresh, draft);
    if (!settleAll()) {
      fresh.splice(fresh.indexOf(draft), 1);
      draft.placed = null;
    } else if (!own) insert(drafts, draft);
  }
  settleAll();
  return drafts;

  /**
   * Places the labels between two borders; false where they find no room. Labels that would overlap are pushed together
   * into a block, which stands where it is best for all of its labels (isotonic regression by pooling neighbours).
   */
  function settle(start: Border, end: Border): boolean {
    const own = fresh.filter(({ unit }) => unit >= start.unit && unit < end.unit);
    const pxOf = ({ unit }: { readonly unit: number }) => (unit - start.unit) / upp;
    /** Of the labels that touch, where each would have the first of all begin; and how long those before each are. */
    const blocks: number[][] = [];
    const sumsPx: number[] = [];
    let sumPx = 0;
    for (const draft of own) {
      const { beforePx, afterPx } = plan.reachesOf(draft.at)[0]!;
      let block = [pxOf(draft) - beforePx - sumPx];
      while (blocks.length > 0 && mean(blocks.at(-1)!) > mean(block)) block = [...blocks.pop()!, ...block];
      blocks.push(block);
      sumsPx.push(sumPx);
      sumPx += beforePx + afterPx + LABEL_GAP_PX;
    }
    const mostPx = pxOf(end) - end.beforePx - sumPx + LABEL_GAP_PX;
    const startsPx = blocks.flatMap((block) =>
      block.map(() => Math.max(Math.min(mean(block), mostPx), start.afterPx)),
    );
    return own.every((draft, i) => {
      const { beforePx, afterPx } = plan.reachesOf(draft.at)[0]!;
      const movedPx = pxOf(draft) - startsPx[i]! - sumsPx[i]! - beforePx;
      draft.placed = {
        beforePx: beforePx + movedPx,
        afterPx: afterPx - movedPx,
        asidePx: 0,
        row: 0,
      };
      return mostPx >= start.afterPx && Math.abs(movedPx) <= plan.mostAsidePx;
    });
  }
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
