import type { FoundMention } from '../mentions/found-mention';
import { contentWords } from '../mentions/content-words';
import type { ArticleReading } from '../reading';
import { contains, sliceRange, type Range } from '../text/ranges';
import { rootOf } from '../words/root';
import type { Denial } from './find-denials';

/** "that its cheese caused the deaths", "a link between the drug and the deaths"; what "would lead to" something has not */
const CAUSES =
  /(?<!\b(?:would|could|will|may|might|can|should) )\b(?:caus(?:e[ds]?|ing)|(?:led|leads?|leading) to|trigger(?:s|ed|ing)?|spark(?:s|ed|ing)?|contribut(?:es?|ed|ing) to|result(?:s|ed|ing)? (?:in|from)|brought about|(?:is|are|was|were|be|been|being) (?:\p{L}+ )?(?:due to|because of|linked to|related to)|(?:any|a|no) (?:causal )?(?:link|connection) between)\b/iu;
/** Words of those who tell why something happened, in their base forms. */
const TELLS_WHY =
  /^(?:caus(?:e|al)|lead|trigger|spark|contribut(?:e|ion)|result|blame|link|fault|attribute|accuse|accusation|responsible|responsibility|connection)$/;
const WHY = /\b(?:because|due to|owing to|thanks to|behind|as a result|so that)\b/i;

/** Whether a denial is of why something happened, not that it did. */
export const deniesCause = ({ statement: { content } }: Denial, text: string): boolean =>
  content.some((part) => CAUSES.test(sliceRange(text, part)));

/** The roots of the words of the subjects in a part of an article's sentence. */
function rootsOfSubjects(
  { sentence }: FoundMention,
  part: Range,
  reading: ArticleReading | undefined,
): Set<string> {
  const { clauses = [], tokens = [] } = reading?.sentences[sentence] ?? {};
  const subjects = clauses.flatMap(({ subject, verb }) => {
    const head = tokens[verb.head];
    return head && contains(part, head) ? tokens.slice(subject.start, subject.end) : [];
  });
  return new Set(contentWords(subjects).map(rootOf));
}

/**
 * Whether a passage tells why something happened: by a word for it, or because what is denied to be the cause does it there ("germs in the cheese
 * killed two"). The readings are by number of article.
 */
export function tellsCause(
  other: FoundMention,
  { mention, statement: { content } }: Denial,
  readings: readonly ArticleReading[],
): boolean {
  if (TELLS_WHY.test(other.predicate) || other.words.some((word) => TELLS_WHY.test(word))) return true;
  const there = readings[other.article];
  if (there && WHY.test(sliceRange(there.text, other.range))) return true;
  const told = rootsOfSubjects(other, other.range, there);
  return content.some((part) =>
    [...rootsOfSubjects(mention, part, readings[mention.article])].some((root) => told.has(root)),
  );
}
