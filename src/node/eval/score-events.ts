import type { Story } from '../../story/story';
import { isRightSpan, isSameDays, readDaySpan, type DaySpan } from './day-span';
import { baseName, isMeeting, type Gold, type Place, type Placer } from './gold';

/** Counts over events, traps and accounts. */
export interface EventCounts {
  readonly events: number;
  readonly matched: number;
  readonly wanted3: number;
  readonly found3: number;
  readonly wanted2: number;
  readonly found2: number;
  /** Events that share a sentence with a gold event, of these with a right date, and with the very same days. */
  readonly touching: number;
  readonly dated: number;
  readonly exact: number;
  /** Sums of B-cubed over gold sentences, how many of them some event mentions, how many there are. */
  readonly groupPrecision: number;
  readonly groupRecall: number;
  readonly grouped: number;
  readonly sentences: number;
  readonly traps: number;
  readonly fallen: number;
  readonly contradictions: number;
  readonly heard: number;
  readonly denials: number;
  readonly sound: number;
}

interface Answer {
  readonly span: DaySpan | null;
  readonly planned: boolean;
  readonly places: readonly (Place & { denies: boolean })[];
}
interface Wanted {
  readonly span: DaySpan | null;
  readonly importance: number;
  readonly places: readonly Place[];
  readonly against: readonly Place[];
}
interface Pair {
  readonly answer: number;
  readonly gold: number;
  readonly right: boolean;
  readonly exact: boolean;
  readonly shared: number;
  readonly weight: number;
}

function listAnswers(story: Story): Answer[] {
  const files = new Map(story.articles.map(({ id, file }) => [id, baseName(file)]));
  return story.events.map(({ date, status, mentions }) => ({
    span: readDaySpan(date),
    planned: status === 'planned',
    places: mentions.map(({ article, start, end, account }) => ({
      file: files.get(article) ?? article,
      start,
      end,
      denies: account?.stance === 'denies',
    })),
  }));
}

function isAmong(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => isMeeting(place, other));
}

/** All pairs that share a sentence, the best first: right date, same days, weight, shared sentences, order. */
function pairUp(answers: readonly Answer[], golds: readonly Wanted[]): Pair[] {
  const pairs = answers.flatMap((answer, answerIndex) =>
    golds.flatMap((gold, goldIndex): Pair[] => {
      const shared = gold.places.filter((place) => isAmong(place, answer.places)).length;
      const right = isRightSpan(answer.span, gold.span);
      const exact = isSameDays(answer.span, gold.span);
      return shared === 0
        ? []
        : [{ answer: answerIndex, gold: goldIndex, right, exact, shared, weight: gold.importance }];
    }),
  );
  return pairs.sort(
    (a, b) =>
      Number(b.right) - Number(a.right) ||
      Number(b.exact) - Number(a.exact) ||
      b.weight - a.weight ||
      b.shared - a.shared ||
      a.answer - b.answer ||
      a.gold - b.gold,
  );
}

/** Which answer each gold event got, one to one; only pairs with a right date count. */
function matchUp(pairs: readonly Pair[]): Map<number, number> {
  const mates = new Map<number, number>();
  const used = new Set<number>();
  for (const { answer, gold, right } of pairs) {
    if (!right || used.has(answer) || mates.has(gold)) continue;
    mates.set(gold, answer);
    used.add(answer);
  }
  return mates;
}

/** B-cubed over the gold's mention sentences: is a sentence grouped with those it belongs with, and no others? */
function scoreGroups(
  answers: readonly Answer[],
  golds: readonly Wanted[],
  mates: ReadonlyMap<number, number>,
) {
  const items = golds.flatMap(({ places }, gold) =>
    places.map((place) => {
      const hits = answers.flatMap((answer, index) => (isAmong(place, answer.places) ? [index] : []));
      const mate = mates.get(gold);
      return { gold, group: mate !== undefined && hits.includes(mate) ? mate : (hits[0] ?? null) };
    }),
  );
  let groupPrecision = 0;
  let groupRecall = 0;
  let grouped = 0;
  for (const { gold, group } of items) {
    if (group === null) continue;
    const together = items.filter((item) => item.group === group);
    const both = together.filter((item) => item.gold === gold).length;
    groupPrecision += both / together.length;
    groupRecall += both / items.filter((item) => item.gold === gold).length;
    grouped++;
  }
  return { groupPrecision, groupRecall, grouped, sentences: items.length };
}

/** Compares the story's events with the gold's; also names the gold events of importance 3 that are missing. */
export function scoreEvents(
  gold: Gold,
  story: Story,
  placer: Placer,
): { counts: EventCounts; missed: string[] } {
  const answers = listAnswers(story);
  const golds: Wanted[] = gold.events.map(({ date, importance, mentions, disputed_by }) => ({
    span: readDaySpan(date),
    importance,
    places: placer.placeAll(mentions),
    against: placer.placeAll(disputed_by),
  }));
  const pairs = pairUp(answers, golds);
  const mates = matchUp(pairs);
  const indexes = (least: number): number[] =>
    golds.flatMap(({ importance }, index) => (importance >= least ? [index] : []));
  const countFound = (least: number): number => indexes(least).filter((index) => mates.has(index)).length;
  const countAnswers = (test: (pair: Pair) => boolean): number =>
    new Set(pairs.filter(test).map(({ answer }) => answer)).size;
  const traps = placer.placeAll(gold.not_events);
  const asserted = answers
    .filter(({ planned }) => !planned)
    .flatMap(({ places }) => places.filter(({ denies }) => !denies));
  const denials = answers.flatMap(({ places }) => places.filter(({ denies }) => denies));
  const against = golds.flatMap((one) => one.against);
  const missed = indexes(3).filter((index) => !mates.has(index)).flatMap((index) => gold.events[index] ?? []); // prettier-ignore
  return {
    counts: {
      events: answers.length,
      matched: mates.size,
      wanted3: indexes(3).length,
      found3: countFound(3),
      wanted2: indexes(2).length,
      found2: countFound(2),
      touching: countAnswers(() => true),
      dated: countAnswers(({ right }) => right),
      exact: countAnswers(({ exact }) => exact),
      ...scoreGroups(answers, golds, mates),
      traps: traps.length,
      fallen: traps.filter((trap) => isAmong(trap, asserted)).length,
      contradictions: against.length,
      heard: against.filter((place) => isAmong(place, denials)).length,
      denials: denials.length,
      sound: denials.filter((place) => isAmong(place, against)).length,
    },
    missed: missed.map(({ id, date, title }) => `${id} ${date} ${title}`),
  };
}
