import { setFlagsFromString } from 'node:v8';

/** Bytes of code that a function runs before V8 thinks of optimising it; by default 67,584. */
const INTERRUPT_BUDGET = 1_056_000;

/**
 * Lets V8 make patterns into plainer machine code from here on. Those of a run are hundreds, some of thousands of characters, and to
 * optimise them takes longer than to match them, plain, in a hundred articles.
 */
export function compilePatternsPlainly(): void {
  setFlagsFromString('--no-regexp-optimization');
}

/** How much the heap may grow until the next look for what is not used any more, in percent; by default often as much again, or more. */
const GROWING_PERCENT = 40;

/**
 * Lets V8 clear up more often from here on: a story of thousands of articles takes memory enough, and to mark it costs a twentieth of the
 * time.
 */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}

/**
 * Lets V8, in every thread, wait until code has run sixteen times as long before optimising it. A run lasts seconds and has a
 * thousand functions about as hot as one another: by default a third of its processor time went into optimising them, and
 * over again when words of another shape came by. The hottest are optimised all the same.
 */
export function optimiseLate(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
