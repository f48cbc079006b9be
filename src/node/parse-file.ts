import { readHtml } from './read-html';
import { readMarkdown } from './read-markdown';
import { endingOf, parsePlainText, type ParseFile } from './read-article';

/** The readable text and the metadata of a file of any kind. */
export const parseFile: ParseFile = (text, file) => {
  const ending = endingOf(file);
  if (ending === '.html' || ending === '.htm') {
    const page = readHtml(text);
    return page
      ? { ...page, problems: [] }
      : { text: '', metadata: {}, problems: [{ code: 'page-nests-too-deep', args: { file } }] };
  }
  return ending === '.md' || ending === '.markdown' ? readMarkdown(text, file) : parsePlainText(text, file);
};
