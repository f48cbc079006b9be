import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { isBefore, type Match } from '../events/draft-index';
import type { EventDraft } from '../events/event-draft';
import { toldIn, type Past } from './deniable-past';
import type { Denial } from './find-denials';
import { startOfSaying } from './is-answered';
import { figureRefused } from './other-figures';

/** How alike another figure must be to what it is set against; set by hand. */
const FACES = 0.12;
/** The same where the figure that it is set against is named. */
const NAMED = 0.06;
/** How many sentences back a figure reaches. */
const REACH = 2;

const numbersIn = ({ words }: FoundMention): string[] => words.filter((word) => /\d/.test(word));

/** Whether a passage gives a figure, and none that `own` holds. */
function givesOther(own: ReadonlySet<string>, other: FoundMention): boolean {
  const numbers = numbersIn(other);
  return numbers.length > 0 && !numbers.some((number) => own.has(number));
}

/** The event that gives another figure: in the article before, else the one most alike anywhere. */
export function findFigure({ mention }: Denial, past: Past): EventDraft | undefined {
  const own = new Set(numbersIn(mention));
  let best: Match | undefined;
  for (const entry of toldIn(mention, past)) {
    const back = mention.sentence - entry.mention.sentence;
    if (back < 1 || back > REACH || !givesOther(own, entry.mention)) continue;
    const alike = 1 + past.likeness(mention, entry.mention);
    if (!best || isBefore(entry, alike, best)) best = { ...entry, alike };
  }
  const score = (a: FoundMention, b: FoundMention) => (givesOther(own, b) ? past.likeness(a, b) : 0);
  const far = past.index.findBest(mention, FACES, { score, admits: past.admits });
  return far && (!best || isBefore(far, far.alike, best)) ? far.draft : best?.draft;
}

/**
 * The event whose figure is refused: the one with the figure that the denial names ("not the 40 first reported"), most alike; where it names
 * none, one that tells another figure of the same right before.
 */
export function findRefigured(
  { mention, statement }: Denial,
  past: Past,
  { text, sentences }: ArticleReading,
): EventDraft | undefined {
  const sentence = sentences[mention.sentence];
  const refused = sentence && figureRefused(text.slice(sentence.start, sentence.end));
  if (refused) {
    const wanted = refused
      .toLowerCase()
      .split(' ')
      .map((word) => word.replace(/^[£$€]/, ''));
    const gives = ({ words }: FoundMention) =>
      wanted.every((part) => words.some((word) => word.replace(/^[£$€]/, '') === part));
    const score = (a: FoundMention, b: FoundMention) => (gives(b) ? past.likeness(a, b) : 0);
    return past.index.findBest(mention, NAMED, { score, admits: past.admits })?.draft;
  }
  const own = new Set(numbersIn(mention));
  let best: Match | undefined;
  for (const entry of toldIn(mention, past)) {
    const { mention: other } = entry;
    const back = mention.sentence - other.sentence;
    const before = back > 0 || (back === 0 && other.range.end <= startOfSaying(statement));
    if (!before || back > REACH || !givesOther(own, other)) continue;
    const alike = past.likeness(mention, other);
    if (alike > 0 && (!best || isBefore(entry, alike, best))) best = { ...entry, alike };
  }
  return best?.draft;
}
