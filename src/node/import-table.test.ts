import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MAY_IMPORT } from '../../imports.mjs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The cells of a folder's row in the README, without code marks. */
function readRow(folder: string): string[] {
  const line = README.split('\n').find((each) => each.startsWith(`| \`src/${folder}\``)) ?? '';
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('`', '').trim());
}

it.each(Object.keys(MAY_IMPORT))(
  'the README says what src/%s may import, as the linter enforces it',
  (folder) => {
    const row = MAY_IMPORT[folder as keyof typeof MAY_IMPORT];
    const [, , ours = '', packages = ''] = readRow(folder);
    expect(ours).toBe(row.ours.join(', ') || '–');
    expect(packages.replace(/ \(.*?\)/g, '')).toBe(row.packages.join(', '));
  },
);
