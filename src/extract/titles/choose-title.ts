import type { FoundMention } from '../mentions/found-mention';
import type { TaggedToken } from '../grammar/tag-tokens';
import { contains } from '../text/ranges';
import { resolvePronouns } from './resolve-pronouns';
import { titleFromHeadline } from './title-from-headline';
import { findTitleFault, LEAST_WORDS, MOST_WORDS } from './title-laws';
import { bestOf, capitalise } from './title';
import { waitsForClause, waitsForVerb } from './open-phrases';
import { closePhrase } from './close-phrase';
import { dropTimes } from './drop-times';
import { joinWords } from './join-words';
import { trimOptions } from './trim-words';
import { titleWorth } from './wanted-titles';
import { writeTitle, type Title, type TitleSources } from './write-title';

/** Below this a title says so little that another sentence's is better. */
const WEAK = 0.5;
/** Below this its subject is a thing that only its article knows, and nothing more is told of it. */
const VAGUE = 1.25;
/** From here on it names who did what. */
const NAMED = 2.9;

/** The best title of all its mentions. */
function bestTitle(
  mentions: readonly FoundMention[],
  titles: ReadonlyMap<FoundMention, Title | null>,
): Title | undefined {
  const worth = (mention: FoundMention): number => titleWorth(mention, titles.get(mention), mentions);
  const [best] = [...mentions].sort(
    (a, b) => worth(b) - worth(a) || a.article - b.article || a.range.start - b.range.start,
  );
  return (best && titles.get(best)) ?? undefined;
}

const PRONOUN = /^(?:he|she|it|they|this|that|these|those|we|i|you|his|her|its|their)$/i;

/** "The ferry sank off Ostra", not "the ferry", "Ana Silva wrote": a verb with something on both its sides. */
function tellsSomething(tokens: readonly TaggedToken[]): boolean {
  const verb = tokens.findIndex(({ tag }) => /^VB[DZPN]$/.test(tag));
  return verb > 0 && verb < tokens.length - 1 && tokens.length > 3;
}

/**
 * The passage's own words without its time, up to the end of a phrase, where no better title can be made. A pronoun at their
 * head gives way to whom it means; where that is not known there is no title, and nobody would miss the event.
 */
function passageTitle(mention: FoundMention, sources: TitleSources): string | undefined {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  const all = sentence?.tokens ?? [];
  const own = all.filter((token) => contains(mention.range, token));
  const cut = cutTitle(own, mention.subject, sources);
  if (!cut) return undefined;
  const phrase = phraseTitle(own, mention, sources) ?? phraseTitle(all, mention, sources);
  const whole = phrase || !findTitleFault(cut) ? undefined : cutTitle(all, undefined, sources);
  return phrase ?? (whole && !findTitleFault(whole) ? whole : cut);
}

/** The words after what leads to a phrase: no time, no "and", no preposition. */
function withoutLead(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const timeless = dropTimes(tokens);
  // "in the house, the mayor said": where it was said leads nowhere
  const comma = timeless.findIndex(({ text }) => text === ',');
  // "as the mayor put it in a letter, …"
  const put = timeless[0]?.lower === 'as' && timeless.slice(0, comma).some(({ lower }) => lower === 'put');
  const both = timeless[0]?.lower === 'both' && timeless[1]?.tag === 'IN';
  const placed = (timeless[0]?.tag === 'IN' && comma > 0 && comma < 14) || ((both || put) && comma > 0);
  const kept = placed ? timeless.slice(comma + 1) : timeless;
  const lead = kept.findIndex(
    ({ text, tag }) => /\p{L}/u.test(text) && tag !== 'CC' && tag !== 'IN' && tag !== 'POS',
  );
  // "At least five leaders"
  const counted = /^(?:least|most)$/.test(kept[lead]?.lower ?? '') && kept[lead - 1]?.lower === 'at';
  return kept.slice(Math.max(0, counted ? lead - 1 : lead));
}

/** The longest beginning of some words that ends with a phrase and tells something. */
function phraseTitle(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  sources: TitleSources,
): string | undefined {
  if (/^(?:whether|what|who|if|how|why)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const options = trimOptions(withoutLead(tokens)).filter((option) => tellsSomething(option.tokens));
  const titles = options.flatMap((option) => {
    const words = resolvePronouns(option.tokens, mention, {}, sources);
    return words ? [{ text: capitalise(words), worth: option.quality }] : [];
  });
  return bestOf(titles)?.text;
}

/** As many of some words as a title holds; undefined where a pronoun opens them that leads nowhere. */
function cutTitle(
  tokens: readonly TaggedToken[],
  subject: string | undefined,
  { index }: TitleSources,
): string | undefined {
  const kept = withoutLead(tokens);
  const [head] = kept;
  const opening = head && PRONOUN.test(head.text) ? head : undefined;
  const name = subject ? index.byId.get(subject)?.name : undefined;
  // "They're gone": no name stands for half of a word
  if (opening && kept[1] && /^['’]/.test(kept[1].text)) return undefined;
  if (opening && (!name || !/^(?:he|she|it|they)$/i.test(opening.text))) return undefined;
  const called = opening && name ? [{ ...opening, text: name, tag: 'NNP' }, ...kept.slice(1)] : kept;
  // "THE storm": capitals that open a paragraph
  const named = called.map((token, at) =>
    at === 0 && /^(?:THE|A|AN)$/.test(token.text) ? { ...token, text: capitalise(token.lower) } : token,
  );
  const entire = joinWords(named).replace(/[\s.,;:–—-]+$/, '');
  // a whole clause that points outside is better than a piece of it
  if (tellsSomething(named) && /^(?:pointer|unsaid)$/.test(findTitleFault(entire) ?? ''))
    return capitalise(entire);
  const ends = named.map((_, at) => named.length - at);
  for (const whole of [true, false]) {
    for (const end of ends) {
      const cut = named.slice(0, end);
      const next = named[end];
      const closed = closePhrase(cut, !next || /^[,.;:–—]$/.test(next.text)).length === end;
      const except = next?.lower === 'but' && /^(?:any|every|no|all)/.test(cut.at(-1)?.lower ?? '');
      const split =
        except || /^(?:NN|NNS|NNP|NNPS|POS|JJ|VBN|RB|CD)$/.test(next?.tag ?? '') || next?.lower === 'of';
      if (
        whole &&
        (!closed || split || waitsForClause(cut) || waitsForVerb(named, cut) || !tellsSomething(cut))
      )
        continue;
      const text = joinWords(cut).replace(/[\s.,;:–—-]+$/, '');
      if (!findTitleFault(text)) return capitalise(text);
    }
  }
  const words = joinWords(named).split(' ');
  const cut = words.slice(0, MOST_WORDS).join(' ');
  return capitalise(words.length > MOST_WORDS ? `${cut} …` : cut.replace(/[.,;:]$/, ''));
}

/** "It happened on Saturday night": what the sentences right before tell of. `mentions` are those of its article. */
function titleBefore(
  lead: FoundMention,
  mentions: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const { start } = lead.range;
  const opening = sources.readings[lead.article]?.text.slice(start, start + 6) ?? '';
  if (!/^(?:it|this|that|the)\b/i.test(opening)) return undefined;
  const before = mentions.filter(
    ({ sentence, headline }) => !headline && sentence < lead.sentence && sentence >= lead.sentence - 2,
  );
  const titles = before.flatMap((mention) => writeTitle(mention, sources) ?? []);
  return titles.findLast((title) => title.worth > 1)?.text;
}

/** "The bill came on Monday. The court fined the line nine million": what the sentence right after tells of the same event. */
function titleAfter(
  lead: FoundMention,
  asserting: readonly FoundMention[],
  sources: TitleSources,
): Title | undefined {
  const after = asserting.filter(
    ({ article, sentence, date }) =>
      article === lead.article && sentence === lead.sentence + 1 && date === null,
  );
  return after.flatMap((mention) => writeTitle(mention, sources) ?? []).find((title) => title.worth >= NAMED);
}

/**
 * The title of an event told by `asserting` (`mentions` are all of the leading article): the best that one of its mentions gives; else the headline of an article that tells
 * the same; else the words of the passage that leads. Undefined where a pronoun leads nowhere.
 */
export function chooseTitle(
  asserting: readonly FoundMention[],
  lead: FoundMention,
  titles: ReadonlyMap<FoundMention, Title | null>,
  mentions: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const own = bestTitle(asserting, titles);
  const best =
    own && own.worth < VAGUE && own.text.split(' ').length === LEAST_WORDS
      ? (titleAfter(lead, asserting, sources) ?? own)
      : own;
  if (best && best.worth > WEAK) return best.text;
  return (
    titleFromHeadline(asserting, sources) ??
    best?.text ??
    passageTitle(lead, sources) ??
    titleBefore(lead, mentions, sources)
  );
}
