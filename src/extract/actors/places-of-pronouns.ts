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

/** "She met her": who does it, where the pronoun is to whom it is done. */
export function subjectOfObject(here: SentenceReading, pronoun: TaggedToken): Range | undefined {
  const at = here.tokens.indexOf(pronoun);
  const clause = here.clauses.find((each) => each.start <= at && at < each.end);
  if (!clause || at < clause.verb.end || pronoun.tag !== 'PRP' || /self$/.test(pronoun.lower))
    return undefined;
  // "…, said he": the subject comes last
  if (clause.subject.start <= at && at < clause.subject.end) return undefined;
  const [first, last] = [here.tokens[clause.subject.start], here.tokens[clause.subject.end - 1]];
  return clause.subject.end > clause.subject.start && first && last
    ? { start: first.start, end: last.end }
    : undefined;
}

/** "He told Ana Silva that …", "He tried to wake Ana Silva": those named right behind what a pronoun does, who are not the one it means. */
export function namedBehind(here: SentenceReading, pronoun: TaggedToken): readonly NameMention[] {
  const at = here.tokens.indexOf(pronoun);
  const does = (clause: Clause | undefined): boolean => {
    if (!clause || clause.verb.passive) return false;
    const own = clause.subject.start === at && clause.subject.end === at + 1;
    return own || (clause.kind === 'infinitive' && does(here.clauses[clause.parent ?? -1]));
  };
  return here.clauses.filter(does).flatMap(({ verb }) => {
    const next = here.tokens[verb.end];
    const from = next && /^(?:mr|mrs|ms|dr)\.?$/.test(next.lower) ? verb.end + 1 : verb.end;
    return here.names.filter(({ first, last }) => first <= from && from <= last && first >= verb.end);
  });
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
  const speaker = above ? here.tokens.slice(above.subject.start, above.subject.end) : [];
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
