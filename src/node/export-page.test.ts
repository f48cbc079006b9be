import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BuiltPage } from './built-page';
import { exportPage } from './export-page';
import { parsePage } from './read-html';
import { sampleExtract } from './sample-extract';
import { DEFAULT_SETTINGS } from './settings-file';

const story = sampleExtract(
  [
    {
      file: 'a.txt',
      text: 'It said </script><script>alert(1)</script>.',
      sha256: 'x',
      given: {},
      metadata: {},
    },
  ],
  { ...DEFAULT_SETTINGS, title: 'Who "said" <what> & when?' },
);
const page: BuiltPage = {
  script: 'const end = "</script><!-- x"; const tag = `</SCRIPT>`;',
  style:
    '@font-face{src:url(a.woff2)}p::after { content: "</style>"; }@font-face{src:url(b.woff2)}@media print{p{}}',
  files: new Map([
    ['favicon.svg', Buffer.from('<svg/>')],
    ['fonts/serif-latin-wght-normal.woff2', Buffer.from('1')],
    ['fonts/serif-latin-ext-wght-normal.woff2', Buffer.from('2')],
    ['fonts/serif-latin-wght-italic.woff2', Buffer.from('3')],
  ]),
  renderPage: () => ({ head: '', body: '<h1>Prerendered</h1>' }),
};
const htmlOf = (...rest: string[]): string => String(exportPage(story, page, ...rest).get('index.html'));
const sourcesOf = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?: type="module")?>([^]*?)</${tag}>`, 'g'))].map(
    (match) => match[1] ?? '',
  );
const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
const policyOf = (html: string): string =>
  parsePage(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

describe('exportPage()', () => {
  test('gives the page, the story and the files beside them', () => {
    expect([...exportPage(story, page).keys()]).toEqual(['index.html', 'story.json', ...page.files.keys()]);
  });

  test('puts the prerendered body into the element and the story beside it', () => {
    const document = parsePage(htmlOf());
    expect(document.querySelector('sourceline-timeline > h1')?.textContent).toBe('Prerendered');
    expect(JSON.parse(document.querySelector('#sourceline-story')?.textContent ?? '')).toEqual(story);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  test('writes the title as text wherever it stands', () => {
    const html = htmlOf();
    expect(html).toContain('<title>Who &quot;said&quot; &lt;what&gt; &amp; when?</title>');
    expect(html).toContain('property="og:title" content="Who &quot;said&quot; &lt;what&gt; &amp; when?"');
    expect(html).not.toContain('<what>');
  });

  test('lets no text of an article end an element', () => {
    expect(htmlOf()).not.toContain('alert(1)</script>');
    expect(sourcesOf(htmlOf(), 'script')).toHaveLength(2);
  });

  test('allows exactly the scripts and the style that it holds, by hash', () => {
    const html = htmlOf();
    const scripts = sourcesOf(html, 'script').map(hashOf).join(' ');
    const style = sourcesOf(html, 'style').map(hashOf).join(' ');
    expect(policyOf(html)).toBe(
      `default-src 'none'; script-src ${scripts}; style-src ${style}; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('keeps the fonts in a sheet of their own, which no window or printer changes', () => {
    expect(sourcesOf(htmlOf(), 'style')).toEqual([
      '@font-face{src:url(a.woff2)}@font-face{src:url(b.woff2)}',
      'p::after { content: "<\\/style>"; }@media print{p{}}',
    ]);
  });

  test('lets a live page, and only a live page, talk to its server', () => {
    expect(policyOf(htmlOf('listen()'))).toContain("connect-src 'self'");
    expect(policyOf(htmlOf())).not.toContain('connect-src');
    expect(sourcesOf(htmlOf('listen()'), 'script')).toHaveLength(3);
  });

  test('keeps the meaning of a script that spells the end of its element', () => {
    const [, script = ''] = sourcesOf(htmlOf(), 'script');
    expect(new Function(`${script}; return end + tag;`)()).toBe('</script><!-- x</SCRIPT>');
  });

  test('asks early for the upright Latin fonts alone', () => {
    const [preload = ''] = sourcesOf(htmlOf(), 'script');
    expect(preload.match(/fonts\/[\w-]+\.woff2/g)).toEqual(['fonts/serif-latin-wght-normal.woff2']);
  });

  test('points to nothing outside its folder', () => {
    const links = [...htmlOf().matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    expect(links).toEqual(['favicon.svg']);
  });

  test('gives the same bytes every time', () => {
    expect(htmlOf()).toBe(htmlOf());
  });
});
