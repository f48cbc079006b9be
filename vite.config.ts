import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { packWords } from './pack-words.mjs';
import type * as build from './src/node/build-story';
import type * as render from './src/embed/render';
import type * as json from './src/node/story-json';

/** `npm run dev`: the story of the seeds, prerendered into index.html on every load, from source. */
function showSeeds(): Plugin {
  return {
    name: 'sourceline-seeds',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!server) return html;
        const { buildStory } = (await server.ssrLoadModule('/src/node/build-story.ts')) as typeof build;
        const { storyToInlineJson } = (await server.ssrLoadModule('/src/node/story-json.ts')) as typeof json;
        const { renderPage } = (await server.ssrLoadModule('/src/embed/render.ts')) as typeof render;
        const { story } = buildStory('seeds');
        const { body } = renderPage(story);
        return html
          .replace('<!--page-->', () => body)
          .replace('<!--story-->', () => storyToInlineJson(story));
      },
    },
  };
}

/**
 * The front end of every page: one script, one stylesheet, fonts and favicon beside them, in dist/page.
 * Names carry no hash because the exported page inlines script and style. (`build.mjs` builds the rest.)
 */
export default defineConfig({
  base: './',
  plugins: [svelte(), showSeeds(), packWords],
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: 'src/embed/page.ts',
      output: {
        format: 'es',
        codeSplitting: false,
        entryFileNames: 'page.js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) ? 'page.css' : 'fonts/[name][extname]',
      },
    },
  },
});
