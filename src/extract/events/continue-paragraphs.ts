import type { Clause } from '../grammar/clauses';
import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import { overlapping } from '../text/ranges';
import { isUnreal, passageOf } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { groupByPlace, placeKey } from './mentions-by-place';
import type { Likeness } from './similarity';

interface Told {
  readonly draft: EventDraft;
  readonly mention: FoundMention;
}

/** So many sentences of a paragraph go on from one that tells an event. */
const LONGEST_RUN = 2;

const DENIES = /^(?:no|not|n't|never|none|nobody|nothing|neither|nor|nowhere|hardly|barely)$/;

/** "Roe was once a clerk", "It cost two million", "Born in Oslo, she studied law": said of somebody or of the whole, not told on. */
function describes({ clauses, tokens }: SentenceReading, { verb, subject }: Clause): boolean {
  const about = tokens[subject.start]?.lower ?? '';
  const opening = clauses[0]?.verb.base;
  if (opening === 'bear' && clauses[0]?.start === 0) return true;
  if (verb.base === 'be') return tokens[verb.first - 1]?.lower !== 'there' && about !== 'there';
  return (
    /^(?:it|that|this)$/.test(about) && /^(?:cost|take|seem|mean)$/.test(verb.base) && verb.tense === 'past'
  );
}

/** Whether a sentence tells what was or had been done or was so, by its main clause. */
function tellsPast(reading: ArticleReading, at: number): boolean {
  const sentence = reading.sentences[at];
  const main = sentence?.clauses.find(({ kind }) => kind === 'main');
  if (!sentence || !main || main.verb.form !== 'finite') return false;
  const { tense } = main.verb;
  // "It had carried fish": what the same one had done before
  const before =
    tense === 'pluperfect' && /^(?:it|he|she|they)$/.test(sentence.tokens[main.subject.start]?.lower ?? '');
  if ((tense !== 'past' && tense !== 'pluperfect') || before) return false;
  if (
    sentence.tokens.some(({ lower }) => DENIES.test(lower)) ||
    describes(sentence, main) ||
    isUnreal(reading, at)
  )
    return false;
  return !overlapping(reading.times, sentence).some(isDating);
}

/**
 * Adds to the event that a sentence tells the next two of its paragraph that no event tells, where they tell on what was so, or what others had done:
 * in the past by their main clause, without a time of their own, nothing that was not, no saying and no description. Where the sentence before
 * tells several events it is the one most alike among its main clauses. Linear in sentences and mentions.
 */
export function continueParagraphs(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  readings: readonly ArticleReading[],
  likeness: Likeness,
): void {
  const told = new Map<number, Told[]>();
  for (const draft of drafts)
    for (const mention of [...draft.asserting, ...draft.denying]) {
      const key = placeKey(mention.article, mention.sentence);
      const there = told.get(key);
      if (there) there.push({ draft, mention });
      else told.set(key, [{ draft, mention }]);
    }
  const byPlace = groupByPlace(mentions);
  readings.forEach((reading, article) => {
    let standing:
      { readonly told: readonly Told[]; readonly block: unknown; readonly run: number } | undefined;
    reading.sentences.forEach((sentence, at) => {
      const key = placeKey(article, at);
      const here = told.get(key);
      if (here) {
        standing = { told: here, block: sentence.block, run: 0 };
        return;
      }
      const own = byPlace.get(key) ?? [];
      const goesOn =
        standing?.block === sentence.block &&
        sentence.block.kind === 'body' &&
        !own.some(({ saying }) => saying) &&
        standing.run < LONGEST_RUN &&
        tellsPast(reading, at);
      if (!standing || !goesOn) {
        standing = undefined;
        return;
      }
      const passage = passageOf(reading, at, article);
      const main = standing.told.filter(
        ({ mention: { clause } }) => clause === null || clause.kind === 'main',
      );
      const [best] = (main.length > 0 ? main : standing.told)
        .map((each) => ({ ...each, alike: likeness(passage, each.mention) }))
        .sort((a, b) => b.alike - a.alike);
      if (!best || best.draft.planned) {
        standing = undefined;
        return;
      }
      best.draft.asserting.push(passage);
      best.draft.continuing.add(passage);
      standing = { ...standing, told: [best], run: standing.run + 1 };
    });
  });
}
