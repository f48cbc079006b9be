import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The front end of every page: one script, one stylesheet, fonts and favicon beside them, in dist/page.
 * Names carry no hash because the exported page inlines script and style. (`build.mjs` builds the rest.)
 */
export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false })],
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
