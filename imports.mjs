/**
 * Who may import whom: the one table behind the linter's rules and the README's picture of the house.
 * `ours` are folders of src; `packages` are what the folder may take from npm or Node;
 * `d3` are the names it may take from the d3 package.
 */
export const MAY_IMPORT = {
  story: { ours: [], packages: ['valibot'], d3: [] },
  extract: { ours: ['story'], packages: ['wink-lexicon'], d3: [] },
  layout: {
    ours: ['story'],
    packages: ['d3'],
    d3: ['bisector'],
  },
  view: {
    ours: ['story', 'layout'],
    packages: ['svelte', '@fontsource-variable'],
    d3: [],
  },
  embed: { ours: ['story', 'view'], packages: ['svelte'], d3: [] },
  node: {
    ours: ['story', 'extract'],
    packages: [
      'node:',
      'yaml',
      'commander',
      'linkedom',
      '@mozilla/readability',
      'marked',
      'chokidar',
      'valibot',
    ],
    d3: [],
  },
};
