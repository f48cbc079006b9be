// Builds all of dist, which is all that the package ships: the page's front end (dist/page), the same front end
// as a function that prerenders a story (dist/render), the custom element (dist/embed), and the command line (dist/node).
// `npm ci` runs it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chmodSync } from 'node:fs';
import { minify } from 'terser';
import { build } from 'vite';
import { hoistPatterns } from './hoist-patterns.mjs';
import { packWords } from './pack-words.mjs';
import { slimElement } from './slim-element.mjs';
import { slimSvelte } from './slim-svelte.mjs';

/** To read a property does nothing; and pressing takes its seconds, of which Vite need not tell. */
const lean = { treeshake: { propertyReadSideEffects: false }, checks: { pluginTimings: false } };

const quiet = { logLevel: 'warn', configFile: false };

/** Builds for Node; `noExternal` says whether npm packages go into the bundle. */
const buildForNode = (outDir, input, noExternal, plugins = []) =>
  build({
    ...quiet,
    plugins: [...plugins, hoistPatterns],
    publicDir: false,
    ssr: { noExternal },
    build: {
      outDir,
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        checks: lean.checks,
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // ASCII alone, which a thread reads in half the time
          codeSplitting: { groups: [{ name: 'word-tables', test: /word-tables$/ }] },
        },
      },
    },
  });

/** Names of our own that no story, no browser and no caller of ours knows: what is said most often in the layout … */
const OWN =
  `accountCount adrift approximate atFit axis bars breaks cells choice closeEvent coarsest coast division drafts ensure finest
  firstReach  glideTo guests hasStoryTime inContext inWay keepFree labelled labels laneCount layout level limits lines
  majors makeNext marks maxLines measure measureWith monthsShort nodes numbers onchoose onhelp onlost onscale onwindow openDigits
  openEvent order orientation others placed plannedSides precision rank reaches reactions rowsTall scene schedule scores segments
  settle severalTimes showStretch sourceCount stems stretch tabStop teardown texts tiles topFirst uncertain units words`.split(
    /\s+/,
  );
/** … and lengths, times, places, tellings, yes or no. */
const PRIVATE = new RegExp(`^(?:\\w+(?:Px|Ms|Units?|Of|At)|is[A-Z]\\w*|${OWN.join('|')})$`);
/** What `readWindow()` and `sourceline:window` give. */
const PUBLIC = ['fromMs', 'toMs'];
/** Our names where they are asked for as text, which is not shortened. */
const isAskedFor = ([, name]) => PRIVATE.test(name) && !PUBLIC.includes(name);

/**
 * What Vite has made small goes through terser: 4 % less, for it drops and inlines what only a second look finds, and
 * a further 1 % by short names for our own properties.
 */
const pressed = {
  name: 'sourceline-pressed',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const script of scripts) {
        const quoted = [...script.code.matchAll(/["'`](\w+)["'`]/g)].find(isAskedFor);
        if (quoted) throw new Error(`${quoted[0]} is asked for by its name, which will be shortened`);
        // those of our own names that some interface of a browser has too, which we never ask for, are left alone unless it is told
        const own = await minify(script.code, {
          module: true,
          compress: false,
          mangle: {
            properties: {
              regex: new RegExp(`^(?:${OWN.join('|')})$`),
              builtins: true,
              keep_quoted: 'strict',
            },
          },
        });
        const { code } = await minify(own.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 4, keep_fargs: false, unsafe_arrows: true },
          mangle: { properties: { regex: PRIVATE, reserved: PUBLIC, keep_quoted: 'strict' } },
        });
        script.code = code;
      }
    },
  },
};

/** The classes by which Svelte tells components apart, of those whose every rule names a class of their own, as alternatives. */
const listSpareHashes = (style) =>
  [...new Set(style.match(/\bs-\w{3}\b/g))]
    .filter((hash) => !new RegExp(`(?<!\\.[\\w-]+)\\.${hash}`).test(style))
    .join('|');

/** The style of a custom element goes into its script, and the page's rules for the element become the element's own. */
const inlineStyle = {
  name: 'sourceline-inline-style',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const sheet = files.find(({ fileName }) => fileName.endsWith('.css'));
      const script = files.find(({ type }) => type === 'chunk');
      const style = sheet.source
        .trim()
        .replaceAll('sourceline-timeline', ':host')
        // in the shadow root there is nobody else whom a part could be mistaken for
        .replace(/:where\(\.s-\w+\)/g, '');
      const spare = listSpareHashes(style);
      const code = script.code
        .replaceAll(new RegExp(` class="(?:${spare})"| (?:${spare})\\b`, 'g'), '')
        .replace(/([`'"])\/\*sourceline-style\*\/\1/, () =>
          JSON.stringify(style.replaceAll(new RegExp(`\\.(?:${spare})\\b`, 'g'), '')),
        );
      // compiled while it loads: nearly all of it takes part in the first draw, which must not wait for it then
      script.code = `//# allFunctionsCalledOnLoad\n${code}`;
      delete bundle[sheet.fileName];
    },
  },
};

const buildElement = () =>
  build({
    ...quiet,
    plugins: [svelte(), slimSvelte, slimElement, pressed, inlineStyle],
    publicDir: false,
    build: {
      outDir: 'dist/embed',
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        ...lean,
        input: 'src/embed/element.ts',
        output: { format: 'es', codeSplitting: false, entryFileNames: 'sourceline.js' },
      },
    },
  });

const results = await Promise.allSettled([
  build({
    logLevel: 'warn',
    configFile: 'vite.config.ts',
    plugins: [slimSvelte, pressed],
    build: { rolldownOptions: lean },
  }),
  buildElement(),
  buildForNode('dist/render', { render: 'src/embed/render.ts' }, true, [svelte()]),
  buildForNode(
    'dist/node',
    {
      cli: 'src/node/cli.ts',
      eval: 'src/node/eval/eval.ts',
      'read-worker': 'src/node/read-worker.ts',
    },
    ['word-tables'],
    [packWords],
  ),
]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(reason);
  process.exitCode = 1;
}
if (!process.exitCode) chmodSync('dist/node/cli.js', 0o755);
