import type { Measure, TextRole } from '../../layout/words';

/** The roles whose fonts nearly every drawing uses, those that all use first. */
const TEXT_ROLES: readonly TextRole[] = ['quiet', 'strong', 'lead'];

/**
 * The fonts of the drawing, of the families of the style sheet. These have fallbacks, because Chromium may measure with the next font of the
 * list although the first is loaded; the page's own are as wide as the fonts they stand for.
 */
function fontsOf(element: Element): Record<TextRole, string> {
  const style = getComputedStyle(element);
  const sans = style.getPropertyValue('--sl-sans');
  const serif = style.getPropertyValue('--sl-serif');
  return {
    quiet: `450 12.5px ${sans}`,
    strong: `600 13px ${sans}`,
    lead: `700 16px ${serif}`,
    title: `600 17px ${serif}`,
  };
}

/** Whether a font is there, or is no web font of this page; false for what is no font at all. */
function isHere(font: string): boolean {
  try {
    return document.fonts.check(font);
  } catch {
    return false;
  }
}

/**
 * Null when the fonts are there; else resolves when they are, or are known not to come: widths measured from then on are
 * the ones drawn.
 */
function awaitFonts(element: Element): Promise<unknown> | null {
  // where there are no web fonts at all there is none to ask for, which would take longer than to draw an axis
  if (document.fonts.size === 0) return null;
  const missing = Object.values(fontsOf(element)).filter((font) => !isHere(font));
  return missing.length === 0 ? null : Promise.allSettled(missing.map((font) => document.fonts.load(font)));
}

/**
 * Measures text as the browser draws it inside `element`, word by word: a title is tried at many widths, and the browser takes longer to measure
 * than all else does. A width once known is kept.
 */
function createMeasure(element: Element): Measure {
  const fonts = fontsOf(element);
  const context = document.createElement('canvas').getContext('2d');
  const known: Partial<Record<TextRole, Map<string, number>>> = {};
  let roleNow: TextRole | null = null;
  const measureWord = (word: string, role: TextRole) => {
    if (!context) return word.length * 8;
    if (roleNow !== role) context.font = fonts[role];
    roleNow = role;
    return context.measureText(word).width;
  };
  const measure: Measure = (text, role) => {
    const own = (known[role] ??= new Map());
    let widthPx = own.get(text);
    if (widthPx === undefined) {
      const space = text.lastIndexOf(' ', text.length - 2);
      widthPx =
        space > 0
          ? measure(text.slice(0, space), role) + measure(' ', role) + measure(text.slice(space + 1), role)
          : measureWord(text, role);
      own.set(text, widthPx);
    }
    return widthPx;
  };
  return measure;
}

/** Gives `use` the widths that text has inside `element`, as soon as its fonts are there or known not to come. */
export function measureWithFonts(element: Element, use: (measure: Measure) => void): void {
  const give = () => use(createMeasure(element));
  const fonts = awaitFonts(element);
  if (fonts) void fonts.then(give);
  else give();
}

/**
 * Has the browser find the fonts of `element`, whose first use takes it a while: one after the other, each in a task of its own, so that what comes
 * from the network goes before, for as long as `isWanted` says so. It does not wait for idle moments: a page that loads may have none.
 */
export function warmFonts(element: Element, isWanted: () => boolean): void {
  const measure = createMeasure(element);
  const next = (at: number) => {
    const role = TEXT_ROLES[at];
    if (!role || !isWanted()) return;
    measure('a', role);
    setTimeout(() => next(at + 1));
  };
  next(0);
}
