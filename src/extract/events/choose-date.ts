import { parseEdtf, type Span } from '../../story/edtf';
import { isWithin } from './agree-dates';

/** One mention's date, with the article it comes from. */
export interface DateVote {
  readonly date: string;
  readonly article: number;
  /** Time words stood in the mention's own clause. */
  readonly own: boolean;
}

interface Candidate {
  readonly date: string;
  readonly span: Span;
  readonly support: number;
}

/**
 * The date of an event from what its mentions say; never a mean. Rule: each date is backed by the articles that name it
 * or a wider stretch that holds it; most articles win, own time words count double, then the narrower, the
 * plainer (no "about"), then the earlier. The others stay with their mentions. Throws for no vote.
 */
export function chooseDate(votes: readonly DateVote[]): string {
  const candidates = [...new Set(votes.map(({ date }) => date))].flatMap((date): Candidate[] => {
    const span = parseEdtf(date);
    if (!span) return [];
    const backers = new Map<number, number>();
    for (const vote of votes) {
      const other = parseEdtf(vote.date);
      if (!other || !isWithin(span, other)) continue;
      backers.set(vote.article, Math.max(backers.get(vote.article) ?? 0, vote.own ? 2 : 1));
    }
    return [{ date, span, support: [...backers.values()].reduce((sum, weight) => sum + weight, 0) }];
  });
  const width = ({ span }: Candidate) => span.latestMs - span.earliestMs;
  const doubt = ({ span }: Candidate) => Number(span.approximate) + Number(span.uncertain);
  const [best] = candidates.sort(
    (a, b) =>
      b.support - a.support ||
      width(a) - width(b) ||
      doubt(a) - doubt(b) ||
      a.span.earliestMs - b.span.earliestMs ||
      (a.date < b.date ? -1 : 1),
  );
  if (!best) throw new Error(`no date among ${votes.length} mentions`);
  return best.date;
}
