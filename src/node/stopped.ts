import type { Problem } from '../story/story';

/** Exit codes of the command line: 1 the input cannot be worked with, 2 the command was used wrongly. */
export type ExitCode = 1 | 2;

/**
 * Work that cannot go on, for a reason the user can mend. It carries what was found as problems; the command
 * line prints them as sentences, without a stack. Anything else that is thrown is our own bug.
 */
export class Stopped extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;
  /** The folder that the problems' files lie in, as the user named it; empty where they stand for themselves. */
  readonly folder: string;

  constructor(problems: readonly Problem[], exitCode: ExitCode = 1, folder = '') {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
    this.exitCode = exitCode;
    this.folder = folder;
  }
}
