import { readPublishedDate } from './published-date';

/** Names of meta elements that give the day of publication, best first; in lower case. */
const META_NAMES = [
  'article:published_time', 'og:article:published_time', 'article:published', 'article.published', 'datepublished',
  'rnews:datepublished', 'parsely-pub-date', 'sailthru.date', 'bt:pubdate', 'cxenseparse:recs:publishtime',
  'originalpublicationdate', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dcterms.date', 'dc.date',
  'pubdate', 'pdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'displaydate', 'date',
]; // prettier-ignore

/** When a page was changed, not when it appeared: told by the name of a <time> or of what holds it. */
const CHANGED = /modif|updat|edited|revis|correct/i;

function isOfChange(time: Element): boolean {
  return [time, time.parentElement].some((element) =>
    ['class', 'itemprop', 'data-testid', 'id'].some((name) => {
      const value = element?.getAttribute(name) ?? '';
      // "article-published-and-updated" holds both
      return CHANGED.test(value) && !/publi|creat|posted/i.test(value);
    }),
  );
}

/** The parts of a page that may be its article, likeliest first: what holds a headline of the first rank, or the only <article>. */
function articlesOf(document: Document): Element[] {
  const heads = [...document.querySelectorAll('h1')];
  const around = (selector: string) => heads.map((head) => head.closest(selector)).find(Boolean) ?? [];
  const articles = [...document.querySelectorAll('article')];
  return [around('article'), articles.length === 1 ? articles : [], around('main'), around('header')].flat();
}

/** Not in a list of links or beside the article; its own foot may hold the day. */
function isBeside(time: Element): boolean {
  const foot = time.closest('footer, article');
  return (
    time.closest('nav, aside') !== null ||
    (foot?.nodeName.toLowerCase() === 'footer' && !foot.closest('article'))
  );
}

/**
 * The day of the <time> elements: the first of the article itself, one that does not say when it was changed before one that does. Where a
 * page does not show which part is its article, all must name one day: a date in the masthead or on a card that leads to another article is not
 * this one's.
 */
function readTimes(document: Document): string | undefined {
  const read = (part: ParentNode): string[] => {
    const times = [...part.querySelectorAll('time[datetime]')].filter((time) => !isBeside(time));
    const written = times.filter((time) => !isOfChange(time));
    return [...written, ...times].flatMap(
      (time) => readPublishedDate(time.getAttribute('datetime') ?? '') ?? [],
    );
  };
  const articles = articlesOf(document);
  if (articles.length > 0) return articles.flatMap((article) => read(article).slice(0, 1))[0];
  const all = read(document);
  return new Set(all.map((date) => date.slice(0, 10))).size === 1 ? all[0] : undefined;
}

/**
 * When a page's article appeared, as readPublishedDate gives it: from JSON-LD (`linked`), the page's meta elements by their names in lower case,
 * elements that are marked as its date, its <time> elements; the first of these that is a date. Undefined where none is.
 */
export function readPagePublished(
  document: Document,
  linked: string | undefined,
  metas: ReadonlyMap<string, string>,
): string | undefined {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')];
  const dates = [
    linked,
    ...META_NAMES.map((name) => metas.get(name)),
    ...marked.map((element) => element.getAttribute('datetime') ?? element.getAttribute('content')),
  ];
  for (const date of dates) {
    const read = date ? readPublishedDate(date) : undefined;
    if (read !== undefined) return read;
  }
  return readTimes(document);
}
