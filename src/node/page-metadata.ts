import type { ArticleMetadata } from '../extract/input';
import { readLinkedArticle } from './linked-data';
import { readPagePublished } from './page-published';

/** Trimmed, white space as one space; undefined when nothing is left. */
export function cleanLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** The address if it is one of the web (http, https), else undefined: nothing else may become a link. */
export function webAddress(text: string | null | undefined): string | undefined {
  const address = text?.trim();
  // most files give none, and to throw costs more than to read all that they do give
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** Metadata without its empty fields. */
export function dropEmpty(fields: {
  [Key in keyof ArticleMetadata]: ArticleMetadata[Key] | undefined;
}): ArticleMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * The address of the web that leads furthest into its site, the first of equals: careless templates name the front page, or a section, as
 * every article's.
 */
function chooseAddress(addresses: readonly (string | null | undefined)[]): string | undefined {
  const depth = (address: string): number => new URL(address).pathname.split('/').filter(Boolean).length;
  return addresses
    .flatMap((address) => webAddress(address) ?? [])
    .reduce<string | undefined>(
      (best, each) => (best && depth(best) >= depth(each) ? best : each),
      undefined,
    );
}

/** The meta elements of a page by their names in lower case; the first of a name counts. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find(Boolean);
    const key = name?.toLowerCase();
    if (key && !metas.has(key)) metas.set(key, meta.getAttribute('content') ?? '');
  }
  return metas;
}

/** A title without the name of its site behind a dash or bar, as <title> and og:title often have it. */
function withoutSite(title: string, site: string | undefined): string {
  const mark = site && title.endsWith(site) ? title.slice(0, -site.length) : title;
  return mark.length < title.length && /[^ ] [-–—|·:] $/.test(mark) ? mark.slice(0, -3) : title;
}

const firstLine = (lines: readonly (string | null | undefined)[]) => lines.map(cleanLine).find(Boolean);

/**
 * What a web page says of itself: JSON-LD first, because it is written for machines, then OpenGraph and other
 * meta elements, then <time> and the visible headings. Fields that nothing names are absent.
 */
export function readPageMetadata(document: Document): ArticleMetadata {
  const metas = readMetas(document);
  const addresses = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metas.get('og:url'),
  ];
  const headline = document.querySelector('h1')?.textContent;
  const titles = [metas.get('og:title'), headline, document.querySelector('title')?.textContent];
  const linked = readLinkedArticle(document, {
    address: addresses.map(webAddress).find(Boolean),
    headlines: titles.filter((title) => typeof title === 'string'),
  });
  const publisher = firstLine([
    linked.publisher,
    metas.get('og:site_name'),
    metas.get('publisher'),
    metas.get('application-name'),
  ]);
  const title = firstLine([linked.headline, ...titles]);
  const author = firstLine([
    linked.author,
    metas.get('author'),
    metas.get('article:author'),
    metas.get('byl'),
  ]);
  return dropEmpty({
    title: title === undefined ? undefined : withoutSite(title, publisher),
    publisher,
    author: author && webAddress(author) === undefined ? author.replace(/^by /i, '') : undefined,
    url: chooseAddress([...linked.addresses, ...addresses]),
    published: readPagePublished(document, linked.published, metas),
    language: firstLine([linked.language, document.documentElement?.getAttribute('lang')]),
  });
}
