import type { ActorIndex } from '../actors/actor-index';
import type { References } from '../actors/resolve-references';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import { COMPLETED_BY_INFINITIVE } from '../mentions/verb-classes';
import type { ArticleReading, SentenceReading } from '../reading';
import { joinWords, trimWords } from './trim-words';
import { presentForm } from './verb-words';

/** A title and how good it is: titles of lower worth are used only when nothing better is found. */
export interface Title {
  readonly text: string;
  readonly worth: number;
}

export interface TitleSources {
  readonly readings: readonly ArticleReading[];
  readonly references: readonly References[];
  readonly index: ActorIndex;
}

const PRONOUN = /^(?:PRP|PRP\$|EX)$/;
const OBJECT_PRONOUN = /^(?:him|her|it|them|me|us|you)$/;

const capitalise = (text: string): string =>
  text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());

function rangeOf(tokens: readonly TaggedToken[]): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The words of a subject: names as they are, pronouns and "the president" by whom they mean. */
function subjectWords(
  sentence: SentenceReading,
  mention: FoundMention,
  tokens: readonly TaggedToken[],
  sources: TitleSources,
): string | null {
  const references = sources.references[mention.article];
  const first = tokens[0];
  if (!first || !references) return null;
  const named = mention.subject ? sources.index.byId.get(mention.subject)?.name : undefined;
  const id = references.resolve(mention.sentence, rangeOf(tokens));
  const name = id ? sources.index.byId.get(id)?.name : undefined;
  if (tokens.length === 1 && PRONOUN.test(first.tag)) return name ?? named ?? null;
  if (name && !tokens.some((token) => token.tag === 'CC' || token.tag === 'POS')) return name;
  // "the pop star's office" is Elton-like somebody's office: the owner by name, where known
  const owner = tokens.findIndex((token) => token.tag === 'POS');
  if (owner > 0) {
    const whose = references.resolve(mention.sentence, rangeOf(tokens.slice(0, owner)));
    const ownerName = whose ? sources.index.byId.get(whose)?.name : undefined;
    if (ownerName) return `${ownerName}’s ${joinWords(tokens.slice(owner + 1))}`;
  }
  const plain = /^(?:the|a|an)$/.test(first.lower) ? tokens.slice(1) : tokens;
  if (plain.some((token) => token.tag === 'PRP' || token.tag === 'PRP$')) return name ?? null;
  const words = joinWords(plain.filter((token) => token.tag !== 'TIME'));
  return words.split(' ').length > 6 ? null : words;
}

/** The subject's tokens: its own, or those of the clause it hangs on. */
function findSubject(clause: Clause, sentence: SentenceReading): readonly TaggedToken[] {
  const { tokens, clauses } = sentence;
  const own = tokens.slice(clause.subject.start, clause.subject.end);
  if (own.length) return own;
  if (clause.kind === 'gerund' || clause.kind === 'participle' || clause.kind === 'infinitive') {
    const main =
      clauses[clause.parent ?? -1] ??
      clauses.find((each) => each.kind === 'main' && each.subject.end > each.subject.start);
    if (main && main !== clause) return findSubject(main, sentence);
  }
  return [];
}

function isPlural(tokens: readonly TaggedToken[], words: string): boolean {
  if (tokens.some((token) => token.tag === 'CC' && token.lower === 'and') && / and /.test(words)) return true;
  const of = tokens.findIndex((token) => token.lower === 'of');
  const head = (of > 0 ? tokens.slice(0, of) : tokens).at(-1);
  return head?.tag === 'NNS' || /^(?:they|we|police)$/.test(head?.lower ?? '');
}

/** The verb of the title and the token index after it: "was forced to apologise" → "forced to apologise". */
function verbWords(
  clause: Clause,
  sentence: SentenceReading,
  plural: boolean,
): { words: string; after: number } {
  const { tokens, clauses } = sentence;
  const { verb } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (verb.base === 'go on' && next?.verb.form === 'infinitive')
    return { words: presentForm(next.verb.base, plural), after: next.verb.end };
  const participle = joinWords(tokens.slice(verb.head, verb.head + 1));
  const particle = verb.base.includes(' ') ? 1 : 0;
  const words =
    verb.passive || verb.form === 'participle'
      ? participle
      : presentForm(verb.base.split(' ')[0] ?? '', plural);
  if (
    next?.verb.form === 'infinitive' &&
    next.verb.first === verb.end &&
    COMPLETED_BY_INFINITIVE.has(verb.base)
  ) {
    return {
      words: `${words} ${joinWords(tokens.slice(next.verb.first, next.verb.end))}`,
      after: next.verb.end,
    };
  }
  return particle
    ? { words: `${words} ${tokens[verb.head + 1]?.text ?? ''}`, after: verb.head + 2 }
    : { words, after: verb.end };
}

/** Names in place of pronouns; null where one stays unresolved. */
function resolvePronouns(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  sources: TitleSources,
): string | null {
  const references = sources.references[mention.article];
  let hanging = false;
  const words = tokens.map((token) => {
    if (token.tag !== 'PRP' && token.tag !== 'PRP$') return token;
    const id =
      OBJECT_PRONOUN.test(token.lower) && token.tag === 'PRP'
        ? references?.resolve(mention.sentence, token)
        : undefined;
    const name = id && id !== mention.subject ? sources.index.byId.get(id)?.name : undefined;
    if (!name && token.tag === 'PRP') hanging = true;
    if (token.tag === 'PRP$' && /^(?:my|our|your)$/.test(token.lower)) hanging = true;
    return name ? { ...token, text: name } : token;
  });
  return hanging ? null : joinWords(words);
}

function writeClauseTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Title | null {
  const { tokens, clauses } = sentence;
  const subjectTokens = findSubject(clause, sentence);
  const subject = subjectWords(sentence, mention, subjectTokens, sources);
  if (!subject) return null;
  const { words: verb, after } = verbWords(clause, sentence, isPlural(subjectTokens, subject));
  const at = clauses.indexOf(clause);
  const stop = clauses
    .slice(at + 1)
    .find(
      (next) =>
        next.start >= after &&
        (next.kind === 'main' || next.kind === 'relative' || next.kind === 'adverbial'),
    );
  const rest = tokens.slice(after, stop?.start ?? tokens.length);
  const used = `${subject} ${verb}`.split(' ').length;
  const trimmed = trimWords(rest, used);
  const complement = resolvePronouns(trimmed, mention, sources);
  if (complement === null) return null;
  const text = capitalise(
    `${subject} ${verb} ${complement}`
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[,;:.–—-]+$/, ''),
  );
  const count = text.split(' ').length;
  const named = mention.subject ? 1 : 0;
  return count < 3 || count > 12
    ? { text, worth: 0.2 }
    : { text, worth: 1 + named + (trimmed.length ? 0.5 : 0) + (count <= 9 ? 0.5 : 0) };
}

/** A line without a verb: its words after the date. */
function writeLineTitle(sentence: SentenceReading): Title | null {
  const words = joinWords(
    trimWords(
      sentence.tokens.filter((token) => token.tag !== 'TIME' && !/^[:–—-]$/.test(token.text)),
      0,
    ),
  );
  return words ? { text: capitalise(words.replace(/[.,;:]+$/, '')), worth: 0.6 } : null;
}

/**
 * A title for a mention from its own words: who, what in the present tense, and as much of the rest as nine words
 * hold. Pronouns are resolved; where one cannot be, there is no title (null).
 */
export function writeTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  if (!sentence) return null;
  return mention.clause
    ? writeClauseTitle(mention.clause, sentence, mention, sources)
    : writeLineTitle(sentence);
}
