import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KNOWN_CODES } from './problem-words';
import { placeInText, reportProblem } from './report';
import { sampleExtract } from './sample-extract';
import { DEFAULT_SETTINGS } from './settings-file';

const story = sampleExtract(
  ['a.txt', 'b.html'].map((file) => ({
    file,
    text: 'One.\nTwo last week.',
    sha256: '',
    given: {},
    metadata: {},
  })),
  DEFAULT_SETTINGS,
);

describe('placeInText()', () => {
  test.each([
    [0, 1, 1],
    [4, 1, 5],
    [5, 2, 1],
    [9, 2, 5],
  ])('finds offset %i at line %i, column %i', (offset, line, column) => {
    expect(placeInText('One.\nTwo last week.', offset)).toEqual({ line, column });
  });
});

describe('reportProblem()', () => {
  test.each([
    [{ code: 'file-empty', args: { file: 'x/a.txt' } }, 'news/x/a.txt holds no words, skipped; paste the article into it or remove it'],
    [{ code: 'settings-broken', args: { file: 'story.yaml', line: 3, column: 7, reason: 'no' } }, 'news/story.yaml:3:7 is not valid YAML: no; mend this line'],
    [{ code: 'no-articles', args: { folder: 'news' } }, 'no article to read in "news"; put articles there as .txt, .md or .html files, in folders if you like'],
    [{ code: 'settings-time-zone', args: { value: 'Mars/Base', used: 'UTC' } }, 'timeZone "Mars/Base" is not a time zone, UTC is used; write a name such as Europe/London'],
    [{ code: 'settings-time-zone', args: { value: 'UTC+2', used: 'UTC' } }, 'timeZone "UTC+2" is not a time zone, UTC is used; write a name such as Europe/London'],
    [{ code: 'settings-time-zone', args: { value: 'Asia/Seoul (mostly)', used: 'Asia/Seoul' } }, 'timeZone "Asia/Seoul (mostly)" says more than the name of a time zone; write Asia/Seoul alone, which is used now'],
    [{ code: 'settings-no-language', args: { file: 'story.yaml', line: 2, column: 11, field: 'language', value: 'klingon' } }, 'news/story.yaml:2:11 language "klingon" is not the code of a language, ignored; write one such as en, de or pt-BR'],
    [{ code: 'folder-is-file', args: { path: 'wire/a.txt', folder: 'wire' } }, '"wire/a.txt" is a file; name the folder that holds your articles, such as "wire"'],
    [{ code: 'repeats-another-article', args: { file: 'b.txt', other: 'a.txt', text: 'A' } }, 'news/b.txt has its text in common with "a.txt", and the two count as one source; if it is there twice by mistake, take one out'],
    [{ code: 'file-short', args: { file: 'a.txt', words: 'TK' } }, 'news/a.txt holds nothing but “TK” and is no source, skipped; paste the whole article into it or remove it'],
    [{ code: 'file-of-another-kind', args: { file: 'a.pdf' } }, 'news/a.pdf is not read; save the article as plain text (.txt) or as a web page (.html), or take it out'],
    [{ code: 'not-written', args: { file: 'out', reason: 'EISDIR' } }, 'news/out is a folder; give --out the name of a file, such as story.json'],
    [{ code: 'odd-thing', article: 'a-a.txt', start: 9, args: { words: 'last week' } }, 'news/a.txt:2:5 odd thing, words "last week"'],
    [{ code: 'odd-thing', article: 'a-b.html', start: 9, args: {} }, 'news/b.html odd thing'],
    [{ code: 'odd-thing', article: 'gone', args: {} }, 'odd thing'],
  ])('says %j as "%s"', (problem, line) => {
    expect(reportProblem(problem, story, 'news')).toBe(line);
  }); // prettier-ignore

  test('has a sentence with a remedy for every problem that this folder can raise', () => {
    const sources = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const code = sources.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
    const raised = [...code.matchAll(/code: '([a-z0-9-]+)'|settingProblem\(\s*'([a-z0-9-]+)'/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(raised.length).toBeGreaterThan(10);
    expect(raised.filter((one) => one !== undefined && !KNOWN_CODES.includes(one))).toEqual([]);
    for (const known of KNOWN_CODES)
      expect(reportProblem({ code: known, args: {} }, null, ''), known).toMatch(/; /);
  });
});
