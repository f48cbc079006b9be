import type { Story } from '../story/story';
import type { BuiltPage } from './built-page';
import { writePagePolicy } from './page-policy';
import { GENERATOR_MARK } from './generator-mark';
import { partsOfInlineJson, partsOfJson } from './story-json';
import { TextParts } from './text-parts';

/** All files of a story's page, by path relative to its folder. */
export type PageFiles = ReadonlyMap<string, string | Buffer | TextParts>;

const FONT_FACES = /@font-face\s*\{[^}]*\}/g;
const LATIN_FONT = /-latin-(?!ext)[\w-]*normal[\w.-]*\.woff2$/;

/**
 * Asks for the fonts of the first screen before the rest of the page is here, so that text does not jump when
 * they come. By script, not by <link>: Chromium refuses a font preload in a page opened as a file, loudly.
 */
function writePreload(fonts: readonly string[]): string {
  if (fonts.length === 0) return '';
  const link =
    "Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href })";
  return `if (location.protocol !== 'file:') for (const href of ${JSON.stringify(fonts)}) document.head.append(${link});`;
}

/** Text as the content of an element or of an attribute in double quotes. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Source that cannot end the <script> it stands in, nor open a comment there; its meaning is unchanged. */
function sealScript(source: string): string {
  return source.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
}

function sealStyle(source: string): string {
  return source.replace(/<\/(?=style)/gi, '<\\/');
}

/**
 * The style in two sheets: its fonts, and all else. When a window's width or a print changes what a sheet says,
 * Chromium lets go of all fonts of that sheet and may paint their stand-ins until they are there again.
 */
function partFonts(style: string): string[] {
  return [(style.match(FONT_FACES) ?? []).join(''), style.replace(FONT_FACES, '')].filter(Boolean);
}

/**
 * The story as one page that works without a server and asks nobody else for anything: the prerendered body for
 * readers without script, printers and search engines, script, style and story inline, fonts and favicon beside
 * it. `liveScript` is one more inline script, which may talk to the page's own server. The same story gives the
 * same bytes.
 */
export function exportPage(story: Story, page: BuiltPage, liveScript = ''): PageFiles {
  const { head, body } = page.renderPage(story);
  const preload = sealScript(writePreload([...page.files.keys()].filter((path) => LATIN_FONT.test(path))));
  const modules = [page.script, liveScript].filter(Boolean).map(sealScript);
  const styles = partFonts(page.style).map(sealStyle);
  const policy = writePagePolicy([preload, ...modules].filter(Boolean), styles, liveScript !== '');
  const description =
    story.description ??
    `A timeline of ${story.events.length} events from ${story.articles.length} articles.`;
  const before = [
    '<!doctype html>',
    `<html lang="${escapeHtml(story.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${GENERATOR_MARK} ${escapeHtml(story.generator.replace(/^sourceline /, ''))}">`,
    `<title>${escapeHtml(story.title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escapeHtml(story.title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    ...(page.files.has('favicon.svg') ? ['<link rel="icon" type="image/svg+xml" href="favicon.svg">'] : []),
    ...(preload ? [`<script>${preload}</script>`] : []),
    ...styles.map((style) => `<style>${style}</style>`),
    ...(head ? [head] : []),
    '</head>',
    '<body>',
  ];
  const behind = [
    ...modules.map((source) => `<script type="module">${source}</script>`),
    '</body>',
    '</html>',
    '',
  ];
  const html = new TextParts(function* () {
    yield `${before.join('\n')}\n<sourceline-timeline>`;
    yield body;
    yield '</sourceline-timeline>\n<script type="application/json" id="sourceline-story">';
    yield* partsOfInlineJson(story);
    yield `</script>\n${behind.join('\n')}`;
  });
  return new Map<string, string | Buffer | TextParts>([
    ['index.html', html],
    ['story.json', partsOfJson(story)],
    ...page.files,
  ]);
}
