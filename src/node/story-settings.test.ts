import { describe, expect, test } from 'vitest';
import { parseStorySettings, readStorySettings } from './story-settings';
import { Stopped } from './stopped';
import { makeFolder } from './test-folder';

const FILES = ['one.txt', 'two.txt', 'deep/three.md'];

function stopOf(text: string): Stopped {
  try {
    parseStorySettings(text, FILES);
  } catch (error) {
    if (error instanceof Stopped) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('parseStorySettings()', () => {
  test('reads the story and its articles as they are written', () => {
    const { settings, given, problems } = parseStorySettings(
      `title: 1984\ndescription: A year\nlanguage: de\ntimeZone: Europe/Berlin\narticles:
  one.txt: {title: One, publisher: The Echo, url: "https://echo.example/1", author: Ada, published: 2015-09-16~}
  ./deep/three.md:
    published: 2017-09-08T18:20:00-04:00
  two.txt:\n`,
      FILES,
    );
    expect(settings).toMatchObject({
      title: '1984',
      description: 'A year',
      language: 'de',
      timeZone: 'Europe/Berlin',
    });
    expect(given.get('one.txt')).toEqual({ title: 'One', publisher: 'The Echo', url: 'https://echo.example/1', author: 'Ada', published: '2015-09-16~' }); // prettier-ignore
    expect(given.get('deep/three.md')).toEqual({ published: '2017-09-08T18:20:00-04:00' });
    expect(problems).toEqual([]);
  });

  test('gives the defaults for an empty file', () => {
    expect(parseStorySettings('# nothing yet\n', FILES)).toMatchObject({
      settings: { language: 'en', timeZone: 'UTC' },
      problems: [],
    });
  });

  test.each([
    ['Europe/London', 'Europe/London', 0],
    ['UTC', 'UTC', 0],
    ['event times are local to the place named (US Eastern, UTC-4)', 'UTC', 1],
    ['Asia/Seoul (US articles, America/New_York)', 'Asia/Seoul', 1],
    ['Mars/Olympus', 'UTC', 1],
    ['"+02:00"', 'UTC', 1],
  ])('takes the time zone "%s" as %s', (written, timeZone, warnings) => {
    const { settings, problems } = parseStorySettings(`timeZone: ${written}`, FILES);
    expect(settings.timeZone).toBe(timeZone);
    expect(problems.filter(({ code }) => code === 'settings-time-zone')).toHaveLength(warnings);
  });

  test('reads English where the language is none', () => {
    expect(parseStorySettings('language: klingon', FILES).settings.language).toBe('en');
    expect(parseStorySettings('language: pt-BR', FILES).settings.language).toBe('pt-BR');
  });

  test('reads an unquoted value with a colon as the text it was meant to be, and says where', () => {
    const { settings, given, problems } = parseStorySettings(
      'title: Flood: what we know # so far\ntimeZone: Asia/Seoul (US articles: America/New_York)\narticles:\n  one.txt:\n    title: Echo: the wall\n',
      FILES,
    );
    expect(settings).toMatchObject({ title: 'Flood: what we know', timeZone: 'Asia/Seoul' });
    expect(given.get('one.txt')).toEqual({ title: 'Echo: the wall' });
    const colons = problems.filter(({ code }) => code === 'settings-unquoted-colon');
    expect(colons.map(({ args }) => args.line)).toEqual([1, 2, 5]);
  });

  test.each([
    ['an unknown field', 'titel: x', { code: 'settings-unknown-field', args: { line: 1, field: 'titel', near: 'title' } }],
    ['an article at the left margin', 'articles:\none.txt:\n  publisher: x', { code: 'settings-article-misplaced', args: { field: 'one.txt' } }],
    ['a field of an article at the left margin', 'title: x\npublisher: y', { code: 'settings-field-misplaced', args: { line: 2, field: 'publisher' } }],
    ['an unknown field, without naming those that nothing uses yet', 'colour: x', { code: 'settings-unknown-field', args: { known: 'title, description, language, timeZone, articles' } }],
    ['an unknown field of an article', 'articles:\n  one.txt:\n    date: 2015', { code: 'settings-unknown-field', args: { line: 3, field: 'articles.one.txt.date' } }],
    ['corrections, which nothing uses yet', 'title: x\ncorrections: [{id: c-001, op: set}]', { code: 'settings-not-used', args: { line: 2, field: 'corrections' } }],
    ['a lesson, which nothing uses yet', 'lesson: {steps: []}', { code: 'settings-not-used', args: { line: 1, field: 'lesson' } }],
    ['a file that is not there', 'articles:\n  on.txt: {title: x}', { code: 'settings-no-such-file', args: { line: 2, name: 'on.txt', near: 'one.txt' } }],
    ['a file without its folder', 'articles:\n  three.md: {title: x}', { code: 'settings-no-such-file', args: { line: 2, name: 'three.md', near: 'deep/three.md' } }],
    ['a language that is none', 'title: x\nlanguage: klingon', { code: 'settings-no-language', args: { line: 2, field: 'language', value: 'klingon' } }],
    ['a language of an article that is none', 'articles:\n  one.txt: {language: English}', { code: 'settings-no-language', args: { line: 2, value: 'English' } }],
    ['an address that is none', 'articles:\n  one.txt: {url: "javascript:alert(1)"}', { code: 'settings-no-web-address', args: { line: 2 } }],
    ['a date that is none', 'articles:\n  one.txt: {published: last week}', { code: 'settings-no-date', args: { line: 2, value: 'last week' } }],
  ])('warns of %s and goes on', (_, text, problem) => {
    const { given, problems } = parseStorySettings(text, FILES);
    expect(problems).toMatchObject([problem]);
    expect(given.get('one.txt') ?? {}).toEqual({});
  }); // prettier-ignore

  test.each([
    ['a quotation that is never closed', 'language: en\ntitle: "x\nb: c\nd: e', 'settings-broken', 2],
    ['broken YAML', 'language: en\ntitle: [x', 'settings-broken', 2],
    ['a key twice', 'title: a\ntitle: b', 'settings-broken', 2],
    ['a reference', 'title: &t a\ndescription: *t', 'settings-broken', 2],
    ['a key that reaches the prototype', 'title: a\n__proto__:\n  x: 1', 'settings-broken', 2],
    ['the same deep inside', 'articles:\n  one.txt:\n    constructor: 1', 'settings-broken', 3],
    ['a list where text belongs', 'language: en\ntitle: [a, b]', 'settings-field', 2],
    ['a list of articles', 'title: x\narticles:\n  - one.txt', 'settings-field', 3],
    ['a list of articles with fields', 'articles:\n  - file: one.txt\n    publisher: x', 'settings-field', 2],
    [
      'a field of an article beside its name',
      'articles:\n  one.txt:\n  publisher: x',
      'settings-field-misplaced',
      3,
    ],
    ['no fields at all', 'just words', 'settings-field', 1],
  ])('stops at %s, naming the line', (_, text, code, line) => {
    const stop = stopOf(text);
    expect(stop.exitCode).toBe(1);
    expect(stop.problems[0]).toMatchObject({ code, args: { file: 'story.yaml', line } });
  });

  test('names the field that has the wrong shape', () => {
    const stop = stopOf('articles:\n  one.txt:\n    title: {a: 1}');
    expect(stop.problems[0]?.args).toMatchObject({
      field: 'articles.one.txt.title',
      reason: 'must be text',
      line: 3,
    });
  });

  test('never touches the prototype of objects', () => {
    stopOf('articles:\n  __proto__: {polluted: yes}');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('readStorySettings()', () => {
  test('needs no story.yaml', () => {
    expect(readStorySettings(makeFolder(), FILES)).toMatchObject({
      settings: { language: 'en' },
      problems: [],
    });
  });

  test('says so when the file is called story.yml', () => {
    const { problems } = readStorySettings(makeFolder({ 'story.yml': 'title: x' }), FILES);
    expect(problems).toEqual([{ code: 'settings-misnamed', args: { file: 'story.yml' } }]);
  });

  test('stops at a story.yaml over 256 kB, and 1 kB more for each article', () => {
    const [folder, long] = [
      makeFolder({ 'story.yaml': `title: ${'x'.repeat(260_000)}` }),
      expect.any(String),
    ];
    expect(() => readStorySettings(folder, FILES)).toThrow(expect.objectContaining({ exitCode: 1 }));
    const names = Array.from({ length: 5 }, (_, at) => `${at}.txt`);
    expect(readStorySettings(folder, names)).toMatchObject({ settings: { title: long }, problems: [] });
  });

  test('reads what is said of thousands of articles', () => {
    const names = Array.from({ length: 6000 }, (_, at) => `${at}.txt`);
    const rows = names.map((name) => `  ${name}:\n    title: "Ferry ${name} sinks"\n    publisher: The Echo`);
    const { given, problems } = readStorySettings(
      makeFolder({ 'story.yaml': ['articles:', ...rows].join('\n') }),
      names,
    );
    expect(given.get('5999.txt')).toEqual({ title: 'Ferry 5999.txt sinks', publisher: 'The Echo' });
    expect([given.size, problems]).toEqual([6000, []]);
  });
});
