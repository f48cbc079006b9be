import type { Measure, TextRole } from '../../layout/words';

/**
 * The fonts of the drawing, as in the page's theme. The fallbacks are there because Chromium may measure with the next
 * font of the list although the first is loaded; the page's own are as wide as the fonts they stand for.
 */
const FONTS: Record<TextRole, string> = {
  label: "550 13.5px 'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  title: "600 17px 'Source Serif 4 Variable', 'Source Serif Fallback', Georgia, serif",
  meta: "400 12px 'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  tick: "400 12px 'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  tickStrong: "600 12px 'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
};

/** Resolves when the fonts are there, or known not to come, so that widths measured afterwards are the ones drawn. */
export async function awaitFonts(): Promise<void> {
  await Promise.allSettled(Object.values(FONTS).map((font) => document.fonts.load(font)));
}

/** Measures text as the browser draws it; a width once measured is kept. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let roleNow: TextRole | null = null;
  return (text, role) => {
    const key = `${role}:${text}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    if (!context) return text.length * 8;
    if (roleNow !== role) context.font = FONTS[role];
    roleNow = role;
    const widthPx = context.measureText(text).width;
    known.set(key, widthPx);
    return widthPx;
  };
}
