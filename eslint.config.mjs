import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { MAY_IMPORT } from './imports.mjs';

const FOLDERS = Object.keys(MAY_IMPORT);
const PURE = ['story', 'extract', 'layout'];
const NO_MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'article text reaches the page as text only',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'article text reaches the page as text only',
  },
  { selector: 'ImportExpression', message: 'import at the top, so that the import table sees it' },
];
const NO_DEEP_STATE = {
  selector: "CallExpression[callee.name='$state']",
  message: 'write $state.raw: the build takes the deep watching of objects out of the runtime',
};
const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'the clock is an argument, never read here',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(get(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|toLocale\\w*|localeCompare)$/]',
    message:
      'local time and locale give other bytes on other machines; use the UTC getters or plain comparison',
  },
];

/** The table's row for one folder as no-restricted-imports: everything outside the row is refused. */
function rulesOf(folder) {
  const { ours, packages } = MAY_IMPORT[folder];
  const refused = FOLDERS.filter((other) => other !== folder && !ours.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(?:src/)?(${refused.join('|')})/`,
      message: `src/${folder} may not import it; see imports.mjs`,
    },
    {
      regex: `^(?!\\.)(?!(?:${packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|') || '(?!)'})(?:[/:]|$|(?<=:)))`,
      message: `src/${folder} may not import this package; see imports.mjs`,
    },
  ];
  return { 'no-restricted-imports': ['error', { patterns }] };
}

export default defineConfig([
  { ignores: ['dist/**', 'node_modules/**', 'test-results/**', 'playwright-report/**', 'bench/**/dist/**'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'no-restricted-syntax': ['error', ...NO_MARKUP, NO_DEEP_STATE],
      'svelte/no-at-html-tags': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  ...FOLDERS.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,svelte}`],
    ignores: ['**/*.test.ts'],
    rules: rulesOf(folder),
  })),
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_MARKUP, ...NO_CLOCK],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
]);
