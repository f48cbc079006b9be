import { describe, expect, test } from 'vitest';
import { readHtml as readPage } from './read-html';

function readHtml(html: string): { text: string; metadata: object } {
  return readPage(html) ?? { text: 'nests too deep', metadata: {} };
}

const paragraph =
  'The harbour wall gave way in the night, and the lower town was under water by the morning. ';
const long = paragraph.repeat(4).trim();

describe('readHtml()', () => {
  test('gives the main text with a blank line between paragraphs, and none of the page around it', () => {
    const { text } = readHtml(`<!doctype html><html><head><title>Wall gives way</title></head><body>
      <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
      <article><h1>Wall gives way</h1><p>${long}</p><p>“It was <em>loud</em>,” said
      Ada&nbsp;Brook.</p><ul><li>One boat sank.</li><li>Two did not.</li></ul></article>
      <footer>Copyright The Echo</footer></body></html>`);
    expect(text).toBe(`${long}\n\n“It was loud,” said Ada\u00a0Brook.\n\nOne boat sank.\n\nTwo did not.`);
  });

  test('keeps line breaks and drops scripts, styles and controls', () => {
    const { text } = readHtml(
      `<p>One<br>two<script>alert(1)</script><style>p{}</style></p><p>Three<button>Share</button></p>`,
    );
    expect(text).toBe('One\ntwo\n\nThree');
  });

  test('prefers what JSON-LD says', () => {
    const { metadata } = readHtml(`<html lang="en-GB"><head>
      <meta property="og:title" content="Other title"><meta property="article:published_time" content="2020-01-01">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"Wall gives way","datePublished":"2024-03-05T06:00:00+01:00",
         "author":[{"@type":"Person","name":"Ada Brook"},{"name":"Bo Lind"}],"publisher":{"name":"The Echo"},
         "mainEntityOfPage":{"@id":"https://echo.example/wall"}}]}</script></head><body><p>x</p></body></html>`);
    expect(metadata).toEqual({
      title: 'Wall gives way',
      publisher: 'The Echo',
      author: 'Ada Brook, Bo Lind',
      url: 'https://echo.example/wall',
      published: '2024-03-05T06:00:00+01:00',
      language: 'en-GB',
    });
  });

  test('falls back on OpenGraph, other meta elements and <time>', () => {
    const { metadata } = readHtml(`<html><head><script type="application/ld+json">{broken</script>
      <meta property="og:title" content=" Wall  gives way "><meta property="og:site_name" content="The Echo">
      <meta name="author" content="By Ada Brook"><link rel="canonical" href="https://echo.example/wall">
      </head><body><article><time datetime="2024-03-05">5 March</time><p>x</p></article></body></html>`);
    expect(metadata).toEqual({
      title: 'Wall gives way',
      publisher: 'The Echo',
      author: 'Ada Brook',
      url: 'https://echo.example/wall',
      published: '2024-03-05',
    });
  });

  test('takes the name of the site off the title, and the address that leads furthest', () => {
    const { metadata } = readHtml(`<html><head><meta property="og:title" content="Wall gives way - The Echo">
      <script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"The Echo"},
       "mainEntityOfPage":"https://echo.example/"}</script><link rel="canonical" href="https://echo.example/wall">
      </head><body><p>x</p></body></html>`);
    expect(metadata).toEqual({
      title: 'Wall gives way',
      publisher: 'The Echo',
      url: 'https://echo.example/wall',
    });
    const { metadata: other } =
      readHtml(`<html><head><meta property="og:title" content="Wall falls on The Echo">
      <meta property="og:site_name" content="The Echo"></head><body><p>x</p></body></html>`);
    expect(other).toEqual({ title: 'Wall falls on The Echo', publisher: 'The Echo' });
  });

  test('takes no address that is not of the web and no date it cannot read', () => {
    const { metadata } = readHtml(`<html><head><link rel="canonical" href="javascript:alert(1)">
      <meta property="og:url" content="data:text/html,x"><meta name="date" content="03/04/2015"></head><body>x</body></html>`);
    expect(metadata).toEqual({});
  });

  test.each([
    ['a fragment', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['bare words', 'Only words', 'Only words'],
    ['unclosed elements', '<div><p>One<p>Two<div>Three', 'One\n\nTwo\n\nThree'],
    ['no words at all', '<html><body><img src="x.png"></body></html>', ''],
  ])('reads %s', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  test('reads markup nested thousands deep, and gives up what nests deeper than any page', () => {
    expect(readHtml(`${'<div>'.repeat(5_000)}The end of it.`).text).toBe('The end of it.');
    expect(readPage(`${'<div>'.repeat(300_000)}The end of it.`)).toBeNull();
  });
});
