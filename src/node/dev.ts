import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { buildAndReport, printProblems, summariseStory } from './commands';
import { loadBuiltPage } from './built-page';
import { exportPage, type PageFiles } from './export-page';
import { isArticleName, isIgnoredName } from './folder-files';
import { openBrowser } from './open-browser';
import { LIVE_SCRIPT, servePage } from './page-server';
import type { Terminal } from './progress';
import { SETTINGS_FILE } from './settings-file';
import { Stopped } from './stopped';

/** Editors save in several steps; the story is built once they have come to rest. */
const REST_MS = 120;

/** Whether a change of this path, relative to the story folder, can change the story. */
function isStoryPath(path: string): boolean {
  const parts = path.split(sep);
  if (parts.some(isIgnoredName)) return false;
  return path === SETTINGS_FILE || isArticleName(basename(path));
}

/** Waits until the user (Ctrl-C) or the system tells the program to end. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/**
 * `sourceline dev`: serves the page of a story folder on this machine and keeps it in step with the folder until
 * the program is told to end. A build that fails is reported and leaves the last good page standing.
 */
export async function runDev(
  folder: string,
  options: { port: number; open: boolean; cache: boolean },
  terminal: Terminal,
): Promise<void> {
  const page = await loadBuiltPage();
  const build = async (): Promise<PageFiles> => {
    const story = await buildAndReport(folder, options, terminal);
    const files = exportPage(story, page, LIVE_SCRIPT);
    terminal.out(summariseStory(story));
    return files;
  };
  const server = await servePage(await build(), options.port);
  const buildAgain = async (): Promise<void> => {
    try {
      server.showFiles(await build());
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      printProblems(error.problems, null, error.folder, terminal);
      terminal.err('the page still shows the last story that could be built');
    }
  };
  // one build after the other, so that the page never goes back to an older state
  let building = Promise.resolve();
  const rebuild = (): void => {
    building = building.then(buildAgain);
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) =>
      relative(folder, path)
        .split(sep)
        .some((part) => part !== '..' && isIgnoredName(part)),
  });
  watcher.on('all', (_, path) => {
    if (!isStoryPath(relative(folder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, REST_MS);
  });
  terminal.out(`${server.url} (Ctrl-C ends it)`);
  if (options.open) openBrowser(server.url);
  await untilStopped();
  clearTimeout(timer);
  await Promise.all([watcher.close(), server.close()]);
}
