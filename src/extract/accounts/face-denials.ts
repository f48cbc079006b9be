import { parseEdtf } from '../../story/edtf';
import type { ArticleReading } from '../reading';
import { rememberEach } from '../remember-each';
import type { AnsweredClaims } from './answered-claims';
import { findOwners, findStarts, type Past } from './deniable-past';
import type { EventDraft } from '../events/event-draft';
import { findByKind } from './face-by-kind';
import { findCharge, isPlea, namesCharge, tellsContent } from './find-charge';
import { findDenied } from './find-denied';
import type { Denial } from './find-denials';
import { sharesRoot } from './is-answered';
import { KinIndex } from './kin-index';
import { readMatter } from './passage-matter';
import { nameBefore, nameOwner, narrowDenial } from './place-denial';
import type { Likeness } from '../events/similarity';

/** The denial that an article told last, and what it faced. */
interface Faced {
  readonly denial: Denial;
  readonly draft: EventDraft;
}

/** How far a denial goes on with the one before, in sentences. */
const GOES_ON = 3;

/** What the denial before it in the article faced, where this one goes on with it in its paragraph: in the next sentence, or in the same mouth. */
function findCarried(
  { mention, speaker, faces }: Denial,
  last: Faced | undefined,
  { sentences }: ArticleReading,
): EventDraft | undefined {
  if (!last || mention.headline) return undefined;
  if (sentences[mention.sentence]?.block !== sentences[last.denial.mention.sentence]?.block) return undefined;
  const back = mention.sentence - last.denial.mention.sentence;
  const same = speaker !== undefined && speaker === last.denial.speaker;
  const goesOn = back <= 1 || faces === 'carried' || same;
  return back >= 0 && back <= GOES_ON && goesOn ? last.draft : undefined;
}

/** The one thing that a set holds. */
const onlyOne = <T>(set: ReadonlySet<T> | undefined): T | undefined =>
  set?.size === 1 ? [...set][0] : undefined;

/**
 * Sets denials against the events they deny (it adds to their `denying`); gives for each event the denials that repeat
 * what it tells. Rule: an objection faces what its kind tells, any other denial what it denies; where there is no such event, both face what the denial before them faced, if they go on with it.
 * Nothing is denied that came after its article. The index holds all that the drafts assert.
 */
export function faceDenials(
  denials: readonly Denial[],
  drafts: readonly EventDraft[],
  likeness: Likeness,
  readings: readonly ArticleReading[],
  nameSayer: Past['sayerOf'],
  claims: AnsweredClaims,
  { index, nameOf, rolesOf }: Pick<Past, 'index' | 'nameOf' | 'rolesOf'>,
): Map<EventDraft, Denial[]> {
  const repeating = new Map<EventDraft, Denial[]>();
  const last = new Map<number, Faced>();
  /** What each speaker has denied so far. */
  const deniedBy = new Map<string, Set<EventDraft>>();
  /** The last denials of each article that face nothing so far. */
  const waiting = new Map<number, Denial[]>();
  const [sayerOf, matterOf] = [rememberEach(nameSayer), rememberEach(readMatter)];
  const always = {
    index,
    likeness,
    owners: findOwners(drafts, sayerOf),
    startMs: findStarts(drafts),
    denying: new Set(denials.map(({ statement }) => statement)),
    kin: new KinIndex(index.listEntries(), matterOf),
    readings,
    sayerOf,
    nameOf,
    rolesOf,
    matterOf,
  };
  const { startMs } = always;
  const bodyFirst = [...denials].sort((a, b) => Number(a.mention.headline) - Number(b.mention.headline));
  for (const denial of bodyFirst) {
    const { mention, faces } = denial;
    const reading = readings[mention.article];
    if (!reading) continue;
    const endMs = reading.published ? parseEdtf(reading.published)?.latestMs : undefined;
    // a passage printed before something happened cannot deny it
    const admits = (draft: EventDraft) =>
      endMs === undefined || startMs(draft) < endMs || startMs(draft) === Infinity;
    const past = { ...always, admits };
    const charge = isPlea(denial, reading.text) ? findCharge(denial, past) : undefined;
    const told = faces
      ? undefined
      : (charge ??
        findDenied(denial, past, reading, {
          accusedOnly: namesCharge(denial, reading.text),
          sameOnly: tellsContent(denial, reading.text),
        }));
    const repeated = told && repeating.get(told)?.some((other) => other.mention.article === mention.article);
    if (mention.headline && repeated) continue;
    const again = faces === 'again' ? onlyOne(deniedBy.get(denial.speaker ?? '')) : undefined;
    const carried = () => {
      const draft = findCarried(denial, last.get(mention.article), reading);
      return draft &&
        tellsContent(denial, reading.text) &&
        !draft.asserting.some((other) => sharesRoot(other, mention, always))
        ? undefined
        : draft;
    };
    const draft =
      faces === 'carried'
        ? (carried() ?? findByKind(faces, denial, past, reading))
        : faces === 'again'
          ? again
          : ((faces ? (charge ?? findByKind(faces, denial, past, reading)) : told) ??
            carried() ??
            claims.find(denial, past));
    const within = draft ? undefined : claims.findWithin(denial, reading);
    if (within) {
      within.draft.denying.push(within.denial);
      last.set(mention.article, { denial, draft: within.draft });
      continue;
    }
    const unfaced = waiting.get(mention.article) ?? [];
    if (!draft) {
      // what answers nothing is a claim like any other: others may answer it
      always.denying.delete(denial.statement);
      waiting.set(mention.article, [...unfaced.slice(-GOES_ON), denial]);
      continue;
    }
    // "Nope, said Moss. “I cannot accept the story of a storm.”": what comes first faces what the rest does
    const led = unfaced.filter(
      (first) =>
        (faces === 'carried' || denial.statement.carried || denial.speaker === first.speaker) &&
        findCarried(denial, { denial: first, draft }, reading),
    );
    const before = last.get(mention.article);
    for (const first of [...led, denial]) {
      const { speaker } = first;
      const goesOn = speaker === undefined && before && findCarried(first, before, reading) === draft;
      const placed =
        first.faces === 'own'
          ? nameOwner(first.mention, draft, reading)
          : goesOn
            ? nameBefore(first.mention, before.denial.mention, reading)
            : first.mention;
      draft.denying.push(narrowDenial(placed, draft, first.faces === 'aside'));
      if (speaker !== undefined) deniedBy.set(speaker, (deniedBy.get(speaker) ?? new Set()).add(draft));
    }
    waiting.delete(mention.article);
    last.set(mention.article, { denial, draft });
    if (told) repeating.set(told, [...(repeating.get(told) ?? []), denial]);
  }
  return repeating;
}
