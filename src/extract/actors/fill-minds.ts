import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading, SentenceReading } from '../reading';
import { kindsOfSaying } from '../statements/saying-verbs';
import type { Range } from '../text/ranges';
import { verbBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import { isPassing, leadsUpTo, thingOf, type Mind } from './minds';
import { isOfMany, isOfPerson, PUBLIC_BODY } from './pointing-words';
import { isRoleNoun } from './role-nouns';
import { MAYBE_SHIP, toldInPassing, unclearPerson, unnamedPerson } from './unnamed-person';

/** Whom a sentence names before an offset, but for those whom a preposition leads to: "On the phone to Silva, he …". */
export const namedBefore = (sentence: SentenceReading | undefined, mind: Mind | undefined, offset: number) =>
  (mind?.names ?? []).filter((name) => name.end <= offset && !isPassing(sentence?.tokens ?? [], name));

/** So many words at most lead to the noun of "a tall and angry harbour worker". */
const MOST_WORDS = 6;
const IN_PHRASE = /^(?:JJ|NN|VBN|VBG|CD|RB)$/;

/** Whether a phrase only tells what somebody is: "is a student", "Ana Silva, a student", "as a student". */
function describes(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.text === ',' ||
    before?.lower === 'as' ||
    (/^(?:VB|RB)/.test(before?.tag ?? '') &&
      tokens
        .slice(Math.max(0, at - 3), at)
        .some(({ lower }) => /^(?:be|become|remain)$/.test(verbBase(lower))))
  );
}

/** People without a name that a sentence tells of, but for those who lead it: "a man" of "Officers led a man away". */
function unnamedIn(
  { tokens, clauses }: SentenceReading,
  isQuoted: (token: Range) => boolean,
): Mind['somebody'] {
  return tokens.flatMap((first, at) => {
    const leads = clauses.some(({ kind, subject }) => kind === 'main' && subject.start === at);
    if (first.tag !== 'DT' || leads || isQuoted(first) || describes(tokens, at)) return [];
    let end = at + 1;
    while (end - at < MOST_WORDS && IN_PHRASE.test(tokens[end]?.tag ?? '')) end++;
    // "a man away"
    while (tokens[end - 1]?.tag === 'RB') end--;
    const [noun, next] = [tokens[end - 1], tokens[end]];
    // "the officer Ana Silva", "the boy, Tomas Reiter", "the man’s boat"
    const named = next?.tag === 'NNP' || (next?.text === ',' && tokens[end + 1]?.tag === 'NNP');
    const isPerson = noun?.tag === 'NN' && (isOfMany(noun.lower) || isRoleNoun(noun.lower));
    const told = isPerson && !named && next?.tag !== 'POS' && unnamedPerson(tokens.slice(at, end));
    return told ? [{ id: toldInPassing(noun.lower), end: noun.end }] : [];
  });
}

/** Whether the text’s own person goes on behind a subject: "The judge ruled that he had said it", "The officer saw him". */
function speaksOfAnother({ verb }: Clause, pronouns: readonly TaggedToken[]): boolean {
  if (pronouns.length === 0) return false;
  const done = pronouns.some(({ lower, tag }) => lower === 'him' || (lower === 'her' && tag === 'PRP'));
  return done || kindsOfSaying(verb.base).length > 0;
}

const SHIPS =
  /\b(?:ship|vessel|ferry|tanker|liner|yacht|tug|boat|freighter|trawler|frigate|submarine|steamer|schooner)s?\b/i;

/** "The Alba": a name behind "the" that is no public body's, which in an article about ships may be a ship's. */
function mayBeShip([first, ...name]: readonly TaggedToken[]): boolean {
  const named = name.length > 0 && name.every(({ tag, lower }) => tag === 'NNP' && !isRoleNoun(lower));
  return first?.lower === 'the' && named && !PUBLIC_BODY.test(name.map(({ text }) => text).join(' '));
}

/** What filling the minds of an article takes. */
interface Filling {
  readonly lookUp: (sentence: number, range: Range) => string | undefined;
  readonly isQuoted: (token: Range) => boolean;
  readonly index: ActorIndex;
}

/** Adds to each sentence's mind, in order, since whom a pronoun means is the next sentence's subject: its subjects, who goes on, and those without a name. */
export function fillMinds(
  reading: ArticleReading,
  minds: readonly Mind[],
  { lookUp, isQuoted, index }: Filling,
): void {
  const tellsOfShips = SHIPS.test(reading.text);
  reading.sentences.forEach((sentence, at) => {
    const mind = minds[at];
    if (!mind) return;
    const leads = leadsUpTo(sentence, isQuoted, index);
    mind.subjects.push(...leads);
    const pronouns = sentence.tokens.filter(({ lower }) => isOfPerson(lower));
    for (const clause of sentence.clauses) {
      const { subject, kind } = clause;
      const [first, last] = [sentence.tokens[subject.start], sentence.tokens[subject.end - 1]];
      if (kind !== 'main' || subject.end <= subject.start || !first || !last || isQuoted(first)) continue;
      // "The ferry Silva wanted to see was the Alba": Silva does not lead
      if (leads.some(({ toldBy, verb }) => toldBy <= subject.start && clause.verb.end <= verb)) continue;
      const id =
        lookUp(at, { start: first.start, end: last.end }) ??
        (namedBefore(sentence, mind, first.start).length > 0 ? undefined : unclearPerson(first.lower)) ??
        (first.tag !== 'PRP$' && speaksOfAnother(clause, pronouns)
          ? undefined
          : unnamedPerson(sentence.tokens.slice(subject.start, subject.end))) ??
        // "In a note written there it …": what hangs on a preposition leads no clause
        (sentence.tokens[subject.start - 1]?.tag === 'IN'
          ? undefined
          : thingOf(sentence.tokens.slice(subject.start, subject.end)));
      if (id) mind.subjects.push({ id, end: last.end });
      if (tellsOfShips && mayBeShip(sentence.tokens.slice(subject.start, subject.end)))
        mind.subjects.push({ id: MAYBE_SHIP, end: last.end });
    }
    mind.somebody.push(...unnamedIn(sentence, isQuoted));
    for (const token of pronouns) {
      if (!/^(?:he|him|she|her)$/.test(token.lower) || isQuoted(token)) continue;
      const id = lookUp(at, token);
      if (id) mind.goesOn.push(id);
      // "It says he had left. He …": nobody knows who
      const unclear = unclearPerson(token.lower);
      if (!id && unclear) mind.somebody.push({ id: unclear, end: token.end });
    }
  });
}
