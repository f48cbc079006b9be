import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleMetadata } from '../extract/input';
import { readPageMetadata } from './page-metadata';
import { readableText } from './readable-text';

/** Beyond this many elements the search for the main text is skipped: its time grows faster than the page. */
const MAX_ELEMENTS = 20_000;

/** A page as a document that always has a root, a head and a body. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/**
 * The readable text and the metadata of a web page. The text is the main text as Readability finds it,
 * paragraphs separated by blank lines; where it finds none, all the words of the page. An empty text means
 * that the page holds no words.
 */
export function readHtml(html: string): { text: string; metadata: ArticleMetadata } {
  const document = parsePage(html);
  const metadata = readPageMetadata(document);
  const whole = readableText(document.body ?? document.documentElement);
  return { text: readMainText(document) || whole, metadata };
}

function readMainText(document: Document): string {
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) return '';
  try {
    const article = new Readability<Node>(document, {
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse();
    return article?.content ? readableText(article.content) : '';
  } catch {
    return ''; // it is written for browsers and can stumble over broken markup; the whole page is still read
  }
}
