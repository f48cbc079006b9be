import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';
import { groupByPlace, placeKey } from './mentions-by-place';

const HAPPENS = /^(?:happen|occur|take place)$/;

/** "It happened on Saturday night": a passage that only gives the time of what was told right before. */
function tellsWhen({ predicate, dating, clause, words }: FoundMention): boolean {
  const pronoun = !!clause && clause.subject.end - clause.subject.start === 1;
  // "That was in the spring of 2013."
  const onlyDated = predicate === 'be' && words.length === 0;
  return (HAPPENS.test(predicate) || onlyDated) && dating === 'own' && pronoun && words.length < 6;
}

/**
 * For each passage that an "it happened" dates, that passage: what the sentence right before tells without a time or with
 * the time of its saying only ("A boy was hurt, police said on Sunday. It happened on Saturday.").
 */
export function findPlaced(mentions: readonly FoundMention[]): Map<FoundMention, FoundMention> {
  const placed = new Map<FoundMention, FoundMention>();
  const pointers = mentions.filter(tellsWhen);
  const told = pointers.length > 0 ? groupByPlace(mentions) : new Map<number, FoundMention[]>();
  for (const pointer of pointers) {
    for (const mention of told.get(placeKey(pointer.article, pointer.sentence - 1)) ?? []) {
      const said = mention.saying || happeningOf(mention.predicate) === 'say';
      const loose = mention.date === null || said || mention.dating === 'shared';
      if (loose && !mention.headline) placed.set(mention, pointer);
    }
  }
  return placed;
}
