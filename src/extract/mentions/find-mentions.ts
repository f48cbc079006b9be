import type { References } from '../actors/resolve-references';
import type { Clause } from '../grammar/clauses';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { kindsOfSaying, type SayingKind } from '../statements/saying-verbs';
import { statementsBySentence } from '../statements/statements-by-sentence';
import { findHolder, findRangeIndex, overlapping, overlaps } from '../text/ranges';
import { chooseTime, isDating } from './attach-times';
import { isAside, isFrame } from './asides';
import {
  contentOf,
  dateClauses,
  goesOn,
  isCompleted,
  isScene,
  isToldBeside,
  leadsInto,
  tellsBeside,
  type ClauseDate,
} from './date-clauses';
import type { FoundMention } from './found-mention';
import { actsNow, findLivePosts, tellsNow, type LivePost } from './live-posts';
import { makeMention, type Scene } from './make-mention';
import { dayOfOccasion } from './report-occasion';
import { isSourceOnly } from './is-source-only';
import { judgeModality, type Modality } from './modality';
import { reportsProspect } from './prospects';
import { stretchOf } from './stretch';
import type { Timex } from '../times/resolve-times';
import { findUnreal } from './unreal';

/** Verbs whose saying is news; thinking, judging and wanting are acts like any other. */
const SAYING: ReadonlySet<SayingKind> = new Set(['say', 'tell', 'show', 'clause', 'deny']);
const NAME = /^NNPS?$/;
const TELLING_BLOCKS: ReadonlySet<string> = new Set(['headline', 'body', 'chronology']);

/** The statement whose cue is the clause's verb, if its saying is news. */
function statementOf(clause: Clause, { sentence, statements }: Scene): Statement | undefined {
  const verb = sentence.tokens[clause.verb.head];
  const statement = verb && statements.find((each) => each.cue && overlaps(each.cue, verb));
  const kinds = kindsOfSaying(statement?.verb ?? '');
  return kinds.length === 0 || kinds.some((kind) => SAYING.has(kind)) ? statement : undefined;
}

/** A verb of saying with a clause of its own, where no statement was read. */
function reportsClause(at: number, clauses: readonly Clause[]): boolean {
  const kinds = kindsOfSaying(clauses[at]?.verb.base ?? '');
  return kinds.some((kind) => SAYING.has(kind)) && contentOf(at, clauses).length > 0;
}

/** Which clauses tell of something that came about. */
function tellsOf(
  modality: readonly Modality[],
  sayings: readonly (Statement | undefined)[],
): (at: number) => boolean {
  const unreal: ReadonlySet<Modality | undefined> = new Set([
    'hypothetical',
    'negated',
    'planned',
    undefined,
  ]);
  return (at) => modality[at] === 'asserted' || (!!sayings[at] && !unreal.has(modality[at]));
}

/** Whether a sentence has a time that can date it, beside the one given. */
const hasTimes = ({ times }: ArticleReading, sentence: SentenceReading, but: Timex): boolean =>
  overlapping(times, sentence).some((time) => time !== but && isDating(time));

/** Whether a sentence tells of another day than that of a time. */
const hasOtherDay = ({ times }: ArticleReading, sentence: SentenceReading, { date }: Timex): boolean =>
  overlapping(times, sentence).some(
    (time) => isDating(time) && !time.date?.startsWith(date?.slice(0, 10) ?? ' '),
  );

/** Dates what a post of a live report tells of its hour: the first clause that does and has no time of its own. */
function datePost(
  { post, sentence, reading, occasion }: Scene,
  dates: Map<number, ClauseDate>,
  tells: (at: number) => boolean,
  sayings: readonly (Statement | undefined)[],
): void {
  if (!post || sentence.block.kind !== 'body') return;
  const { text } = reading;
  const timed = hasTimes(reading, sentence, post.time);
  const at = sentence.clauses.findIndex(
    (clause, index) =>
      !dates.has(index) &&
      tells(index) &&
      tellsNow(clause, sentence.tokens, sayings[index], { post, text, timed, occasion }),
  );
  if (at >= 0) dates.set(at, { time: post.time, dating: 'setting' });
}

/** Dates what somebody else than its first sentence names says in a line of a chronology, by the time that heads it. */
function dateLine(
  { line, sentence, reading, index }: Scene,
  dates: Map<number, ClauseDate>,
  tells: (at: number) => boolean,
  sayings: readonly (Statement | undefined)[],
): void {
  const before = reading.sentences[index - 1];
  if (!line || before?.block !== sentence.block || overlapping(reading.times, sentence).some(isDating))
    return;
  const told = new Set(before.tokens.filter(({ tag }) => NAME.test(tag)).map(({ text }) => text));
  const at = sentence.clauses.findIndex(
    ({ kind }, index) => kind === 'main' && tells(index) && sayings[index],
  );
  const { subject } = sentence.clauses[at] ?? {};
  const who = sentence.tokens.slice(subject?.start, subject?.end).filter(({ tag }) => NAME.test(tag));
  const other = subject !== undefined && who.length > 0 && !who.some(({ text }) => told.has(text));
  if (other && before.clauses.length > 0) dates.set(at, { time: line, dating: 'setting' });
}

function readClauses(scene: Scene): FoundMention[] {
  const { reading, sentence } = scene;
  const { tokens, clauses, block } = sentence;
  const unreal = findUnreal(tokens, clauses, scene.outer);
  const telling = block.kind === 'body' ? 'past' : 'present';
  const times = overlapping(reading.times, sentence);
  const modality = clauses.map((clause, at) =>
    unreal.has(at)
      ? 'hypothetical'
      : judgeModality(clause, clauses, tokens, scene.post && actsNow(clause, tokens) ? 'present' : telling),
  );
  const sayings = clauses.map((clause) => statementOf(clause, scene));
  const tells = tellsOf(modality, sayings);
  const dates = dateClauses(sentence, times, tells, reading.published?.slice(0, 10) ?? null);
  datePost(scene, dates, tells, sayings);
  dateLine(scene, dates, tells, sayings);
  return clauses.flatMap((clause, at): FoundMention[] => {
    const date = dates.get(at);
    if (
      !tells(at) ||
      isScene(at, clauses, dates) ||
      isFrame(at, sentence, sayings) ||
      goesOn(at, clauses, dates) ||
      reportsProspect(at, sentence, sayings[at]) ||
      (!date && isCompleted(at, clauses, tells))
    )
      return [];
    const statement = sayings[at];
    const saying = statement !== undefined || reportsClause(at, clauses);
    const own = stretchOf(at, sentence, statement, new Set(dates.keys()));
    // "They sat in their seats on Monday when guards came": the scene is told with what broke into it
    const scenery = isScene(at - 1, clauses, dates) ? tokens[clauses[at - 1]?.start ?? -1] : undefined;
    // "When divers searched on Monday, they found both": one happening
    if (isToldBeside(at, sentence, dates)) return [];
    const main = Math.max(leadsInto(at, clauses, dates), tellsBeside(at, sentence, dates));
    const end = main < 0 ? own.end : stretchOf(main, sentence, undefined, new Set(dates.keys())).end;
    const range = { start: scenery?.start ?? own.start, end };
    const quoted = findHolder(scene.outer, range) >= 0;
    if (isAside(clause, sentence, quoted)) return [];
    if (!date && (quoted || (!saying && clause.verb.form !== 'finite'))) return [];
    const source = saying && isSourceOnly(at, sentence, dates, tells, statement);
    return source ? [] : [makeMention(scene, { clause, range, date, statement, saying })];
  });
}

/** A quotation led in by a noun ("her last post went as follows: …"): a saying without a verb of its own. */
function readLedQuotations(scene: Scene): FoundMention[] {
  const { sentence, statements, index } = scene;
  const verbs = sentence.clauses.flatMap((clause) => sentence.tokens[clause.verb.head] ?? []);
  const led = statements.filter(
    ({ quoted, source, cue, sentence: at }) =>
      quoted && source && at === index && cue && !verbs.some((verb) => overlaps(verb, cue)),
  );
  const range = { start: sentence.tokens[0]?.start ?? sentence.start, end: sentence.end };
  return led
    .slice(0, 1)
    .map((statement) =>
      makeMention(scene, { clause: null, range, date: undefined, statement, saying: true }),
    );
}

/** The time that heads the line of a chronology in which a sentence stands behind the first; undefined elsewhere. */
function lineOf({ sentences, times }: ArticleReading, index: number): Timex | undefined {
  const block = sentences[index]?.block;
  if (block?.kind !== 'chronology' || sentences[index - 1]?.block !== block) return undefined;
  const first = sentences.find((sentence) => sentence.block === block);
  return first && chooseTime(overlapping(times, first));
}

/** A line of a chronology without a verb ("July 29: suspicious traffic"); a bare time tells nothing. */
function readLine(scene: Scene): FoundMention[] {
  const { reading, sentence } = scene;
  if (!sentence.tokens.some(({ tag, text }) => tag !== 'TIME' && /\p{L}/u.test(text))) return [];
  const time =
    sentence.block.kind === 'chronology' ? chooseTime(overlapping(reading.times, sentence)) : undefined;
  if (!time) return [];
  const range = { start: sentence.tokens[0]?.start ?? sentence.start, end: sentence.end };
  return [
    makeMention(scene, {
      clause: null,
      range,
      date: { time, dating: 'own' },
      statement: undefined,
      saying: false,
    }),
  ];
}

/** A headline that tells by other means than a clause of the past: a name and a quotation, a question, a denial. */
function readHeadline(scene: Scene): FoundMention[] {
  const { sentence } = scene;
  const range = { start: sentence.tokens[0]?.start ?? sentence.start, end: sentence.end };
  return [makeMention(scene, { clause: null, range, date: undefined, statement: undefined, saying: false })];
}

/**
 * The mentions of an article, in order: each clause that tells of something that happened. Conditions, plans, wishes,
 * habits, states, questions and negations are left out; so are headings, captions, corrections and furniture. A
 * mention without a date can still join an event that others date. Cost: linear in sentences × clauses in each.
 */
export function findMentions(
  reading: ArticleReading,
  article: number,
  references: References,
): FoundMention[] {
  const outer = reading.quotations.filter((quote) => quote.depth === 0);
  const bySentence = statementsBySentence(reading);
  const posts = findLivePosts(reading);
  const dated = new Set<LivePost>();
  let occasion = false;
  return reading.sentences.flatMap((sentence, index) => {
    if (!TELLING_BLOCKS.has(sentence.block.kind)) return [];
    const statements = bySentence.get(index) ?? [];
    const here = posts[findRangeIndex(posts, sentence.start)];
    const post = here && sentence.start < here.end && !dated.has(here) ? here : undefined;
    const line = lineOf(reading, index);
    const scene = { reading, article, index, sentence, statements, outer, references, post, occasion, line };
    if (sentence.block.kind === 'chronology' && !sentence.clauses.length) return readLine(scene);
    const told = [...readClauses(scene), ...readLedQuotations(scene)];
    const found = told.length === 0 && sentence.block.kind === 'headline' ? readHeadline(scene) : told;
    occasion ||= found.some((mention) => dayOfOccasion(mention, reading) !== null);
    // a post tells one thing of its hour, and nothing beside what it dates by itself
    if (here && (found.some(({ time }) => time === here.time) || hasOtherDay(reading, sentence, here.time)))
      dated.add(here);
    return found;
  });
}
