import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import { contains } from '../text/ranges';
import { claimOf } from './claimed-clause';
import { closePhrase } from './close-phrase';
import { dropSource } from './drop-source';
import { dropTimes } from './drop-times';
import { joinWords } from './join-words';
import type { TitleSources } from './name-subject';
import { STANDS_ALONE } from './open-phrases';
import { verbBase } from '../words/lexicon';
import { resolvePronouns } from './resolve-pronouns';
import { bestOf, capitalise } from './title';
import { findLongFault, findTitleFault, LONGEST, MOST_WORDS } from './title-laws';
import { trimOptions } from './trim-words';
import { isBroken } from './broken-cut';
import { isFinite, tellsSomething } from './tells-something';
import { isHappening } from './is-happening';
import { isQuoted } from './is-quoted';
import { isUnlikelySubject } from './unlikely-subject';
import { extractTitle } from './write-extract-title';

const PRONOUN = /^(?:he|she|it|they|this|that|these|those|we|i|you|his|her|its|their)$/i;

/** "Achieved fame", "who faced it", "Type it in": who did so stands outside. */
const LACKS_SUBJECT = /^(?:VB[DZPGN]?|MD|WP\$?|WDT|WRB)$/;

/**
 * The clause of a passage as it stands; else the passage's own words without its time, up to the end of a phrase, where no better title can be made. A pronoun at their
 * head gives way to whom it means; where that is not known there is no title, and nobody would miss the event.
 */
export function passageTitle(mention: FoundMention, sources: TitleSources): string | undefined {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  const all = sentence?.tokens ?? [];
  const claimed = sentence && claimOf(mention, sentence, sources);
  const own = claimed ? all : all.filter((token) => contains(mention.range, token));
  const extract = extractTitle(mention, sources);
  if (extract !== undefined) return extract;
  const { subject, clause } = mention;
  const unlikely = subject && clause && isUnlikelySubject({ id: subject, words: '' }, clause, sources.index);
  const cut = cutTitle(own, unlikely ? undefined : subject, sources, mention);
  if (!cut && mention.quoted) return quoteTitle(own);
  const phrase = phraseTitle(own, mention, sources) ?? phraseTitle(all, mention, sources);
  const whole =
    phrase || (cut && !findTitleFault(cut)) ? undefined : cutTitle(all, undefined, sources, mention);
  const title = phrase ?? (whole && !findTitleFault(whole) ? whole : cut);
  if (title === undefined) return undefined;
  return mention.quoted && !/["“”]/.test(title) ? `“${title}”` : title;
}

/** Somebody's own words about themselves, “I felt ill”, in quotation marks; undefined where they do not fit or speak of others. */
function quoteTitle(own: readonly TaggedToken[]): string | undefined {
  const words = dropTimes(own);
  const first = words.findIndex(({ lower, tag }) => /^(?:i|we|my|our)$/.test(lower) && tag.startsWith('PRP'));
  const said = first < 0 || first > 2 ? [] : closePhrase(words.slice(first), true);
  const text = joinWords(said).replace(/[\s.,;:–—"”-]+$/, '');
  return tellsSomething(said) && !findTitleFault(`“${text}”`) ? `“${capitalise(text)}”` : undefined;
}

/** "In a letter it said sorry": where the clause begins that a preposition's phrase leads up to; 0 for others. */
function endOfLead(tokens: readonly TaggedToken[]): number {
  if (tokens[0]?.tag !== 'IN') return 0;
  const end = tokens.findIndex(({ tag }) => !/^(?:IN|DT|PRP\$|JJ|NNP?S?|POS|CD)$/.test(tag));
  const led = end > 1 && /^NN/.test(tokens[end - 1]?.tag ?? '');
  return led && /^(?:he|she|it|they)$/.test(tokens[end]?.lower ?? '') ? end : 0;
}

/** The words after what leads to a phrase: no source, no time, no "and", no preposition. */
function withoutLead(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const timeless = dropTimes(dropSource(tokens));
  // "in the house, the mayor said": where it was said leads nowhere
  const comma = timeless.findIndex(({ text }) => text === ',');
  // "as the mayor put it in a letter, …"
  const put = timeless[0]?.lower === 'as' && timeless.slice(0, comma).some(({ lower }) => lower === 'put');
  const both = timeless[0]?.lower === 'both' && timeless[1]?.tag === 'IN';
  const placed =
    (/^(?:IN|RB)$/.test(timeless[0]?.tag ?? '') && comma > 0 && comma < 14) || ((both || put) && comma > 0);
  const kept = placed ? timeless.slice(comma + 1) : timeless.slice(endOfLead(timeless));
  const lead = kept.findIndex(
    ({ text, tag }) => /\p{L}/u.test(text) && tag !== 'CC' && tag !== 'IN' && tag !== 'POS',
  );
  // "At least five leaders"
  const counted = /^(?:least|most)$/.test(kept[lead]?.lower ?? '') && kept[lead - 1]?.lower === 'at';
  // "Yet the ferry sank"
  if (
    /^(?:yet|still|then|now|also|meanwhile|however|instead)$/.test(kept[lead]?.lower ?? '') &&
    lead < kept.length - 3
  )
    return withoutLead(kept.slice(lead + 1));
  return kept.slice(Math.max(0, counted ? lead - 1 : lead));
}

/** "Reiter, 44, of Ostra, was seen" without its asides, and "Beacon, which gave the space, closed" without what describes it. */
function withoutAsides(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const open = tokens.findIndex(({ text }) => text === ',');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',');
  const next = tokens[open + 1];
  const inside = tokens.slice(open + 1, close);
  // "two tugs, the Alba and the Brava, left"
  const named = next?.tag === 'DT' && inside.every(({ tag }) => /^(?:DT|JJ|NNP?S?|CC|IN|POS|CD)$/.test(tag));
  // "The Lamp, written by Ana Silva, won"
  const made = /^VB[ND]$/.test(next?.tag ?? '') && tokens[open + 2]?.tag === 'IN';
  const aside =
    next?.tag === 'CD' || named || made || /^(?:of|who|which|whose|then|now)$/.test(next?.lower ?? '');
  if (open < 1 || close < 0 || !aside || close - open > 16) return tokens;
  const rest = tokens.slice(close + 1);
  // what stands behind goes on with the verb, or with another aside
  const goesOn = /^(?:VB[DZP]|MD|IN)$/.test(rest[0]?.tag ?? '');
  if (!goesOn) return tokens;
  const more = rest[0]?.lower === 'of' ? [...tokens.slice(0, open), tokens[close]!, ...rest] : undefined;
  return more ? withoutAsides(more) : [...tokens.slice(0, open), ...rest];
}

/** The words, and what a headline has of them: no asides, no article before them. */
function looserForms(tokens: readonly TaggedToken[]): (readonly TaggedToken[])[] {
  const plain = withoutAsides(tokens);
  const bare = /^(?:the|a|an)$/.test(plain[0]?.lower ?? '') ? plain.slice(1) : plain;
  return [tokens, plain, bare].filter((form, at, forms) => at === 0 || form.length < forms[at - 1]!.length);
}

/** Without "that" behind a verb, where nothing else makes it fit. */
const withoutThat = (tokens: readonly TaggedToken[]): readonly TaggedToken[] =>
  tokens.filter(
    ({ lower, tag }, at) => !(lower === 'that' && tag === 'IN' && /^VB/.test(tokens[at - 1]?.tag ?? '')),
  );

/** The longest beginning of some words that ends with a phrase and tells something. */
function phraseTitle(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  sources: TitleSources,
): string | undefined {
  if (/^(?:whether|what|who|if|how|why)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const titles = looserForms(withoutLead(tokens)).flatMap((form, price) =>
    trimOptions(form)
      .filter(
        ({ tokens: told, quality }) =>
          quality > 0 && tellsSomething(told, form) && !LACKS_SUBJECT.test(form[0]?.tag ?? ''),
      )
      .flatMap((option) =>
        [option.tokens, withoutThat(option.tokens)].flatMap((told, at) => {
          const words = resolvePronouns(told, mention, {}, sources);
          return words ? [{ text: capitalise(words), worth: option.quality - (price + at * 3) / 100 }] : [];
        }),
      ),
  );
  return bestOf(titles)?.text;
}

/** What fits in a title has no more tokens, marks and clitics among them; longer cuts are not tried, since their number is the square of their length. */
const MOST_TOKENS = 4 * MOST_WORDS;

/** "Voting closed": two words that say it all. */
const isBriefEvent = (tokens: readonly TaggedToken[]): boolean =>
  tokens.filter(({ text }) => /[\p{L}\d]/u.test(text)).length === 2 &&
  /^NN/.test(tokens[0]?.tag ?? '') &&
  /^VBD$/.test(tokens[1]?.tag ?? '') &&
  STANDS_ALONE.has(verbBase(tokens[1]?.lower ?? ''));

/** Where a pronoun stands behind the first word that means somebody whom they do not name before it: "ordered that he be let go"; the number of words where none does. */
function findLoose(
  tokens: readonly TaggedToken[],
  { article, sentence }: FoundMention,
  { references, index }: TitleSources,
): number {
  if (PRONOUN.test(tokens[0]?.text ?? '')) return tokens.length;
  const loose = tokens.findIndex((token, at) => {
    if (!/^(?:he|him|she|her|his|himself|herself)$/.test(token.lower) || isQuoted(tokens, at)) return false;
    const id = references[article]?.resolve(sentence, token);
    const last = id && index.byId.get(id)?.name.split(' ').at(-1);
    return !tokens.slice(0, at).some(({ text }) => text === last);
  });
  return loose < 0 ? tokens.length : loose;
}

/**
 * As many of some words as a title holds; undefined where a pronoun opens them that leads nowhere, and where every cut breaks them, but for the two words of what `happened`.
 */
function cutTitle(
  tokens: readonly TaggedToken[],
  subject: string | undefined,
  sources: TitleSources,
  mention: FoundMention,
): string | undefined {
  const { index } = sources;
  const happened = isHappening(mention);
  const kept = withoutLead(tokens);
  const loose = findLoose(kept, mention, sources);
  const isWhole = loose === kept.length;
  const [head] = kept;
  const opening = head && PRONOUN.test(head.text) ? head : undefined;
  const actor = subject ? index.byId.get(subject) : undefined;
  // "It was full, said Ana Silva": she was not
  const fits = (actor?.kind === 'person') !== (opening?.lower === 'it');
  const name = fits ? actor?.name : undefined;
  // "They're gone": no name stands for half of a word
  if (opening && kept[1] && /^['’]/.test(kept[1].text)) return undefined;
  if (opening && (!name || !/^(?:he|she|it|they)$/i.test(opening.text))) return undefined;
  const called = opening && name ? [{ ...opening, text: name, tag: 'NNP' }, ...kept.slice(1)] : kept;
  // "THE storm": capitals that open a paragraph
  const named = called.map((token, at) =>
    at === 0 && /^(?:THE|A|AN)$/.test(token.text) ? { ...token, text: capitalise(token.lower) } : token,
  );
  const entire = joinWords(named).replace(/[\s.,;:–—-]+$/, '');
  const told = named.some(isFinite);
  const [opens, then] = named;
  // "Hit three banks", "Filmed in Ostra": of whom, stands outside
  const described = /^VB[GN]$/.test(opens?.tag ?? '') && !/^(?:IN|TO|RB|TIME)$/.test(then?.tag ?? '');
  const lacks = LACKS_SUBJECT.test(opens?.tag ?? '') && (tellsSomething(named) || !described);
  // a whole clause that points outside is better than a piece of it
  if (isWhole && tellsSomething(named) && /^(?:pointer|unsaid)$/.test(findTitleFault(entire) ?? ''))
    return capitalise(entire);
  const longest = Math.min(loose, MOST_TOKENS);
  const ends = lacks ? [] : Array.from({ length: longest }, (_, at) => longest - at);
  let long: string | undefined;
  for (const end of ends) {
    const cut = named.slice(0, end);
    if (isBroken(named, end, told)) continue;
    const text = joinWords(cut).replace(/[\s.,;:–—-]+$/, '');
    if (!findTitleFault(text)) return capitalise(text);
    if (!findLongFault(text)) long ??= text;
  }
  if (long !== undefined) return capitalise(long);
  if (lacks) return undefined;
  const points = happened && findLongFault(entire) === 'pointer';
  const whole = isWhole && entire.split(' ').length <= LONGEST && (tellsSomething(named) || points);
  return whole || (happened && isBriefEvent(named)) ? capitalise(entire) : undefined;
}
