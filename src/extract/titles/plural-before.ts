import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import type { TitleSources } from './name-subject';
import { joinWords } from './trim-words';

const MOST_WORDS = 5;

/** Plural subjects of a sentence's main clauses that end before an offset, last first. */
function pluralSubjects({ clauses, tokens }: SentenceReading, before: number): string[] {
  return clauses
    .flatMap((clause) => {
      const whole = tokens
        .slice(clause.subject.start, clause.subject.end)
        .filter((token) => token.tag !== 'TIME');
      const aside = whole.findIndex((token) => token.text === ',');
      const subject = aside > 0 ? whole.slice(0, aside) : whole;
      const [first, last] = [subject[0], subject.at(-1)];
      if (clause.kind !== 'main' || !first || !last || last.end > before) return [];
      const bound = subject.findIndex((token) => token.tag === 'IN');
      const head = (bound > 0 ? subject.slice(0, bound) : subject).at(-1);
      const several = head?.tag === 'NNS' || subject.some((token) => token.lower === 'and');
      if (!several || subject.some((token) => /^(?:PRP|PRP\$|WP|,)$/.test(token.tag))) return [];
      return [joinWords(/^(?:the|these|those)$/.test(first.lower) ? subject.slice(1) : subject)];
    })
    .reverse();
}

/**
 * Whom "they" means: the subject in the plural that was told of last, in the same sentence or the two before. Undefined
 * where there is none, or where the nearest sentence that has one has two.
 */
export function pluralBefore(
  mention: FoundMention,
  pronoun: TaggedToken,
  { readings }: TitleSources,
): string | undefined {
  const sentences = readings[mention.article]?.sentences ?? [];
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - 2); at--) {
    const sentence = sentences[at];
    const found = sentence ? [...new Set(pluralSubjects(sentence, pronoun.start))] : [];
    const [only] = found;
    if (only) return found.length === 1 && only.split(' ').length <= MOST_WORDS ? only : undefined;
  }
  return undefined;
}
