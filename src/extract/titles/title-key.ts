import type { FoundMention } from '../mentions/found-mention';
import { packMention } from '../packing/pack-mention';
import type { ArticleReading } from '../reading';

/** What the titles of an article are kept by. */
export type TitleKey = number | string;

/**
 * The number of a mention; of one without, as what is denied and what is said beside, all that there is to it. Law: of one reading and one index of
 * actors, mentions of one key have one title.
 */
export const keyOfTitle = (mention: FoundMention, reading: ArticleReading): TitleKey =>
  mention.at ?? JSON.stringify(packMention(mention, reading));
