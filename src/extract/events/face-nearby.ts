import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { sliceRange } from '../text/ranges';
import { toldIn, type Past } from './deniable-past';
import type { EventDraft } from './event-draft';
import type { Denial } from './find-denials';

/** How many sentences a denial stands after what it denies, and how many before where a contrast leads back to it. */
const BACK = 3;
const AHEAD = 2;
/** A denial that says of itself what it denies: "that", "such a man", "the story". */
const LEANS =
  /\b(?:that|this|such|those|these)\b|\bthe (?:story|report|claim|account|idea|suggestion|accusation|allegation|charge|link|rumou?r|figure|change|move|decision)s?\b/i;
const TURNS = /^[“"'‘]?(?:but|yet|however|still|nevertheless|though)\b/i;

const NAME = /\p{Lu}.*\p{Lu}/u;

/** The words of a sentence that are no names: that both speak of the story's hero says nothing. */
const wordsOf = (reading: ArticleReading, sentence: number): readonly string[] =>
  contentWords(
    (reading.sentences[sentence]?.tokens ?? []).filter(
      ({ tag, text }) => !tag.startsWith('NNP') && !NAME.test(text),
    ),
  );

/** How many words a passage and a denial have in common; one is the denial's or the passage's own, the other of its sentence. */
function countShared(denial: FoundMention, other: FoundMention, reading: ArticleReading): number {
  const [own, others] = [wordsOf(reading, denial.sentence), wordsOf(reading, other.sentence)];
  return own.filter(
    (word) => others.includes(word) && (denial.words.includes(word) || other.words.includes(word)),
  ).length;
}

/**
 * The event that a denial answers where no event is like it in words. News sets a denial beside what it denies: rule, in this order, the
 * passage in its own sentence that somebody else tells before it; in the three sentences before, the passage that shares most with it
 * and stands nearest, or the last one of the same paragraph where the denial leans on it ("no such man"); the two sentences after, where
 * they begin with "But". Undefined where nothing fits. Cost: the passages of the article.
 */
export function findNearby(
  { mention, statement, speaker }: Denial,
  past: Past,
  reading: ArticleReading,
): EventDraft | undefined {
  if (mention.headline) return undefined;
  const leans =
    statement.content.some((part) => LEANS.test(sliceRange(reading.text, part))) || mention.words.length < 2;
  const block = reading.sentences[mention.sentence]?.block;
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  for (const { draft, mention: other } of toldIn(mention, past)) {
    const back = mention.sentence - other.sentence;
    if (back < -AHEAD || back > BACK || other.headline || other.statement === statement) continue;
    const near = reading.sentences[other.sentence]?.block === block;
    const spoken = speaker !== undefined && other.saying && other.subject === speaker;
    if (spoken) continue;
    const shared = countShared(mention, other, reading);
    const turns = back < 0 && near && turnsBetween(mention.sentence, other.sentence, reading);
    const before = other.range.start < statement.clause.start;
    const fits =
      back === 0
        ? before && (leans || shared > 0)
        : back < 0
          ? turns
          : shared > 0 || (near && leans && back === 1);
    if (!fits) continue;
    const rank =
      (back < 0 ? -10 : 0) + Math.min(shared, 4) - 1.5 * Math.abs(back) + past.likeness(mention, other);
    if (!best || rank > best.rank) best = { draft, rank };
  }
  return best?.draft;
}

/** Whether a sentence after the denial, up to the other one, begins with "But". */
function turnsBetween(denial: number, other: number, reading: ArticleReading): boolean {
  for (let at = denial + 1; at <= other; at++) {
    const sentence = reading.sentences[at];
    if (sentence && TURNS.test(sliceRange(reading.text, sentence))) return true;
  }
  return false;
}
