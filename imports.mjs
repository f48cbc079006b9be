/**
 * Who may import whom: the one table behind the linter's rules and the README's picture of the house.
 * `ours` are folders of src; `packages` are what the folder may take from npm or Node.
 */
export const MAY_IMPORT = {
  story: { ours: [], packages: ['valibot'] },
  extract: { ours: ['story'], packages: ['word-tables'] },
  layout: {
    ours: ['story'],
    packages: [],
  },
  view: {
    ours: ['story', 'layout'],
    packages: ['svelte', '@fontsource-variable'],
  },
  embed: { ours: ['story', 'view'], packages: ['svelte'] },
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
  },
};
