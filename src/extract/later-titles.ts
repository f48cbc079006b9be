import type { ActorIndex } from './actors/actor-index';
import { recordIndex } from './actors/record-index';
import type { FoundMention } from './mentions/found-mention';
import type { ArticleReading } from './reading';
import { listWith, referencesLater, type ArticleTelling } from './tell-article';
import { passageTitle } from './titles/passage-title';
import type { Title } from './titles/title';
import { keyOfTitle, type TitleKey } from './titles/title-key';
import { writeTitle, type TitleSources } from './titles/write-title';

/** The titles of what an article tells, each written when it is first asked for. */
export interface LaterTitles {
  /** That of a mention of the article; null where none can be written. */
  titleOf(mention: FoundMention): Title | null;
  /** The same of its passage's own words. */
  wordsOf(mention: FoundMention): string | null;
  /** The telling with the titles that were asked for; itself where it had them all. */
  telling(): ArticleTelling;
}

/** Those that the telling has are taken from it. Law: `telling()` is one that tellArticle() could have given. */
export function titlesLater(
  told: ArticleTelling,
  reading: ArticleReading,
  article: number,
  index: ActorIndex,
): LaterTitles {
  let later: { readonly record: ReturnType<typeof recordIndex>; readonly sources: TitleSources } | undefined;
  const start = () => {
    const record = recordIndex(index, told.asked);
    const sources = {
      readings: listWith(article, reading),
      references: listWith(article, referencesLater(reading, record.index)),
      index: record.index,
    };
    return { record, sources };
  };
  /** Writes what is not known of a mention. */
  const writeMore = <T>(
    known: ReadonlyMap<TitleKey, T | null>,
    written: Map<TitleKey, T | null>,
    write: (mention: FoundMention, sources: TitleSources) => T | null,
  ) => {
    return (mention: FoundMention): T | null => {
      const key = keyOfTitle(mention, reading);
      const before = known.get(key) ?? written.get(key);
      if (before !== undefined || known.has(key) || written.has(key)) return before ?? null;
      later ??= start();
      // one that has a number may have got a day since: its title is that of what its article tells
      const own = told.mentions[mention.at ?? -1] ?? told.plans[(mention.at ?? -1) - told.mentions.length];
      const title = write(own ?? mention, later.sources);
      written.set(key, title);
      return title;
    };
  };
  const titles = new Map<TitleKey, Title | null>();
  const words = new Map<TitleKey, string | null>();
  return {
    titleOf: writeMore(told.titles, titles, writeTitle),
    wordsOf: writeMore(told.words, words, (mention, sources) => passageTitle(mention, sources) ?? null),
    telling: () =>
      later
        ? {
            ...told,
            titles: new Map([...told.titles, ...titles]),
            words: new Map([...told.words, ...words]),
            asked: later.record.asked(),
          }
        : told,
  };
}
