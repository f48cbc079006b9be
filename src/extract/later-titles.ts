import type { ActorIndex } from './actors/actor-index';
import { recordIndex } from './actors/record-index';
import type { FoundMention } from './mentions/found-mention';
import type { ArticleReading } from './reading';
import { listWith, referencesLater, type ArticleTelling } from './tell-article';
import { passageTitle } from './titles/passage-title';
import type { Title } from './titles/title';
import { writeTitle, type TitleSources } from './titles/write-title';

/** The titles of what an article tells, each written when it is first asked for. */
export interface LaterTitles {
  /** That of the mention or plan of this number; null where none can be written. */
  titleOf(at: number): Title | null;
  /** The same of its passage's own words. */
  wordsOf(at: number): string | null;
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
    known: ReadonlyMap<number, T | null>,
    written: Map<number, T | null>,
    write: (mention: FoundMention, sources: TitleSources) => T | null,
  ) => {
    return (at: number): T | null => {
      const before = known.get(at) ?? written.get(at);
      if (before !== undefined || known.has(at) || written.has(at)) return before ?? null;
      const mention = told.mentions[at] ?? told.plans[at - told.mentions.length];
      later ??= start();
      const title = mention ? write(mention, later.sources) : null;
      written.set(at, title);
      return title;
    };
  };
  const titles = new Map<number, Title | null>();
  const words = new Map<number, string | null>();
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
