import type { Problem } from '../story/story';

type Args = Problem['args'];

/** What each problem of reading and writing means, and what to do about it. */
const WORDS: Readonly<Record<string, (args: Args) => string>> = {
  'folder-missing': ({ folder }) =>
    `there is no folder "${folder}"; name the folder that holds your articles`,
  'folder-is-file': ({ path, folder }) =>
    `"${path}" is a file; name the folder that holds your articles, such as "${folder}"`,
  'no-articles': ({ folder }) =>
    `no article to read in "${folder}"; put articles there as .txt, .md or .html files, in folders if you like`,
  'file-empty': () => 'holds no words, skipped; paste the article into it or remove it',
  'file-short': ({ words }) =>
    `holds nothing but “${words}” and is no source, skipped; paste the whole article into it or remove it`,
  'file-binary': () => 'is not text, skipped; save the article as plain text (.txt) or as a web page (.html)',
  'file-misnamed': ({ kind }) =>
    `is a ${kind}, whatever its name says, skipped; save the article as plain text (.txt) or as a web page (.html)`,
  'page-misnamed': () => 'is a web page, whatever its name says, skipped; give it the ending .html',
  'file-not-utf8': () =>
    'is in no encoding that can be told, skipped; open it in a text editor and save it with the encoding UTF-8',
  'encoding-taken': ({ words }) =>
    `is not in UTF-8 and was read as Windows-1252, with words such as “${words}”; if they are wrong, save it with the encoding UTF-8`,
  'file-of-another-kind': () =>
    'is not read; save the article as plain text (.txt) or as a web page (.html), or take it out',
  'file-too-large': ({ megabytes }) =>
    `is ${megabytes} MB, skipped; an article may have 2 MB, split it or take out what is not the article`,
  'file-unreadable': ({ reason }) =>
    `cannot be read (${reason}), skipped; check that it is there and that you may read it`,
  'page-nests-too-deep': () =>
    'nests its elements deeper than any page does, skipped; save the article as plain text (.txt)',
  'link-leaves-folder': () =>
    'is a link to a file outside the folder, skipped; copy the file into the folder',
  'front-matter-broken': ({ reason }) =>
    `the lines between --- are not read: ${reason}; mend them or take them out`,
  'front-matter-open': () =>
    'begins with --- and fields, but no second --- ends them, so they are read as the article; add a line of --- below them',
  'front-matter-no-date': ({ value }) =>
    `the date "${value}" between the lines --- is no date, ignored; write 2015-09-16, or 2015-09-16~ for "about"`,
  'settings-misnamed': () => 'is not read; call it story.yaml',
  'settings-too-large': () =>
    'is over 256 kB and 1 kB for each article; keep the articles in their own files and only facts about them here',
  'settings-broken': ({ reason }) => `is not valid YAML: ${reason}; mend this line`,
  'settings-unquoted-colon': () => 'the value holds a colon and was read as text; put it in quotes',
  'settings-field': ({ field, reason }) =>
    field ? `${field} ${reason}; mend this field` : `the file ${reason}; mend it`,
  'settings-unknown-field': ({ field, near, known }) =>
    `there is no field ${field}, ignored; ${near === undefined ? `the fields are ${known}` : `did you mean ${near}?`}`,
  'settings-article-misplaced': ({ field }) =>
    `"${field}" stands at the left margin and is ignored; set it in by two spaces below "articles:", and its fields by four`,
  'settings-field-misplaced': ({ field }) => {
    const name = String(field).replace('articles.', '');
    return `${name} is a field of an article and stands too far left; set it in further than the name of the article's file, which stands below "articles:"`;
  },
  'settings-not-used': ({ field }) =>
    `${field} is kept as you wrote it, but this version does not use it; the page is built without it`,
  'settings-time-zone': ({ value, used }) =>
    String(value).startsWith(`${used} `)
      ? `timeZone "${value}" says more than the name of a time zone; write ${used} alone, which is used now`
      : `timeZone "${value}" is not a time zone, ${used} is used; write a name such as Europe/London`,
  'settings-no-language': ({ field, value }) =>
    `${field} "${value}" is not the code of a language, ignored; write one such as en, de or pt-BR`,
  'settings-no-such-file': ({ name, near }) =>
    `there is no article "${name}", ignored; ${near === undefined ? 'write its path inside the folder of articles, such as wire/01.txt' : `did you mean "${near}"?`}`,
  'settings-no-web-address': ({ field, value }) =>
    `${field} "${value}" is not a web address, ignored; write one that starts with https://`,
  'settings-no-date': ({ field, value }) =>
    `${field} "${value}" is not a date, ignored; write 2015-09-16, 2015-09-16~ for "about", 2015-09 for a month, or a date and time with its zone`,
  'repeats-another-article': ({ other }) =>
    `has its text in common with "${other}", and the two count as one source; if it is there twice by mistake, take one out`,
  'publication-date-unknown': () =>
    'the day it was published is not known, so words such as "yesterday" stay undated; add published: to it in story.yaml',
  'publication-date-inferred': ({ published, text }) =>
    `the day it was published is not known and taken for ${published} by “${text}”; add published: to it in story.yaml`,
  'story-empty': () =>
    'no dated event was found in any article, so the timeline is empty; check that they say in English when things happened, and give the day each was published in story.yaml',
  'no-events': () =>
    'no dated event was found in it; check that it is the whole article and that it says when things happened',
  'out-no-folder': ({ folder }) => `"${folder}" is not a folder; choose another with --out`,
  'out-holds-articles': ({ folder }) =>
    `"${folder}" holds files that are not Sourceline's; choose an empty or new folder with --out, so that nothing of yours is written over`,
  'out-no-own-story': () =>
    'was not written by Sourceline and is left as it is; give another name with --out',
  'not-written': ({ reason }) =>
    reason === 'EISDIR'
      ? 'is a folder; give --out the name of a file, such as story.json'
      : `cannot be written (${reason}); check that there is room on the disk and that you may write there`,
  'port-taken': ({ port }) => `port ${port} is taken; choose another with --port, or leave it out`,
};

/**
 * A problem in one sentence: what is wrong; what to do. A code without a sentence of its own is given with its
 * particulars, so that no problem is ever swallowed.
 */
export function describeProblem({ code, args }: Problem): string {
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  if (words) return words(args);
  const particulars = Object.entries(args).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [code.replace(/-/g, ' '), ...particulars].join(', ');
}

/** Codes that have a sentence. */
export const KNOWN_CODES: readonly string[] = Object.keys(WORDS);
