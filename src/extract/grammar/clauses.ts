import { agreeingSubject } from './agreeing-subject';
import { insertedSaying, relativeOverSaying } from './inserted-saying';
import { findNounPhraseStart, findSimpleStart, isNounTag } from './noun-phrases';
import { clausesBefore, closedRelative, describedBefore, nounAbove, nounWithThat } from './described-subject';
import { COMPLEMENT_TAKERS, readConnective, skipLeft, type Lead } from './read-connective';
import { behindAnd } from './joined-subject';
import { openingSubject } from './opening-subject';
import { readOverAside } from './over-aside';
import { sharePassive } from './share-passive';
import type { TaggedToken } from './tag-tokens';
import { findVerbGroups, type VerbGroup } from './verb-groups';

/** One verb with what belongs to it. All indexes count tokens of the sentence. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Half-open [start, end): from its connective or subject to where the next clause begins. */
  readonly start: number;
  readonly end: number;
  /** The subject's tokens, half-open; empty (start = end) where it is not expressed or not found. */
  readonly subject: { readonly start: number; readonly end: number };
  readonly kind: 'main' | 'that' | 'relative' | 'adverbial' | 'infinitive' | 'gerund' | 'participle';
  /** The word that joins it, in lower case ("after", "if", "and", "who"). */
  readonly connective?: string | undefined;
  /** Index (into the list) of the clause it hangs on; for "and" the one it is joined to. */
  readonly parent?: number | undefined;
}

const GERUND_LEADS = new Set(
  'after before by for without since while despite from of in on about upon when against with'.split(' '),
);

/** The words of a film, a book or a song that a relative clause is about. */
const LONGEST_TITLE = 6;

const NO_SUBJECT = { start: 0, end: 0 };

/** The clause whose subject a verb after "and" or a comma shares: the last finite one that is not inside a relative clause. */
function findPartner(clauses: readonly Clause[], shared: boolean): number {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (clause?.verb.form === 'finite' && (shared || clause.kind !== 'relative')) return at;
  }
  return -1;
}

/** "The show, which ran in Ames, Berg and Cole, was seen": behind a list that a relative clause between commas ends with. */
function listedRelative(
  tokens: readonly TaggedToken[],
  comma: number,
  clauses: readonly Clause[],
): Clause | undefined {
  const last = clauses.at(-1);
  const finite = clauses.filter(({ verb }) => verb.form === 'finite');
  if (last?.kind !== 'relative' || finite.length > 1 || last.subject.end === last.subject.start)
    return undefined;
  const between = tokens.slice(last.verb.end, comma);
  const listed = between.some(({ tag }) => tag === ',') && between.some(({ tag }) => tag === 'CC');
  return tokens[last.start - 1]?.tag === ',' && listed ? last : undefined;
}

/** “We lost,” said the captain: behind a quotation the subject of a verb of saying stands after it. */
function readInverted(tokens: readonly TaggedToken[], verb: VerbGroup): Clause['subject'] | undefined {
  if (!/^["”’]$/.test(tokens[verb.first - 1]?.text ?? '') || !COMPLEMENT_TAKERS.has(verb.base))
    return undefined;
  let end = verb.end;
  while (/^(?:DT|PRP\$|JJ|NNP?S?|POS|CD)$/.test(tokens[end]?.tag ?? '')) end++;
  return isNounTag(tokens[end - 1]?.tag) && end > verb.end ? { start: verb.end, end } : undefined;
}

/** A verb whose subject stands behind none but the clauses before it. */
const readAbove = (
  tokens: readonly TaggedToken[],
  subject: Clause['subject'],
  verb: VerbGroup,
  clauses: readonly Clause[],
): Lead => ({
  subject,
  ...readConnective(tokens, subject.start, clausesBefore(subject, clauses)),
  start: verb.first,
});

/** “Salt,” which opened in May: the name in quotation marks right before a relative word, without its mark; undefined for none. */
function quotedTitle(tokens: readonly TaggedToken[], at: number): Clause['subject'] | undefined {
  if (!/^["”]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  const end = tokens[at - 2]?.tag === ',' ? at - 2 : at - 1;
  const start = tokens.findLastIndex(({ text }, index) => index < end && /^["“]$/.test(text)) + 1;
  const named = start > 0 && end - start <= LONGEST_TITLE && isNounTag(tokens[end - 1]?.tag);
  return named &&
    /^\p{Lu}/u.test(tokens[start]?.text ?? '') &&
    !tokens.slice(start, end).some(({ tag }) => /^(?:VB[DZP]|PRP|[.,;:])$/.test(tag))
    ? { start, end }
    : undefined;
}

/** "A member of the crew that sailed has died": all that the relative clause hangs on, which is more than it describes. */
function wholeSubject(tokens: readonly TaggedToken[], { kind, subject }: Clause): Clause['subject'] {
  if (kind !== 'relative') return subject;
  const start = findNounPhraseStart(tokens, subject.end - 1);
  return /^(?:IN|TO)$/.test(tokens[start - 1]?.tag ?? '') && tokens[start - 1]?.lower !== 'that'
    ? subject
    : { start: Math.min(start, subject.start), end: subject.end };
}

function readFinite(tokens: readonly TaggedToken[], verb: VerbGroup, clauses: readonly Clause[]): Lead {
  const inverted = readInverted(tokens, verb);
  if (inverted) return { subject: inverted, kind: 'main', start: verb.first, parent: -1 };
  const at = skipLeft(tokens, verb.first - 1);
  const token = tokens[at];
  const relative =
    token &&
    (token.tag === 'WP' ||
      token.tag === 'WDT' ||
      (token.lower === 'that' && isNounTag(tokens[skipLeft(tokens, at - 1)]?.tag)));
  if (token && relative) {
    const title = quotedTitle(tokens, at);
    if (title)
      return {
        subject: title,
        kind: 'relative',
        connective: token.lower,
        start: at,
        parent: clauses.length - 1,
      };
    const head = tokens[at - 1]?.tag === ',' ? at - 2 : at - 1;
    // "who led the town and who ran for mayor"
    const last = tokens[head]?.tag === 'CC' ? clauses.findLast(({ kind }) => kind === 'relative') : undefined;
    const subject = isNounTag(tokens[head]?.tag)
      ? { start: findSimpleStart(tokens, head), end: head + 1 }
      : (last?.subject ?? NO_SUBJECT);
    return { subject, kind: 'relative', connective: token.lower, start: at, parent: clauses.length - 1 };
  }
  if (token && isNounTag(token.tag)) {
    const held = clauses.at(-1)?.verb.base === 'tell' ? relativeOverSaying(tokens, at, clauses) : null;
    if (held) return { ...held, start: verb.first, parent: clauses.length - 1 };
    const told = nounWithThat(tokens, at, clauses);
    if (told) return readAbove(tokens, told, verb, clauses);
    const start = findNounPhraseStart(tokens, at);
    const relative = closedRelative(tokens, start, clauses);
    if (relative) return readAbove(tokens, wholeSubject(tokens, relative), verb, clauses);
    // "The lead over him, in a poll last month, …", "The lead, in a poll has gone": what a preposition leads to is no subject
    const led =
      /^(?:in|at|on|by|for|from|of|with|over)$/.test(tokens[start - 1]?.lower ?? '') &&
      tokens[start - 2]?.tag === ',';
    const apart = led && start > 2 ? readOverAside(tokens, start - 2, clauses) : null;
    if (apart) return apart;
    const noun = nounAbove(tokens, start, clauses);
    const opening = noun ?? openingSubject(tokens, { start, end: at + 1 }, clauses);
    if (opening) return readAbove(tokens, opening, verb, clauses);
    const agreeing = agreeingSubject(tokens, { start, end: at + 1 }, verb.first, clauses);
    if (agreeing) return readAbove(tokens, agreeing, verb, clauses);
    const joined = behindAnd(tokens, { start, end: at + 1 }, verb.first, clauses);
    const subject = joined ?? { start, end: at + 1 };
    return { subject, ...readConnective(tokens, subject.start, clauses) };
  }
  if (token?.tag === ',' || token?.tag === ')') {
    const relative = listedRelative(tokens, at, clauses);
    if (relative) return readAbove(tokens, relative.subject, verb, clauses);
    const aside = readOverAside(tokens, at, clauses);
    const described = aside && describedBefore(tokens, aside.subject.start, clauses);
    if (described) return readAbove(tokens, described.subject, verb, clauses);
    const opening = aside && openingSubject(tokens, aside.subject, clauses);
    if (opening) return readAbove(tokens, opening, verb, clauses);
    if (aside) return aside;
  }
  const described = relativeOverSaying(tokens, at, clauses);
  if (described) return { ...described, start: verb.first, parent: clauses.length - 1 };
  const relativeBefore = closedRelative(tokens, verb.first, clauses);
  if (relativeBefore) return readAbove(tokens, wholeSubject(tokens, relativeBefore), verb, clauses);
  const above = nounAbove(tokens, verb.first, clauses);
  if (above) return readAbove(tokens, above, verb, clauses);
  const joined =
    token?.tag === 'CC' ||
    token?.tag === ',' ||
    token?.text === ';' ||
    token?.text === '–' ||
    token?.text === '—';
  const said = insertedSaying(tokens, token?.tag === 'CC' ? at - 1 : at, clauses);
  const partner = findPartner(said ? clauses.slice(0, -1) : clauses, token?.tag === 'CC');
  const subject = (joined && clauses[partner]?.subject) || NO_SUBJECT;
  return {
    subject,
    kind: (joined && clauses[partner]?.kind) || 'main',
    ...(token?.tag === 'CC' ? { connective: token.lower } : {}),
    start: joined ? at : at + 1,
    parent: joined ? partner : -1,
  };
}

function readNonFinite(tokens: readonly TaggedToken[], verb: VerbGroup, clauses: readonly Clause[]): Lead {
  const at = skipLeft(tokens, verb.first - 1);
  const token = tokens[at];
  const parent = clauses.length - 1;
  if (verb.form === 'infinitive')
    return { subject: NO_SUBJECT, kind: 'infinitive', start: verb.first, parent };
  if (token && GERUND_LEADS.has(token.lower)) {
    return { subject: NO_SUBJECT, kind: 'gerund', connective: token.lower, start: at, parent };
  }
  const joined = token?.tag === 'CC' && clauses.at(-1)?.kind === 'gerund';
  if (joined && token)
    return {
      subject: NO_SUBJECT,
      kind: 'gerund',
      connective: clauses.at(-1)?.connective ?? token.lower,
      start: at,
      parent,
    };
  if (token && isNounTag(token.tag)) {
    return {
      subject: { start: findNounPhraseStart(tokens, at), end: at + 1 },
      kind: 'participle',
      start: verb.first,
      parent,
    };
  }
  return { subject: NO_SUBJECT, kind: 'participle', start: verb.first, parent };
}

/**
 * The clauses of a tagged sentence, in the order of their verbs; together they cover it. Tokens of time
 * expressions carry the tag TIME. Rule: every verb group is a clause; its subject is the noun phrase to its left,
 * over asides; what precedes the first clause belongs to it. Cost: linear but for asides of at most 30 tokens.
 */
export function splitClauses(tokens: readonly TaggedToken[]): Clause[] {
  const clauses: Clause[] = [];
  for (const verb of findVerbGroups(tokens)) {
    const lead =
      verb.form === 'finite' ? readFinite(tokens, verb, clauses) : readNonFinite(tokens, verb, clauses);
    const { subject, kind, connective } = lead;
    const start = Math.max(clauses.at(-1)?.verb.end ?? 0, Math.min(lead.start, verb.first));
    const parent = lead.parent >= 0 ? lead.parent : undefined;
    clauses.push({ verb, start, end: tokens.length, subject, kind, connective, parent });
  }
  return sharePassive(clauses, tokens).map(({ verb, start, subject, kind, connective, parent }, at) => {
    const end = clauses[at + 1]?.start ?? tokens.length;
    return { verb, start: at === 0 ? 0 : start, end, subject, kind, connective, parent };
  });
}
