import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as render from '../src/embed/render';
import { SAMPLE_STORY } from './sample-story';
import { serveFolder } from './static-server';

/** The page of the seeds with the invented story in its place: sample.html beside it. */
async function writeSamplePage(folder: string): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- a built file
  const { renderPage } = (await import(
    pathToFileURL(resolve('dist/render/render.js')).href
  )) as typeof render;
  const { body } = renderPage(SAMPLE_STORY);
  const json = JSON.stringify(SAMPLE_STORY).replaceAll('<', '\\u003c');
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(
      /(<sourceline-timeline>)[\s\S]*(<\/sourceline-timeline>)/,
      (_, open, close) => open + body + close,
    )
    .replace(/(id="sourceline-story">)[\s\S]*?(?=<\/script>)/, (_, open) => open + json);
  writeFileSync(join(folder, 'sample.html'), page);
}

/**
 * Builds the page of the seeds with the built command line, as a user would, beside it that of an invented
 * story which stays as it is, and serves both to all tests.
 */
export default async function setUp(): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sourceline-')));
  execFileSync(process.execPath, ['dist/node/cli.js', 'build', 'seeds', '--out', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await writeSamplePage(folder);
  const { url, close } = await serveFolder(folder);
  process.env.SOURCELINE_PAGE_URL = url;
  process.env.SOURCELINE_PAGE_FOLDER = folder;
  return () => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
}
