import type { Hands } from './gestures';

/** Wheel notches are about 100 px: one is a fifth more or less. */
const ZOOM_PER_PX = 0.0026;
const LINE_PX = 16;
const PAGE_PX = 400;
const MOST_PX = 240;
/** A pinch on a touchpad arrives as a wheel with Ctrl and small steps. */
const PINCH_BELOW_PX = 40;
const PINCH_TIMES = 4;
const REST_MS = 160;

/**
 * Listens for the wheel: with Ctrl or ⌘, or once armed by a click, it zooms; sideways or with Shift it pans; else it is
 * the page's. Who points at the drawing and turns it plain is told how. Returns how to arm it; leaving and Esc disarm.
 */
export function listenForWheel(
  element: HTMLElement,
  hands: Pick<Hands, 'alongOf' | 'isVertical' | 'zoom' | 'pan' | 'rest' | 'hint'>,
  signal: AbortSignal,
): { arm(isArmed: boolean): void } {
  let armed = false;
  /** The hand has moved the pointer inside, as against a page that scrolls under it. */
  let pointing = false;
  let isKnown = false;
  let restTimer = 0;
  let lastMs = 0;

  const arm = (isArmed: boolean) => {
    armed = isArmed;
    hands.hint(false);
  };
  const cover = (isCovered: boolean) => void element.classList.toggle('covered', isCovered);
  // one timer for all: set anew at every turn it would cost more than all else that is done here
  const look = () => {
    const leftMs = lastMs + REST_MS - performance.now();
    restTimer = leftMs > 0 ? window.setTimeout(look, leftMs) : 0;
    if (restTimer) return;
    cover(false);
    hands.rest();
  };
  const restSoon = () => {
    cover(true);
    lastMs = performance.now();
    restTimer ||= window.setTimeout(look, REST_MS);
  };

  element.addEventListener(
    'wheel',
    (event) => {
      const unitPx = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1;
      const [dx, dy] = [event.deltaX * unitPx, event.deltaY * unitPx];
      const sideways = !hands.isVertical() && Math.abs(dx) > Math.abs(dy);
      if (event.ctrlKey || event.metaKey || (armed && !sideways && !event.shiftKey)) {
        event.preventDefault();
        const times = event.ctrlKey && Math.abs(dy) < PINCH_BELOW_PX ? PINCH_TIMES : 1;
        const px = Math.max(-MOST_PX, Math.min(MOST_PX, dy));
        isKnown = true;
        hands.hint(false);
        hands.zoom(2 ** (-px * ZOOM_PER_PX * times), hands.alongOf(event));
      } else if (sideways || event.shiftKey) {
        event.preventDefault();
        hands.pan(dx || dy);
      } else {
        if (pointing && !isKnown && !hands.isVertical()) hands.hint(true);
        return;
      }
      restSoon();
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'pointermove',
    ({ pointerType, movementX, movementY }) => {
      if (pointerType !== 'mouse' || (movementX === 0 && movementY === 0)) return;
      pointing = true;
      cover(false);
    },
    { signal },
  );
  element.addEventListener('pointerdown', () => cover(false), { signal });
  element.addEventListener(
    'pointerleave',
    () => {
      pointing = false;
      arm(false);
    },
    { signal },
  );
  element.ownerDocument.addEventListener('keydown', ({ key }) => key === 'Escape' && arm(false), { signal });
  signal.addEventListener('abort', () => clearTimeout(restTimer));
  return { arm };
}
