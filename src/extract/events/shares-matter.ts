import type { FoundMention } from '../mentions/found-mention';
import type { Match } from './draft-index';

/** Whether a word is part of a name that the story knows. */
export type IsName = (word: string) => boolean;

/**
 * Whether two passages have two things in common, words or actors: one happening's verb alone is not enough, nor are the two words of one
 * name.
 */
function shareTwo(a: FoundMention, b: FoundMention, isName: IsName): boolean {
  let [plain, named] = [0, 0];
  for (const word of a.words)
    if (b.words.includes(word)) {
      if (isName(word)) named = 1;
      else if (++plain === 2) return true;
    }
  let actors = 0;
  for (const actor of a.actors) if (b.actors.includes(actor)) actors++;
  return plain + Math.max(actors, named) >= 2;
}

/** Whether an undated passage has two things in common with a passage of an event; `mention` is the one most alike, which mostly has. */
export function sharesMatter(undated: FoundMention, { draft, mention }: Match, isName: IsName): boolean {
  // what somebody is said to have said is told on purpose, in few words
  if (undated.statement && !undated.saying) return true;
  return (
    shareTwo(undated, mention, isName) || draft.asserting.some((other) => shareTwo(undated, other, isName))
  );
}
