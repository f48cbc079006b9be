import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';

/** "Saturday night came and went", "The day arrived": all that happens is that it is that day. */
function passesTime(
  { subject, verb }: Pick<Clause, 'subject' | 'verb'>,
  { tokens }: SentenceReading,
): boolean {
  const { start, end } = subject.end > subject.start ? subject : { start: 0, end: verb.first };
  const before = tokens.slice(start, end);
  const only = before[0]?.tag === 'TIME' && before.every(({ tag }) => /^(?:TIME|VBD|CC)$/.test(tag));
  const alone = /^(?:CC|[.,;:])$/.test(tokens[verb.end]?.tag ?? '.');
  return only && alone && /^(?:come|go|pass|arrive|dawn|break)$/.test(verb.base);
}

/** "profit for the six months ended 1 October": a stretch of the books. */
function closesPeriod({ base, first, form }: Clause['verb'], { tokens }: SentenceReading): boolean {
  return base === 'end' && form === 'participle' && tokens[first - 1]?.tag === 'TIME';
}

/** "A letter dated 7 July": when something was written, which others tell. */
export function datesDocument(
  { subject, verb }: Pick<Clause, 'subject' | 'verb'>,
  tokens: SentenceReading['tokens'],
): boolean {
  const aside = verb.form === 'participle' || subject.end === subject.start;
  return verb.base === 'date' && !verb.passive && aside && tokens[verb.end]?.tag === 'TIME';
}

/** "Issued at noon on Monday.": the line says when it was itself made public. */
function isStamp({ base, form }: Clause['verb'], { clauses, tokens }: SentenceReading): boolean {
  const opens = clauses.length === 1 && tokens[0]?.tag === 'VBN' && form === 'participle';
  return opens && /^(?:issue|publish|post|update|file|print|release|revise)$/.test(base);
}

/** "On Wednesday we called her a surgeon": what the outlet itself has printed. */
const OUTLET_SAYS =
  /^(?:call|describe|give|identify|name|print|publish|put|quote|report|say|spell|state|write)$/;

/** "… told me on Monday", "when I reached her": how the writer came by it, outside of quotations; "things unravelled". */
export function isAside({ subject, verb }: Clause, sentence: SentenceReading, quoted: boolean): boolean {
  const { tokens } = sentence;
  const about = tokens.slice(subject.start, subject.end).map(({ lower }) => lower);
  if (/^(?:things|everything|matters)$/.test(about.at(-1) ?? '')) return true;
  if (passesTime({ subject, verb }, sentence) || closesPeriod(verb, sentence)) return true;
  if (isStamp(verb, sentence) || datesDocument({ subject, verb }, tokens)) return true;
  if (quoted) return false;
  // "some of us were caught out"
  if (about.at(-1) === 'us' && /^(?:some|many|most|several|all)$/.test(tokens[subject.end - 3]?.lower ?? ''))
    return true;
  if (about.join(' ') === 'we' && OUTLET_SAYS.test(verb.base)) return true;
  const [next, after] = tokens.slice(verb.end, verb.end + 2).map(({ lower }) => lower);
  const told = /^(?:to|with)$/.test(next ?? '') ? after : next;
  return about.join(' ') === 'i' || /^(?:me|us)$/.test(told ?? '');
}

const FRAMES = /^(?:ask|question|press|quiz|speak|write|testify|reply|respond)$/;

/** "Asked about it on Monday, she said …": the frame of a saying is no event beside it. */
export function isFrame(
  at: number,
  { clauses, tokens }: SentenceReading,
  sayings: readonly (Statement | undefined)[],
): boolean {
  const clause = clauses[at];
  const main = clauses.findIndex(({ kind }, index) => index > at && kind === 'main');
  const opens = at === 0 && (clause?.kind === 'participle' || clause?.kind === 'gerund');
  // "…, she said, when asked about the vote on Monday"
  const asked = clause !== undefined && tokens[clause.verb.first - 1]?.lower === 'when' && at > 0;
  const behind = asked && clause.subject.start === clause.subject.end;
  if (behind && FRAMES.test(clause.verb.base)) return sayings.slice(0, at).some(Boolean);
  return opens && FRAMES.test(clause.verb.base) && sayings[main] !== undefined;
}
