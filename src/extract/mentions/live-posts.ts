import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import type { Range } from '../text/ranges';
import type { Timex } from '../times/resolve-times';

/** A post of a live report: from its clock time to the next one. */
export interface LivePost extends Range {
  /** The clock time that heads it. */
  readonly time: Timex;
}

/** So many posts make a live report. */
const FEWEST = 4;
/** Posts that sum up, greet or look ahead tell nothing of their hour. */
const SUMS_UP =
  /^[^\n]{0,12}[\s,:–—-]*(?:that[’']s (?:it|all)|[^\n]{0,20}\b(?:summary|recap)\b|[^\n]{0,30}\bhow we got here\b|what (?:we know|next|now)|good (?:morning|afternoon|evening|night)|new here)/i;

const opensLine = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/**
 * The posts of a live report, in order, without those that sum up: parts headed by a clock time of the day on which the article was
 * published. Empty for any other article. Linear in times.
 */
export function findLivePosts({ text, times, published, sentences }: ArticleReading): LivePost[] {
  if (!published) return [];
  const heads = times.filter(
    ({ rule, date, start }) =>
      rule === 'clock-of-day-in-focus' && date?.startsWith(published.slice(0, 10)) && opensLine(text, start),
  );
  const inChronology = ({ start }: Timex) =>
    sentences.some(({ block }) => block.kind === 'chronology' && block.start <= start && start < block.end);
  if (heads.length < FEWEST || heads.some(inChronology)) return [];
  return heads.flatMap((time, at) => {
    const end = heads[at + 1]?.start ?? text.length;
    return SUMS_UP.test(text.slice(time.end, time.end + 80)) ? [] : [{ start: time.start, end, time }];
  });
}

/**
 * Whether a clause of a live report tells what has come about by its hour: what somebody "tells" others or is quoted with, what "has
 * been" done or was "just" done. `saying`: the statement whose verb it is.
 */
export function tellsNow(
  { kind, verb }: Clause,
  tokens: readonly TaggedToken[],
  saying: Statement | undefined,
): boolean {
  if (kind !== 'main' || verb.form !== 'finite' || verb.progressive || verb.modal || verb.negated)
    return false;
  if (verb.tense === 'present') return !!saying && (saying.quoted || saying.addressee !== null);
  if (verb.tense === 'perfect') return true;
  return tokens.slice(Math.max(0, verb.first - 1), verb.end).some(({ lower }) => lower === 'just');
}
