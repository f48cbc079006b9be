import { closeSync, openSync, writeSync } from 'node:fs';

/** So many UTF-16 units are written at once. */
const MOST_UNITS = 1_000_000;

/** A text that is made part by part whenever it is asked for: the page of a great story would not fit into one string. */
export class TextParts {
  constructor(private readonly make: () => Iterable<string>) {}

  [Symbol.iterator](): Iterator<string> {
    return this.make()[Symbol.iterator]();
  }

  toString(): string {
    return [...this].join('');
  }
}

/** Writes a text into a file, as UTF-8, over what was there. Throws what the disk throws. */
export function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let waiting: string[] = [];
    let units = 0;
    const flush = (): void => {
      const bytes = Buffer.from(waiting.join(''));
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      waiting = [];
      units = 0;
    };
    for (const part of parts) {
      waiting.push(part);
      units += part.length;
      if (units >= MOST_UNITS) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
}
