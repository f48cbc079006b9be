import type { FoundMention } from '../mentions/found-mention';
import { MOST_WORTH, type Title } from './title';

/** What a title is weighed by. */
type Worth = Pick<Title, 'worth'> | null | undefined;

/** How well a mention stands for its event, by its title: its own time words speak for it, a headline less. */
export const leadWorth = ({ dating, headline }: FoundMention, title: Worth): number =>
  (title?.worth ?? 0) + (dating === 'own' ? 2.5 : dating ? 2 : 0) - (headline ? 0.2 : 0);

/** How many words a headline shares with a passage that it announces. */
const SHARED = 3;

/** Whether a headline tells of the very event: not just of its article. */
function isAbout({ headline, words, article }: FoundMention, mentions: readonly FoundMention[]): boolean {
  if (!headline) return false;
  return mentions.some(
    (other) =>
      !other.headline &&
      other.article === article &&
      other.words.filter((word) => words.includes(word)).length >= SHARED,
  );
}

/**
 * How good the title of a mention is for an event; those that date it themselves, and headlines that announce one of its `mentions`,
 * come first. 0 without a title.
 */
export const titleWorth = (
  mention: FoundMention,
  title: Worth,
  mentions: readonly FoundMention[] = [],
): number => (title ? title.worth + (mention.dating || isAbout(mention, mentions) ? 1 : 0) : 0);

/**
 * The titles of an event's mentions, but for those mentions that could neither stand for the event nor title it, however good their
 * title: to write one costs much, and a mention without a date seldom beats one with. Law: who is first by leadWorth() and whose
 * title is first by titleWorth() is the same as if all were written.
 */
export function writeWantedTitles(
  asserting: readonly FoundMention[],
  titleOf: (mention: FoundMention) => Title | null,
): Map<FoundMention, Title | null> {
  const titles = new Map<FoundMention, Title | null>();
  const best = { worth: MOST_WORTH };
  let [lead, title] = [-Infinity, -Infinity];
  const byMost = [...asserting].sort(
    (a, b) => titleWorth(b, best, asserting) - titleWorth(a, best, asserting),
  );
  for (const mention of byMost) {
    if (leadWorth(mention, best) < lead && titleWorth(mention, best, asserting) < title) continue;
    const written = titleOf(mention);
    titles.set(mention, written);
    lead = Math.max(lead, leadWorth(mention, written));
    title = Math.max(title, titleWorth(mention, written, asserting));
  }
  return titles;
}
