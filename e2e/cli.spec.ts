import { expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = resolve('dist/node/cli.js');
const SEEDS = resolve('seeds');
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-cli-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line in the test's folder, as a pipe sees it. */
function run(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('build writes a page and says so in one line, and nothing else in a pipe', () => {
  const { code, out, err } = run(['build', SEEDS, '--out', 'page']);
  expect(out).toMatch(/^\d+ events from 3 articles(, \d+ disputed)? → page\/index\.html\n$/);
  expect([code, err]).toEqual([0, '']);
  for (const file of ['index.html', 'story.json', 'favicon.svg', 'fonts'])
    expect(existsSync(join(folder, 'page', file))).toBe(true);
});

test('build reads the current folder and writes dist by default, twice to the same bytes', () => {
  write('a.txt', 'The wall gave way on 5 March 2024.');
  expect(run(['build']).code).toBe(0);
  const first = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const again = run(['build']);
  expect(again.out).toContain('1 article');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe(first);
});

test('the page says which day was worked out from an article’s words, by which words, and dates by it', async ({
  page,
}) => {
  write('news.md', '---\npublished: 2035-03-12\n---\nThe ferry Aldona sank off Cape Verrin on Sunday.');
  write(
    'weekly.txt',
    'The board of Nordlys Shipping dismissed two captains on April 30. It met again on Thursday. The wreck of the Aldona will be towed away on May 24, which is 15 days off.',
  );
  expect(run(['build', '--out', 'page']).code).toBe(0);
  await page.goto(pathToFileURL(join(folder, 'page/index.html')).href);
  await page.getByText('How this was made').click();
  await expect(page.locator('.made').getByRole('listitem')).toHaveText([
    /Aldona.*, 12 March 2035:\s+date stated by the page itself/,
    /Nordlys.*, about 9 May 2035:\s+date worked out from its text/,
    /Nordlys.*: publication date inferred \(.*“May 24, which is 15 days off”/,
  ]);
  await expect(page.locator('main')).toContainText(
    '“Thursday” in an article of about 9 May 2035: the last one up to publication',
  );
});

test('extract gives the same bytes in every time zone and language', () => {
  const zones = ['Pacific/Auckland', 'America/Los_Angeles'];
  const stories = zones.map((TZ, index) => {
    const { code } = run(['extract', SEEDS, '--out', `${index}.json`], { TZ, LANG: index ? 'tr_TR.UTF-8' : 'C', LC_ALL: index ? 'tr_TR.UTF-8' : 'C' }); // prettier-ignore
    expect(code).toBe(0);
    return readFileSync(join(folder, `${index}.json`), 'utf8');
  });
  expect(stories[1]).toBe(stories[0]);
  expect(run(['extract', SEEDS, '--out', '-']).out).toBe(stories[0]);
});

test('extract writes story.json by default', () => {
  expect(run(['extract', SEEDS]).out).toMatch(/ → story\.json\n$/);
  expect(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')).articles).toHaveLength(3);
});

test('--help and --version are no errors', () => {
  expect(run(['--help'])).toMatchObject({ code: 0, err: '' });
  expect(run(['--help']).out).toMatch(/build[^]*extract[^]*dev/);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

for (const [words, hint] of [
  [['biuld'], 'Did you mean build?'],
  [['build', 'a', 'b'], 'too many arguments'],
  [['build', '--colour'], 'unknown option'],
  [['dev', '--port', 'x'], 'A port is a number'],
  [['build', 'nowhere'], 'there is no folder "nowhere"; name the folder'],
  [[], 'Usage: sourceline'],
] as const) {
  test(`"sourceline ${words.join(' ')}" is a wrong call: exit code 2 and a hint`, () => {
    const { code, out, err } = run(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
    expect(err).not.toMatch(/^\s+at /m);
  });
}

test('a folder without articles is a clear error, exit code 2', () => {
  const { code, err } = run(['build']);
  expect(code).toBe(2);
  expect(err).toBe(
    'no article to read in "."; put articles there as .txt, .md or .html files, in folders if you like\n',
  );
});

test('a broken story.yaml stops the work with exit code 1, naming line and column', () => {
  write('story/a.txt', 'The wall gave way on 5 March 2024.');
  write('story/story.yaml', 'title: x\ntitle: y\n');
  const { code, out, err } = run(['extract', 'story']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe('story/story.yaml:2:1 is not valid YAML: this name is given twice; mend this line\n');
});

test('files that cannot be read are named with a remedy and the rest is built', () => {
  write('story/a.txt', 'The wall gave way on 5 March 2024.');
  write('story/b.txt', '');
  const { code, err } = run(['build', 'story']);
  expect(code).toBe(0);
  expect(err).toContain('story/b.txt holds no words, skipped; paste the article into it or remove it\n');
});

test('build refuses to write among articles', () => {
  write('a.txt', 'The wall gave way on 5 March 2024.');
  const { code, err } = run(['build', '--out', '.']);
  expect(code).toBe(2);
  expect(err).toContain('choose an empty or new folder with --out');
});

test('dev serves the page, follows the folder, keeps the last good page and ends on Ctrl-C', async ({
  page,
}) => {
  write('story/a.txt', 'The wall gave way on 5 March 2024.');
  write('story/story.yaml', 'title: One\n');
  const child = spawn(process.execPath, [CLI, 'dev', 'story', '--open'], { cwd: folder, env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' } }); // prettier-ignore
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  try {
    await expect.poll(() => /http:\/\/localhost:\d+\//.exec(said)?.[0]).toBeTruthy();
    const url = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
    await page.goto(`${url}#e=here`);
    await expect(page).toHaveTitle('One');
    write('story/story.yaml', 'title: Two\n');
    await expect(page).toHaveTitle('Two');
    expect(new URL(page.url()).hash).toBe('#e=here');
    write('story/story.yaml', 'title: [\n');
    await expect.poll(() => said).toContain('the page still shows the last story that could be built');
    await page.reload();
    await expect(page).toHaveTitle('Two');
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
});
