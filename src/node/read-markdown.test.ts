import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown';

describe('readMarkdown()', () => {
  test('takes the marks off and keeps the words', () => {
    const { text, metadata } = readMarkdown(
      '# Wall gives way\n\nThe *harbour* wall **gave way**\non [Monday](https://echo.example/x "t").\n\n> “Loud,” said Ada\\_Brook.\n\n- One `boat`\n- Two\n\n![a picture](p.png)\n\n5 * 3 snake_case_word\n',
      'a.md',
    );
    expect(text).toBe(
      'Wall gives way\n\nThe harbour wall gave way on Monday.\n\n“Loud,” said Ada_Brook.\n\nOne boat\n\nTwo\n\n5 * 3 snake_case_word',
    );
    expect(metadata).toEqual({ title: 'Wall gives way' });
  });

  test('reads front matter under its usual names', () => {
    const { text, metadata, problems } = readMarkdown(
      '---\nheadline: Wall gives way: what we know\nsource: The Echo\nauthors: [Ada Brook, Bo Lind]\nlink: https://echo.example/x\ndate: 2024-03-05~\nlang: en\n---\nWords.\n',
      'a.md',
    );
    expect(text).toBe('Words.');
    expect(metadata).toEqual({
      title: 'Wall gives way: what we know',
      publisher: 'The Echo',
      author: 'Ada Brook, Bo Lind',
      url: 'https://echo.example/x',
      published: '2024-03-05~',
      language: 'en',
    });
    expect(problems).toEqual([]);
  });

  test('reads an address under "source" as the address', () => {
    expect(readMarkdown('---\nsource: https://echo.example/x\n---\nWords.', 'a.md').metadata).toEqual({
      url: 'https://echo.example/x',
    });
  });

  test('names the line of broken front matter and reads the article without it', () => {
    const { text, metadata, problems } = readMarkdown('---\ntitle: [a\nb: c\n---\nWords.\n', 'a.md');
    expect(text).toBe('Words.');
    expect(metadata).toEqual({});
    expect(problems[0]).toMatchObject({ code: 'front-matter-broken', args: { file: 'a.md', line: 3 } });
  });

  test.each([
    ['fields that nothing ends', '---\ntitle: Ferry sinks\n\nThe ferry sank.', 'front-matter-open'],
    ['a date that is none', '---\ndate: in due course\n---\nThe ferry sank.', 'front-matter-no-date'],
    [
      'a value set in less far than its name',
      '---\ndescription: >\nThe ferry sank.\nIt rained.\n---\nWords.',
      'front-matter-broken',
    ],
  ])('names %s', (_, markdown, code) => {
    expect(readMarkdown(markdown, 'a.md').problems).toMatchObject([{ code, args: { file: 'a.md' } }]);
  });

  test.each([
    ['a rule', '---\n\nThe ferry sank.'],
    ['a rule and a label', '---\nWarning: the ferry sank.'],
    ['a date in words', '---\ndate: 3 March 2031\n---\nThe ferry sank.'],
    ['an uncertain date', '---\ndate: 2031-03~\n---\nThe ferry sank.'],
    ['a time with its zone', '---\ndate: 2031-03-03T10:00:00+01:00\n---\nThe ferry sank.'],
  ])('has no word against %s', (_, markdown) => {
    expect(readMarkdown(markdown, 'a.md').problems).toEqual([]);
  });

  test.each([
    ['a rule at the start', '---\n\nWords.', 'Words.'],
    [
      'HTML inside, without its scripts',
      'One <b>two</b>\n\n<script>alert(1)</script>\n\nThree',
      'One two\n\nThree',
    ],
  ])('reads %s', (_, markdown, text) => {
    expect(readMarkdown(markdown, 'a.md').text).toBe(text);
  });
});
