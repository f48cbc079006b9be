import { kindsOfSaying } from '../statements/saying-verbs';
import type { SentenceReading } from '../reading';

/** "In 1990, it turns out, the mill burned": what comes out is told in so few words. */
const COMES_OUT = /^(?:turn out|emerge|transpire|seem|appear)$/;

const isMark = (text: string | undefined): boolean => /^[,"“”]$/.test(text ?? '');

/**
 * Whether a clause names between marks who tells the one behind it ("On Monday, officials said, two men died", "After she left, he added, it
 * closed"): what stands before it belongs to what is told.
 */
export function isSaidAside(at: number, { clauses, tokens }: SentenceReading): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (clause?.kind !== 'main' || next?.kind !== 'main') return false;
  const { subject, verb } = clause;
  if (verb.form !== 'finite' || verb.passive || !/^(?:past|present)$/.test(verb.tense)) return false;
  if (subject.end === subject.start || subject.start === 0 || subject.end > verb.first) return false;
  const comesOut =
    COMES_OUT.test(verb.base) && subject.end - subject.start === 1 && tokens[subject.start]?.lower === 'it';
  if (!comesOut && !kindsOfSaying(verb.base).some((kind) => kind === 'say' || kind === 'show')) return false;
  let end = verb.end;
  if (comesOut && tokens[end]?.lower === 'out') end++;
  while (
    /^(?:TIME|RB)$/.test(tokens[end]?.tag ?? '') ||
    (tokens[end]?.tag === 'IN' && tokens[end + 1]?.tag === 'TIME')
  )
    end++;
  return isMark(tokens[subject.start - 1]?.text) && isMark(tokens[end]?.text) && next.start <= end + 2;
}
