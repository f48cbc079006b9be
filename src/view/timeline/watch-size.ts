/** The size of text that all sizes of the layout are meant for. */
const USUAL_TEXT_PX = 16;

/**
 * Tells `use` the size of `element` in px of text at its usual size, now and whenever it changes, and how much larger
 * than usual text is; not while it is hidden. Gives what ends it.
 */
export function watchSize(
  element: HTMLElement,
  use: (widthPx: number, heightPx: number, textScale: number) => void,
): () => void {
  const tell = (widthPx: number, heightPx: number) => {
    if (!(widthPx > 0)) return;
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT_PX;
    use(Math.floor(widthPx / scale), Math.floor(heightPx / scale), scale);
  };
  // Now, because the observer first speaks a frame later; and as exactly as it will, lest all be laid out again for half a px.
  const { width, height } = getComputedStyle(element);
  tell(parseFloat(width), parseFloat(height));
  const observer = new ResizeObserver(([entry]) => tell(entry!.contentRect.width, entry!.contentRect.height));
  observer.observe(element);
  return () => observer.disconnect();
}
