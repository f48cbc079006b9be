import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './static-server';

/** Builds the page of the seeds with the built command line, as a user would, and serves it to all tests. */
export default async function setUp(): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sourceline-')));
  execFileSync(process.execPath, ['dist/node/cli.js', 'build', 'seeds', '--out', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { url, close } = await serveFolder(folder);
  process.env.SOURCELINE_PAGE_URL = url;
  process.env.SOURCELINE_PAGE_FOLDER = folder;
  return () => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
}
