import { indexOfTables, type ActorTables } from '../extract/actors/actor-index';
import { answersOf } from '../extract/actors/record-index';
import { unpackReading } from '../extract/packing/pack-reading';
import { askedOf, packTelling, unpackTelling } from '../extract/packing/pack-telling';
import type { ArticleReading } from '../extract/reading';
import { tellArticle, type ArticleTelling } from '../extract/tell-article';
import { chooseThreads, type PackedReading, type ReadingOptions } from './read-ahead';
import type { ReadingThreads } from './read-in-threads';
import { bytesOf, type PackedBytes } from './packed-bytes';
import type { AboutArticle } from './read-worker';
import { hash } from './cache-pack';

/** A reading of the story that still has to say what it tells. */
interface Untold extends AboutArticle {
  readonly packed: PackedBytes;
  readonly at: number;
  readonly reading: ArticleReading;
}

/** What the articles of a story tell. */
export interface ToldArticles {
  readonly tellings: readonly ArticleTelling[];
  /** Takes in a telling that has grown since. */
  retell(article: number, telling: ArticleTelling): void;
  /** Stores in the cache what was not there. */
  keep(): void;
}

function aboutOf(reading: ArticleReading): AboutArticle['about'] {
  const { id, file, sha256, title, publisher, author, url, language } = reading;
  return {
    ...{ id, file, sha256, title, language },
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
  };
}

/**
 * What each article tells: kept from a run before, where all that it hangs on is the same, else worked out in the threads or here. A
 * kept one hangs on the reading and on the answers that the index of actors gives to what was asked of it then; the names of other articles
 * do not touch it. `ahead` are the readings before they were joined, in the same order.
 */
export async function tellAhead(
  readings: readonly ArticleReading[],
  ahead: readonly PackedReading[],
  tables: ActorTables,
  { cache, threads }: ReadingOptions,
  pool: ReadingThreads,
): Promise<ToldArticles> {
  const index = indexOfTables(tables);
  const answers = answersOf(index);
  const tellings: ArticleTelling[] = [];
  const keys: string[] = [];
  /** What is to be kept. */
  const fresh = new Map<number, PackedBytes>();
  const untold: Untold[] = [];
  readings.forEach((reading, at) => {
    const about = aboutOf(reading);
    const { packed, key: own } = ahead[at]!;
    const key = cache?.keyOf('telling', JSON.stringify(about), own) ?? '';
    keys[at] = key;
    try {
      const kept = cache?.load(key);
      const from = kept?.indexOf('\n') ?? -1;
      const telling = kept?.slice(from + 1);
      const asked = telling ? askedOf(telling) : null;
      if (telling && asked && kept?.slice(0, from) === hash(answers(asked))) {
        tellings[at] = unpackTelling(telling, at, reading, asked);
        return;
      }
    } catch {
      // what cannot be understood is worked out anew
    }
    untold.push({ at, reading, text: reading.text, about, packed });
  });
  const ontold = ({ at, reading }: Untold, packed: PackedBytes): void => {
    const telling = unpackTelling(packed.toString(), at, reading);
    if (cache) fresh.set(at, packed);
    tellings[at] = telling;
  };
  const workers = threads ?? chooseThreads(untold);
  const tellHere = (untold: Untold): void => {
    const { at, reading, packed, text } = untold;
    // of a reading of its own, that the words which this unpacks are not kept
    const own = { ...reading, ...unpackReading(packed, text), title: reading.title };
    ontold(untold, bytesOf(packTelling(tellArticle(own, at, index), own)));
  };
  if (workers > 0) await pool.tell(untold, tables, workers, ontold, tellHere);
  else untold.forEach(tellHere);
  return {
    tellings,
    retell: (at, telling) => {
      const reading = readings[at];
      if (cache && reading) fresh.set(at, bytesOf(packTelling(telling, reading)));
    },
    keep: () => {
      for (const [at, bytes] of fresh) {
        const packed = bytes.toString();
        cache?.store(keys[at] ?? '', `${hash(answers(askedOf(packed)))}\n${packed}`);
      }
    },
  };
}
