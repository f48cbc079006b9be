/** One movement at a time. */
export interface Motion {
  /** Calls `draw` with 0 < t ≤ 1, eased, until 1; at once with 1 where motion is not wanted. */
  run(durationMs: number, draw: (t: number) => void, done: () => void): void;
  stop(): void;
}

/** Slow, fast, slow. Not d3's: it would bring all of its easings along. */
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Movements by animation frames that keep to the reader's wish for reduced motion. */
export function createMotion(): Motion {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  return {
    stop,
    run(durationMs, draw, done) {
      stop();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
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
  };
}
