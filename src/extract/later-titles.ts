import type { ActorIndex } from './actors/actor-index';
import { recordIndex } from './actors/record-index';
import type { ArticleReading } from './reading';
import { listWith, referencesLater, type ArticleTelling } from './tell-article';
import type { Title } from './titles/title';
import { writeTitle, type TitleSources } from './titles/write-title';

/** The titles of what an article tells, each written when it is first asked for. */
export interface LaterTitles {
  /** That of the mention or plan of this number; null where none can be written. */
  titleOf(at: number): Title | null;
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
  const written = new Map<number, Title | null>();
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
  return {
    titleOf: (at) => {
      const known = told.titles.get(at) ?? written.get(at);
      if (known !== undefined || told.titles.has(at) || written.has(at)) return known ?? null;
      const mention = told.mentions[at] ?? told.plans[at - told.mentions.length];
      later ??= start();
      const title = mention ? writeTitle(mention, later.sources) : null;
      written.set(at, title);
      return title;
    },
    telling: () =>
      later ? { ...told, titles: new Map([...told.titles, ...written]), asked: later.record.asked() } : told,
  };
}
