import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { overlapping, sliceRange } from '../text/ranges';
import { nounBase } from '../words/lexicon';
import type { EventDraft } from './event-draft';
import type { Likeness } from './similarity';

const PRONOUN = /^(?:he|she|it|they|this|that|these|those|both|his|her|its|their)$/;
const DEFINITE = /^(?:the|this|that|these|those)$/;
/** "a few seconds later" is still the same happening. */
const MOMENTS = /\b(?:seconds?|minutes?|moments?) later\b/i;
/** What is said to come is no part of what came; what somebody goes on to say "would" be is part of the saying. */
const AHEAD = /\b(?:will|shall|would|could|may|might)\b/i;
const AHEAD_OF_ALL = /\b(?:will|shall|could|may|might)\b/i;
/** So many sentences may stand between what one and the same person says. */
const SKIPPED = 2;
/** How many sentences without a date go on from a dated one. */
const LONGEST_RUN = 4;

/** Where the telling of an article stands: the event told last, by which passage, in which sentence. */
interface Standing {
  readonly told: readonly { readonly draft: EventDraft; readonly mention: FoundMention }[];
  readonly sentence: number;
  readonly run: number;
}

/** The words that say of whom or what a passage tells: its subject, for a saying its speaker. */
function subjectWords(mention: FoundMention, reading: ArticleReading): readonly string[] {
  const sentence = reading.sentences[mention.sentence];
  const source = mention.saying ? mention.statement?.source : undefined;
  if (source) return sliceRange(reading.text, source).toLowerCase().split(/\s+/);
  const { subject } = mention.clause ?? {};
  return subject && sentence
    ? sentence.tokens.slice(subject.start, subject.end).map((token) => token.lower)
    : [];
}

const hasNoun = (draft: EventDraft, noun: string): boolean =>
  draft.asserting.some((mention) => mention.words.includes(noun));

/** Whether a passage points back at an event told right before: by a pronoun, a noun that it knows, or whom it is about. */
function pointsBack(
  mention: FoundMention,
  before: FoundMention,
  draft: EventDraft,
  { words, near }: { readonly words: readonly string[]; readonly near: boolean },
): boolean {
  const [first = '', second = ''] = words;
  const sameSubject = mention.subject !== undefined && before.actors.includes(mention.subject);
  if (PRONOUN.test(first) && (near || sameSubject)) return !DEFINITE.test(first) || near;
  if (first === 'the' && words.length > 1)
    return sameSubject || words.slice(1).some((word) => hasNoun(draft, nounBase(word)));
  // "one of them", "at least two of the men"
  if (
    near &&
    words.some((word, at) => word === 'of' && /^(?:them|the|these|those)$/.test(words[at + 1] ?? ''))
  )
    return true;
  return near && sameSubject && second !== '';
}

/** The event of the sentence before that a passage goes on from. */
function continued(
  mention: FoundMention,
  standing: Standing,
  reading: ArticleReading,
  likeness: Likeness,
): EventDraft | undefined {
  const [here, there] = [reading.sentences[mention.sentence], reading.sentences[standing.sentence]];
  if (!here || !there) return undefined;
  const near = here.block === there.block;
  const words = subjectWords(mention, reading);
  const main = standing.told.filter((each) => each.mention.clause?.kind === 'main');
  // the first paragraph tells one thing, and the sentence behind it the same once more
  const first = reading.sentences.find(({ block }) => block.kind === 'body')?.block;
  const leads = there.block === first;
  const retells = ({ asserting }: EventDraft): boolean =>
    mention.clause?.kind === 'main' &&
    (mention.saying || asserting.some((other) => likeness(mention, other) > 0));
  // so does a paragraph that goes on with what was done
  const acts = !mention.saying && !mention.statement && mention.clause?.kind === 'main';
  const fitting = (main.length > 0 ? main : standing.told).filter(
    ({ draft, mention: before }) =>
      (leads && (near || retells(draft))) ||
      (near && (acts || mention.line)) ||
      pointsBack(mention, before, draft, { words, near }),
  );
  const best = fitting
    .map(({ draft, mention: before }) => ({ draft, alike: likeness(mention, before) }))
    .reduce<{ draft: EventDraft; alike: number } | undefined>(
      (most, each) => (most && most.alike > each.alike ? most : each),
      undefined,
    );
  return best?.draft;
}

/** Whether a passage is by or about somebody of whom the one before told. */
const isBySame = ({ subject }: FoundMention, { told }: Standing): boolean =>
  subject !== undefined && told.some(({ mention }) => mention.actors.includes(subject));

/** Whether a passage is what the speaker of the one before says on. */
const speaksOn = (mention: FoundMention, standing: Standing): boolean =>
  mention.saying && isBySame(mention, standing) && standing.told.some(({ mention: { saying } }) => saying);

/** Whether a passage may go on from what was told before: past, without a time of its own, no look further back. */
function mayContinue(mention: FoundMention, standing: Standing, reading: ArticleReading): boolean {
  const sentence = reading.sentences[mention.sentence];
  const tense = mention.clause?.verb.tense;
  if (!sentence || mention.date !== null || mention.headline) return false;
  if (mention.line && sentence.block !== reading.sentences[standing.sentence]?.block) return false;
  if (tense !== 'past' && !((mention.saying || mention.line) && tense === 'present')) return false;
  if (overlapping(reading.times, sentence).some((time) => isDating(time) && !MOMENTS.test(time.exact)))
    return false;
  const said = mention.saying ? (mention.statement?.content ?? []) : [];
  const ahead = isBySame(mention, standing) ? AHEAD_OF_ALL : AHEAD;
  return !said.some((part) => ahead.test(sliceRange(reading.text, part)));
}

/** The clause that a mention is of, also where a copy of it was dated. */
const keyOf = ({ article, sentence, clause, predicate }: FoundMention): string =>
  `${article}:${sentence}:${clause?.verb.head ?? ''}:${predicate}`;

/**
 * Adds undated passages to the event that the sentence right before tells, where they go on telling it: past tense, no
 * time of their own, and a subject that points back (a pronoun, "the boy", the same person). At most four sentences
 * go on from a dated one. `mentions` in order of article and place. Returns those it added.
 */
export function continueTelling(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  readings: readonly ArticleReading[],
  likeness: Likeness,
): Set<FoundMention> {
  const draftOf = new Map<string, EventDraft>();
  for (const draft of drafts) for (const mention of draft.asserting) draftOf.set(keyOf(mention), draft);
  const added = new Set<FoundMention>();
  let standing: Standing | undefined;
  let article = -1;
  for (const mention of mentions) {
    if (mention.article !== article) standing = undefined;
    article = mention.article;
    const reading = readings[article];
    const own = draftOf.get(keyOf(mention));
    if (own && !mention.headline) {
      const told = standing?.sentence === mention.sentence && standing.run === 0 ? standing.told : [];
      standing = { told: [...told, { draft: own, mention }], sentence: mention.sentence, run: 0 };
      continue;
    }
    if (!standing || !reading || standing.run >= LONGEST_RUN) continue;
    const step = mention.sentence - standing.sentence;
    if (
      step < 0 ||
      step > (speaksOn(mention, standing) ? SKIPPED + 1 : 1) ||
      (step === 0 && standing.run === 0)
    )
      continue;
    if (!mayContinue(mention, standing, reading)) continue;
    const draft = continued(mention, standing, reading, likeness);
    if (!draft) continue;
    draft.asserting.push(mention);
    draft.continuing.add(mention);
    added.add(mention);
    standing = { told: [{ draft, mention }], sentence: mention.sentence, run: standing.run + step };
  }
  return added;
}
