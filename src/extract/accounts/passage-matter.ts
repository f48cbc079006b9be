import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import { rootOf } from '../words/root';
import { statesIn } from './states';

const ACCUSING =
  /^(?:accus|alleg|blam|charg|indict|sue$|lawsuit|implicat|suspect|fault$|complicit|responsib|culprit|culpab|finger|convict|prosecut|arrest|behind$|liable|liabilit|guilt|fraud|cheat|conspir|wrongdo)/;

/** What every denial asks of a passage, whichever it is. */
export interface Matter {
  /** The roots of its words, each once. */
  readonly roots: readonly string[];
  /** The kind of happening that it tells of. */
  readonly kind: string | undefined;
  /** The states that it names. */
  readonly states: readonly string[];
  /** Whether it tells of blame. */
  readonly accuses: boolean;
}

/** The kind of happening that a passage tells of; of a saying that which it is about. */
export function kindOf({
  predicate,
  words,
  saying,
}: Pick<FoundMention, 'predicate' | 'words' | 'saying'>): string | undefined {
  const kind = kindOfHappening(saying ? '' : predicate, words);
  return kind === 'say' ? undefined : kind;
}

export function readMatter(mention: FoundMention): Matter {
  const { words, predicate } = mention;
  return {
    roots: [...new Set(words.map(rootOf))],
    kind: kindOf(mention),
    states: statesIn(words),
    accuses:
      words.some((word) => ACCUSING.test(word) && !(word === 'arrest' && words.includes('cardiac'))) ||
      ACCUSING.test(predicate),
  };
}
