import fc from 'fast-check';

/** Every run draws the same samples, so that a test that passed passes again; `npm run fuzz` draws others each time. */
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 1 });
