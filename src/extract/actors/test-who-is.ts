import { readArticles } from '../read-articles';
import { indexActors } from './actor-index';
import { referencesOf } from './resolve-references';

/** Whom a phrase of the text leads to, by name. */
export function whoIs(text: string, phrase: string): string | undefined {
  const input = { file: 'a.txt', text, sha256: '0', given: { published: '2031-03-05' }, metadata: {} };
  const readings = readArticles([input], 'en');
  const index = indexActors(readings);
  const start = text.indexOf(phrase);
  const at = readings[0]?.sentences.findIndex((sentence) => start >= sentence.start && start < sentence.end);
  if (!readings[0] || at === undefined) throw new Error('the text has no sentence there');
  const id = referencesOf(readings[0], index).resolve(at, { start, end: start + phrase.length });
  return id && index.byId.get(id)?.name;
}
