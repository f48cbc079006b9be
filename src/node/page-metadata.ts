import type { ArticleMetadata } from '../extract/input';
import { readPublishedDate } from './published-date';

type Thing = Readonly<Record<string, unknown>>;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;
const DATE_NAMES = [
  'article:published_time', 'og:article:published_time', 'datePublished', 'parsely-pub-date', 'sailthru.date',
  'dc.date.issued', 'dcterms.created', 'dc.date', 'pubdate', 'publishdate', 'publish-date', 'date',
]; // prettier-ignore

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listThings(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(listThings);
  if (!isThing(value)) return [];
  return [value, ...listThings(value['@graph'] ?? [])];
}

/** The first article that the page describes in JSON-LD, or an empty thing. */
function readLinkedData(document: Document): Thing {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue; // a broken block is common and says nothing about the others
    }
    const found = listThings(data).find((thing) =>
      [thing['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))),
    );
    if (found) return found;
  }
  return {};
}

/** Names in a JSON-LD value: a string, a thing with a name, or a list of either. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  return isThing(value) ? nameOf(value.name) : undefined;
}

function addressOf(value: unknown): string | undefined {
  return isThing(value)
    ? addressOf(value['@id'] ?? value.url)
    : typeof value === 'string'
      ? value
      : undefined;
}

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
 * What a web page says of itself: JSON-LD first, because it is written for machines, then OpenGraph and other
 * meta elements, then <time> and the visible headings. Fields that nothing names are absent.
 */
export function readPageMetadata(document: Document): ArticleMetadata {
  const data = readLinkedData(document);
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (name && !metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '');
  }
  const timeOf = (selector: string): string | undefined =>
    document.querySelector(selector)?.getAttribute('datetime') ?? undefined;
  const dates = [
    nameOf(data.datePublished),
    ...DATE_NAMES.map((name) => metas.get(name.toLowerCase())),
    timeOf('time[itemprop="datePublished"]'),
    timeOf('time[pubdate]'),
    timeOf('article time[datetime], header time[datetime], main time[datetime]'),
  ];
  const author = cleanLine(
    nameOf(data.author) ?? metas.get('author') ?? metas.get('article:author') ?? metas.get('byl'),
  );
  return dropEmpty({
    title: [
      nameOf(data.headline),
      metas.get('og:title'),
      document.querySelector('h1')?.textContent,
      document.querySelector('title')?.textContent,
    ]
      .map(cleanLine)
      .find(Boolean),
    publisher: [
      nameOf(data.publisher),
      metas.get('og:site_name'),
      metas.get('publisher'),
      metas.get('application-name'),
    ]
      .map(cleanLine)
      .find(Boolean),
    author: author && webAddress(author) === undefined ? author.replace(/^by /i, '') : undefined,
    url: [
      addressOf(data.mainEntityOfPage),
      addressOf(data.url),
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      metas.get('og:url'),
    ]
      .map(webAddress)
      .find(Boolean),
    published: dates.map((date) => (date === undefined ? undefined : readPublishedDate(date))).find(Boolean),
    language: cleanLine(nameOf(data.inLanguage) ?? document.documentElement?.getAttribute('lang')),
  });
}
