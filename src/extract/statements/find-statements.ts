import type { Quotation } from '../text/quotations';
import { contains, findRangeIndex, overlaps, type Range } from '../text/ranges';
import { findTurns, type Turn } from '../text/turns';
import { findDenial } from './denials';
import { judgesUntrue } from './judged-untrue';
import { cutContents, shareSubject } from './find-contents';
import { findCues } from './find-cues';
import type { Cue } from './place-cue';
import { findUncued } from './find-uncued';
import { readTurn, withoutLabels } from './read-turns';
import type { Stretch, Token } from './tokens';
import { CHANNELS, CLAIM_NOUNS } from './words';
import { readUnits, type Unit } from './units';

/** Who said what, and how. All ranges lie in the text. */
export interface Statement {
  /** The words that name the speaker ("the company", "he"); null when nobody is named. */
  readonly source: Range | null;
  /** "said", "According to"; null for a quotation without one. */
  readonly cue: Range | null;
  /** The cue as a lemma: "say", "deny", "according to"; that of the speaker before for a carried quotation. */
  readonly verb: string;
  /** What was said, without the cue; sorted, disjoint; several parts where the cue stands between them. */
  readonly content: readonly Range[];
  /** True when the content holds the speaker's own words in quotation marks. */
  readonly quoted: boolean;
  /** "denies" when it says that something did not happen or is not true. */
  readonly stance: 'asserts' | 'denies';
  /** The words that are denied or deny. */
  readonly denied: Range | null;
  /** Channel or outlet: "on Instagram", "told reporters", "in a statement". */
  readonly via: Range | null;
  readonly addressee: Range | null;
  /** Index of the sentence that holds the cue, or the content where there is none. */
  readonly sentence: number;
  /** The saying clause with its own words of time and place. */
  readonly clause: Range;
  /** True for a quotation without a cue that goes on from the speaker before. */
  readonly carried: boolean;
}

/**
 * The statements of a text in order of their first words.
 *
 * Rule: every form of a saying verb ("said", "denied", "according to", …) is tried with the subject to its left, or to
 * its right behind a quotation or comma; what was said runs to the end of the sentence or to the next saying clause
 * beside it. A quotation without a cue belongs to the speaker right before it.
 * `sentences`, `quotations` and `turns` are those of the same text. Laws: contents are sorted, disjoint and never overlap their
 * cue. Cost: linear.
 */
export function findStatements(
  text: string,
  sentences: readonly Range[],
  quotations: readonly Quotation[],
  turns: readonly Turn[] = findTurns(text),
): Statement[] {
  const statements: Statement[] = turns.flatMap((turn) =>
    turn.isTelling ? [] : readTurn(text, sentences, turn),
  );
  let last: { statement: Statement; unit: Unit } | null = null;
  for (const unit of readUnits(text, withoutLabels(sentences, turns), quotations)) {
    const cues = findCues(unit.tokens);
    const found: Statement[] = [];
    for (const [index, cue] of cues.entries()) {
      const statement = makeStatement(text, sentences, unit, cues, index, cue);
      if (statement) found.push(statement);
    }
    dropBorrowedDenials(found);
    if (found.length === 0) {
      const uncued = findUncued(text, sentences, unit, last);
      if (uncued?.role === 'joins') statements[statements.lastIndexOf(uncued.statement)] = uncued.joined;
      if (uncued?.role === 'joins') last = { statement: uncued.joined, unit };
      if (uncued?.role === 'new') found.push(uncued.statement);
      if (uncued?.role === 'joins') continue;
    }
    statements.push(...found);
    const speaking = found.findLast(
      (each) => each.source !== null && !found.some((other) => holds(other, each)),
    );
    last = speaking ? { statement: speaking, unit } : null;
  }
  return statements.sort((a, b) => startOf(a) - startOf(b) || a.content[0]!.start - b.content[0]!.start);
}

/** True when `inner` is said inside what `outer` says. */
function holds(outer: Statement, inner: Statement): boolean {
  const { cue } = inner;
  return outer !== inner && cue !== null && outer.content.some((part) => contains(part, cue));
}

/** "Poe said the mate denied it": the denial is the mate's, not Poe's. */
function dropBorrowedDenials(found: Statement[]): void {
  for (const [index, outer] of found.entries()) {
    const { denied } = outer;
    if (!denied) continue;
    const isBorrowed = found
      .slice(Math.max(0, index - 12), index + 12)
      .some(
        (inner) =>
          inner.denied !== null &&
          holds(outer, inner) &&
          inner.content.some((part) => overlaps(part, denied)),
      );
    if (isBorrowed) found[index] = { ...outer, stance: 'asserts', denied: null };
  }
}

function startOf(statement: Statement): number {
  return Math.min(statement.clause.start, statement.content[0]!.start);
}

function makeStatement(
  text: string,
  sentences: readonly Range[],
  unit: Unit,
  cues: readonly Cue[],
  index: number,
  cue: Cue,
): Statement | null {
  const { tokens } = unit;
  const content = cutContents(tokens, cues, index).map((part) => rangeOf(tokens, part));
  if (content.length === 0) return null;
  const subject = cue.subject ?? (cue.shares ? shareSubject(tokens, cues, index) : null);
  const words = rangeOf(tokens, cue.words);
  const denied = findStatementDenial(text, cue, content);
  const addressee = cue.tail.addressee && rangeOf(tokens, cue.tail.addressee);
  const told = addressee && cue.kind === 'tell' ? { start: words.start, end: addressee.end } : null;
  return {
    source: subject && rangeOf(tokens, subject),
    cue: words,
    verb: cue.verb,
    content,
    quoted: content.some((part) => holdsQuotation(unit.quotations, part)),
    stance: denied ? 'denies' : 'asserts',
    denied,
    via: (cue.tail.via && rangeOf(tokens, cue.tail.via)) ?? readLead(tokens, cue) ?? told,
    addressee,
    sentence: findRangeIndex(sentences, words.start),
    clause: clauseOf(tokens, cue, index === 0, content),
    carried: false,
  };
}

function rangeOf(tokens: readonly Token[], part: Stretch): Range {
  return { start: tokens[part.from]!.start, end: tokens[part.to - 1]!.end };
}

function holdsQuotation(quotations: readonly Range[], part: Range): boolean {
  const last = quotations[findRangeIndex(quotations, part.end - 1)];
  return last !== undefined && last.end > part.start;
}

/** "Speaking with Acme News, she said", "In a statement the port said": the phrase that opens the sentence. */
function readLead(tokens: readonly Token[], cue: Cue): Range | null {
  const first = tokens[0]?.lower ?? '';
  const isSpeaking = /^(?:speaking|talking|writing|posting)$/.test(first);
  if (!isSpeaking && !/^(?:in|on|via|through|during)$/.test(first)) return null;
  const limit = Math.min(cue.left, 16);
  const channel = tokens.findIndex((token, at) => at > 0 && at < limit && CHANNELS.has(token.lower));
  const comma = tokens.findIndex((token, at) => at > 0 && at <= limit && token.lower === ',');
  if (isSpeaking) return comma > 0 && comma < cue.words.from ? rangeOf(tokens, { from: 0, to: comma }) : null;
  return channel > 0 && (comma < 0 || channel < comma) ? rangeOf(tokens, { from: 0, to: channel + 1 }) : null;
}

/** From the start of the clause to what was said, or to the end of the words that go with the verb. */
function clauseOf(tokens: readonly Token[], cue: Cue, isFirst: boolean, content: readonly Range[]): Range {
  const opensUnit =
    isFirst &&
    cue.subject !== null &&
    cue.place === 'right' &&
    cue.left > 0 &&
    cue.left <= 12 &&
    !tokens.slice(0, cue.left).some((token) => token.kind === 'quote');
  const start = tokens[opensUnit ? 0 : cue.left]!.start;
  let to = Math.max(cue.words.to, cue.tail.next, cue.subject?.to ?? 0);
  while (to > cue.words.to && (tokens[to - 1]!.kind === 'mark' || tokens[to - 1]!.lower === 'that')) to--;
  const end = tokens[to - 1]!.end;
  const right = content.find((part) => part.start >= tokens[cue.words.from]!.start);
  return { start, end: right ? Math.max(tokens[cue.words.to - 1]!.end, Math.min(end, right.start)) : end };
}

/** "called him a fake", "called Poe a fake": said of a person, not of what somebody told. */
const PERSON =
  /^(?:him|her|me|us|you|himself|herself|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:an?|the)\b/u;

function findStatementDenial(text: string, cue: Cue, content: readonly Range[]): Range | null {
  if (cue.kind === 'deny' && isDenial(text, cue, content[0]!)) return content[0]!;
  // a question denies nothing, nor what something comes to
  if (cue.kind === 'want' || cue.kind === 'think' || /^(?:ask|wonder|question|mean)$/.test(cue.verb))
    return null;
  if (cue.place === 'right' && isRefusal(text, content)) return null;
  if (cue.kind === 'judge' && !/^(?:call|label|describe|brand|dub)$/.test(cue.verb)) return null;
  if (cue.kind === 'judge' && PERSON.test(text.slice(content[0]!.start, content[0]!.end))) return null;
  for (const part of content) {
    const denial = findDenial(text, part);
    if (denial) return denial;
  }
  const [first] = content;
  return cue.kind === 'judge' && first && judgesUntrue(text.slice(first.start, first.end)) ? first : null;
}

/** "The port offered a berth; the owner said no": nothing is denied. */
function isRefusal(text: string, content: readonly Range[]): boolean {
  return content.every(
    ({ start, end }) =>
      /^no\W*$/i.test(text.slice(start, end)) &&
      /\b(?:offer|ask|request|propos|invit|urg|plead|appl)\w*\b[^.?!]*$/i.test(
        text.slice(Math.max(0, start - 160), start),
      ),
  );
}

/** "dismissed the report" denies, "dismissed the coach" does not; "denied" denies all but bail and the like. */
function isDenial(text: string, cue: Cue, content: Range): boolean {
  const words = text
    .slice(content.start, Math.min(content.end, content.start + 120))
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u);
  if (words[0] === 'nothing') return false;
  if (/^(?:dismiss|reject|retract|recant|repudiate|disavow)$/.test(cue.verb))
    return (
      cue.tail.opener === 'that' ||
      words.slice(0, 9).some((word) => CLAIM_NOUNS.has(word)) ||
      IDEA_THAT.test(text.slice(content.start, content.end))
    );
  if (cue.verb === 'contradict' && !CONTRADICTED.test(text.slice(content.start, content.end))) return false;
  return !words.slice(0, 5).some((word) => WITHHELD.has(word));
}

/** "rejects the idea that the deck was wet": what is proposed is no claim ("rejected the idea of a merger"). */
const IDEA_THAT =
  /^[“"'‘]?(?:(?:the|any|this|such an) )?(?:[\p{L}-]+ )?(?:ideas?|impression|premise|view) that\b/iu;

/** What is not given when it is denied. */
const WITHHELD: ReadonlySet<string> = new Set(
  `bail entry access visa visas motion motions request requests permission parole asylum appeal appeals opportunity admission service services
  coverage care treatment aid help food water medicine medication justice rights benefits status protection credit compensation relief
  freedom citizenship counsel funding loan loans permit permits license licence tenure votes`.split(/\s+/),
);

/** "contradicted him", "contradicting Lind", "contradicts the port’s account": not the wishes of somebody. */
const CONTRADICTED =
  /^(?:him|her|them|it|that|this|\p{Lu})|^(?:[\p{L}’'-]+ ){0,5}(?:accounts?|versions?|stor(?:y|ies)|claims?|statements?|testimony|words?|explanations?|denials?|reports?|assertions?|assurances?)\b/u;
