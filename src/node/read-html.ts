import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleMetadata } from '../extract/input';
import { dropFurniture, dropLinksAlone } from './drop-furniture';
import { readPageMetadata } from './page-metadata';
import { readableText } from './readable-text';

/** Beyond these the search for the main text is skipped: its time grows with their squares. */
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 200;

/** So many elements that are never closed are no article; the parser's time would grow with their square. */
const MAX_UNCLOSED = 10_000;

/** Whether markup nests deeper than any page does (pictures and line breaks, which have no end, count along). */
function isNestedTooDeep(html: string): boolean {
  return html.split(/<[a-z]/i).length - html.split('</').length > MAX_UNCLOSED;
}

/** A page as a document that always has a root, a head and a body. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/**
 * The readable text and the metadata of a web page. The text is the main text as Readability finds it, without captions, boxes and links to
 * other articles, paragraphs separated by blank lines; where it finds none, all the words of the page. An empty text means
 * that the page holds no words. Null for markup that nests absurdly deep.
 */
export function readHtml(html: string): { text: string; metadata: ArticleMetadata } | null {
  if (isNestedTooDeep(html)) return null;
  const document = parsePage(html);
  const metadata = readPageMetadata(document);
  const whole = readableText(document.body ?? document.documentElement);
  return { text: readMainText(document) || whole, metadata };
}

/** Whether an element holds elements so deep; without recursion, which deep nesting would exhaust. */
function isDeeperThan(root: Element, depth: number): boolean {
  let level: Element[] = [root];
  for (let at = 0; at < depth && level.length > 0; at++)
    level = level.flatMap((element) => [...element.children]);
  return level.length > 0;
}

/** Changes the document. */
function readMainText(document: Document): string {
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) return '';
  if (isDeeperThan(document.documentElement, MAX_DEPTH)) return '';
  try {
    dropFurniture(document.body);
    const article = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse();
    if (!article?.content) return '';
    dropLinksAlone(article.content);
    return readableText(article.content);
  } catch {
    return ''; // it is written for browsers and can stumble over broken markup; the whole page is still read
  }
}
