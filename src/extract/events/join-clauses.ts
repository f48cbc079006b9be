import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import type { Group } from './group-mentions';
import { placeKey } from './mentions-by-place';

/** The sentence and the very words of time that date a mention; null where it has none. */
const timeKey = ({ article, sentence, time }: FoundMention): string | null =>
  time ? `${placeKey(article, sentence)}:${time.start}` : null;

const tellsWords = ({ saying, predicate, words }: FoundMention): boolean =>
  saying || kindOfHappening(predicate, words) === 'say';

/** Whether two clauses of one sentence, dated by the same words, can tell one happening. */
function canBeOne(a: FoundMention, b: FoundMention): boolean {
  // "After speaking on Monday, she met the mayor": first the one, then the other
  if ([a, b].some(({ clause }) => /^(?:after|before)$/.test(clause?.connective ?? ''))) return false;
  // "She was told in May, when the report came out": what was said, and what was so
  const isWhen = ({ clause }: FoundMention): boolean => clause?.connective === 'when';
  return !(isWhen(a) && tellsWords(b)) && !(isWhen(b) && tellsWords(a));
}

/** Whether a group is told by one sentence alone. */
const isOfOneSentence = ([first, ...others]: Group): boolean =>
  others.every(({ article, sentence }) => article === first?.article && sentence === first.sentence);

/**
 * Joins what the clauses of one sentence tell by the same words of time ("Talks broke down on Monday, when two parties walked out", "In a call
 * published on Friday she blamed the crew"): one happening, told in two clauses. What only that sentence tells goes to the group
 * with the most mentions, else the first; two that other sentences tell as well stay apart. Linear in mentions.
 */
export function joinClauses(groups: readonly Group[]): Group[] {
  const byTime = new Map<string, { readonly at: number; readonly mention: FoundMention }[]>();
  groups.forEach((group, at) => {
    for (const mention of group) {
      const key = timeKey(mention);
      if (key === null) continue;
      const there = byTime.get(key);
      if (there) there.push({ at, mention });
      else byTime.set(key, [{ at, mention }]);
    }
  });
  const taken = new Map<number, number>();
  for (const together of byTime.values()) {
    const [most] = [...together].sort(
      (a, b) => (groups[b.at]?.length ?? 0) - (groups[a.at]?.length ?? 0) || a.at - b.at,
    );
    if (!most || taken.has(most.at)) continue;
    for (const { at, mention } of together) {
      const own = at !== most.at && !taken.has(at) && isOfOneSentence(groups[at] ?? []);
      if (own && canBeOne(mention, most.mention)) taken.set(at, most.at);
    }
  }
  const joined = groups.map((group) => [...group]);
  for (const [at, most] of taken) joined[most]?.push(...(groups[at] ?? []));
  return joined.filter((_, at) => !taken.has(at));
}
