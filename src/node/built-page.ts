import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Story } from '../story/story';
import { comparePaths } from './folder-files';

/** The front end as build.mjs left it: what every page of every story shares. */
export interface BuiltPage {
  readonly script: string;
  readonly style: string;
  /** Files that lie beside the page (fonts, favicon), by their path relative to it. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly renderPage: (story: Story) => { head: string; body: string };
}

const DIST = fileURLToPath(new URL('..', import.meta.url));

function listFiles(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort(comparePaths);
}

/**
 * Loads the built front end from `dist` (the folder that holds page/ and render/; by default the one this file
 * was built into). Throws when it is not there: the package is broken or was never built.
 */
export async function loadBuiltPage(dist = DIST): Promise<BuiltPage> {
  const page = join(dist, 'page');
  const render = join(dist, 'render', 'render.js');
  if (!existsSync(join(page, 'page.js')) || !existsSync(render)) {
    throw new Error(
      `no built front end in ${dist}; run "npm run build" in the checkout, or install the package again`,
    );
  }
  // eslint-disable-next-line no-restricted-syntax -- a built file, found at run time: `extract` works without it
  const { renderPage } = (await import(pathToFileURL(render).href)) as Pick<BuiltPage, 'renderPage'>;
  const own = new Set(['page.js', 'page.css']);
  const files = listFiles(page).filter((path) => !own.has(path));
  return {
    script: readFileSync(join(page, 'page.js'), 'utf8'),
    style: existsSync(join(page, 'page.css')) ? readFileSync(join(page, 'page.css'), 'utf8') : '',
    files: new Map(files.map((path) => [path, readFileSync(join(page, path))])),
    renderPage,
  };
}
