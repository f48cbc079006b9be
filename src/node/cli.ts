#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { version } from '../../package.json';
import { printProblems, runBuild, runExtract } from './commands';
import { loadDev } from './load-later';
import { optimiseLate } from './optimise-late';
import { openTerminal, type Terminal } from './progress';
import { startingFolder } from './starting-folder';
import { Stopped } from './stopped';

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

const NO_CACHE = ['--no-cache', 'read every article anew and keep nothing for the next run'] as const;

/** The command line as commander reads it. */
function defineCommands(terminal: Terminal): Command {
  const program = new Command('sourceline')
    .description('Turns a folder of news articles into a timeline in which every event shows its source.')
    .version(version)
    .showHelpAfterError('(sourceline --help lists the commands)')
    .exitOverride();
  program
    .command('build')
    .description('write the page of a story: one index.html, with its fonts and story.json beside it')
    .argument('[folder]', 'folder of articles (.txt, .md, .html) and, if you like, a story.yaml', '.')
    .option('-o, --out <folder>', 'where to write', 'dist')
    .option(...NO_CACHE)
    .action((folder: string, options: { out: string; cache: boolean }) =>
      runBuild(folder, options.out, options, terminal),
    );
  program
    .command('extract')
    .description('write the story file alone, without a page')
    .argument('[folder]', 'folder of articles', '.')
    .option('-o, --out <file>', 'where to write; - prints it', 'story.json')
    .option(...NO_CACHE)
    .action((folder: string, options: { out: string; cache: boolean }) =>
      runExtract(folder, options.out, options, terminal),
    );
  program
    .command('dev')
    .description('show the page on this machine and rebuild it whenever an article or story.yaml changes')
    .argument('[folder]', 'folder of articles', '.')
    .option('-p, --port <number>', 'port to listen on; 0 takes a free one', readPort, 0)
    .option('--open', 'open it in the browser', false)
    .option(...NO_CACHE)
    .action(async (folder: string, options: { port: number; open: boolean; cache: boolean }) => {
      const { runDev } = await loadDev();
      await runDev(folder, options, terminal);
    });
  return program;
}

/** Runs the command line and gives its exit code: 0 done, 1 the input stopped it, 2 it was called wrongly. */
async function run(words: readonly string[]): Promise<number> {
  const terminal = openTerminal(process.stdout, process.stderr);
  try {
    await defineCommands(terminal).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Stopped)) throw error;
    printProblems(error.problems, null, error.folder, terminal);
    return error.exitCode;
  }
}

optimiseLate();
const start = startingFolder(process.env);
if (start !== null && existsSync(start)) process.chdir(start);
process.exitCode = await run(process.argv.slice(2));
