import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import { findHolder, type Range } from '../text/ranges';
import { kindsOfSaying } from '../statements/saying-verbs';

/** Kinds of saying that tell or ask; what is thought of or wanted is as unreal as its condition. */
const TELLS = /^(?:say|tell|clause)$/;
/** Modals of what lies ahead of a condition. */
const AHEAD = /^(?:will|'ll|shall|may|can|must|should)$/;

/** Turned-round conditionals: "Had he said nothing", "Were it to happen", "Should they fail". */
function isInvertedCondition(tokens: readonly TaggedToken[]): boolean {
  const at = tokens.findIndex((token) => /\p{L}/u.test(token.text));
  const first = tokens[at]?.lower;
  const next = tokens[at + 1];
  return (
    /^(?:had|were|should)$/.test(first ?? '') &&
    !!next &&
    (next.lower === 'that' || /^(?:PRP|DT|NNP|NN|NNS|PRP\$)$/.test(next.tag)) &&
    !tokens.some((t) => t.text === '?')
  );
}

/** "If the wall gives way, he said on Sunday, the town may flood": a condition that opens what is to come. */
function isOpeningCondition(tokens: readonly TaggedToken[], clauses: readonly Clause[]): boolean {
  const first = tokens.find(({ text }) => /\p{L}/u.test(text))?.lower;
  return /^(?:if|unless)$/.test(first ?? '') && clauses.some(({ verb }) => AHEAD.test(verb.modal ?? ''));
}

/** What makes every clause of a sentence unreal: a question, a condition, "whenever". */
export function isUnrealSentence(tokens: readonly TaggedToken[], clauses: readonly Clause[]): boolean {
  const asked = tokens.some((token) => token.text === '?');
  const conditional = clauses.some((clause) => clause.connective === 'if' || clause.connective === 'unless');
  const unreal = clauses.some((clause) =>
    ['would', 'could', 'might', "'d"].includes(clause.verb.modal ?? ''),
  );
  const repeated = clauses.some((clause) => clause.connective === 'whenever');
  const supposed = isInvertedCondition(tokens) || isOpeningCondition(tokens, clauses);
  return asked || repeated || supposed || (conditional && unreal);
}

/** "…, where a second gate opened in 2015": what a clause on the side tells with its own day is so, whatever is asked or supposed. */
function isToldAside(
  { kind, connective, verb, start, end }: Clause,
  tokens: readonly TaggedToken[],
): boolean {
  const aside = kind === 'relative' || connective === 'where';
  const past = verb.form === 'finite' && /^(?:past|pluperfect)$/.test(verb.tense) && !verb.modal;
  return (
    aside &&
    past &&
    tokens[start - 1]?.text === ',' &&
    tokens.slice(start, end).some(({ tag }) => tag === 'TIME')
  );
}

/** "She asked on Monday what a tent would cost if it rained": a past telling stands outside the condition within what it tells. */
function tellsCondition(at: number, clauses: readonly Clause[], tokens: readonly TaggedToken[]): boolean {
  const [clause, content] = [clauses[at], clauses[at + 1]];
  if (
    clause?.kind !== 'main' ||
    clause.verb.form !== 'finite' ||
    !/^(?:past|pluperfect)$/.test(clause.verb.tense)
  )
    return false;
  if (clause.verb.modal || !kindsOfSaying(clause.verb.base).some((kind) => TELLS.test(kind))) return false;
  const inside = content?.kind === 'that' && content.parent === at;
  const supposed = isInvertedCondition(tokens) || isOpeningCondition(tokens, clauses);
  return (
    inside &&
    !supposed &&
    clauses.slice(0, at).every(({ connective }) => !/^(?:if|unless)$/.test(connective ?? ''))
  );
}

/** A mark that closes a quotation. */
const CLOSES = /^(?:["”’']|'')$/;

/**
 * The clauses of a sentence that are unreal because it asks or supposes, by index; `outer` are the outer quotations of its article, sorted. Where all that it asks
 * stands in those (“Who will pay?” she asked on Monday), it is they that ask. What a colon or a semicolon parts is judged by
 * itself ("Should that fail, they walk: she ordered boots on Sunday"), but for a question, which may lie in the other part.
 */
export function findUnreal(
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  outer: readonly Range[],
): ReadonlySet<number> {
  const isQuoted = (token: TaggedToken): boolean => findHolder(outer, token) >= 0;
  const asking = tokens.flatMap(({ text }, at) => (text === '?' ? at : []));
  if (
    asking.length > 0 &&
    asking.every((at) => isQuoted(tokens[at]!) && CLOSES.test(tokens[at + 1]?.text ?? ''))
  ) {
    const inside = clauses.flatMap((clause, at) => (isQuoted(tokens[clause.verb.head]!) ? at : []));
    const own = clauses.filter((_, at) => !inside.includes(at));
    const all = isUnrealSentence(
      tokens.filter((token) => !isQuoted(token)),
      own,
    );
    return new Set(all ? clauses.keys() : inside);
  }
  const unreal = new Set<number>();
  let from = 0;
  const asked = tokens.some(({ text }) => text === '?');
  for (let to = 0; to <= tokens.length; to++) {
    const mark = tokens[to];
    const parts = !asked && (mark?.text === ':' || mark?.text === ';') && mark.tag !== 'TIME';
    if (mark && !parts) continue;
    const here = clauses.flatMap((clause, at) =>
      from <= clause.verb.head && clause.verb.head < to ? at : [],
    );
    const part = here.flatMap((at) => clauses[at] ?? []);
    if (isUnrealSentence(tokens.slice(from, to), part))
      here
        .filter((at) => clauses[at] && !isToldAside(clauses[at], tokens))
        .filter((at) => asked || !tellsCondition(at, clauses, tokens))
        .forEach((at) => unreal.add(at));
    from = to + 1;
  }
  return unreal;
}
