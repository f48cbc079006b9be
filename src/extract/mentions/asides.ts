import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';

/** "… told me on Monday", "when I reached her": how the writer came by it, outside of quotations; "things unravelled". */
export function isAside({ subject, verb }: Clause, { tokens }: SentenceReading, quoted: boolean): boolean {
  const about = tokens.slice(subject.start, subject.end).map(({ lower }) => lower);
  if (/^(?:things|everything|matters)$/.test(about.at(-1) ?? '')) return true;
  if (quoted) return false;
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
