import type { TaggedToken } from '../grammar/tag-tokens';
import type { Clause } from '../grammar/clauses';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { invertedSubject } from './subject-tokens';
import { nameSubjects, roleOf, type TitleSources, type TitleSubject } from './name-subject';
import { resolvePronouns } from './resolve-pronouns';
import { STANDS_ALONE } from './open-phrases';
import { headlineVerbs, isAnnounced } from './headline-verb';
import { isLasting } from './title-times';
import { roomBehind } from './title-laws';
import { dropTimes } from './drop-times';
import type { Trimmed } from './telegraph';
import { relativeObject } from './relative-object';
import { trimOptions } from './trim-words';
import { needsObject, PURE_SAYING, TAKES_CLAUSE, TELLS, TRANSITIVE } from './verb-needs';
import { knownTags } from '../words/lexicon';
import { presentForm, toldForm } from './verb-words';
import { numberOf } from './number-of';
import { adverbsOf } from './verb-adverbs';
import { complementTokens, isObjectless } from './complement-tokens';
import { losesClause } from './lost-argument';
import { capitalise, TitleChoice, type Title } from './title';

/** "tells riders not to use the lift" → "riders told not to use the lift". */
function writeTold(
  clause: Clause,
  complement: readonly TaggedToken[],
  resolve: (tokens: readonly TaggedToken[]) => string | null,
  choice: TitleChoice,
  keeps: (token: TaggedToken) => boolean,
): void {
  const to = complement.findIndex((token) => token.tag === 'TO');
  const from = complement[to - 1]?.lower === 'not' ? to - 1 : to;
  if (!TELLS.has(clause.verb.base) || clause.verb.passive || from < 1) return;
  const told = dropTimes(complement.slice(0, from));
  const bound = told.findIndex((token) => token.tag === 'CC');
  const object = resolve(bound > 0 ? told.slice(0, bound) : told);
  // "the owner of a boat": who, but not "riders on their way"
  if (!object || told.some(({ tag, lower }) => tag === 'IN' && lower !== 'of')) return;
  const head = object.replace(/^(?:the|a|an) /i, '');
  for (const { tokens, quality } of trimOptions(complement.slice(from), keeps)) {
    const worth = 1.3 + quality * 0.6;
    const rest = choice.wants(worth) ? resolve(tokens) : null;
    if (rest) choice.offer({ text: capitalise(`${head} ${toldForm(clause.verb.base)} ${rest}`), worth });
  }
}

/** "The call", "the price": a thing that only its article knows. */
function isVague({ id, words }: TitleSubject): boolean {
  return !id && !/[\s\p{Lu}\d]/u.test(words.slice(1)) && !/^\p{Lu}/u.test(words);
}

/** What is done to people, where the verb names none to whom they did it: "three riders of Beacon killed in a fire". */
const DONE_TO = /^(?:kill|injure|wound|arrest|hurt|behead|kidnap|jail)$/;

/** What it costs to call people by their last names. */
const LAST_NAMES = 0.05;
/** From here on more words after the verb are worth no more. */
const ENOUGH_WORDS = 2;

/** `words` is how many stand after the verb. */
function worthOf(
  clause: Clause,
  subject: TitleSubject,
  rest: Trimmed,
  after: readonly TaggedToken[],
  words: number,
  participle: boolean,
): number {
  const bare = words === 0;
  const particle = clause.verb.base.includes(' ');
  // "13 riders killed", but "the storm hit", "the paper reported"
  const done = participle && clause.verb.base !== 'hit' && !TAKES_CLAUSE.has(clause.verb.base);
  const passive = clause.verb.passive || done || clause.verb.form === 'participle';
  const empty = bare && !passive && !particle && !STANDS_ALONE.has(clause.verb.base);
  const vague = isVague(subject) && words < ENOUGH_WORDS;
  const whole = rest.quality > 0.7;
  const told = rest.tokens.some(({ tag }) => /^(?:VB[DZP]?|MD)$/.test(tag));
  const lost = !whole && !told && losesClause(rest, after);
  const stripped = lost && TAKES_CLAUSE.has(clause.verb.base) ? 1.2 : 0;
  const finite = clause.verb.form === 'finite' ? 0.4 : 0;
  return (
    1 +
    (subject.id ? 0.6 : 0) +
    (bare ? 0 : 0.4) +
    rest.quality * 0.6 +
    finite -
    stripped -
    (empty ? 2.3 : 0) -
    (vague ? 0.8 : isVague(subject) ? 0.4 : 0) -
    (1 - subject.quality) * 0.5
  );
}

/** "detected", "made", but not "saw". */
function isParticipleForm(token: TaggedToken | undefined): boolean {
  return !!token && (/ed$/.test(token.lower) || knownTags(token.lower).includes('VBN'));
}

/** What stands behind a verb, with the ways to shorten it. */
interface Behind {
  readonly tokens: readonly TaggedToken[];
  readonly forms: readonly Trimmed[];
  /** Has no object. */
  readonly bald: boolean;
}

/**
 * A title from one clause: its subject, its verb in the present tense (a passive as its participle) and as much of the rest
 * as nine words hold without leaving it open. Null for negations and where a pronoun leads nowhere.
 */
export function writeClauseTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Title | null {
  if (clause.verb.negated || (clause.verb.tense === 'modal' && !isAnnounced(clause))) return null;
  const reading = sources.readings[mention.article];
  const lasts = (token: TaggedToken): boolean => isLasting(token, reading);
  const pure = PURE_SAYING.has(clause.verb.base);
  const gap = relativeObject(clause, sentence);
  const inverted = invertedSubject(clause, sentence).length;
  const known = new Map<number, Behind>();
  /** The same for every form of the subject. */
  const behind = (verbEnd: number): Behind => {
    const read = known.get(verbEnd);
    if (read) return read;
    const tokens = [...gap, ...complementTokens(clause, verbEnd + inverted, sentence)];
    const base = verbEnd > clause.verb.end ? '' : clause.verb.base;
    const forms = trimOptions(tokens, lasts, base);
    const told = { tokens, forms, bald: isObjectless(dropTimes(tokens)) };
    known.set(verbEnd, told);
    return told;
  };
  // a name may stand for another word than the verb agrees with
  const isPerson = ({ id }: TitleSubject) => !!id && sources.index.byId.get(id)?.kind === 'person';
  const choice = new TitleChoice();
  for (const subject of nameSubjects(clause, sentence, mention, sources)) {
    for (const headline of headlineVerbs(
      clause,
      sentence,
      (isPerson(subject) ? undefined : numberOf(clause, sentence)) ?? subject.plural,
    )) {
      const verb = headline.words;
      const adverb = adverbsOf(clause, sentence);
      const { tokens, bald, forms } = behind(headline.after);
      const resolve = (part: readonly TaggedToken[], wording = {}) =>
        resolvePronouns(part, mention, subject, sources, wording);
      // the verb wants a place too
      const room = roomBehind(subject.words) - 1;
      const isPassive = clause.verb.passive || clause.verb.form === 'participle';
      // "calls on the owners", "calls in the press"
      const called = clause.verb.base === 'call' && /^(?:on|upon|for|in)$/.test(tokens[0]?.lower ?? '');
      const needs =
        !called && needsObject(clause.verb.base) && !isPassive && headline.after <= clause.verb.end;
      for (const rest of forms) {
        const [start, next] = rest.tokens;
        const objectless =
          !isPassive &&
          (!start ||
            isObjectless(rest.tokens) ||
            (DONE_TO.test(clause.verb.base) && start.tag === 'IN') ||
            (start.tag === 'TO' && next?.tag !== 'VB'));
        // "an affidavit made public on Monday"
        const participle =
          objectless &&
          (!subject.id ||
            DONE_TO.test(clause.verb.base) ||
            (rest.tokens.length > 0 && clause.subject.end <= clause.subject.start)) &&
          TRANSITIVE.has(clause.verb.base) &&
          // "had seen enough"
          !/^(?:perfect|pluperfect)$/.test(clause.verb.tense) &&
          isParticipleForm(sentence.tokens[clause.verb.head]);
        // "announced three days before": the object is missing
        const left = rest.tokens.length === 1 && needsObject(`${clause.verb.base} ${start?.lower}`);
        const whole = bald && start?.tag === 'IN' && !(clause.verb.base === 'report' && start.lower === 'on');
        if ((needs && !participle && (whole || isObjectless(rest.tokens))) || (left && !isPassive)) continue;
        const participleThat = clause.verb.form === 'participle' && dropTimes(tokens)[0]?.lower === 'that';
        const speaks = rest.tokens.some((token) => token.tag.startsWith('VB')) && rest.quality > 0.5;
        // "says that once she arrives": a condition without what it is for
        if (start?.lower === 'that' && /^(?:once|if|unless|when|because|although)$/.test(next?.lower ?? ''))
          continue;
        // "says sorry to the riders", "says no"
        const word = /^(?:sorry|no|yes|goodbye|farewell|thanks)$/.test(start?.lower ?? '');
        if (participleThat || (pure && !speaks && !word && !isPassive)) continue;
        // "says: this is so": a saying's own title has its words in quotation marks
        if (pure && rest.tokens[0]?.text === ':') continue;
        // "continued, “This is so”": what was said is no object
        if (/^[,:]$/.test(tokens[0]?.text ?? '') && /^["“]$/.test(tokens[1]?.text ?? '')) continue;
        // "orders an inquiry": what, where nobody is told
        const thing =
          clause.verb.base === 'order' && /^(?:DT|JJ|NN)$/.test(start?.tag ?? '') && rest.quality > 0.5;
        if (
          TELLS.has(clause.verb.base) &&
          !isPassive &&
          !speaks &&
          !(thing && !tokens.some(({ tag }) => tag === 'TO'))
        )
          continue;
        const bare = rest.tokens.length === 0;
        if (bare && needs && !participle) continue;
        if (bare && tokens[0]?.tag === 'IN' && tokens.length === 1) continue;
        const role = bare ? roleOf(clause, sentence) : undefined;
        const named = role && !subject.words.toLowerCase().includes(role.toLowerCase());
        const who = named ? `${role} ${subject.words}` : subject.words;
        const told = participle ? (sentence.tokens[clause.verb.head]?.lower ?? verb) : verb;
        const worthWith = (words: number, price: number) => {
          const worth =
            worthOf(clause, subject, rest, tokens, words, participle) - price - (headline.price ?? 0);
          // "Ostra taken in May", of a picture: two words that only describe
          const thin = words === 0 && clause.verb.form === 'participle' && !/ /.test(subject.words) ? 1 : 0;
          return (participle ? worth - 0.3 : worth) - thin;
        };
        let last: string | null = null;
        for (const full of [true, false]) {
          const price = full ? 0 : LAST_NAMES;
          if (!choice.wants(worthWith(ENOUGH_WORDS, price))) break;
          const complement = resolve(rest.tokens, { full, room });
          if (complement === null || complement === last) continue;
          last = complement;
          const be = (isPassive || participle) && `${who} ${told} ${complement}`.trim().split(' ').length < 3;
          const main = be ? `${presentForm('be', subject.plural)} ${adverb}${told}` : adverb + told;
          const text = `${who} ${main} ${complement}`
            .replace(/\s+(?=[\s:;,])/g, '')
            .replace(/[\s,;:.–—-]+$/, '');
          const short = text.split(' ').length < 3 && subject.article ? `The ${text}` : text;
          const words = complement === '' ? 0 : complement.split(' ').length;
          choice.offer({ text: capitalise(short), worth: worthWith(words, price) });
        }
      }
      writeTold(clause, tokens, resolve, choice, lasts);
    }
  }
  return choice.best;
}
