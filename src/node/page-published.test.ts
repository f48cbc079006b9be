import { describe, expect, test } from 'vitest';
import { parsePage } from './read-html';
import { readPagePublished } from './page-published';

const read = (body: string, linked?: string, metas: Record<string, string> = {}) =>
  readPagePublished(parsePage(body), linked, new Map(Object.entries(metas)));
const card = '<article><h3>Ferry hits the pier</h3><time datetime="2031-05-09">9 May</time></article>';
const masthead = '<header><time datetime="2031-05-12">Monday, 12 May 2031</time></header>';

describe('readPagePublished()', () => {
  test('takes JSON-LD before meta elements, and the first of them that is a date', () => {
    const metas = { date: '2031-01-01', 'article:published_time': '2031-02-02' };
    expect(read('', '2031-03-03', metas)).toBe('2031-03-03');
    expect(read('', 'last week', metas)).toBe('2031-02-02');
    expect(read('', undefined, { date: '2031-01-01', pubdate: 'Monday' })).toBe('2031-01-01');
  });

  test.each([
    ['a marked element', '<span itemprop="datePublished" content="2031-03-03T06:00:00Z">Monday</span>', '2031-03-03T06:00:00Z'],
    ['a marked <time>', '<time itemprop="datePublished" datetime="2031-03-03">Monday</time>', '2031-03-03'],
    ['the <time> of the article', '<article><h1>Wall falls</h1><time datetime="2031-03-03">Mon</time></article>', '2031-03-03'],
    ['the article, not the masthead', `${masthead}<article><h1>Wall falls</h1><time datetime="2031-03-03">Mon</time></article>`, '2031-03-03'],
    ['the article, not the cards before it', `${card}<article><h1>Wall falls</h1><time datetime="2031-03-03">Mon</time></article>`, '2031-03-03'],
    ['what was published, not what was updated', '<article><h1>Wall falls</h1><p class="date-updated"><time datetime="2031-06-06">Updated</time></p><p><time datetime="2031-03-03">Mon</time></p></article>', '2031-03-03'],
    ['what was updated, where nothing else is told', '<article><h1>Wall falls</h1><time itemprop="dateModified" datetime="2031-06-06">Updated</time></article>', '2031-06-06'],
    ['the foot of the article', '<article><h1>Wall falls</h1><footer><time datetime="2031-03-03">Mon</time></footer></article>', '2031-03-03'],
    ['a class that names both', '<article><time class="published updated" datetime="2031-03-03">Mon</time></article>', '2031-03-03'],
    ['one day that stands alone', '<div><h1>Wall falls</h1><time datetime="2031-03-03">Mon</time></div>', '2031-03-03'],
  ])('reads %s', (_, body, day) => {
    expect(read(body)).toBe(day);
  }); // prettier-ignore

  test.each([
    ['two days and no article', '<div><time datetime="2031-03-03">Mon</time><time datetime="2031-03-04">Tue</time></div>'],
    ['the masthead, where the article gives none', `${masthead}<article><h1>Wall falls</h1><p>It fell.</p></article>`],
    ['a foot or a list beside it', '<article><h1>Wall falls</h1><aside><time datetime="2031-06-07">y</time></aside></article><footer><time datetime="2031-06-06">x</time></footer>'],
    ['no date', '<article><h1>Wall falls</h1><time datetime="PT5M">5 minutes</time></article>'],
  ])('takes no day from %s', (_, body) => {
    expect(read(body)).toBeUndefined();
  }); // prettier-ignore
});
