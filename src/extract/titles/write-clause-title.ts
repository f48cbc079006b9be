import type { TaggedToken } from '../grammar/tag-tokens';
import type { Clause } from '../grammar/clauses';
import type { FoundMention } from '../mentions/found-mention';
import { COMPLETED_BY_INFINITIVE } from '../mentions/verb-classes';
import type { SentenceReading } from '../reading';
import { invertedSubject } from './subject-tokens';
import { nameSubjects, roleOf, type TitleSources, type TitleSubject } from './name-subject';
import { resolvePronouns } from './resolve-pronouns';
import { isLasting } from './title-times';
import { dropTimes, joinWords, MOST_WORDS, trimOptions, type Trimmed } from './trim-words';
import { presentForm, toldForm } from './verb-words';
import { bestOf, capitalise, type Title } from './title';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that say nothing without what follows them. */
const NEEDS_OBJECT = list(
  'get make take put give ask have find use set become try send bring keep let allow order urge want see call lead reach show warn accuse hold be do claim recall mention announce report release publish admit deny confirm issue buy hit expect say seek cause face sell declare forecast',
);

/** Verbs whose sense hangs on the "to …" or "that …" after them. */
const TAKES_CLAUSE = list(
  'tell ask order urge force allow lead cause persuade expect help announce confirm say report admit reveal learn find show warn decide agree forecast broadcast claim think believe know hear discover conclude insist',
);

/** Verbs that tell nothing but that somebody spoke. */
const PURE_SAYING = list('say tell add write reply note declare state remark comment explain conclude');

/** Verbs after which the one who is told can stand first: "told to patch". */
export const TELLS = list('tell ask order urge warn advise force allow instruct');

interface Verb {
  readonly words: string;
  /** The token index after it. */
  readonly after: number;
}

/** "was forced to apologise" → "forced to apologise"; "met" → "meets". */
function headlineVerb(clause: Clause, { tokens, clauses }: SentenceReading, plural: boolean): Verb {
  const { verb } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const infinitive = next?.verb.form === 'infinitive' && next.verb.first <= verb.end + 1 ? next : undefined;
  if (verb.base === 'go on' && infinitive)
    return { words: presentForm(infinitive.verb.base, plural), after: infinitive.verb.end };
  const [base = ''] = verb.base.split(' ');
  const participle = tokens[verb.head]?.lower ?? '';
  const words = verb.passive || verb.form === 'participle' ? participle : presentForm(base, plural);
  if (infinitive && infinitive.verb.first === verb.end && COMPLETED_BY_INFINITIVE.has(verb.base)) {
    const to = joinWords(tokens.slice(infinitive.verb.first, infinitive.verb.end));
    return { words: `${words} ${to}`, after: infinitive.verb.end };
  }
  return { words, after: verb.end };
}

/** The tokens after the verb up to the next clause that stands on its own: one led in by a word or a mark. */
export function complementTokens(
  clause: Clause,
  after: number,
  { tokens, clauses }: SentenceReading,
): TaggedToken[] {
  const stop = clauses.slice(clauses.indexOf(clause) + 1).find((next) => {
    // the main clause round a relative one begins without a sign
    const led =
      clause.kind === 'relative' ||
      next.connective !== undefined ||
      /^[,;:–—"“”]$/.test(tokens[next.start - 1]?.text ?? '');
    return next.start >= after && led && (next.kind === 'main' || next.kind === 'adverbial');
  });
  return tokens.slice(after, stop?.start ?? tokens.length);
}

/** "tells riders not to use the lift" → "riders told not to use the lift". */
function writeTold(
  clause: Clause,
  complement: readonly TaggedToken[],
  resolve: (tokens: readonly TaggedToken[]) => string | null,
): Title | null {
  const to = complement.findIndex((token) => token.tag === 'TO');
  const from = complement[to - 1]?.lower === 'not' ? to - 1 : to;
  if (!TELLS.has(clause.verb.base) || clause.verb.passive || from < 1) return null;
  const told = complement.slice(0, from).filter((token) => token.tag !== 'TIME');
  const bound = told.findIndex((token) => token.tag === 'CC');
  const object = resolve(bound > 0 ? told.slice(0, bound) : told);
  if (!object || told.some((token) => token.tag === 'IN')) return null;
  const head = object.replace(/^(?:the|a|an) /i, '');
  return bestOf(
    trimOptions(complement.slice(from)).map(({ tokens, quality }) => {
      const rest = resolve(tokens);
      return rest
        ? { text: capitalise(`${head} ${toldForm(clause.verb.base)} ${rest}`), worth: 1.3 + quality * 0.6 }
        : null;
    }),
  );
}

/** "announced before the race", "announced to reporters": what was announced is missing. */
function isObjectless(tokens: readonly TaggedToken[]): boolean {
  const [first, second] = tokens;
  if (!first || isParticle(tokens)) return false;
  if (first.tag === 'TO') return second?.tag === 'VB';
  return first.tag === 'RB' || /^(?:before|after|during|since|until|in|on|at|by|from)$/.test(first.lower);
}

/** "puts up", "gives in", "takes off": the word after the verb is part of it. */
function isParticle([first, second]: readonly TaggedToken[]): boolean {
  const particle = /^(?:up|down|out|off|away|back|over|apart|in|on)$/.test(first?.lower ?? '');
  return (
    particle &&
    (!second || !/^(?:DT|NNP|CD)$/.test(second.tag) || !/^(?:in|on|over)$/.test(first?.lower ?? ''))
  );
}

function worthOf(clause: Clause, subject: TitleSubject, rest: Trimmed, complement: string): number {
  const bare = complement === '';
  const whole = rest.quality > 0.7;
  const stripped = !whole && TAKES_CLAUSE.has(clause.verb.base) ? 1.2 : 0;
  const finite = clause.verb.form === 'finite' ? 0.4 : 0;
  return (
    1 +
    (subject.id ? 0.6 : 0) +
    (bare ? 0 : 0.4) +
    rest.quality * 0.6 +
    finite -
    stripped -
    (1 - subject.quality) * 0.5
  );
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
  if (clause.verb.negated || clause.verb.tense === 'modal') return null;
  const reading = sources.readings[mention.article];
  const pure = PURE_SAYING.has(clause.verb.base);
  const titles: (Title | null)[] = [];
  for (const subject of nameSubjects(clause, sentence, mention, sources)) {
    const headline = headlineVerb(clause, sentence, subject.plural);
    const after = headline.after + invertedSubject(clause, sentence).length;
    const verb = headline.words;
    const tokens = complementTokens(clause, after, sentence);
    const resolve = (part: readonly TaggedToken[]) => resolvePronouns(part, mention, subject.id, sources);
    const isPassive = clause.verb.passive || clause.verb.form === 'participle';
    const needs = NEEDS_OBJECT.has(clause.verb.base) && !isPassive;
    for (const rest of trimOptions(tokens, (token) => isLasting(token, reading))) {
      const complement = resolve(rest.tokens);
      if (complement === null) continue;
      const bare = complement === '';
      // "announced three days before": the object is missing
      if (needs && isObjectless(rest.tokens)) continue;
      const participleThat = clause.verb.form === 'participle' && dropTimes(tokens)[0]?.lower === 'that';
      const speaks = rest.tokens.some((token) => token.tag.startsWith('VB')) && rest.quality > 0.7;
      if (participleThat || (pure && !speaks && !isPassive)) continue;
      const preposed = bare && needs;
      if (preposed || (bare && tokens[0]?.tag === 'IN' && rest.tokens.length === 0 && tokens.length === 1))
        continue;
      const role = bare ? roleOf(clause, sentence) : undefined;
      const named = role && !subject.words.toLowerCase().includes(role.toLowerCase());
      const who = named ? `${role} ${subject.words}` : subject.words;
      const be = isPassive && `${who} ${verb}${complement}`.split(' ').length < 3;
      const main = be ? `${presentForm('be', subject.plural)} ${verb}` : verb;
      const text = `${who} ${main} ${complement}`.replace(/\s+(?=[\s:;,])/g, '').replace(/[\s,;:.–—-]+$/, '');
      const short = text.split(' ').length < 3 && subject.article ? `The ${text}` : text;
      titles.push({ text: capitalise(short), worth: worthOf(clause, subject, rest, complement) });
    }
    titles.push(writeTold(clause, tokens, resolve));
  }
  return bestOf(titles, MOST_WORDS);
}
