import type { ArticleReading, SentenceReading } from '../reading';
import type { TaggedToken } from '../grammar/tag-tokens';
import { contains, findHolder, within, type Range } from '../text/ranges';
import { findTurns } from '../text/turns';
import { hasNounSense, nounBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import { headName, idOfName, openingSurname } from './head-name';
import { apposedName, knownAs } from './apposed-name';
import { recallActors } from './recall-actors';
import { resolveRole } from './resolve-role';
import { rolePhrases } from './role-phrases';
import {
  isAskedAbout,
  isOfEither,
  isThing,
  saysIt,
  leadsClause,
  namedBehind,
  namedLater,
  ownerOfSpeaker,
  speakerOfClause,
  subjectOfObject,
} from './places-of-pronouns';
import { subjectBefore } from './subject-before';
import { isUnclear, isUnnamed, unnamedPerson, wordsOfUnnamed } from './unnamed-person';
import { fillMinds, namedBefore } from './fill-minds';
import { bodyInMind, isExpletive, isKind } from './minds';
import { canBe, COLLECTIVE, HE, I, isPointing, IT, ONE, SHE } from './pointing-words';

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Leads from words to actors within one article. */
export interface References {
  /** The actor that a phrase names or points back to ("he", "the president"); undefined where that is not clear. */
  resolve(sentence: number, range: Range): string | undefined;
  /** What is said of somebody without a name whom a pronoun points back to ("harbour worker"); undefined for all others. */
  unnamed(sentence: number, range: Range): string | undefined;
  /** Every actor that the range names or points to by a pronoun or role, in order of kind of word, each once. */
  actorsIn(sentence: number, range: Range): string[];
}

/**
 * A resolver for one article. Rules: a name leads to its actor; "he" and "she" to the person last in mind, subjects first,
 * words in quotation marks left out, and to nobody where that is somebody without a name ("a worker") or where two
 * can be meant; "it" and "the company" to the organisation; "I" and "we" in a quotation to its speaker; "the president" to the last actor who bore that role, a word that tells of one
 * ("the singer") to the last person in mind. Where nothing near fits, the hero of the article is meant, if it has one. Cost: four sentences
 * looked back per phrase.
 */
export function referencesOf(reading: ArticleReading, index: ActorIndex): References {
  const { minds, isQuoted, nearSubjects, latest } = recallActors(reading, index);

  const spoken = reading.statements
    .flatMap(({ quoted, source, content }) =>
      quoted ? content.map(({ start, end }) => ({ start, end, source })) : [],
    )
    .sort((a, b) => a.start - b.start);

  function speakerAt(range: Range): string | undefined {
    const source = spoken[findHolder(spoken, range)]?.source;
    if (!source) return undefined;
    const at = findHolder(reading.sentences, source);
    return at < 0 ? undefined : resolve(at, source);
  }

  const turns = findTurns(reading.text);

  /** Whether an actor speaks the very words, between quotation marks or in a transcript. */
  function talksAt(token: TaggedToken): (id: string) => boolean {
    const turn = turns[findHolder(turns, token)];
    const speaker = turn || !isQuoted(token) ? undefined : speakerAt(token);
    const label = turn && lastWord(reading.text.slice(turn.speaker.start, turn.speaker.end));
    return (id) =>
      label === undefined ? id === speaker : lastWord(index.byId.get(id)?.name ?? '').toUpperCase() === label;
  }

  /** Who says what "it" begins; "" for a body without a name, undefined where no body speaks. */
  function bodyThatSays(here: SentenceReading, sentence: number, pronoun: TaggedToken): string | undefined {
    const speaker = speakerOfClause(here, pronoun);
    const id = speaker && resolve(sentence, speaker.range);
    if (id) return isKind(index, id, ['person']) ? undefined : id;
    return speaker && hasNounSense(nounBase(speaker.last), 'group') ? '' : undefined;
  }

  /** Whom "it" means by the subject before it in the sentence: "" for a thing without a name, undefined where that says nothing. */
  function thingBefore(here: SentenceReading, sentence: number, pronoun: TaggedToken): string | undefined {
    const before = subjectBefore(here, pronoun);
    const [first, last] = [before?.tokens[0], before?.tokens.at(-1)];
    if (!before || !first || !last || isQuoted(first)) return undefined;
    const named = headName(here, before.tokens);
    const id = named ? resolve(sentence, { start: first.start, end: last.end }) : undefined;
    if (id) return isKind(index, id, ['person']) ? undefined : id;
    return before.joined && !COLLECTIVE.has(before.head.lower) ? '' : undefined;
  }

  // a phrase that asks for itself, by way of others, is not clear
  const asked = new Set<number>();
  const known = new Map<string, string | undefined>();
  let settled = false;

  /** The actor, or what stands for somebody without a name. */
  function lookUp(sentence: number, range: Range): string | undefined {
    const key = settled ? `${sentence} ${range.start} ${range.end}` : '';
    if (settled && known.has(key)) return known.get(key);
    if (asked.has(range.start)) return undefined;
    asked.add(range.start);
    const id = find(sentence, range);
    asked.delete(range.start);
    if (settled && asked.size === 0) known.set(key, id);
    return id;
  }

  function resolve(sentence: number, range: Range): string | undefined {
    const id = lookUp(sentence, range);
    return id && isUnnamed(id) ? undefined : id;
  }

  function unnamed(sentence: number, range: Range): string | undefined {
    const id = lookUp(sentence, range);
    return id && isUnnamed(id) && !isUnclear(id) ? wordsOfUnnamed(id) : undefined;
  }

  function find(sentence: number, range: Range): string | undefined {
    const here = reading.sentences[sentence];
    if (!here) return undefined;
    const tokens = within(here.tokens, range);
    const [first] = tokens;
    if (!first) return undefined;
    const name = headName(here, tokens);
    if (name) return idOfName(here, name, index);
    const opening = openingSurname(here, tokens, index);
    if (opening) return opening;
    if (tokens.length === 1 && isPointing(first.lower)) {
      if (isExpletive(here, first) || isThing(here, first) || isOfEither(here, first)) return undefined;
      const she = SHE.test(first.lower);
      const others = namedBehind(here, first).map(({ name }) => index.idOf(name));
      // who speaks is not the "he" of the words
      const talks = talksAt(first);
      // an object is never its own subject; "" for a subject that nobody knows
      const doer = subjectOfObject(here, first);
      const own = doer && (resolve(sentence, doer) ?? '');
      const fits = (id: string): boolean => {
        if (others.includes(id) || id === own) return false;
        if (IT.test(first.lower)) return isKind(index, id, ['organisation']);
        if (isUnnamed(id)) return canBe(she, '', new Set([lastWord(wordsOfUnnamed(id)).toLowerCase()]));
        const name = index.byId.get(id)?.name ?? '';
        return !talks(id) && isKind(index, id, ['person']) && canBe(she, name, index.rolesOf(id));
      };
      if (she || HE.test(first.lower) || IT.test(first.lower)) {
        const later = namedLater(here, first);
        const laterId = later && index.idOf(later.name);
        const owner = ownerOfSpeaker(here, first);
        const named = laterId && fits(laterId) ? laterId : owner && resolve(sentence, owner);
        const speaker = !IT.test(first.lower) && !named ? speakerOfClause(here, first) : undefined;
        const sayer = speaker && headName(here, within(here.tokens, speaker.range));
        const self = sayer ? resolve(sentence, speaker.range) : undefined;
        // "A man told me that he …"
        const nobody = speaker && !sayer ? unnamedPerson(within(here.tokens, speaker.range)) : undefined;
        if (nobody && fits(nobody)) return nobody;
        if (speaker && isAskedAbout(here, first)) return undefined;
        // "Silva said he …", where several are called so
        if (sayer && !self) return undefined;
        if (self && fits(self)) return self;
        // "Jordan said he …": a person by a name that is a place's too
        if (self && isKind(index, self, ['place'])) return undefined;
        const body = IT.test(first.lower) && !named ? bodyThatSays(here, sentence, first) : undefined;
        if (body !== undefined) return body || undefined;
        const thing = IT.test(first.lower) && !named ? thingBefore(here, sentence, first) : undefined;
        if (thing !== undefined && (thing === '' || thing !== own)) return thing || undefined;
        if (named && fits(named)) return named;
        // "The skater's mother said he …": the skater, whoever that is
        if (owner && !named && !IT.test(first.lower)) return undefined;
        return IT.test(first.lower)
          ? clearBody(
              sentence,
              first,
              bodyInMind(nearSubjects(sentence, range.start), fits, saysIt(here, first)),
            )
          : latest(sentence, range.start, fits, { near: own !== undefined, leads: leadsClause(here, first) });
      }
      if (I.test(first.lower)) {
        const speaker = speakerAt(range);
        // a country does not say "I"
        const many = speaker && ONE.test(first.lower) && isKind(index, speaker, ['place', 'organisation']);
        return many ? undefined : speaker;
      }
    }
    return (
      apposedName(here, tokens, index) ??
      knownAs(here, tokens, index) ??
      resolveRole(tokens, index, (fits, by) => latest(sentence, range.start, fits, { definite: true, ...by }))
    );
  }

  /** The body "it" was led to, but for one told of before where its own sentence has named another since. */
  function clearBody(sentence: number, pronoun: TaggedToken, id: string | undefined): string | undefined {
    const bodies = namedBefore(reading.sentences[sentence], minds[sentence], pronoun.start)
      .flatMap(({ name }) => index.idOf(name) ?? [])
      .filter((each) => isKind(index, each, ['organisation']));
    return bodies.length > 0 && id !== undefined && !bodies.includes(id) ? undefined : id;
  }

  function actorsIn(sentence: number, range: Range): string[] {
    const here = reading.sentences[sentence];
    if (!here) return [];
    const named = here.names
      .filter((name) => contains(range, name))
      .flatMap((name) => index.idOf(name.name) ?? []);
    const pronouns = within(here.tokens, range).filter((token) => token.tag === 'PRP');
    const pointed = [...pronouns, ...rolePhrases(here.tokens, range)].flatMap(
      (phrase) => resolve(sentence, phrase) ?? [],
    );
    return [...new Set([...named, ...pointed])];
  }

  fillMinds(reading, minds, { lookUp, isQuoted, index });
  settled = true;
  return { resolve, unnamed, actorsIn };
}
