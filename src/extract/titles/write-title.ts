import type { Clause } from '../grammar/clauses';
import type { FoundMention } from '../mentions/found-mention';
import { COMPLETED_BY_INFINITIVE } from '../mentions/verb-classes';
import type { SentenceReading } from '../reading';
import { nameSubject, roleOf, type TitleSources } from './name-subject';
import { resolvePronouns } from './resolve-pronouns';
import { joinWords, trimWords } from './trim-words';
import { presentForm } from './verb-words';
import { writeSayingTitle } from './write-saying-title';

export type { TitleSources } from './name-subject';

/** A title and how good it is: titles of lower worth are used only when nothing better is found. */
export interface Title {
  readonly text: string;
  readonly worth: number;
}

/** Verbs that say nothing without what follows them. */
const NEEDS_OBJECT = new Set(
  'get make take put tell give ask say have find add use set become try send bring keep let allow order urge want see call lead reach show warn accuse hold'.split(
    ' ',
  ),
);

/** Verbs whose sense hangs on the "to …" or "that …" after them. */
const TAKES_INFINITIVE = new Set(
  'tell ask order urge force allow lead cause persuade expect help announce confirm say report admit reveal learn find show warn decide agree'.split(
    ' ',
  ),
);

const capitalise = (text: string): string =>
  text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

/** The verb of the title and the token index after it: "was forced to apologise" → "forced to apologise". */
function verbWords(
  clause: Clause,
  sentence: SentenceReading,
  plural: boolean,
): { words: string; after: number } {
  const { tokens, clauses } = sentence;
  const { verb } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const infinitive = next?.verb.form === 'infinitive' && next.verb.first <= verb.end + 1 ? next : undefined;
  if (verb.base === 'go on' && infinitive)
    return { words: presentForm(infinitive.verb.base, plural), after: infinitive.verb.end };
  const [base = ''] = verb.base.split(' ');
  const participle = tokens[verb.head]?.lower ?? '';
  const words = verb.passive || verb.form === 'participle' ? participle : presentForm(base, plural);
  if (infinitive && infinitive.verb.first === verb.end && COMPLETED_BY_INFINITIVE.has(verb.base)) {
    return {
      words: `${words} ${joinWords(tokens.slice(infinitive.verb.first, infinitive.verb.end))}`,
      after: infinitive.verb.end,
    };
  }
  return { words, after: verb.end };
}

function writeClauseTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Title | null {
  const { tokens, clauses } = sentence;
  if (clause.verb.negated) return null;
  const subject = nameSubject(clause, sentence, mention, sources);
  if (!subject) return null;
  const { words: verb, after } = verbWords(clause, sentence, subject.plural);
  const at = clauses.indexOf(clause);
  const stop = clauses
    .slice(at + 1)
    .find((next) => next.start >= after && (next.kind === 'main' || next.kind === 'adverbial'));
  const used = `${subject.words} ${verb}`.split(' ').length;
  const rest = trimWords(tokens.slice(after, stop?.start ?? tokens.length), used);
  const complement = resolvePronouns(rest.tokens, mention, subject.id, sources);
  if (complement === null) return null;
  const bare = complement === '';
  const stripped = !rest.whole && TAKES_INFINITIVE.has(clause.verb.base) ? 1.2 : 0;
  const role = bare ? roleOf(clause, sentence) : undefined;
  const who =
    role && !subject.words.toLowerCase().includes(role.toLowerCase())
      ? `${role} ${subject.words}`
      : subject.words;
  const text = capitalise(`${who} ${verb} ${complement}`.replace(/\s+/g, ' ').replace(/[\s,;:.–—-]+$/, ''));
  const count = text.split(' ').length;
  if (count < 3 || count > 11 || (bare && !rest.whole) || (bare && NEEDS_OBJECT.has(clause.verb.base)))
    return { text, worth: 0.1 };
  const finite = clause.verb.form === 'finite' ? 0.4 : 0;
  return {
    text,
    worth: 1 + (subject.id ? 0.6 : 0) + (bare ? 0 : 0.4) + (rest.whole ? 0.6 : 0) + finite - stripped,
  };
}

/** A line without a verb: its words after the date. */
function writeLineTitle(sentence: SentenceReading): Title | null {
  const words = sentence.tokens.filter((token) => token.tag !== 'TIME' && !/^[:–—-]$/.test(token.text));
  const line = joinWords(trimWords(words, 0).tokens).replace(/[.,;:]+$/, '');
  return line ? { text: capitalise(line), worth: 0.6 } : null;
}

/**
 * A title for a mention from its own words: who, what in the present tense, and as much of the rest as nine words
 * hold; for a saying "who: what". Pronouns are resolved; where one cannot be, there is no title (null).
 */
export function writeTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  if (!sentence) return null;
  if (!mention.clause) return mention.saying ? writeSayingTitle(mention, sources) : writeLineTitle(sentence);
  const said = mention.saying ? writeSayingTitle(mention, sources) : null;
  return said ?? writeClauseTitle(mention.clause, sentence, mention, sources);
}
