import { describe, expect, test } from 'vitest';
import { readLinkedArticle } from './linked-data';
import { parsePage } from './read-html';

const wall = { '@type': 'NewsArticle', headline: 'Wall falls', url: 'https://echo.example/wall' };
const ferry = { '@type': 'NewsArticle', headline: 'Ferry sinks', url: 'https://echo.example/ferry' };
const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`;
const block = (value: unknown) => script(JSON.stringify(value));
const readIn = (html: string, address?: string, ...headlines: string[]) =>
  readLinkedArticle(parsePage(`<html><head>${html}</head><body></body></html>`), { address, headlines });

describe('readLinkedArticle()', () => {
  test.each([
    ['the only one, whatever the page says', block(wall), 'https://echo.example/other', 'Another', 'Wall falls'],
    ['the one with the address of the page', block([ferry, wall]), 'http://www.echo.example/wall/?a=1#top', '', 'Wall falls'],
    ['the one with the headline of the page', block(ferry) + block(wall), undefined, '“Wall” falls!', 'Wall falls'],
    ['the first where nothing tells', block(ferry) + block(wall), undefined, 'Other', 'Ferry sinks'],
    ['one in a graph', block({ '@graph': [{ '@type': 'WebSite', headline: 'No' }, wall] }), undefined, '', 'Wall falls'],
    ['one beside a broken block', script('{"@type":') + block(wall), undefined, '', 'Wall falls'],
    ['none that a list of links names', block({ '@type': 'ItemList', itemListElement: [ferry] }), undefined, '', undefined],
    ['no page and no site', block({ '@type': 'WebPage', headline: 'Home' }), undefined, '', undefined],
  ])('gives %s', (_, html, address, title, headline) => {
    expect(readIn(html, address, title).headline).toBe(headline);
  }); // prettier-ignore

  test.each([
    ['a CDATA section', script(`//<![CDATA[\n${JSON.stringify(wall)}\n//]]>`)],
    ['a comment', script(`<!-- ${JSON.stringify(wall)} -->`)],
    ['a type with its character set', script(JSON.stringify(wall), 'application/ld+json; charset=utf-8')],
    ['a line break within a string', script('{"@type":"NewsArticle","headline":"Wall\nfalls"}')],
    ['signs written as in HTML', script('{"@type":"NewsArticle","headline":"<em>Wall</em>&#32;falls"}')],
  ])('reads %s', (_, html) => {
    expect(readIn(html).headline).toBe('Wall falls');
  });

  test('finds names that stand elsewhere in the graph', () => {
    const { author, publisher } = readIn(
      block({
        '@graph': [
          { ...wall, author: [{ '@id': '#a' }, { name: 'Bo Lind' }], publisher: { '@id': '#none' } },
          { '@type': 'Person', '@id': '#a', name: 'Ada Brook' },
        ],
      }),
    );
    expect([author, publisher]).toEqual(['Ada Brook, Bo Lind', undefined]);
  });

  test('ends where a name leads to itself, or lists nest without end', () => {
    const loop = { '@id': '#a', name: { '@id': '#a' } };
    const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(
      readIn(block({ '@graph': [{ ...wall, author: loop }, loop] }) + script(nested)).author,
    ).toBeUndefined();
  });
});
