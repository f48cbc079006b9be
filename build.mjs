// Builds all of dist, which is all that the package ships: the page's front end (dist/page), the same front end
// as a function that prerenders a story (dist/render), and the command line (dist/node). `npm ci` runs it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chmodSync } from 'node:fs';
import { build } from 'vite';

const quiet = { logLevel: 'warn', configFile: false };

/** Builds for Node; `noExternal` says whether npm packages go into the bundle. */
const buildForNode = (outDir, input, noExternal, plugins = []) =>
  build({
    ...quiet,
    plugins,
    publicDir: false,
    ssr: { noExternal },
    build: {
      outDir,
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });

const results = await Promise.allSettled([
  build({ logLevel: 'warn', configFile: 'vite.config.ts' }),
  buildForNode('dist/render', { render: 'src/embed/render.ts' }, true, [svelte({ configFile: false })]),
  buildForNode('dist/node', { cli: 'src/node/cli.ts', eval: 'src/node/eval/eval.ts' }, undefined),
]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(reason);
  process.exitCode = 1;
}
if (!process.exitCode) chmodSync('dist/node/cli.js', 0o755);
