import type { ActorIndex } from '../actors/actor-index';
import { tagTokens, type TaggedToken } from '../grammar/tag-tokens';
import { readTokens } from '../grammar/tokens';
import { isNounBase, knownTags, nounBase, verbBase } from '../words/lexicon';
import { losesOrder } from './governed-infinitive';
import { hasMainVerb } from './has-main-verb';
import { joinWords } from './join-words';
import { losesArgument } from './lost-argument';
import { STANDS_ALONE, waitsForClause } from './open-phrases';
import { lastNameOf } from './resolve-pronouns';
import { telegraph } from './telegraph';
import { capitalise } from './title';
import { findTitleFault, MOST_WORDS } from './title-laws';

/** The words of a title shortened in one way, and what is lost with what was left out. */
interface Shorter {
  readonly text: string;
  readonly price: number;
}

/** So many ways one after the other; more would leave little of it. */
const MOST_STEPS = 3;
const PRICE = {
  that: 0.1,
  aside: 0.2,
  told: 0.25,
  tense: 0.15,
  name: 0.3,
  article: 0.35,
  adverb: 0.2,
  phrase: 0.5,
};
const SAYS =
  /^(?:says?|said|reports?|reported|states?|stated|adds?|added|announces?|announced|confirms?|confirmed)$/;
const TELLS = /^(?:tells?|told|informs?|informed)$/;
/** How and how much: what happened is the same without. */
const IDLE = /^(?:quite|very|rather|really|also|already|deeply|strongly|formally|officially|finally|simply)$/;

const isFinite = ({ tag }: TaggedToken): boolean => /^(?:VB[DZP]|MD)$/.test(tag);
const isQuoted = (text: string): boolean => /["“”]/.test(text);
const read = (text: string): readonly TaggedToken[] =>
  tagTokens(readTokens(text, { start: 0, end: text.length }));

/** "Tomas Reiter" → "Reiter", and a body by the shortest of its other names that is a part of it. */
function* shortenNames(text: string, index: ActorIndex): Generator<Shorter> {
  const quote = text.search(/["“]/);
  const [open, rest] = quote < 0 ? [text, ''] : [text.slice(0, quote), text.slice(quote)];
  const short = open.replace(
    /\p{Lu}[\p{L}.’'-]*(?: (?:of |and |de |van |von |the )?\p{Lu}[\p{L}.’'-]*)+/gu,
    (name) => {
      const [, plain = name, mark = ''] = /^(.*?)(['’]s?)?$/u.exec(name) ?? [];
      const id = index.idOf(plain);
      const actor = id === undefined ? undefined : index.byId.get(id);
      if (!actor || actor.name !== plain) return name;
      const part =
        actor.kind === 'person'
          ? lastNameOf(actor.id, index)
          : actor.kind === 'organisation'
            ? shortestPart(plain, actor.aliases)
            : undefined;
      return part ? part + mark : name;
    },
  );
  if (short !== open) yield { text: short + rest, price: PRICE.name };
}

/** "NHA" or "Harbour Authority" of "Northern Harbour Authority", "Board" of "Board of Northern Ferries". */
function shortestPart(name: string, aliases: readonly string[]): string | undefined {
  const parts = aliases.filter(
    (alias) =>
      /^\p{Lu}{2,6}$/u.test(alias) ||
      name.startsWith(`${alias} of `) ||
      (/^\p{Lu}.* \p{Lu}/u.test(alias) && name.includes(alias)),
  );
  return [...parts].sort((a, b) => a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1))[0];
}

/** "Acme said that it sank" → "Acme: it sank", "Silva tells the board that boats sank" → "Silva: boats sank". */
function* turnToColon(tokens: readonly TaggedToken[]): Generator<Shorter> {
  const verb = tokens.findIndex(isFinite);
  const word = tokens[verb]?.lower ?? '';
  const that = tokens.findIndex(({ lower, tag }, at) => at > verb && lower === 'that' && tag === 'IN');
  const from = SAYS.test(word)
    ? that === verb + 1
      ? that + 1
      : verb + 1
    : TELLS.test(word) && that > verb + 1
      ? that + 1
      : -1;
  const content = tokens.slice(from);
  if (verb < 1 || from < 0 || isQuoted(joinWords(content)) || tokens.some(({ text }) => text === ':')) return;
  // "he", "it" want their name close by
  const first = content[0]?.lower ?? '';
  if (
    /^(?:he|she|it|they|to|in|on|at|as|if|what|who|how|why|when|whether)$/.test(first) ||
    !content.some(isFinite) ||
    isFinite(content[0]!)
  )
    return;
  const speaker = joinWords(tokens.slice(tokens[0]?.lower === 'the' ? 1 : 0, verb));
  yield { text: `${capitalise(speaker)}: ${joinWords(content)}`, price: PRICE.told };
}

/** "had held" → "held", "has found" → "found", "had been told to go" → "told to go" where nobody says so. */
function* simplifyTense(tokens: readonly TaggedToken[]): Generator<Shorter> {
  for (const [at, { lower }] of tokens.entries()) {
    const verb = tokens[at + 1]?.lower ?? '';
    const both = /ed$/.test(verb) || knownTags(verb).includes('VBD');
    const fits = /^(?:had|has|have)$/.test(lower) && both && /^VB/.test(tokens[at + 1]?.tag ?? '');
    if (fits && !/^(?:had|has|have|been)$/.test(verb))
      yield { text: joinWords(tokens.toSpliced(at, 1)), price: PRICE.tense };
    const done = verb === 'been' && tokens[at + 2]?.tag === 'VBN' && /^(?:had|has|have)$/.test(lower);
    if (done && !tokens.slice(0, at).some((each) => isFinite(each) || each.text === ':'))
      yield { text: joinWords(tokens.toSpliced(at, 2)), price: PRICE.tense };
  }
}

/** "The owner, Acme Lines, sank it" → "Acme Lines sank it". */
function* dropOffice(tokens: readonly TaggedToken[]): Generator<Shorter> {
  const open = tokens.findIndex(({ text }) => text === ',');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',');
  const name = tokens.slice(open + 1, close);
  const bare = name[0]?.tag === 'DT' ? name.slice(1) : name;
  const office = tokens.slice(0, Math.max(0, open));
  const named =
    bare.length > 0 &&
    bare.every(({ tag }) => /^(?:NNPS?|CC|POS)$/.test(tag) || tag === 'IN') &&
    bare[0]!.tag === 'NNP';
  if (open < 1 || close < 0 || !named || office[0]?.tag !== 'DT' || !isFinite(tokens[close + 1] ?? office[0]))
    return;
  yield { text: joinWords([...bare, ...tokens.slice(close + 1)]), price: PRICE.aside };
}

/** "Workers in towers on the quay woke" → "Workers in towers woke", "Workers woke". */
function* cutSubject(tokens: readonly TaggedToken[]): Generator<Shorter> {
  const verb = tokens.findIndex(isFinite);
  const subject = tokens.slice(0, Math.max(0, verb));
  if (subject.some(({ text }) => /^[,:“"]$/.test(text))) return;
  for (const [at, { tag, lower }] of subject.entries()) {
    const before = subject[at - 1];
    const bound = tag === 'IN' && !/^(?:of|than|per)$/.test(lower) && /^NNS?$/.test(before?.tag ?? '');
    if (bound && !subject.slice(0, at).some((each) => /^(?:JJS|CD)$/.test(each.tag)))
      yield {
        text: joinWords([...subject.slice(0, at), ...tokens.slice(verb)]),
        price: PRICE.phrase + (verb - at) / 10,
      };
  }
}

/** Nouns that say nothing without what they are of. */
const LEANS =
  /^(?:number|lot|series|kind|sort|type|part|half|most|many|majority|rest|set|range|percent|cent|level|rate|lack|fact|idea|one|some|all|more|risk|verge|brink|cusp|edge|head|chief|end|start|cost|price|value|victim|sign|group|pair)s?$/;

/** Whether words can end so: a noun, a number, a particle or a verb that tells enough alone. */
const canEnd = ({ tag, lower }: TaggedToken): boolean =>
  /^(?:NNP?S?|CD|RP)$/.test(tag) || isNounBase(nounBase(lower)) || STANDS_ALONE.has(verbBase(lower));

/** Each beginning of the words before a phrase that leaves nothing open, the longest first. */
function* cutEnd(tokens: readonly TaggedToken[]): Generator<Shorter> {
  const told = tokens.some(isFinite);
  for (let end = tokens.length - 1; end > 3; end--) {
    const [last, next] = [tokens[end - 1]!, tokens[end]!];
    const cut = tokens.slice(0, end);
    if (!/^(?:IN|TO)$/.test(next.tag) || /^(?:that|than|if|unless|as)$/.test(next.lower) || !canEnd(last))
      continue;
    // "signed up | to sail", not "signed | up to sail"
    if (/^(?:up|out|off|down|away|back)$/.test(next.lower) && /^VB/.test(last.tag)) continue;
    // "orders boats | of the line be sold": what is to be done
    if (tokens.some(({ tag }, at) => at > end && tag === 'VB' && !/^(?:TO|MD|VB)$/.test(tokens[at - 1]!.tag)))
      continue;
    if (next.lower === 'of' && (!/^NN/.test(last.tag) || LEANS.test(last.lower))) continue;
    const lost = losesArgument(tokens, cut, '');
    if (lost === 'verb' || losesOrder(tokens, cut, '') || (told && !hasMainVerb(cut)) || waitsForClause(cut))
      continue;
    const price =
      PRICE.phrase + (tokens.length - end) / 20 + (lost ? 0.2 : 0) + (next.lower === 'of' ? 0.1 : 0);
    yield { text: joinWords(cut), price };
  }
}

function* shortenOnce(text: string, index: ActorIndex): Generator<Shorter> {
  const tokens = read(text);
  yield* shortenNames(text, index);
  if (isQuoted(text)) return;
  const that = tokens.findIndex(
    ({ lower, tag }, at) => lower === 'that' && tag === 'IN' && /^VB/.test(tokens[at - 1]?.tag ?? ''),
  );
  if (that > 0) yield { text: joinWords(tokens.toSpliced(that, 1)), price: PRICE.that };
  const idle = tokens.findIndex(
    ({ lower, tag }, at) => at > 1 && tag === 'RB' && IDLE.test(lower) && at < tokens.length - 1,
  );
  if (idle > 0) yield { text: joinWords(tokens.toSpliced(idle, 1)), price: PRICE.adverb };
  const [bare] = telegraph(tokens.slice(1));
  if (bare) yield { text: joinWords([tokens[0]!, ...bare.tokens]), price: PRICE.article };
  yield* turnToColon(tokens);
  yield* simplifyTense(tokens);
  yield* dropOffice(tokens);
  yield* cutSubject(tokens);
  yield* cutEnd(tokens);
}

const countWords = (text: string): number => text.split(' ').filter(Boolean).length;

/**
 * A title of more words than nine in nine or fewer: people by their last names, a saying behind a colon, a simpler tense, no articles, no idle adverb, a
 * phrase less behind the subject or at the end; of all that fit the one that loses least. Itself where it fits already or nothing makes it fit without leaving
 * something open.
 */
export function tightenTitle(title: string, index: ActorIndex): string {
  if (countWords(title) <= MOST_WORDS) return title;
  const lost = new Map([[title, 0]]);
  let forms = [title];
  let best: Shorter | undefined;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next: string[] = [];
    for (const form of forms)
      for (const { text, price } of shortenOnce(form, index)) {
        const sum = (lost.get(form) ?? 0) + price;
        if (sum >= (lost.get(text) ?? best?.price ?? Infinity)) continue;
        lost.set(text, sum);
        if (countWords(text) > MOST_WORDS) next.push(text);
        else if (!findTitleFault(text) && sum < (best?.price ?? Infinity)) best = { text, price: sum };
      }
    forms = next;
  }
  return best ? capitalise(best.text) : title;
}
