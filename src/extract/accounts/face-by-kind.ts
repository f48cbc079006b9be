import type { ArticleReading } from '../reading';
import { contains, sliceRange } from '../text/ranges';
import { toldIn, type Past } from './deniable-past';
import type { EventDraft } from '../events/event-draft';
import type { Denial } from './find-denials';
import { findFigure, findRefigured } from './face-figure';
import { findDenied } from './find-denied';
import type { Facing } from './facing';
import { endOfLead } from '../events/lead';
import { isSameSayer } from './name-sayer';

/** How many sentences back "that" reaches. */
const REACH = 2;
/** How alike an earlier telling must be to what its teller admits not to be so. */
const ADMITS = 0.15;
/** The same of what its teller takes back, unless it stands right before. */
const OWN = 0.1;
const OWNS_UP = /^(?:admit|concede|acknowledge|confess)$/;

/** What the speaker told earlier of the same: the most alike of the events that hold a statement of theirs. */
function findOwn({ mention, speaker, statement }: Denial, past: Past, least: number): EventDraft | undefined {
  const seen = new Set<EventDraft>();
  let best: { readonly draft: EventDraft; readonly alike: number } | undefined;
  const name = past.sayerOf(mention);
  const told = [
    ...(past.owners.bySpeaker.get(speaker ?? '') ?? []),
    ...(past.owners.byName.get(name ?? '') ?? []),
  ];
  const itself = past.owners.byStatement.get(statement)?.find(past.admits);
  const saidMs = itself ? past.startMs(itself) : Infinity;
  for (const { draft, mention: other } of told) {
    // what is taken back was told as true
    if (other.statement && past.denying.has(other.statement)) continue;
    const here = other.article === mention.article && other.sentence >= mention.sentence;
    // nobody takes back what they tell later
    if (here || draft === itself || !past.admits(draft) || past.startMs(draft) >= saidMs) continue;
    if (seen.has(draft)) continue;
    seen.add(draft);
    const alike = Math.max(...draft.asserting.map((each) => past.likeness(mention, each)));
    const near = other.article === mention.article && mention.sentence - other.sentence <= REACH;
    if (alike >= (near ? 0 : least) && (!best || alike > best.alike)) best = { draft, alike };
  }
  return best?.draft;
}

/** The event that the head of the article tells: of the mentions in its first sentences, the one most alike. */
function findLead({ mention }: Denial, past: Past, reading: ArticleReading): EventDraft | undefined {
  const end = endOfLead(reading);
  const leads = past.index
    .toldIn(mention.article)
    .filter(({ mention: { sentence }, draft }) => sentence < end && past.admits(draft))
    .map((entry) => ({ ...entry, alike: past.likeness(mention, entry.mention) }));
  const [first] = leads.sort(
    (a, b) =>
      b.alike - a.alike || a.mention.sentence - b.mention.sentence || a.at - b.at || a.place - b.place,
  );
  return first?.draft;
}

const WHOSE_WORD =
  /\b(?:the )?(?<role>[\p{L}-]+)(?:['’]s|(?<=s)['’]) (?:[\p{L}-]+ )?(?:account|version|story|claims?|accusations?|allegations?|portrayal|remarks?|statements?|words?)\b/iu;

/** Whose word is denied: those whom the denial names, else who bears the role that it does ("the president's account"). */
function findOwnersOfWord(
  { mention, statement, speaker }: Denial,
  past: Past,
  { text }: ArticleReading,
): { readonly ids: readonly string[]; readonly sure: boolean } {
  const [said] = statement.content;
  const { role } = (said && WHOSE_WORD.exec(text.slice(said.start, said.end))?.groups) ?? {};
  const bearers = role
    ? [...past.owners.bySpeaker.keys()].filter((id) => past.rolesOf(id).has(role.toLowerCase()))
    : [];
  const named = mention.actors.filter((id) => role && past.nameOf(id)?.split(' ').includes(role));
  const sure = [bearers, named].find((ids) => ids.length > 0);
  return { ids: (sure ?? mention.actors).filter((id) => id !== speaker), sure: sure !== undefined };
}

/** How alike what somebody told must be to the denial of their word, further than so many sentences from it. */
const CLAIMS = 0.15;
const BESIDE = 5;

/** What the one whose word is denied ("the president's account") told: nearest to the denial in its article, else most alike. */
function findClaim(denial: Denial, past: Past, reading: ArticleReading): EventDraft | undefined {
  const { mention } = denial;
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  const owners = findOwnersOfWord(denial, past, reading);
  for (const owner of owners.ids) {
    for (const { draft, mention: other } of past.owners.bySpeaker.get(owner) ?? []) {
      if (!past.admits(draft)) continue;
      const here = other.article === mention.article;
      const alike = past.likeness(mention, other);
      const back = Math.abs(mention.sentence - other.sentence);
      // what they told somewhere else need not be what is denied
      if (alike < CLAIMS && !(here && (owners.sure || back <= BESIDE))) continue;
      const rank = (here ? 2 - back / 50 : 0) + alike;
      if (!best || rank > best.rank) best = { draft, rank };
    }
  }
  return best?.draft;
}

/** What somebody could not establish: the event that their words tell. */
function findContained({ mention, statement }: Denial, past: Past): EventDraft | undefined {
  return toldIn(mention, past).find(
    ({ mention: other }) =>
      other.sentence === mention.sentence &&
      !other.saying &&
      statement.content.some((part) => contains(part, other.range)),
  )?.draft;
}

/** What somebody takes back right after it was told; where they are named, only what they tell themselves. */
function findTakenBack(denial: Denial, past: Past, reading: ArticleReading): EventDraft | undefined {
  const { mention, statement } = denial;
  const found = findDenied(denial, past, reading, { as: 'claim', ownToo: true });
  const source = statement.source ? sliceRange(reading.text, statement.source) : '';
  if (source === '' || /^(?:he|she|it|they|his|her|its|their)\b/i.test(source)) return found;
  const name = past.sayerOf(mention);
  return found?.asserting.some((told) => isSameSayer(past.sayerOf(told), name)) ? found : undefined;
}

type Finder = (denial: Denial, past: Past, reading: ArticleReading) => EventDraft | undefined;

const findClaimed: Finder = (denial, past, reading) => findDenied(denial, past, reading, { as: 'claim' });

const findFirmly: Finder = (denial, past, reading) =>
  findDenied(denial, past, reading, { as: 'matter', firm: true });

const FINDERS: Readonly<Record<Facing, Finder>> = {
  before: findClaimed,
  retort: (denial, past, reading) => findDenied(denial, past, reading, { as: 'claim', claimedOnly: true }),
  unsettled: (denial, past, reading) =>
    findDenied(denial, past, reading, { as: 'claim', backed: true }) ?? findContained(denial, past),
  aside: (denial, past, reading) => findDenied(denial, past, reading, { as: 'claim', beside: true }),
  unproven: (denial, past, reading) =>
    findDenied(denial, past, reading, { as: 'claim', claimedOnly: true, sameOnly: true }),
  doubted: (denial, past, reading) => findClaimed(denial, past, reading) ?? findLead(denial, past, reading),
  own: (denial, past, reading) =>
    findOwn(denial, past, OWNS_UP.test(denial.statement.verb) ? 0 : OWN) ??
    findTakenBack(denial, past, reading),
  reversed: findClaimed,
  // AnsweredClaims weighs what stands beside it
  opposed: () => undefined,
  // as far as is known here, nothing
  again: () => undefined,
  admitted: (denial, past) => findOwn(denial, past, ADMITS),
  claim: (denial, past, reading) =>
    findClaim(denial, past, reading) ??
    (denial.mention.actors.length === 0 ? FINDERS.retort(denial, past, reading) : undefined),
  figure: findFigure,
  refigured: findRefigured,
  lead: findLead,
  contested: findFirmly,
  // what is said with an objection that faces nothing by itself
  carried: findFirmly,
};

/** The event that an objection faces, by its kind; undefined where nothing is told that fits. */
export function findByKind(
  faces: Facing,
  denial: Denial,
  past: Past,
  reading: ArticleReading,
): EventDraft | undefined {
  return FINDERS[faces](denial, past, reading);
}
