import { indexActors } from './actors/actor-index';
import { referencesOf } from './actors/resolve-references';
import { extractStory } from './extract-story';
import { tagTokens, type TaggedToken } from './grammar/tag-tokens';
import { readTokens } from './grammar/tokens';
import type { ArticleInput, ArticleMetadata } from './input';
import { findMentions } from './mentions/find-mentions';
import { findPlans } from './mentions/find-plans';
import type { FoundMention } from './mentions/found-mention';
import { readArticles, type SightedReading } from './read-articles';
import type { Story } from '../story/story';

/** For tests only: short invented texts, read by the real passes. */

/** The tagged tokens of a sentence, its dates not yet marked. */
export function tag(sentence: string): TaggedToken[] {
  return tagTokens(readTokens(sentence, { start: 0, end: sentence.length }));
}

/** The tokens of a half-open stretch, joined by blanks. */
export function wordsOf(
  tokens: readonly TaggedToken[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** An article in the file `name`.txt, from the outlet of that name; `published` is EDTF, "" for unknown. */
export function articleOf(
  name: string,
  published: string,
  text: string,
  given: ArticleMetadata = {},
): ArticleInput {
  const day = published ? { published } : {};
  return {
    file: `${name}.txt`,
    text,
    sha256: '0',
    given: { title: name, publisher: name, ...day, ...given },
    metadata: {},
  };
}

/** One article of the given day, as read. */
export function readOne(text: string, published = '2031-03-14'): SightedReading {
  const [reading] = readArticles([articleOf('Post', published, text)], 'en');
  if (!reading) throw new Error('nothing read');
  return reading;
}

/** The mentions of one article of Friday 14 March 2031. */
export function mentionsOf(text: string): FoundMention[] {
  const reading = readOne(text);
  return findMentions(reading, 0, referencesOf(reading, indexActors([reading])));
}

/** What one article of Friday 14 March 2031 announces. */
export function plansOf(text: string): FoundMention[] {
  const reading = readOne(text);
  return findPlans(reading, 0, referencesOf(reading, indexActors([reading])));
}

/** The story of some articles. */
export function storyOf(...articles: readonly ArticleInput[]): Story {
  return extractStory(articles, { language: 'en', timeZone: 'UTC', generator: 'test' });
}
