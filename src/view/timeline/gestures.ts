import { createPinch } from './pinch';
import { listenForWheel } from './wheel';

/** What the hands ask for; px count along the axis. */
export interface Hands {
  readonly alongOf: (event: { clientX: number; clientY: number }) => number;
  readonly isVertical: () => boolean;
  zoom(factor: number, atPx: number): void;
  pan(px: number): void;
  /** A zoom by a step, animated. */
  step(factor: number, atPx: number): void;
  /** A movement by hand begins, ends; it may end in full swing. */
  grab(): void;
  rest(): void;
  coast(pxPerMs: number): void;
  /** A click or tap that was no drag. */
  tap(event: PointerEvent): void;
  /** Someone turns the wheel to zoom, but does not hold the key that it takes; or now knows how. */
  hint(isNeeded: boolean): void;
}

const DRAG_FROM_PX = 4;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 32;
/** The speed of a drag is that of its last moments; a hand that has come to rest before lets go without swing. */
const SWING_MS = 100;

/**
 * Listens for wheel, mouse, touch and pen on one element; returns how to stop. The page keeps what is its own: the
 * plain wheel (until a click inside; up to leaving or Esc), one finger up and down, and every gesture elsewhere.
 */
export function listenForHands(element: HTMLElement, hands: Hands): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const wheel = listenForWheel(element, hands, stop.signal);
  const pointers = new Map<number, { x: number; y: number }>();
  let dragging = false;
  let pinched = false;
  let startPx = 0;
  let swing: { timeMs: number; px: number }[] = [];
  let lastTap = { time: -Infinity, x: 0, y: 0 };

  const pairOf = () => {
    const [a, b] = [...pointers.values()];
    if (!a || !b) return null;
    return { spreadPx: Math.hypot(a.x - b.x, a.y - b.y), clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2 };
  };
  const pinch = createPinch(hands, pairOf);
  const swingAt = (nowMs: number) => {
    const recent = swing.filter(({ timeMs }) => nowMs - timeMs < SWING_MS);
    const [first, last] = [recent[0], recent.at(-1)];
    return first && last && nowMs > first.timeMs ? (first.px - last.px) / (nowMs - first.timeMs) : 0;
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      dragging = pinched = pointers.size > 1;
      startPx = hands.alongOf(event);
      swing = [];
      pinch.begin();
      if (pointers.size === 1) hands.grab();
    },
    options,
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const alongBefore = hands.alongOf({ clientX: before.x, clientY: before.y });
      const alongPx = hands.alongOf(event);
      if (pointers.size === 1 && !dragging) {
        if (Math.abs(alongPx - startPx) < DRAG_FROM_PX) return;
        // One finger along a vertical timeline is the page's own scrolling.
        if (event.pointerType !== 'mouse' && hands.isVertical()) return;
        dragging = true;
        element.setPointerCapture(event.pointerId);
      }
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (pointers.size > 1) return pinch.move();
      hands.pan(alongBefore - alongPx);
      swing.push({ timeMs: event.timeStamp, px: alongPx });
    },
    options,
  );
  const release = (event: PointerEvent) => {
    pinch.end();
    if (!pointers.delete(event.pointerId)) return;
    pinch.begin();
    if (pointers.size > 0) return;
    if (dragging) return pinched ? hands.rest() : hands.coast(swingAt(event.timeStamp));
    if (event.type === 'pointercancel') return;
    wheel.arm(event.pointerType === 'mouse');
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
  return () => stop.abort();
}
