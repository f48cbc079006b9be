import type { ArticleReading, SentenceReading } from '../reading';
import type { TaggedToken } from '../grammar/tag-tokens';
import { contains, overlaps, type Range } from '../text/ranges';
import { hasOnlyNounSenses, nounBase, verbBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import { isRoleNoun, type NameMention } from './find-names';
import { canBe, COLLECTIVE, COMPANIES, HE, I, IT, PUBLIC_BODY, SHE } from './pointing-words';

/** Leads from words to actors within one article. */
export interface References {
  /** The actor that a phrase names or points back to ("he", "the president"); undefined where that is not clear. */
  resolve(sentence: number, range: Range): string | undefined;
  /** Every actor that the range names or points to by a pronoun or role, in order of kind of word, each once. */
  actorsIn(sentence: number, range: Range): string[];
}

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
  // whom somebody told is not whom the next sentence is about
  const isTold = (name: NameMention) =>
    /^(?:told|tells|telling)$/.test(sentence.tokens[name.first - 1]?.lower ?? '');
  // one of several named together is seldom who "he" is
  const isListed = ({ first, last }: NameMention) =>
    (/^(?:,|CC)$/.test(sentence.tokens[last]?.tag ?? '') && sentence.tokens[last + 1]?.tag === 'NNP') ||
    (/^(?:,|CC)$/.test(sentence.tokens[first - 1]?.tag ?? '') && sentence.tokens[first - 2]?.tag === 'NNP');
  const rank = (name: NameMention) => Number(isOwner(name)) + 2 * Number(isListed(name));
  const others = names.filter((name) => !isTold(name)).sort((a, b) => rank(a) - rank(b) || b.start - a.start);
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

/** After "A did this; B did that" B is the one last told of. */
function lastHalfFirst(sentence: SentenceReading | undefined, subjects: Mind['subjects']): Mind['subjects'] {
  const bound = sentence?.tokens.findLast((token) => token.text === ';')?.start ?? -1;
  return bound < 0
    ? subjects
    : [...subjects.filter(({ end }) => end > bound), ...subjects.filter(({ end }) => end <= bound)];
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
    for (const { id } of lastHalfFirst(reading.sentences[sentence - 1], last?.subjects ?? [])) yield id;
    for (const name of [...(here?.names ?? [])].reverse()) {
      const lead = reading.sentences[sentence]?.tokens[name.first - 1];
      const id = index.idOf(name.name);
      const told = /^(?:told|tells|telling)$/.test(lead?.lower ?? '');
      if (id && name.end <= offset && lead?.tag !== 'IN' && lead?.tag !== 'TO' && !told) yield id;
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
      // "the Rivertown police" are their own
      if (!COMPANIES.has(head) && tokens.some((token) => token.tag === 'NNP')) return undefined;
      const company = (id: string) =>
        isKind(index, id, ['organisation', 'other']) && !PUBLIC_BODY.test(index.byId.get(id)?.name ?? '');
      const body = (id: string) =>
        isKind(index, id, ['organisation']) && PUBLIC_BODY.test(index.byId.get(id)?.name ?? '');
      return latest(sentence, range.start, COMPANIES.has(head) ? company : body);
    }
    const role = isRoleNoun(head) || hasOnlyNounSenses(head, 'person');
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
    const inside = following && following.end <= last.end && /^(?:NN|CD|JJ)/.test(following.tag);
    return inside ? undefined : head;
  }

  /** "When it recalled the toys, Acme blamed …": the subject of the main clause after a leading side clause. */
  function namedLater(
    here: SentenceReading,
    pronoun: TaggedToken,
    fits: (id: string) => boolean,
  ): string | undefined {
    const [opening] = here.clauses;
    const inside = opening && here.tokens.slice(opening.start, opening.end).includes(pronoun);
    if (!inside || !/^(?:adverbial|gerund)$/.test(opening.kind)) return undefined;
    if (here.tokens[0]?.lower !== opening.connective) return undefined;
    const main = here.clauses.find((clause) => clause.kind === 'main' && clause !== opening);
    const subject = main ? here.tokens.slice(main.subject.start, main.subject.end) : [];
    const name = subject.length ? headName(here, subject) : undefined;
    const id = name && index.idOf(name.name);
    return id && fits(id) ? id : undefined;
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
      if (IT.test(first.lower) && isExpletive(here, first)) return undefined;
      const she = SHE.test(first.lower);
      const fits = (id: string): boolean =>
        IT.test(first.lower)
          ? isKind(index, id, ['organisation'])
          : isKind(index, id, ['person']) && canBe(she, index.rolesOf(id));
      if (she || HE.test(first.lower) || IT.test(first.lower))
        return namedLater(here, first, fits) ?? latest(sentence, range.start, fits);
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
