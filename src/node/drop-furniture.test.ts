import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html';

const told = Array.from({ length: 4 }, (_, at) => {
  const words = 'The harbour wall gave way in the night, and the lower town was under water by the morning. ';
  return `<p>Part ${at + 1}. ${words.repeat(2).trim()}</p>`;
});
const text = told.join('\n\n').replace(/<\/?p>/g, '');

/** The text of a page that has something among the paragraphs of its article. */
const readAround = (part: string, article = 'class="story"'): string | undefined =>
  readHtml(`<html><head><title>Wall gives way</title></head><body><nav><a href="/">Home</a></nav><article ${article}><h1>Wall gives way</h1>
    ${told.slice(0, 2).join('')}${part}${told.slice(2).join('')}</article></body></html>`)?.text;

describe('readHtml() leaves out of an article', () => {
  test.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption><p>The wall on 3 June 2019</p></figcaption></figure>'],
    ['a caption by its name alone', '<div class="photo"><img src="a.jpg"><p class="imageCaption">The wall on 3 June 2019.</p></div>'],
    ['a box for a newsletter', '<div id="newsletter-signup"><h3>The Daily Wave</h3><p>In your inbox since June 2016.</p></div>'],
    ['links to other articles', '<section data-component="links-block"><ul><li><a href="/1">Storm kills three</a></li></ul></section>'],
    ['the writer', '<div class="author-bio"><p>Ivy Stone joined The Echo in 2014. She won a prize on 3 May 2018.</p></div>'],
    ['a quotation told twice', '<div class="story__pullQuote"><p>Part 1. The harbour wall gave way in the night.</p></div>'],
    ['a headline that leads elsewhere', '<p><a href="/1">Storm killed three in Marle in October 2017</a></p>'],
    ['such a headline behind a label', '<p><b>Also read:</b> <a href="/1">Storm killed three in October 2017</a></p>'],
    ['a list of headlines', '<ul><li><a href="/1">Storm kills three</a></li><li><a href="/2">Ferry hits pier</a></li></ul>'],
  ])('%s', (_, part) => {
    expect(readAround(part)).toBe(text);
  }); // prettier-ignore
});

describe('readHtml() keeps', () => {
  test.each([
    ['a link within a sentence', '<p>The council <a href="/1">closed the quay</a> on 2 March 2024</p>', 'The council closed the quay on 2 March 2024'],
    ['a sentence that is a link', '<p><a href="/1">The council closed the quay on 2 March 2024.</a></p>', 'The council closed the quay on 2 March 2024.'],
    ['two links', '<p><a href="/1">One</a>: <a href="/2">Two</a></p>', 'One: Two'],
    ['a link behind a telling', '<p>A noise like a train, said <a href="/1">Ada Brook</a></p>', 'A noise like a train, said Ada Brook'],
    ['words named within a paragraph', '<p>He said: <span class="pullquote">“</span>It fell.”</p>', 'He said: “It fell.”'],
    ['a heading that links to itself', '<h2><a href="#2">What happened</a></h2>', 'What happened'],
    ['what is behind a barrier', '<div class="paywall premium"><p>Forty people were moved to the school.</p></div>', 'Forty people were moved to the school.'],
  ])('%s', (_, part, words) => {
    expect(readAround(part)).toBe(text.replace('\n\nPart 3', `\n\n${words}\n\nPart 3`));
  }); // prettier-ignore

  test.each(['class="tag-newsletter"', 'id="recommended-story"'])(
    'an article whose own name is %s',
    (name) => {
      expect(readAround('', name)).toBe(text);
    },
  );

  test('the greater part of the paragraphs, whatever it is named', () => {
    const rest = told.slice(1).join('');
    const html = `<html><body><article>${told[0]}<div class="related-content">${rest}</div></article></body></html>`;
    expect(readHtml(html)?.text).toBe(text);
  });
});
