import type { Quotation } from '../text/quotations';
import type { Range } from '../text/ranges';
import { readTokens, type Token } from './tokens';

/** Sentences that one quotation holds together, read as one. */
export interface Unit extends Range {
  readonly tokens: readonly Token[];
  /** The outer quotations in it. */
  readonly quotations: readonly Quotation[];
  /** True when a paragraph begins with it. */
  readonly opensParagraph: boolean;
}

/** The units of a text in order: sentences, joined where an outer quotation crosses their border. Cost: linear. */
export function readUnits(
  text: string,
  sentences: readonly Range[],
  quotations: readonly Quotation[],
): Unit[] {
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  const units: Unit[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences[index]!.start;
    const first = next;
    let end = sentences[index]!.end;
    while (next < outer.length && outer[next]!.start < end) {
      const quotation = outer[next++]!;
      while (quotation.end > end && index + 1 < sentences.length) end = sentences[++index]!.end;
      end = Math.max(end, quotation.end);
    }
    const inside = outer.slice(first, next);
    const gap = text.slice(units.at(-1)?.end ?? 0, start);
    const opensParagraph = units.length === 0 || /[\n\r\u2028\u2029]/.test(gap);
    units.push({
      start,
      end,
      tokens: readTokens(text, { start, end }, inside),
      quotations: inside,
      opensParagraph,
    });
  }
  return units;
}
