import { marked } from 'marked';
import type { ArticleMetadata } from '../extract/input';
import { readPublicationDate } from '../extract/publication/publication-date';
import type { Problem } from '../story/story';
import { cleanLine, dropEmpty, webAddress } from './page-metadata';
import { readPublishedDate } from './published-date';
import { parsePage } from './read-html';
import { readPlainHtml } from './plain-html';
import { readableText, tidyText } from './readable-text';
import { readYaml } from './safe-yaml';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** The same without its end, where a field that is known stands first. */
const OPEN_FRONT_MATTER = /^---[ \t]*\n([a-z]+):[ \t]/i;
/** The names that writers and site generators use for the same thing, first wins. */
const NAMES: Readonly<Record<keyof ArticleMetadata, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'outlet', 'source', 'site', 'publication'],
  author: ['author', 'authors', 'byline', 'by'],
  url: ['url', 'link', 'canonical', 'source_url', 'canonical_url'],
  published: ['published', 'date', 'publishedat', 'published_at', 'pubdate', 'publishdate', 'datepublished'],
  language: ['language', 'lang'],
};

function lineOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return cleanLine(String(value));
  if (Array.isArray(value))
    return cleanLine(
      value
        .map((item) => lineOf(item) ?? '')
        .filter(Boolean)
        .join(', '),
    );
  return undefined;
}

function readFields(value: unknown): ArticleMetadata {
  const fields = new Map<string, string>();
  if (typeof value === 'object' && value !== null) {
    for (const [key, held] of Object.entries(value)) {
      const line = lineOf(held);
      if (line !== undefined) fields.set(key.toLowerCase(), line);
    }
  }
  const pick = (name: keyof ArticleMetadata): string | undefined =>
    NAMES[name].map((key) => fields.get(key)).find((line) => line !== undefined);
  const published = pick('published');
  const source = pick('url') ?? fields.get('source');
  const publisher = pick('publisher');
  return dropEmpty({
    title: pick('title'),
    publisher: webAddress(publisher) === undefined ? publisher : undefined,
    author: pick('author'),
    url: webAddress(source),
    // what is no plain ISO date may still be EDTF ("2015-09-16~"): it is judged where dates are read
    published: published === undefined ? undefined : (readPublishedDate(published) ?? published),
    language: pick('language'),
  });
}

/**
 * The readable text and the metadata of a Markdown article: front matter in YAML becomes metadata, marks are
 * taken off, paragraphs are separated by blank lines. Without a title in the front matter the first heading
 * counts. Broken front matter becomes a problem and the article is read without it.
 */
export function readMarkdown(
  markdown: string,
  file: string,
): { text: string; metadata: ArticleMetadata; problems: Problem[] } {
  const front = FRONT_MATTER.exec(markdown);
  const yaml = front ? readYaml(front[1] ?? '') : null;
  const problems = (yaml?.errors ?? []).map(({ line, column, message }): Problem => ({
    code: 'front-matter-broken',
    args: { file, line: line + 1, column, reason: message },
  }));
  const field = front ? '' : (OPEN_FRONT_MATTER.exec(markdown)?.[1]?.toLowerCase() ?? '');
  if (Object.values(NAMES).some((names) => names.includes(field)))
    problems.push({ code: 'front-matter-open', args: { file } });
  const metadata = yaml && problems.length === 0 ? readFields(yaml.value) : {};
  const { published } = metadata;
  if (published && readPublicationDate({ metadata: { published }, text: '' }).from !== 'metadata')
    problems.push({ code: 'front-matter-no-date', args: { file, value: published } });
  const body = front ? markdown.slice(front[0].length) : markdown;
  const html = marked.parse(body, { async: false });
  // tags of its own may be left open
  const plain = body.includes('<') ? null : readPlainHtml(html);
  if (plain !== null) return { text: tidyText(plain), metadata, problems };
  const document = parsePage(html);
  const heading = cleanLine(document.querySelector('h1, h2')?.textContent);
  return {
    text: readableText(document.body),
    metadata:
      metadata.title === undefined && heading !== undefined ? { ...metadata, title: heading } : metadata,
    problems,
  };
}
