import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { nameSubjects, type TitleSources } from './name-subject';
import { resolvePronouns } from './resolve-pronouns';
import { invertedSubject } from './subject-tokens';
import { dropAsides } from './drop-asides';
import { dropTimes } from './drop-times';
import { drives } from './governed-infinitive';
import { CALLS } from './lost-argument';
import { lacksPlace, STANDS_ALONE } from './open-phrases';
import { capitalise, TitleChoice, type Title } from './title';
import { trimOptions } from './trim-words';
import { presentForm } from './verb-words';
import { needsObject, TAKES_CLAUSE } from './verb-needs';
import { complementTokens, isObjectless } from './complement-tokens';

/** What is left when nothing better can be made. */
const WORTH = 0.52;
/** "asks a judge", before "to let them": better than a cut passage, less than an article's headline. */
const LOST = 0.1;
/** "sees off a bid": with neither what it is for nor where. */
const BARE = 0.05;

/** "the board" of "told the board that …": whom, up to what was told. */
function addressee(behind: readonly TaggedToken[]): readonly TaggedToken[] {
  const stop = behind.findIndex(
    ({ tag, text }) => /^(?:IN|TO|TIME|CC|WRB|WP|:)$/.test(tag) || /^[,:"“]$/.test(text),
  );
  return stop > 0 ? behind.slice(0, stop) : behind;
}

/** Nouns that count or point to what they are of. */
const COUNTS =
  /^(?:number|lot|series|kind|sort|type|part|half|most|many|majority|rest|set|range|percent|level|rate|use|need|lack|fact|idea|one|some|all|more|way|right|chance|attempt|step|probability|risk)s?$/;

/** "saw off a bid | to sell it": the object alone, where the verb says enough with it; none for a verb that orders somebody to do a thing. */
function bareObject(behind: readonly TaggedToken[], base: string): readonly TaggedToken[] {
  if (drives(base) || TAKES_CLAUSE.has(base) || CALLS.has(base)) return [];
  const timeless = dropTimes(dropAsides(behind));
  const stop = timeless.findIndex(({ tag }) => !/^(?:DT|JJ|NNP?S?|CD|POS|PRP\$|VBN)$/.test(tag));
  const object = stop < 0 ? timeless : timeless.slice(0, stop);
  const head = object.at(-1);
  const next = object.length > 0 ? timeless[object.length] : undefined;
  return head &&
    /^NN/.test(head.tag) &&
    !COUNTS.test(head.lower) &&
    next?.tag !== 'CC' &&
    next?.lower !== 'of'
    ? object
    : [];
}

/**
 * Who and what alone ("Ana Silva asks questions"), and for a telling whom ("Ana Silva speaks to the board"): better than a cut passage.
 * Null for sayings that name nobody who is told, negations, passives and what stands before its subject.
 */
export function writePlainTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Title | null {
  const { base, form, negated, passive } = clause.verb;
  // "says Ana Silva" is no news, and its subject is unsafe
  if (/^(?:say|add|reply|explain)$/.test(base) || form !== 'finite' || negated || passive) return null;
  // "could drop it": nobody did
  if (clause.verb.tense === 'modal' || invertedSubject(clause, sentence).length > 0) return null;
  const [subject] = nameSubjects(clause, sentence, mention, sources);
  if (!subject) return null;
  const behind = complementTokens(clause, clause.verb.end, sentence);
  // that they spoke is all there is to tell
  const [plain = '', particle] = base.split(' ');
  const verb = presentForm(base === 'tell' ? 'speak to' : plain, subject.plural);
  const choice = new TitleChoice();
  const forms = base === 'tell' ? trimOptions(addressee(behind)) : trimOptions(behind, undefined, base);
  for (const { tokens, quality } of forms) {
    // "advises", before "against a journey": what the verb is about is gone
    const bald = tokens.length === 0 || (tokens.length === 1 && tokens[0]?.lower === particle);
    if (bald && behind.length > 0 && !STANDS_ALONE.has(base)) continue;
    // "spends talking to riders": the time that was spent is gone
    if (base === 'spend' && /ing$/.test(tokens[0]?.lower ?? '')) continue;
    if (needsObject(base) && (tokens.length === 0 || isObjectless(tokens))) continue;
    if (quality < 0 && !/^(?:DT|CD|IN|JJ|NN|PRP\$)/.test(tokens[0]?.tag ?? '')) continue;
    // "confirmed in a report that": what was confirmed is gone
    if (TAKES_CLAUSE.has(base) && tokens[0]?.tag === 'IN' && tokens[0].lower !== 'that') continue;
    const words = resolvePronouns(tokens, mention, subject, sources);
    if (words === null) continue;
    const text = capitalise(`${subject.words} ${verb} ${words}`.replace(/[\s.,;:]+$/, ''));
    choice.offer({ text, worth: quality < 0 ? LOST : WORTH + quality / 100 });
  }
  const parted = particle !== undefined && behind[0]?.lower === particle ? behind.slice(0, 1) : [];
  const bare = bareObject(behind.slice(parted.length), base);
  const object = bare.length === 0 || lacksPlace(bare, base) ? [] : [...parted, ...bare];
  const words =
    object.length > 0 && choice.wants(BARE) ? resolvePronouns(object, mention, subject, sources) : null;
  if (words !== null) choice.offer({ text: capitalise(`${subject.words} ${verb} ${words}`), worth: BARE });
  return choice.best;
}
