import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { kindsOfSaying } from '../statements/saying-verbs';
import type { Range } from '../text/ranges';
import type { NameMention } from './find-names';
import { isRoleNoun } from './role-nouns';
import { headName } from './head-name';

/** What the place of a pronoun in its sentence tells about whom it means. */

/** "When it recalled the toys, Acme blamed …": the subject of the main clause after a leading side clause. */
export function namedLater(here: SentenceReading, pronoun: TaggedToken): NameMention | undefined {
  const [opening] = here.clauses;
  const inside = opening && here.tokens.slice(opening.start, opening.end).includes(pronoun);
  if (!inside || !/^(?:adverbial|gerund)$/.test(opening.kind)) return undefined;
  if (here.tokens[0]?.lower !== opening.connective) return undefined;
  const main = here.clauses.find((clause) => clause.kind === 'main' && clause !== opening);
  const subject = main ? here.tokens.slice(main.subject.start, main.subject.end) : [];
  return subject.length ? headName(here, subject) : undefined;
}

/** "Silva wrote to Moor asking him": an object of what either may do, which means the other. */
export function isOfEither(here: SentenceReading, pronoun: TaggedToken): boolean {
  const at = here.tokens.indexOf(pronoun);
  const own = here.clauses.findLast((each) => each.start <= at && at < each.end);
  return (
    own?.kind === 'participle' &&
    here.tokens[own.verb.end - 1]?.tag === 'VBG' &&
    at === own.verb.end &&
    pronoun.tag === 'PRP'
  );
}

/** Whether a pronoun is the subject of a main clause. */
export function leadsClause(here: SentenceReading, pronoun: TaggedToken): boolean {
  const at = here.tokens.indexOf(pronoun);
  return here.clauses.some(
    ({ kind, subject }) => kind === 'main' && subject.start === at && subject.end === at + 1,
  );
}

/** Whether a pronoun is the subject of a verb of saying. */
export function saysIt(here: SentenceReading, pronoun: TaggedToken): boolean {
  const at = here.tokens.indexOf(pronoun);
  const own = here.clauses.find(({ subject }) => subject.start === at && subject.end === at + 1);
  return kindsOfSaying(own?.verb.base ?? '').length > 0;
}

/** What is done to a firm or a body as to somebody, and seldom to a thing. */
const DONE_TO_BODY = new Set(
  'sue fine accuse tell ask order urge charge investigate punish criticise criticize blame warn instruct oblige advise persuade'.split(
    ' ',
  ),
);

/** "passed it on", "of it": an object is a thing, but for what is done to somebody. */
export function isThing(here: SentenceReading, pronoun: TaggedToken): boolean {
  const at = here.tokens.indexOf(pronoun);
  if (pronoun.lower !== 'it') return false;
  const clause = here.clauses.find((each) => each.start <= at && at < each.end);
  if (!clause || at < clause.verb.end) return false;
  if (clause.subject.start <= at && at < clause.subject.end) return false;
  return at !== clause.verb.end || !DONE_TO_BODY.has(clause.verb.base);
}

/** "She met her": who does it, where the pronoun is to whom it is done. */
export function subjectOfObject(here: SentenceReading, pronoun: TaggedToken): Range | undefined {
  const at = here.tokens.indexOf(pronoun);
  const own = here.clauses.findLast((each) => each.start <= at && at < each.end);
  // "if Silva left, he …"
  if (here.clauses.some(({ subject }) => subject.start === at && subject.end === at + 1)) return undefined;
  if (!own || at < own.verb.end || pronoun.tag !== 'PRP' || /self$/.test(pronoun.lower)) return undefined;
  // "Silva wrote to Moor, asking him": who asks is who wrote
  const hangs = own.kind === 'gerund' && own.subject.end <= own.subject.start;
  const clause = (hangs ? here.clauses[own.parent ?? -1] : undefined) ?? own;
  // "…, said he": the subject comes last
  if (clause.subject.start <= at && at < clause.subject.end) return undefined;
  const [first, last] = [here.tokens[clause.subject.start], here.tokens[clause.subject.end - 1]];
  return clause.subject.end > clause.subject.start && first && last
    ? { start: first.start, end: last.end }
    : undefined;
}

/**
 * "He told Ana Silva that …", "He tried to wake Ana Silva", "He is at a place Ana Silva will not name": those named behind what a pronoun
 * does, who are not the one it means. Behind the subject of a main clause these are all of its sentence; behind others, the next.
 */
export function namedBehind(here: SentenceReading, pronoun: TaggedToken): readonly NameMention[] {
  const at = here.tokens.indexOf(pronoun);
  const does = (clause: Clause | undefined): boolean => {
    if (!clause || clause.verb.passive) return false;
    const own = clause.subject.start === at && clause.subject.end === at + 1;
    return own || (clause.kind === 'infinitive' && does(here.clauses[clause.parent ?? -1]));
  };
  const next = here.clauses.filter(does).flatMap(({ verb }) => {
    const token = here.tokens[verb.end];
    const from = token && /^(?:mr|mrs|ms|dr)\.?$/.test(token.lower) ? verb.end + 1 : verb.end;
    return here.names.filter(({ first, last }) => first <= from && from <= last && first >= verb.end);
  });
  return leadsClause(here, pronoun) ? here.names.filter(({ first }) => first > at) : next;
}

/** The clause above the "that" clause which a pronoun stands in. */
function clauseAbove(here: SentenceReading, clause: Clause | undefined): Clause | undefined {
  return clause?.kind === 'that' ? here.clauses[clause.parent ?? -1] : undefined;
}

/** "The skater's mother said that he …": the skater. */
export function ownerOfSpeaker(here: SentenceReading, pronoun: TaggedToken): Range | undefined {
  const at = here.tokens.indexOf(pronoun);
  const above = clauseAbove(
    here,
    here.clauses.find((each) => each.start <= at && at < each.end),
  );
  const phrase = above ? here.tokens.slice(above.subject.start, above.subject.end) : [];
  // "the skater's mother, Ana, said"
  const comma = phrase.findIndex(({ text }) => text === ',');
  const speaker = comma < 0 ? phrase : phrase.slice(0, comma);
  const owner = speaker.findIndex((token) => token.tag === 'POS');
  const [first, last] = [speaker[0], speaker[owner - 1]];
  if (!first || !last || !isRoleNoun(speaker.at(-1)?.lower ?? '')) return undefined;
  return { start: first.start, end: last.end };
}

/** "The bank said it had lost money": who says what the pronoun is the subject of, with the last word of the phrase. */
export function speakerOfClause(
  here: SentenceReading,
  pronoun: TaggedToken,
): { readonly range: Range; readonly last: string } | undefined {
  const at = here.tokens.indexOf(pronoun);
  const above = clauseAbove(
    here,
    here.clauses.find(({ subject }) => subject.start === at && subject.end === at + 1),
  );
  if (!above || above.subject.end <= above.subject.start) return undefined;
  const [first, last] = [here.tokens[above.subject.start], here.tokens[above.subject.end - 1]];
  const says = kindsOfSaying(above.verb.base).some((kind) => kind === 'say' || kind === 'tell');
  return first && last && says && !/^(?:PRP|WP|WDT|EX)/.test(first.tag)
    ? { range: { start: first.start, end: last.end }, last: last.lower }
    : undefined;
}

/** "Asked about the guide, Ana Silva said that she …": who was asked about may be meant as well as who says so. */
export function isAskedAbout(here: SentenceReading, pronoun: TaggedToken): boolean {
  const at = here.tokens.indexOf(pronoun);
  const asked = here.tokens.findIndex(
    ({ lower }, place) =>
      /^(?:asked|questioned|pressed|quizzed)$/.test(lower) && here.tokens[place + 1]?.lower === 'about',
  );
  if (asked < 0 || asked > at) return false;
  const rest = here.tokens.slice(asked + 2, at);
  const stop = rest.findIndex(({ tag }) => !/^(?:DT|PRP\$|JJ|NNP?|POS)$/.test(tag));
  const about = stop < 0 ? rest : rest.slice(0, stop);
  const last = asked + 1 + about.length;
  return (
    isRoleNoun(about.at(-1)?.lower ?? '') ||
    here.names.some((name) => name.first > asked && name.last === last + 1)
  );
}
