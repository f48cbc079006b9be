import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf, type Span } from '../../story/edtf';
import { canAgree, isWithin, narrow, widthDays } from './agree-dates';
import { isOneMatter } from './one-matter';
import type { Group } from './group-mentions';
import type { Likeness } from './similarity';

/** How alike two tellings must be at the least, where nothing else of their time is more so; set by hand. */
const ALIKE = 0.08;
/** Of a time of which so many things are told it is chance which two are most alike; and so many passages of a thing tell all of it. */
const MANY = 40;
/** A date this wide is a week, a month, a year: what it holds can be told elsewhere with its day. */
const WIDE_DAYS = 4;
const MONTH_DAYS = 28;

/** A group with its dates, the narrowest first. */
interface Told {
  readonly group: Group;
  readonly spans: readonly Span[];
  readonly articles: ReadonlySet<number>;
}

interface Best {
  readonly other: number;
  readonly alike: number;
}

function readGroup(group: Group): Told | null {
  const spans = group.flatMap((mention) => {
    const span = mention.date ? narrow(parseEdtf(mention.date), mention) : null;
    return span ? [span] : [];
  });
  // "between September and January": it went on, nobody is vague about its day
  if (group.some(({ date }) => date?.includes('/'))) return null;
  spans.sort((a, b) => widthDays(a) - widthDays(b));
  return spans.length > 0 ? { group, spans, articles: new Set(group.map(({ article }) => article)) } : null;
}

const firstDay = ({ earliestMs }: Span): number => Math.floor(earliestMs / DAY_MS);

/** How alike two groups tell: the most that two of their passages are. A month or a year holds more than a day: two words in common are less chance. */
function compare(a: Told, b: Told, likeness: Likeness, isName: (word: string) => boolean): number {
  const long = [a, b].some(({ spans: [span] }) => span && widthDays(span) >= MONTH_DAYS);
  let most = 0;
  for (const one of a.group.slice(0, MANY))
    for (const other of b.group.slice(0, MANY)) {
      const alike = likeness(one, other);
      if (alike > most && isOneMatter(one, other, { alike, shared: long ? 2 : 1, isName })) most = alike;
    }
  return most;
}

/** Whether two groups can be one: told in different articles, of the same day or of a day in the week, month or year of the other. */
function canBeOne(a: Told, b: Told): boolean {
  const [first, second] = [a.spans[0], b.spans[0]];
  if (!first || !second) return false;
  for (const article of a.articles) if (b.articles.has(article)) return false;
  if (a.spans.some((span) => b.spans.some((other) => !canAgree(span, other)))) return false;
  const [narrower, wider] = widthDays(first) <= widthDays(second) ? [first, second] : [second, first];
  if (widthDays(wider) <= 1) return firstDay(first) === firstDay(second);
  return (
    widthDays(wider) >= WIDE_DAYS && widthDays(narrower) < widthDays(wider) / 2 && isWithin(narrower, wider)
  );
}

/** The pairs of groups that begin on one day, or one of which begins in the week, month or year of the other; none of a crowded time. */
function listCandidates(told: readonly (Told | null)[]): (readonly [number, number])[] {
  const byDay = new Map<number, number[]>();
  told.forEach((one, at) => {
    const span = one?.spans[0];
    if (!span) return;
    const day = firstDay(span);
    const there = byDay.get(day);
    if (there) there.push(at);
    else byDay.set(day, [at]);
  });
  return told.flatMap((one, at) => {
    const span = one?.spans[0];
    if (!span) return [];
    const there: number[] = [];
    const end = Math.ceil(span.latestMs / DAY_MS);
    for (let day = firstDay(span); day < end && there.length <= MANY; day++)
      there.push(...(byDay.get(day) ?? []));
    if (there.length > MANY) return [];
    const wide = widthDays(span) >= WIDE_DAYS;
    return there.flatMap((other) => (other !== at && (wide || other > at) ? [[at, other] as const] : []));
  });
}

/**
 * Joins groups that are each other's best match: of what two sets of articles tell of a day, the two most alike tellings are one happening, told in
 * other words, also where they are less alike than two sentences must be to be one by themselves. So does what is told of a month and of one day
 * in it. Only where few things are told of that time: else likeness this small is chance.
 */
export function joinRetellings(
  groups: readonly Group[],
  likeness: Likeness,
  isName: (word: string) => boolean,
): Group[] {
  const told = groups.map(readGroup);
  const best: (Best | undefined)[] = [];
  const offer = (at: number, other: number, alike: number): void => {
    const known = best[at];
    if (!known || alike > known.alike) best[at] = { other, alike };
  };
  for (const [at, place] of listCandidates(told)) {
    const [one, other] = [told[at], told[place]];
    if (!one || !other || !canBeOne(one, other)) continue;
    const alike = compare(one, other, likeness, isName);
    if (alike < ALIKE) continue;
    offer(at, place, alike);
    offer(place, at, alike);
  }
  const gone = new Set<number>();
  return groups.flatMap((group, at) => {
    if (gone.has(at)) return [];
    const match = best[at];
    if (!match || best[match.other]?.other !== at) return [group];
    gone.add(match.other);
    return [[...group, ...(groups[match.other] ?? [])]];
  });
}
