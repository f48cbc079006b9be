/** What the hands ask for; px count along the axis. */
export interface Hands {
  readonly alongOf: (event: { clientX: number; clientY: number }) => number;
  readonly isVertical: () => boolean;
  zoom(factor: number, atPx: number): void;
  pan(px: number): void;
  /** A zoom by a step, animated. */
  step(factor: number, atPx: number): void;
  /** A movement by hand begins, ends. */
  grab(): void;
  rest(): void;
  /** A click or tap that was no drag. */
  tap(event: PointerEvent): void;
}

const DRAG_FROM_PX = 4;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 32;
/** Wheel notches are about 100 px: one is a fifth more or less. */
const ZOOM_PER_PX = 0.0026;
const REST_MS = 160;

/**
 * Listens for wheel, mouse, touch and pen on one element; returns how to stop. The page keeps what is its own: the
 * plain wheel (until a click inside; up to leaving or Esc), one finger up and down, and every gesture elsewhere.
 */
export function listenForHands(element: HTMLElement, hands: Hands): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const pointers = new Map<number, { x: number; y: number }>();
  let armed = false;
  let dragging = false;
  let startPx = 0;
  let lastTap = { time: -Infinity, x: 0, y: 0 };
  let restTimer = 0;

  const restSoon = () => {
    clearTimeout(restTimer);
    restTimer = window.setTimeout(() => hands.rest(), REST_MS);
  };
  const pairOf = () => {
    const [a, b] = [...pointers.values()];
    if (!a || !b) return null;
    return { spreadPx: Math.hypot(a.x - b.x, a.y - b.y), clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2 };
  };

  element.addEventListener(
    'wheel',
    (event) => {
      const linePx = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
      const [dx, dy] = [event.deltaX * linePx, event.deltaY * linePx];
      const sideways = !hands.isVertical() && Math.abs(dx) > Math.abs(dy);
      if (event.ctrlKey || event.metaKey || (armed && !sideways && !event.shiftKey)) {
        event.preventDefault();
        // A pinch on a trackpad arrives as a wheel with Ctrl and small steps.
        const fine = event.ctrlKey && Math.abs(dy) < 40 ? 4 : 1;
        hands.zoom(2 ** (-Math.max(-240, Math.min(240, dy)) * ZOOM_PER_PX * fine), hands.alongOf(event));
      } else if (sideways || event.shiftKey) {
        event.preventDefault();
        hands.pan(dx || dy);
      } else return;
      restSoon();
    },
    { ...options, passive: false },
  );

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      dragging = pointers.size > 1;
      startPx = hands.alongOf(event);
      if (pointers.size === 1) hands.grab();
    },
    options,
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const pairBefore = pairOf();
      const alongBefore = hands.alongOf({ clientX: before.x, clientY: before.y });
      if (pointers.size === 1 && !dragging) {
        if (Math.abs(hands.alongOf(event) - startPx) < DRAG_FROM_PX) return;
        // One finger along a vertical timeline is the page's own scrolling.
        if (event.pointerType !== 'mouse' && hands.isVertical()) return;
        dragging = true;
        element.setPointerCapture(event.pointerId);
      }
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const pair = pairOf();
      if (pair && pairBefore) {
        hands.pan(hands.alongOf(pairBefore) - hands.alongOf(pair));
        if (pairBefore.spreadPx > 0) hands.zoom(pair.spreadPx / pairBefore.spreadPx, hands.alongOf(pair));
      } else hands.pan(alongBefore - hands.alongOf(event));
    },
    options,
  );
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return;
    if (dragging) return void hands.rest();
    if (event.type === 'pointercancel') return;
    armed = event.pointerType === 'mouse';
    const { time, x, y } = lastTap;
    const twice =
      event.timeStamp - time < DOUBLE_TAP_MS &&
      Math.hypot(event.clientX - x, event.clientY - y) < DOUBLE_TAP_PX;
    lastTap = { time: twice ? -Infinity : event.timeStamp, x: event.clientX, y: event.clientY };
    if (twice) hands.step(2, hands.alongOf(event));
    else hands.tap(event);
  };
  element.addEventListener('pointerup', release, options);
  element.addEventListener('pointercancel', release, options);
  element.addEventListener('pointerleave', () => (armed = false), options);
  element.ownerDocument.addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && (armed = false),
    options,
  );
  // A drag that ends on a button must not press it.
  element.addEventListener(
    'click',
    (event) => {
      if (!dragging || event.detail === 0) return;
      event.stopPropagation();
      event.preventDefault();
    },
    { ...options, capture: true },
  );
  // Two fingers are ours: without this the browser would scroll or zoom the page with them.
  for (const type of ['touchstart', 'touchmove'] as const)
    element.addEventListener(
      type,
      (event) => {
        if (event.touches.length > 1 && event.cancelable) event.preventDefault();
      },
      { ...options, passive: false },
    );
  return () => {
    clearTimeout(restTimer);
    stop.abort();
  };
}
