import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { overlaps, sliceRange, type Range } from '../text/ranges';
import { findDaySections } from '../times/day-sections';
import { kindsOfSaying } from '../statements/saying-verbs';
import type { Timex } from '../times/resolve-times';
import { STATES } from './verb-classes';

/** Verbs of saying, thinking and judging tell no act by themselves. */
const NO_ACT = /^(?:say|tell|show|think|judge|want|deny)$/;

/** A post of a live report: from its clock time to the next one. */
export interface LivePost extends Range {
  /** The clock time that heads it. */
  readonly time: Timex;
  /** The words of its heading behind the time, "" where it has none. */
  readonly head: string;
}

/** So many posts make a live report. */
const FEWEST = 4;
/** Posts that sum up, greet or look ahead tell nothing of their hour. */
const SUMS_UP =
  /^[^\n]{0,12}[\s,:–—-]*(?:that[’']s (?:it|all|a wrap)|[^\n]{0,20}\b(?:summary|recap|primer|catch(?:ing)? up)\b|[^\n]{0,30}\bhow we got here\b|what (?:we know|next|now)|good (?:morning|afternoon|evening|night)|new here)/i;

const opensLine = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/** Whether a date is of the day of publication, or of the night before or after. */
function isAbout(date: string, published: string): boolean {
  const [at, day] = [parseEdtf(date), parseEdtf(published)];
  return (
    !!at && !!day && Math.abs(Math.floor(at.earliestMs / DAY_MS) - Math.floor(day.earliestMs / DAY_MS)) <= 1
  );
}

/**
 * The posts of a live report, in order, without those that sum up: parts headed by a clock time of the day on which the article was
 * published, or of the day that heads its section. Empty for any other article. Linear in times, and in sections × times.
 */
export function findLivePosts({ text, times, published, sentences }: ArticleReading): LivePost[] {
  if (!published) return [];
  const sections = findDaySections(
    text,
    times.map(({ written }) => written),
  );
  const heads = times.filter(({ rule, date, start }) => {
    if (rule !== 'clock-of-day-in-focus' || !date || !opensLine(text, start)) return false;
    const section = sections.find((each) => each.start <= start && start < each.end);
    return section !== undefined || isAbout(date, published);
  });
  const inChronology = ({ start }: Timex) =>
    sentences.some(({ block }) => block.kind === 'chronology' && block.start <= start && start < block.end);
  if (heads.length < FEWEST || heads.some(inChronology)) return [];
  return heads.flatMap((time, at) => {
    const next = heads[at + 1]?.start ?? text.length;
    const end = sections.find(({ day }) => day.start > time.start && day.start < next)?.day.start ?? next;
    if (SUMS_UP.test(text.slice(time.end, time.end + 80))) return [];
    const block = sentences.find((sentence) => overlaps(sentence, time))?.block;
    const head = block?.kind === 'heading' ? text.slice(time.end, block.end).trim() : '';
    return [{ start: time.start, end, time, head }];
  });
}

/** "15:40 Holm: “We will stay”": whether the heading of a post gives the words of whom a statement is by. */
function headsWith({ head }: LivePost, source: string): boolean {
  const [name = ''] = head.split(/: /, 1);
  return name.length < head.length && !name.includes(' ') && source.split(/[^\p{L}’'-]+/u).includes(name);
}

/** "The Globe always opens late", "Roe sings there every night": what is done again and again. */
const AGAIN =
  /^(?:always|usually|often|sometimes|normally|typically|generally|rarely|seldom|never|every|each|whenever|daily|still)$/;

/** "Roe leads in the north", "Roe covers the port": how things stand. */
const STANDS = /^(?:lead|trail|rank|top|cover|represent|head|hold|run|account|total|number|boast|lie|range)$/;

/** "Ilse Brandovic opens the gate": what one who is named does, told in the present as it is seen; `known` for a pronoun whose name is told before. */
export function actsNow(
  { kind, verb, subject, start, end }: Clause,
  tokens: readonly TaggedToken[],
  known = false,
): boolean {
  const who = tokens.slice(subject.start, subject.end);
  const named = who.some(({ tag }) => tag === 'NNP') && !who.some(({ tag }) => /^(?:NNS|NNPS|CC)$/.test(tag));
  const simple = kind === 'main' && verb.form === 'finite' && verb.tense === 'present' && !verb.progressive;
  const act =
    simple &&
    !verb.modal &&
    !verb.negated &&
    !verb.passive &&
    !STATES.has(verb.base) &&
    !STANDS.test(verb.base) &&
    !kindsOfSaying(verb.base).some((kind) => NO_ACT.test(kind));
  return (known || named) && act && !tokens.slice(start, end).some(({ lower }) => AGAIN.test(lower));
}

/** "The port says sorry": no words of it are told, for it is done by saying so. */
const apologises = ({ verb }: Clause, tokens: readonly TaggedToken[]): boolean =>
  verb.base === 'say' && /^(?:sorry|yes|no|goodbye)$/.test(tokens[verb.end]?.lower ?? '');

/**
 * Whether a clause of a live report tells what has come about by its hour: what somebody "tells" others, is quoted with or says by the heading,
 * what one who is named does, what "has been" done or was "just" done. `saying`: the statement whose verb it is. Beside a time of their own (`timed`) only the
 * last two do; in the report of one `occasion` what is done is part of that.
 */
export function tellsNow(
  clause: Clause,
  tokens: readonly TaggedToken[],
  saying: Statement | undefined,
  {
    post,
    text,
    timed,
    occasion,
  }: { readonly post: LivePost; readonly text: string; readonly timed: boolean; readonly occasion: boolean },
): boolean {
  const { kind, verb } = clause;
  if (kind !== 'main' || verb.form !== 'finite' || verb.progressive || verb.modal || verb.negated)
    return false;
  if (verb.tense === 'present') {
    if (timed) return false;
    if (apologises(clause, tokens) || (!occasion && actsNow(clause, tokens))) return true;
    if (!saying) return false;
    const { quoted, addressee, source } = saying;
    return quoted || addressee !== null || (!!source && headsWith(post, sliceRange(text, source)));
  }
  if (verb.tense === 'perfect') return true;
  return tokens.slice(Math.max(0, verb.first - 1), verb.end).some(({ lower }) => lower === 'just');
}
