import { parseHTML } from 'linkedom';

type Thing = Readonly<Record<string, unknown>>;

/** What a page says of its article in JSON-LD; names joined by commas, words without markup. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  /** Addresses that it gives itself, best first; not checked. */
  readonly addresses: readonly string[];
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;
/** What old content systems wrap a script's words in, so that browsers without scripts do not print them. */
const WRAPPING =
  /^(?:\/\/|\/\*)? ?(?:<!\[CDATA\[|<!--)(?: ?\*\/)?|(?:\/\/|\/\*)? ?(?:\]\]>|-->)(?: ?\*\/)?$/g;
/** A line break within a string, which JSON forbids and templates write all the same. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f]+/g;
/** Lists within lists, and names of things that are things, are followed no deeper. */
const MAX_DEPTH = 8;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listThings(value: unknown, depth = 0): Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => listThings(each, depth + 1));
  return isThing(value) ? [value, ...listThings(value['@graph'] ?? [], depth + 1)] : [];
}

/** All that the page describes in JSON-LD, in the page's order; a broken block is common and says nothing about the others. */
function readThings(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json"]')];
  return scripts.flatMap((script) => {
    try {
      const json = (script.textContent ?? '').replace(CONTROLS, ' ').trim().replace(WRAPPING, '');
      return listThings(JSON.parse(json));
    } catch {
      return [];
    }
  });
}

/** "Wall falls &#8211; again", "<em>Wall</em> falls": words as a reader sees them. */
function plainWords(words: string): string {
  if (!/[&<]/.test(words)) return words;
  return parseHTML(`<!doctype html><html><body>${words}</body></html>`).document.body.textContent ?? '';
}

/** Names in a JSON-LD value: a string, a thing with a name or with the `@id` of one that has it, or a list of these. */
function nameOf(value: unknown, named: ReadonlyMap<unknown, Thing>, depth = 0): string | undefined {
  if (typeof value === 'string') return plainWords(value).trim() || undefined;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const names = value.map((each) => nameOf(each, named, depth + 1)).filter(Boolean);
    return names.join(', ') || undefined;
  }
  if (!isThing(value)) return undefined;
  const thing = value.name === undefined ? named.get(value['@id']) : value;
  return nameOf(thing?.name, named, depth + 1);
}

function addressesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isThing(value) ? [value['@id'], value.url].filter((each) => typeof each === 'string') : [];
}

function readArticle(thing: Thing, named: ReadonlyMap<unknown, Thing>): LinkedArticle {
  return {
    headline: nameOf(thing.headline, named),
    publisher: nameOf(thing.publisher, named),
    author: nameOf(thing.author, named),
    published: nameOf(thing.datePublished, named),
    language: nameOf(thing.inLanguage, named),
    addresses: [thing.mainEntityOfPage, thing.url].flatMap(addressesOf),
  };
}

/** An address without what differs between two ways to the same page: protocol, "www.", query, place in the page, last slash. */
const pageOf = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .toLowerCase();
/** The letters and digits of words: headlines differ in their marks from place to place. */
const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The article that the page is, of all that it describes in JSON-LD: the one whose address is the page's, else the one whose headline is,
 * else the first. Pages describe the articles that they link to in the same way. Without any, one that says nothing.
 */
export function readLinkedArticle(
  document: Document,
  page: { readonly address: string | undefined; readonly headlines: readonly string[] },
): LinkedArticle {
  const things = readThings(document);
  const named = new Map(
    things.filter(({ name }) => name !== undefined).map((thing) => [thing['@id'], thing]),
  );
  const articles = things
    .filter((thing) => [thing['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))))
    .map((thing) => readArticle(thing, named));
  const own = page.address === undefined ? undefined : pageOf(page.address);
  const heads = new Set(page.headlines.map(lettersOf));
  return (
    articles.find(({ addresses }) => addresses.some((address) => pageOf(address) === own)) ??
    articles.find(({ headline }) => headline !== undefined && heads.has(lettersOf(headline))) ??
    articles[0] ?? { addresses: [] }
  );
}
