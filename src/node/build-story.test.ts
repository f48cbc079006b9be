import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildStory, readStoryFolder } from './build-story';
import { reportProblem } from './report';
import { sampleExtract } from './sample-extract';
import { storyToInlineJson } from './story-json';
import { makeFolder } from './test-folder';

describe('readStoryFolder()', () => {
  test('reads articles of every kind with what is known of them', () => {
    const folder = makeFolder({
      'one.txt': '\ufeffOne fell.\r\nTwo fell. ',
      'deep/two.md': '---\ntitle: Two\n---\nThe *wall* fell.',
      'three.html': '<html><head><title>Three</title></head><body><p>The wall fell.</p></body></html>',
      'story.yaml': 'title: Flood\narticles:\n  one.txt: {title: One, published: 2024-03-05}\n',
    });
    const { articles, settings, problems } = readStoryFolder(folder);
    expect(articles.map(({ file, text, given, metadata }) => ({ file, text, given, metadata }))).toEqual([
      { file: 'deep/two.md', text: 'The wall fell.', given: {}, metadata: { title: 'Two' } },
      {
        file: 'one.txt',
        text: 'One fell.\nTwo fell. ',
        given: { title: 'One', published: '2024-03-05' },
        metadata: {},
      },
      { file: 'three.html', text: 'The wall fell.', given: {}, metadata: { title: 'Three' } },
    ]);
    expect(settings.title).toBe('Flood');
    expect(problems).toEqual([]);
  });

  test('takes the SHA-256 of the bytes as they are on disk', () => {
    const { articles } = readStoryFolder(makeFolder({ 'a.txt': 'It was calm.\r\n' }));
    expect(articles[0]?.sha256).toBe(createHash('sha256').update('It was calm.\r\n').digest('hex'));
  });

  test('names what it cannot read, with a remedy, and reads the rest', () => {
    const folder = makeFolder({
      'a.txt': 'It was calm.',
      'b.txt': '',
      'c.txt': Uint8Array.from([0x41, 0]),
      'd.txt': Uint8Array.from([0x63, 0xc3, 0xa9, 0xe9]),
      'e.html': '<html><body></body></html>',
      'f.md': '---\n: [\n---\nIt was calm.',
      'g.html': '<div>'.repeat(20_000),
      'h.txt': '<!doctype html><p>The wall fell.</p>',
      'i.txt': Uint8Array.from(Buffer.from('It was the caf\xe9.', 'latin1')),
      'j.txt': 'TK',
    });
    const { articles, problems } = readStoryFolder(folder);
    expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'f.md', 'i.txt']);
    expect(problems.map(({ code, args }) => `${args.file} ${code}`)).toEqual([
      'b.txt file-empty',
      'c.txt file-binary',
      'd.txt file-not-utf8',
      'e.html file-empty',
      'f.md front-matter-broken',
      'g.html page-nests-too-deep',
      'h.txt page-misnamed',
      'i.txt encoding-taken',
      'j.txt file-short',
    ]);
    for (const problem of problems) expect(reportProblem(problem, null, folder)).toContain('; ');
  });

  test('never reads a page that Sourceline wrote as an article', () => {
    const page =
      '<html><head><meta name="generator" content="Sourceline 0.1.0"></head><body><p>Built.</p></body></html>';
    const { articles, problems } = readStoryFolder(
      makeFolder({ 'a.txt': 'It was calm.', 'dist/index.html': page }),
    );
    expect(articles.map(({ file }) => file)).toEqual(['a.txt']);
    expect(problems).toEqual([]);
  });

  test('has no warning for a setting about a file that was passed over', () => {
    const folder = makeFolder({
      'a.txt': 'It was calm.',
      'b.txt': '',
      'story.yaml': 'articles:\n  b.txt: {title: B}\n',
    });
    expect(readStoryFolder(folder).problems.map(({ code }) => code)).toEqual(['file-empty']);
  });

  test.each([
    ['holds nothing', {}],
    ['holds no article', { 'story.yaml': 'title: x', 'a.pdf': 'x' }],
    ['holds none that can be read', { 'a.txt': '' }],
  ])('stops with exit code 2 at a folder that %s', (_, files) => {
    const folder = makeFolder(files);
    expect(() => readStoryFolder(folder)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

/** Payloads that have broken readers, templates and pages; each goes into every kind of article. */
const HOSTILE = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>',
  '[x](javascript:alert(1))', '![x](javascript:alert(1))', '<a href="javascript:alert(1)">x</a>', '<a href="data:text/html,x">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<!-- <script> -->', '<!--', ']]>', '<![CDATA[x]]>', '{@html x}', '${process.exit(1)}',
  '{{constructor.constructor("alert(1)")()}}', '__proto__', 'constructor', '&lt;script&gt;', '&#x3c;script&#x3e;', '\u2028\u2029', '\u202eevil\u202c',
  '\ufffd', '\ud800', '%00', '../../etc/passwd', 'file:///etc/passwd', '<style>*{display:none}</style>', '<base href="//evil.example">',
  '<meta http-equiv="refresh" content="0;url=//evil.example">', '<form action="//evil.example"><input name=x></form>', "'; DROP TABLE x; --",
  '<template><script>alert(1)</script></template>', '<math><mtext><script>alert(1)</script></mtext></math>', '"><script>alert(1)</script>',
  '<noscript><p title="</noscript><script>alert(1)</script>">', '*'.repeat(5_000), '['.repeat(5_000), 'a '.repeat(500_000),
]; // prettier-ignore

describe('buildStory()', () => {
  test.each(HOSTILE.map((payload, index) => [index, payload.slice(0, 40), payload] as const))(
    'builds a story from hostile article %i: %s',
    (_, __, payload) => {
      const folder = makeFolder({
        'a.txt': `It was calm. ${payload}`,
        'b.md': `---\ntitle: ${JSON.stringify(payload.slice(0, 100))}\n---\nIt was calm. ${payload}`,
        'c.html': `<html><head><meta property="og:title" content="${payload.slice(0, 100)}"></head><body><p>It was calm.</p>${payload}</body></html>`,
      });
      const { story } = buildStory(folder, sampleExtract);
      for (const article of story.articles) expect(article.text).toContain('calm');
      expect(JSON.parse(storyToInlineJson(story))).toEqual(story);
      expect(story.articles.filter(({ file }) => file !== 'a.txt').map(({ text }) => text).join()).not.toContain('alert(1)</script>'); // prettier-ignore
    },
  );
});
