import type { Hands } from './gestures';

/** Two fingers: how far they are apart, and the point between them. */
export interface Pair {
  readonly spreadPx: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Follows two fingers by one pan and one zoom a frame, however many moves of each come in it. */
export function createPinch(
  { alongOf, pan, zoom }: Pick<Hands, 'alongOf' | 'pan' | 'zoom'>,
  readPair: () => Pair | null,
): { begin(): void; move(): void; end(): void } {
  /** Where they were when last followed; null where there are not two. */
  let from: Pair | null = null;
  let frame = 0;
  const follow = () => {
    frame = 0;
    const to = readPair();
    if (!from || !to) return;
    pan(alongOf(from) - alongOf(to));
    if (from.spreadPx > 0) zoom(to.spreadPx / from.spreadPx, alongOf(to));
    from = to;
  };
  return {
    begin: () => void (from = readPair()),
    move: () => void (frame ||= requestAnimationFrame(follow)),
    /** Follows what is left to follow, at once. */
    end() {
      if (!frame) return;
      cancelAnimationFrame(frame);
      follow();
    },
  };
}
