// The pages of the bench: each contestant's script and style, built as its publisher would ship it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const RIVAL = 'node_modules/@knight-lab/timelinejs/dist/';

/** `files` are shipped as they are, beside the built page script; they alone are the weight where `isPlain`. */
export const CONTESTANTS = {
  empty: { name: 'an empty page' },
  data: { name: 'the data alone' },
  floor: { name: 'floor' },
  ours: { name: 'Sourceline', files: ['../../dist/embed/sourceline.js'], isPlain: true },
  'vis-clusters': { name: 'vis-timeline, clusters' },
  vis: { name: 'vis-timeline' },
  timelinejs: {
    name: 'TimelineJS3',
    files: [`${RIVAL}js/timeline.js`, `${RIVAL}css/timeline.css`],
    isPlain: true,
  },
};

const brotliOf = (source) => brotliCompressSync(source).length;

function writePage(key, files) {
  const tags = files.map(({ path }) =>
    path.endsWith('.css')
      ? `<link rel="stylesheet" href="${path}">`
      : `<script ${key === 'ours' ? 'type="module"' : ''} src="${path}"></script>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${key}</title><link rel="icon" href="data:,">
<style>body { margin: 0 } #box { position: relative; width: 1280px; height: 720px; overflow: hidden }</style>
${tags.join('\n')}</head><body><div id="box"></div><script type="module" src="/${key}/page.js"></script></body></html>`;
}

async function buildContestant(key) {
  const { files: names = [], isPlain = false } = CONTESTANTS[key];
  const result = await build({
    root: here('.'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: here(`contestants/${key}.js`),
        output: {
          format: 'es',
          codeSplitting: false,
          entryFileNames: 'page.js',
          assetFileNames: 'page[extname]',
        },
      },
    },
  });
  const built = result.output.map((file) => ({
    path: `/${key}/${file.fileName}`,
    source: file.code ?? file.source,
  }));
  const shipped = names.map((name) => ({
    path: `/${key}/${name.split('/').at(-1)}`,
    source: readFileSync(here(name)),
  }));
  const style = built.filter(({ path }) => path.endsWith('.css'));
  const weighed = isPlain ? shipped : built;
  return {
    key,
    files: [...built, ...shipped, { path: `/${key}/`, source: writePage(key, [...style, ...shipped]) }],
    brotliBytes: weighed.reduce((sum, { source }) => sum + brotliOf(source), 0),
  };
}

/** The asked-for contestants, built one after the other: their files by address, and the weight of script and style in brotli. */
export async function buildContestants(keys) {
  const files = new Map();
  const weight = {};
  for (const key of keys) {
    const built = await buildContestant(key);
    for (const { path, source } of built.files) files.set(path, source);
    weight[key] = built.brotliBytes;
  }
  return { files, weight };
}
