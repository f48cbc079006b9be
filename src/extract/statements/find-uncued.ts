import { findRangeIndex, type Range } from '../text/ranges';
import { findDenial } from './denials';
import type { Statement } from './find-statements';
import { isSpeech } from './place-cue';
import type { Token } from './tokens';
import { readColon } from './read-colon';
import type { Unit } from './units';

/** A quotation without a verb of saying: joined to the statement before, or a statement of its own. */
export type Uncued =
  | { readonly role: 'joins'; readonly statement: Statement; readonly joined: Statement }
  | { readonly role: 'new'; readonly statement: Statement };

/** A statement takes so many quotations; the next ones are carried. */
const MAX_PARTS = 8;

/** Reads a unit in which no verb of saying was found; `last` is the last speaker of the unit right before, if any. */
export function findUncued(
  text: string,
  sentences: readonly Range[],
  unit: Unit,
  last: { readonly statement: Statement; readonly unit: Unit } | null,
): Uncued | null {
  const { tokens } = unit;
  const first = tokens[0];
  if (!first) return null;
  const make = (part: Partial<Statement> & Pick<Statement, 'content' | 'verb'>): Statement => {
    const denied =
      part.content.map((range) => findDenial(text, range)).find((range) => range !== null) ?? null;
    return {
      source: null,
      cue: null,
      quoted: true,
      stance: denied ? 'denies' : 'asserts',
      denied,
      via: null,
      addressee: null,
      sentence: findRangeIndex(sentences, part.content[0]!.start),
      clause: part.source ?? part.content[0]!,
      carried: false,
      ...part,
    };
  };
  if (first.kind === 'quote') {
    if (tokens[1]?.lower === '–' && tokens[2]?.isCapital) {
      const comma = tokens.findIndex((token, at) => at > 2 && token.kind === 'mark' && token.lower === ',');
      const end = tokens[comma < 0 ? lastWord(tokens) : comma - 1]!.end;
      return {
        role: 'new',
        statement: make({ verb: 'write', content: [first], source: { start: tokens[2].start, end } }),
      };
    }
    const isWhole = tokens.slice(1).every((token) => token.kind === 'mark' || token.kind === 'quote');
    if (!isWhole || !last || !isSpeech(first)) return null;
    const { statement } = last;
    if (!unit.opensParagraph && statement.quoted && statement.content.length < MAX_PARTS) {
      const content = [...statement.content, { start: first.start, end: first.end }];
      const denied = statement.denied ?? findDenial(text, first);
      return {
        role: 'joins',
        statement,
        joined: { ...statement, content, denied, stance: denied ? 'denies' : 'asserts' },
      };
    }
    const { source, verb, via } = statement;
    const clause = { start: first.start, end: first.end };
    return {
      role: 'new',
      statement: make({ verb, via, source, content: [clause], carried: true, clause }),
    };
  }
  const said = readColon(text, unit);
  return said && { role: 'new', statement: make(said) };
}

function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => token.kind === 'word');
}
