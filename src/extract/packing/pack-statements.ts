import type { Statement } from '../statements/find-statements';
import type { Range } from '../text/ranges';
import { isSet, type ValueReader, type ValueWriter } from './value-text';

const STANCES = ['asserts', 'denies'] as const;

/** A range by the way from `base` to it, and its length. */
function packRange(range: Range, base: number, to: ValueWriter): void {
  to.step(range.start - base);
  to.number(range.end - range.start);
}

function unpackRange(base: number, from: ValueReader): Range {
  const start = base + from.step();
  return { start, end: start + from.number() };
}

/** A statement as the places of its words, from its clause on. */
export function packStatement(statement: Statement, to: ValueWriter): void {
  const { source, cue, verb, content, quoted, stance, denied, via, addressee, sentence, clause, carried } =
    statement;
  packRange(clause, 0, to);
  const put = (range: Range): void => packRange(range, clause.start, to);
  for (const range of [source, cue, denied, via, addressee]) to.maybe(range, put);
  to.list(content, put);
  to.string(verb);
  to.bits(quoted, carried);
  to.number(STANCES.indexOf(stance));
  to.number(sentence);
}

/** The statement that was packed. Law: unpackStatement() of what packStatement(s) wrote equals s. */
export function unpackStatement(from: ValueReader): Statement {
  const clause = unpackRange(0, from);
  const range = (): Range => unpackRange(clause.start, from);
  const source = from.maybe(range);
  const cue = from.maybe(range);
  const denied = from.maybe(range);
  const via = from.maybe(range);
  const addressee = from.maybe(range);
  const content = from.list(range);
  const verb = from.string();
  const bits = from.bits();
  const quoted = isSet(bits, 0);
  const carried = isSet(bits, 1);
  const stance = STANCES[from.number()] ?? 'asserts';
  const sentence = from.number();
  return { source, cue, verb, content, quoted, stance, denied, via, addressee, sentence, clause, carried };
}
