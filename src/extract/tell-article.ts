import type { ActorIndex } from './actors/actor-index';
import { recordIndex, type Asked } from './actors/record-index';
import { referencesOf, type References } from './actors/resolve-references';
import { dayOfQuotation } from './events/date-sayings';
import { findDenials, type Denial } from './accounts/find-denials';
import { nameSpeaker, type Speaker } from './accounts/name-speaker';
import { findMentions } from './mentions/find-mentions';
import { findPlans } from './mentions/find-plans';
import type { FoundMention } from './mentions/found-mention';
import type { ArticleReading } from './reading';
import { statementsTold } from './statements-told';
import type { Title } from './titles/title';
import type { TitleKey } from './titles/title-key';
import { writeTitle } from './titles/write-title';

/** What an article tells, once it is known who is who in the story; as far as it goes without the other articles' events. */
export interface ArticleTelling {
  /** Numbered by their place (`at`), the plans after the mentions. */
  readonly mentions: readonly FoundMention[];
  readonly plans: readonly FoundMention[];
  readonly denials: readonly Denial[];
  /**
   * Titles by mention, see keyOfTitle(); null where none can be written. Those of all that is dated; of the rest, of which one in ten joins an
   * event, those that were asked for.
   */
  readonly titles: ReadonlyMap<TitleKey, Title | null>;
  /** Titles of a passage's own words in the same way, those that were asked for; null where none can be made. */
  readonly words: ReadonlyMap<TitleKey, string | null>;
  /** The speaker of each statement of the article and of its denials, in order: see statementsTold(). */
  readonly speakers: readonly (Speaker | null)[];
  /** The questions that it asked of the index of actors: what it hangs on beside the article. */
  readonly asked: Asked;
}

/** References that are worked out when first asked for. */
export function referencesLater(reading: ArticleReading, index: ActorIndex): References {
  let known: References | undefined;
  const refer = (): References => (known ??= referencesOf(reading, index));
  return {
    resolve: (sentence, range) => refer().resolve(sentence, range),
    unnamed: (sentence, range) => refer().unnamed(sentence, range),
    actorsIn: (sentence, range) => refer().actorsIn(sentence, range),
  };
}

/** A list that holds one thing, at a place. */
export function listWith<T>(at: number, value: T): T[] {
  const list: T[] = [];
  list[at] = value;
  return list;
}

/** A mention with its number and, where it quotes words of a day that is told elsewhere, that day. */
function numberMention(mention: FoundMention, at: number, reading: ArticleReading, references: References) {
  const { date, saying, clause } = mention;
  const quotedOn = date === null && saying && clause ? dayOfQuotation(mention, reading, references) : null;
  return { ...mention, at, ...(quotedOn === null ? {} : { quotedOn }) };
}

/**
 * What the article at place `article` of the story tells. Law: the same for every index that gives the same answers to what
 * was `asked` (but for the place, which stands in the mentions).
 */
export function tellArticle(reading: ArticleReading, article: number, index: ActorIndex): ArticleTelling {
  const record = recordIndex(index);
  const references = referencesOf(reading, record.index);
  const mentions = findMentions(reading, article, references).map((mention, at) =>
    numberMention(mention, at, reading, references),
  );
  const plans = findPlans(reading, article, references).map((plan, at) => ({
    ...plan,
    at: mentions.length + at,
  }));
  const sources = {
    readings: listWith(article, reading),
    references: listWith(article, references),
    index: record.index,
  };
  const denials = findDenials(reading, article, references);
  return {
    mentions,
    plans,
    denials,
    titles: new Map(
      [...mentions, ...plans]
        .filter(({ date }) => date !== null)
        .map((mention) => [mention.at, writeTitle(mention, sources)]),
    ),
    words: new Map(),
    speakers: statementsTold(reading, denials).map((statement) =>
      nameSpeaker(statement, reading, references, record.index),
    ),
    asked: record.asked(),
  };
}
