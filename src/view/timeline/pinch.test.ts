import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPinch, type Pair } from './pinch';

const pairAt = (clientX: number, spreadPx: number): Pair => ({ clientX, clientY: 0, spreadPx });

describe('createPinch()', () => {
  let frames: (() => void)[];
  const nextFrame = () => frames.splice(0).forEach((draw) => draw());
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1));
  });
  afterEach(() => vi.unstubAllGlobals());

  const follow = (first: Pair | null) => {
    const said: (readonly [string, ...number[]])[] = [];
    let pair = first;
    const pinch = createPinch(
      {
        alongOf: ({ clientX }) => clientX,
        pan: (px) => said.push(['pan', px]),
        zoom: (factor, atPx) => said.push(['zoom', factor, atPx]),
      },
      () => pair,
    );
    pinch.begin();
    return { said, pinch, put: (next: Pair | null) => ((pair = next), pinch.move()) };
  };

  test('pans and zooms once a frame, however many moves come in it', () => {
    const { said, put } = follow(pairAt(100, 50));
    put(pairAt(105, 60));
    put(pairAt(110, 75));
    expect(said).toEqual([]);
    nextFrame();
    expect(said).toEqual([
      ['pan', -10],
      ['zoom', 1.5, 110],
    ]);
    put(pairAt(110, 150));
    nextFrame();
    expect(said.slice(2)).toEqual([
      ['pan', 0],
      ['zoom', 2, 110],
    ]);
  });

  test('follows the last move when a finger is lifted, and nothing after', () => {
    const { said, put, pinch } = follow(pairAt(100, 50));
    put(pairAt(90, 100));
    pinch.end();
    expect(said).toEqual([
      ['pan', 10],
      ['zoom', 2, 90],
    ]);
    nextFrame();
    pinch.end();
    expect(said).toHaveLength(2);
  });

  test('does nothing with one finger, and begins anew with the second', () => {
    const { said, put, pinch } = follow(null);
    put(null);
    nextFrame();
    put(pairAt(100, 50));
    nextFrame();
    expect(said).toEqual([]);
    pinch.begin();
    put(pairAt(100, 25));
    nextFrame();
    expect(said).toEqual([
      ['pan', 0],
      ['zoom', 0.5, 100],
    ]);
  });

  test('does not zoom by two fingers that began in one place', () => {
    const { said, put } = follow(pairAt(100, 0));
    put(pairAt(100, 80));
    nextFrame();
    expect(said).toEqual([['pan', 0]]);
  });
});
