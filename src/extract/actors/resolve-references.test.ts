import { describe, expect, it } from 'vitest';
import { readArticles } from '../read-articles';
import { indexActors } from './actor-index';
import { referencesOf } from './resolve-references';

/** Whom a phrase of the text leads to, by name. */
function whoIs(text: string, phrase: string): string | undefined {
  const input = { file: 'a.txt', text, sha256: '0', given: { published: '2031-03-05' }, metadata: {} };
  const readings = readArticles([input], 'en');
  const index = indexActors(readings);
  const start = text.indexOf(phrase);
  const at = readings[0]?.sentences.findIndex((sentence) => start >= sentence.start && start < sentence.end);
  if (!readings[0] || at === undefined) throw new Error('the text has no sentence there');
  const id = referencesOf(readings[0], index).resolve(at, { start, end: start + phrase.length });
  return id && index.byId.get(id)?.name;
}

describe('a speaker who is named by their own words', () => {
  it.each([
    'Pia Lund, a teacher, spent a year in court.\n\n“My wife thinks I spent too much,” he says.',
    'Pia Lund, a teacher, spent a year in court.\n\n“And now we come to the bridge,” he says.',
    'Pia Lund, a teacher, spent a year in court. “I saw it,” said he, and so did I.',
  ])('is found, or not, without going round: %s', (text) => {
    expect(['Pia Lund', undefined]).toContain(whoIs(text, text.includes('he says') ? 'he says' : 'I saw'));
  });

  it('is whom the pronoun of the saying means', () => {
    const text = 'Pia Lund, a teacher, left on Monday. “My wife thinks I spent too much,” he says.';
    expect(whoIs(text, 'he ')).toBe(whoIs(text, 'I '));
  });
});
