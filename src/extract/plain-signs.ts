import type { ArticleInput } from './input';
import type { ArticleReading } from './reading';
import { sliceRange, type Range } from './text/ranges';

/**
 * Signs that look like a plain one and mean the same: spaces of other widths or without a break (Unicode 16, general category Zs), hyphens
 * of their own, the horizontal bar.
 */
const LOOK_ALIKE = /[\u00a0\u1680\u2000-\u200a\u2010\u2011\u2015\u202f\u205f\u3000]/g;

const plainSign = (sign: string): string => (sign === '―' ? '—' : /[‐‑]/.test(sign) ? '-' : ' ');

/**
 * The article with plain signs in place of their look-alikes: "5 May" is a date whatever the space in it. Law: the length stays, so that a
 * place in the plain text is the same place in the written one.
 */
export function inPlainSigns(input: ArticleInput): ArticleInput {
  const text = input.text.replace(LOOK_ALIKE, plainSign);
  return text === input.text ? input : { ...input, text, written: input.text };
}

/** The words of a stretch of an article as they stand in its file. */
export const asWritten = ({ text, written = text }: Pick<ArticleReading, 'text' | 'written'>, range: Range) =>
  sliceRange(written, range);
