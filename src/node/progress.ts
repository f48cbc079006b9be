import type { WriteStream } from 'node:tty';

/** Where the words of a command go. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** What is being done now; overwritten by the next line. Silent where nobody watches. */
  readonly progress: (words: string) => void;
}

/**
 * A terminal over two streams (`term` is its kind; a "dumb" one cannot wipe a line). Progress shows only on a stream that is a real terminal and is wiped before
 * anything else is printed, so that a pipe or a log holds results and problems alone.
 */
export function openTerminal(
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
  term = process.env.TERM,
): Terminal {
  const live = (stderr as WriteStream).isTTY === true && term !== 'dumb';
  let shown = false;
  const wipe = (): void => {
    if (shown) stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    out: (line) => {
      wipe();
      stdout.write(`${line}\n`);
    },
    err: (line) => {
      wipe();
      stderr.write(`${line}\n`);
    },
    progress: (words) => {
      if (!live) return;
      wipe();
      stderr.write(`${words} …`);
      shown = true;
    },
  };
}
