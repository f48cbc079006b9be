import type { ArticleReading, SentenceReading } from '../reading';
import type { TaggedToken } from '../grammar/tag-tokens';
import { contains, overlaps, type Range } from '../text/ranges';
import { hasNounSense, nounBase, verbBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import { isRoleNoun, type NameMention } from './find-names';

/** Leads from words to actors within one article. */
export interface References {
  /** The actor that a phrase names or points back to ("he", "the president"); undefined where that is not clear. */
  resolve(sentence: number, range: Range): string | undefined;
  /** Every actor that the range names or points to by a pronoun or role, in order of kind of word, each once. */
  actorsIn(sentence: number, range: Range): string[];
}

const HE = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const IT = /^(?:it|its|itself)$/;
const I = /^(?:i|me|my|mine|myself|we|us|our)$/;
const COMPANIES = new Set(
  'company firm group airline maker giant bank carrier business retailer chain manufacturer'.split(' '),
);
const COLLECTIVE = new Set(
  'company firm manufacturer retailer chain agency group commission committee police force airline maker giant union bank regulator watchdog department authority carrier government ministry court business paper newspaper broadcaster'.split(
    ' ',
  ),
);

const PUBLIC_BODY =
  /\b(?:Committee|Commission|Congress|Senate|House|Department|Ministry|Service|Court|Agency|Administration|Police|Parliament|Board|University|Association|Council|Office|Bureau|Union)\b/;

function isKind(index: ActorIndex, id: string, kinds: readonly string[]): boolean {
  return kinds.includes(index.byId.get(id)?.kind ?? '');
}

/** Whom a sentence brings to mind: the subjects of its main clauses, then the others it names, latest first. */
interface Mind {
  readonly subjects: { readonly id: string; readonly end: number }[];
  readonly others: readonly string[];
  /** Its names outside quotation marks. */
  readonly names: readonly NameMention[];
}

function broughtToMind(reading: ArticleReading, sentence: SentenceReading, index: ActorIndex): Mind {
  const quoted = reading.quotations.filter(
    (quote) => quote.depth === 0 && quote.end - quote.start > 30 && overlaps(quote, sentence),
  );
  const names = sentence.names.filter((name) => !quoted.some((quote) => contains(quote, name)));
  const isOwner = (name: NameMention) => sentence.tokens[name.last]?.tag === 'POS';
  const others = [...names].sort((a, b) => Number(isOwner(a)) - Number(isOwner(b)) || b.start - a.start);
  return { subjects: [], others: others.flatMap((name) => index.idOf(name.name) ?? []), names };
}

/** "it was unlikely", "it happened": nothing is meant. */
function isExpletive({ tokens }: SentenceReading, token: TaggedToken): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  const then = tokens[tokens.indexOf(token) + 2];
  if (/^(?:happened|seems|seemed|appears|appeared|takes|took|came|comes)$/.test(next?.lower ?? ''))
    return true;
  return !!next && verbBase(next.lower) === 'be' && !!then && !/^(?:VBN|VBG)$/.test(then.tag);
}

/** How far back a pronoun reaches, in sentences; beyond, the article's hero is meant. */
const REACH = 4;

/**
 * A resolver for one article. Rules: a name leads to its actor; "he" and "she" to the person last in mind, subjects first,
 * words in quotation marks left out; "it" and "the company" to the organisation; "I" and "we" in a quotation to its
 * speaker; "the president" to the last actor who bore that role, another role noun ("the singer") to the last person
 * in mind. Where nothing near fits, the one the article names most is meant. Cost: four sentences looked back per phrase.
 */
export function referencesOf(reading: ArticleReading, index: ActorIndex): References {
  const minds = reading.sentences.map((sentence) => broughtToMind(reading, sentence, index));
  const counts = new Map<string, number>();
  for (const { names } of minds) {
    for (const name of names) {
      const id = index.idOf(name.name);
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const heroes = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);

  function* inMind(sentence: number, offset: number): Generator<string> {
    const here = minds[sentence];
    const last = minds[sentence - 1];
    const told = (here?.subjects ?? []).filter(({ end }) => end <= offset);
    for (const { id } of [...told].reverse()) yield id;
    for (const { id } of last?.subjects ?? []) yield id;
    for (const name of [...(here?.names ?? [])].reverse()) {
      const lead = reading.sentences[sentence]?.tokens[name.first - 1];
      const id = index.idOf(name.name);
      if (id && name.end <= offset && lead?.tag !== 'IN' && lead?.tag !== 'TO') yield id;
    }
    yield* last?.others ?? [];
    for (let at = sentence - 2; at >= Math.max(0, sentence - REACH); at--) {
      for (const { id } of minds[at]?.subjects ?? []) yield id;
      yield* minds[at]?.others ?? [];
    }
    yield* heroes;
  }

  function latest(sentence: number, offset: number, fits: (id: string) => boolean): string | undefined {
    for (const id of inMind(sentence, offset)) if (fits(id)) return id;
    return undefined;
  }

  function speakerAt(range: Range): string | undefined {
    const statement = reading.statements.find(
      (each) => each.quoted && each.content.some((content) => contains(content, range)),
    );
    const source = statement?.source;
    if (!source) return undefined;
    const at = reading.sentences.findIndex((each) => contains(each, source));
    return at < 0 ? undefined : resolve(at, source);
  }

  function resolveRole(tokens: readonly TaggedToken[], sentence: number, range: Range): string | undefined {
    const noun = tokens.findLast((token) => /^NN/.test(token.tag));
    const definite =
      /^(?:the|this|that|his|her|their|its)$/.test(tokens[0]?.lower ?? '') ||
      tokens.some((token) => token.tag === 'POS');
    if (!noun || !definite || tokens.some((token) => token.tag === 'CC')) return undefined;
    const head = nounBase(noun.lower);
    const bearer =
      noun.tag === 'NNS' ? undefined : latest(sentence, range.start, (id) => index.rolesOf(id).has(head));
    if (bearer) return bearer;
    if (noun.tag === 'NNS' || tokens[0]?.lower !== 'the' || tokens.some((token) => token.tag === 'POS'))
      return undefined;
    if (COLLECTIVE.has(head)) {
      const company = (id: string) =>
        isKind(index, id, ['organisation', 'other']) && !PUBLIC_BODY.test(index.byId.get(id)?.name ?? '');
      const body = (id: string) =>
        isKind(index, id, ['organisation']) && PUBLIC_BODY.test(index.byId.get(id)?.name ?? '');
      return latest(sentence, range.start, COMPANIES.has(head) ? company : body);
    }
    const role = isRoleNoun(head) || hasNounSense(head, 'person');
    return role ? latest(sentence, range.start, (id) => isKind(index, id, ['person'])) : undefined;
  }

  /** The name at the head of a phrase: the last before the first comma that no preposition leads to. */
  function headName(sentence: SentenceReading, tokens: readonly TaggedToken[]): NameMention | undefined {
    const comma = tokens.find((token) => token.tag === ',');
    const last = (comma ? tokens.slice(0, tokens.indexOf(comma)) : tokens).at(-1);
    if (!last) return undefined;
    const names = sentence.names.filter(
      (name) => name.start >= (tokens[0]?.start ?? 0) && name.end <= last.end,
    );
    const heads = names.filter((name) => {
      const lead = sentence.tokens[name.first - 1];
      return (
        !lead ||
        lead.end <= (tokens[0]?.start ?? 0) ||
        (lead.tag !== 'IN' && lead.tag !== 'TO') ||
        lead.lower === 'by'
      );
    });
    const head = heads.at(-1);
    if (!head || sentence.tokens[head.last]?.tag === 'POS') return undefined;
    const following = sentence.tokens[head.last];
    const inside = following && following.end <= last.end && /^NN/.test(following.tag);
    return inside ? undefined : head;
  }

  function resolve(sentence: number, range: Range): string | undefined {
    const here = reading.sentences[sentence];
    if (!here) return undefined;
    const tokens = here.tokens.filter((token) => contains(range, token));
    const [first] = tokens;
    if (!first) return undefined;
    const name = headName(here, tokens);
    if (name) return index.idOf(name.name);
    if (tokens.length === 1) {
      if (HE.test(first.lower)) return latest(sentence, range.start, (id) => isKind(index, id, ['person']));
      if (IT.test(first.lower))
        return latest(sentence, range.start, (id) => isKind(index, id, ['organisation']));
      if (I.test(first.lower)) return speakerAt(range);
    }
    return resolveRole(tokens, sentence, range);
  }

  /** Phrases such as "the Russian president", by their determiner and role noun. */
  function rolePhrases(here: SentenceReading, range: Range): Range[] {
    return here.tokens.flatMap((token, at) => {
      if (token.lower !== 'the' || !contains(range, token)) return [];
      let last = at + 1;
      while (/^(?:NN|NNP|JJ|POS)$/.test(here.tokens[last]?.tag ?? '')) last++;
      const noun = here.tokens[last - 1];
      return noun && noun.tag !== 'NNS' && last > at + 1 && contains(range, noun)
        ? [{ start: token.start, end: noun.end }]
        : [];
    });
  }

  function actorsIn(sentence: number, range: Range): string[] {
    const here = reading.sentences[sentence];
    if (!here) return [];
    const named = here.names
      .filter((name) => contains(range, name))
      .flatMap((name) => index.idOf(name.name) ?? []);
    const pronouns = here.tokens.filter((token) => token.tag === 'PRP' && contains(range, token));
    const pointed = [...pronouns, ...rolePhrases(here, range)].flatMap(
      (phrase) => resolve(sentence, phrase) ?? [],
    );
    return [...new Set([...named, ...pointed])];
  }

  const isQuoted = (token: Range) =>
    reading.quotations.some(
      (quote) => quote.depth === 0 && quote.end - quote.start > 30 && contains(quote, token),
    );

  // in order, since a pronoun's actor is the next sentence's subject
  reading.sentences.forEach((sentence, at) => {
    for (const { subject, kind } of sentence.clauses) {
      const [first, last] = [sentence.tokens[subject.start], sentence.tokens[subject.end - 1]];
      if (kind !== 'main' || subject.end <= subject.start || !first || !last || isQuoted(first)) continue;
      const id = resolve(at, { start: first.start, end: last.end });
      if (id) minds[at]?.subjects.push({ id, end: last.end });
    }
  });

  return { resolve, actorsIn };
}
