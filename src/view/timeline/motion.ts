/** One movement at a time. */
export interface Motion {
  /** Calls `draw` with 0 < t ≤ 1, eased, until 1; at once with 1 where motion is not wanted. */
  run(durationMs: number, draw: (t: number) => void, done: () => void): void;
  /**
   * Goes on from a movement by hand, slower and slower: calls `move` with the px of each frame until it says that it
   * can go no further. Does nothing but end where motion is not wanted.
   */
  coast(pxPerMs: number, move: (px: number) => boolean, done: () => void): void;
  stop(): void;
}

/** Slow, fast, slow. Not d3's: it would bring all of its easings along. */
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** A coasting movement loses two thirds of its speed in this time, and ends at the least speed. */
const SLOWING_MS = 220;
const LEAST_PX_PER_MS = 0.03;
/** After a pause of the page, a frame counts no longer than this. */
const LONGEST_FRAME_MS = 50;

/** Movements by animation frames that keep to the reader's wish for reduced motion. */
export function createMotion(): Motion {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  const isUnwanted = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    stop,
    run(durationMs, draw, done) {
      stop();
      if (isUnwanted()) {
        draw(1);
        done();
        return;
      }
      let startMs: number | null = null;
      const step = (nowMs: number) => {
        startMs ??= nowMs;
        const share = Math.min(1, (nowMs - startMs) / durationMs);
        if (share > 0) draw(share === 1 ? 1 : ease(share));
        if (share < 1) frame = requestAnimationFrame(step);
        else done();
      };
      frame = requestAnimationFrame(step);
    },
    coast(pxPerMs, move, done) {
      stop();
      let speed = isUnwanted() ? 0 : pxPerMs;
      let beforeMs: number | null = null;
      const step = (nowMs: number) => {
        const frameMs = Math.min(nowMs - (beforeMs ?? nowMs), LONGEST_FRAME_MS);
        beforeMs = nowMs;
        const isMoving = frameMs === 0 || move(speed * frameMs);
        speed *= Math.exp(-frameMs / SLOWING_MS);
        if (isMoving && Math.abs(speed) > LEAST_PX_PER_MS) frame = requestAnimationFrame(step);
        else done();
      };
      if (Math.abs(speed) > LEAST_PX_PER_MS) frame = requestAnimationFrame(step);
      else done();
    },
  };
}
