/** The path of a Chromium; throws, saying what to do, when there is none and none can be installed. */
export function findBrowser(): string;
