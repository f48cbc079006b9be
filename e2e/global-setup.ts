import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as render from '../src/embed/render';
import type { Story } from '../src/story/story';
import { CROWDED_STORY, SAMPLE_STORY } from './sample-story';
import { serveFolder } from './static-server';

/** The page of the seeds with another story in its place, beside it. */
async function writeStoryPage(folder: string, name: string, story: Story): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- a built file
  const { renderPage } = (await import(
    pathToFileURL(resolve('dist/render/render.js')).href
  )) as typeof render;
  const { body } = renderPage(story);
  const json = JSON.stringify(story).replaceAll('<', '\\u003c');
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(
      /(<sourceline-timeline>)[\s\S]*(<\/sourceline-timeline>)/,
      (_, open, close) => open + body + close,
    )
    .replace(/(id="sourceline-story">)[\s\S]*?(?=<\/script>)/, (_, open) => open + json);
  writeFileSync(join(folder, name), page);
}

/**
 * Builds the page of the seeds with the built command line, as a user would, beside it those of an invented
 * story, whole, in part and without events, which stay as they are, and serves them to all tests.
 */
export default async function setUp(): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sourceline-')));
  execFileSync(process.execPath, ['dist/node/cli.js', 'build', 'seeds', '--out', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await writeStoryPage(folder, 'sample.html', SAMPLE_STORY);
  await writeStoryPage(folder, 'crowded.html', CROWDED_STORY);
  await writeStoryPage(folder, 'empty.html', { ...SAMPLE_STORY, events: [] });
  const { url, close } = await serveFolder(folder);
  process.env.SOURCELINE_PAGE_URL = url;
  process.env.SOURCELINE_PAGE_FOLDER = folder;
  return () => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
}
