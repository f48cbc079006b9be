import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';

/** Without these the verb would say more than the passage does: "nearly drowned", "allegedly took", "never saw". */
const WEAKENS =
  /^(?:apparently|allegedly|reportedly|supposedly|purportedly|ostensibly|seemingly|probably|possibly|perhaps|nearly|almost|hardly|barely|scarcely|rarely|seldom|never)$/;

/** The adverb at a verb, or right before it, that says how far it is true, with a space behind it; "" where there is none. */
export function adverbsOf({ verb, subject }: Clause, { tokens }: SentenceReading): string {
  const from = subject.end <= verb.first && verb.first - subject.end < 4 ? subject.end : verb.first;
  const found = tokens.slice(from, verb.end).find(({ lower }) => WEAKENS.test(lower));
  return found ? `${found.lower} ` : '';
}
