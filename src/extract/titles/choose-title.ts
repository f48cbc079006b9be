import type { FoundMention } from '../mentions/found-mention';
import { titleFromHeadline } from './title-from-headline';
import { titleOf, wordsOf } from './known-titles';
import { tightenTitle } from './tighten-title';
import { findTitleFault, LEAST_WORDS } from './title-laws';
import { titleWorth } from './wanted-titles';
import { isHappening } from './is-happening';
import { tellsAsMuch } from './title';
import type { Title, TitleSources } from './write-title';

/** Below this a title says so little that another sentence's is better. */
const WEAK = 0.5;
/** Below this its subject is a thing that only its article knows, and nothing more is told of it. */
const VAGUE = 1.25;
/** Below this it has lost what its verb is about. */
const BROKEN = 0;
/** A line of no more words is the heading of what stands below it. */
const FEW_WORDS = 3;
/** "Two of them, who sued": their verb is gone. */
const PIECE = /\bof (?:them|those)\b|, (?:who|which) /;
/** Farther than any sentence of an article from another. */
const MANY = 1e9;
/** From here on it leaves nothing open. */
const WHOLE = 1.7;
/** From here on it tells who did what. */
const NAMED = 2.3;

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

/** "It happened on Saturday night": what the sentences right before tell of. `mentions` are those of its article. */
function titleBefore(
  lead: FoundMention,
  mentions: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const tokens = sources.readings[lead.article]?.sentences[lead.sentence]?.tokens ?? [];
  const opening = tokens.find(({ start, tag }) => start >= lead.range.start && tag !== 'TIME');
  if (!/^(?:it|this|that|the)$/.test(opening?.lower ?? '')) return undefined;
  // "It was full, Reiter conceded": what he says stands nowhere else
  if (lead.saying && opening?.lower === 'it') return undefined;
  const before = mentions.filter(
    ({ sentence, headline }) => !headline && sentence < lead.sentence && sentence >= lead.sentence - 2,
  );
  const titles = before.flatMap((mention) => titleOf(mention, sources) ?? []);
  return (titles.findLast(({ worth }) => worth > 1) ?? titles.findLast((title) => tellsAsMuch(title, 1)))
    ?.text;
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
  return after.flatMap((mention) => titleOf(mention, sources) ?? []).find((title) => title.worth >= NAMED);
}

/** "Everybody was told on Monday. Beacon Lines closed its yard": what the nearest passage that goes on with the event tells whole, in any article. */
function titleOfFollowing(
  lead: FoundMention,
  asserting: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const away = ({ article, sentence }: FoundMention): number =>
    article === lead.article ? Math.abs(sentence - lead.sentence) : MANY;
  const titles = asserting
    .filter((mention) => mention !== lead)
    .sort(
      (a, b) =>
        Number(b.headline) - Number(a.headline) ||
        away(a) - away(b) ||
        a.article - b.article ||
        a.range.start - b.range.start,
    )
    .flatMap((mention) => titleOf(mention, sources) ?? []);
  return (titles.find(({ worth }) => worth > WHOLE) ?? titles.find((title) => tellsAsMuch(title, WHOLE)))
    ?.text;
}

/** "3 March: the House. The mayor says sorry": what the sentence below a line of a few words tells. `mentions` are those of its article. */
function titleBelow(
  lead: FoundMention,
  mentions: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const tokens = sources.readings[lead.article]?.sentences[lead.sentence]?.tokens ?? [];
  const words = tokens.filter(({ tag, text }) => tag !== 'TIME' && /[\p{L}\d]/u.test(text));
  if (words.length > FEW_WORDS || !isHappening(lead)) return undefined;
  return mentions
    .filter(({ sentence, headline }) => !headline && sentence === lead.sentence + 1)
    .filter(({ date }) => date === null || date === lead.date)
    .flatMap((mention) => titleOf(mention, sources) ?? [])
    .find(({ worth }) => worth > WHOLE)?.text;
}

/** The words of the passage that leads, or of another, that keep the laws of titles. */
function tellPassage(
  lead: FoundMention,
  asserting: readonly FoundMention[],
  mentions: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const own = wordsOf(lead, sources);
  if (own !== undefined && !findTitleFault(own)) return own;
  const others = asserting.filter((mention) => mention !== lead && !mention.headline && mention.clause);
  for (const mention of others) {
    const title = wordsOf(mention, sources);
    if (title !== undefined && !findTitleFault(title)) return title;
  }
  const next = titleOfFollowing(lead, asserting, sources) ?? titleBelow(lead, mentions, sources);
  if (next !== undefined) return next;
  // "Reiter denies it": the text around knows what
  return own !== undefined &&
    isHappening(lead) &&
    !PIECE.test(own) &&
    /^(?:pointer|length)$/.test(findTitleFault(own) ?? '')
    ? own
    : undefined;
}

/**
 * The title of an event told by `asserting` (`mentions` are all of the leading article): the best that one of its mentions gives; else the headline of an article that tells
 * the same; else the words of a passage. Undefined where none of them can be printed: then there is too little to tell of.
 */
export function chooseTitle(
  asserting: readonly FoundMention[],
  lead: FoundMention,
  titles: ReadonlyMap<FoundMention, Title | null>,
  mentions: readonly FoundMention[],
  sources: TitleSources,
): string | undefined {
  const title = chooseWhole(asserting, lead, titles, mentions, sources);
  return title && tightenTitle(title, sources.index);
}

function chooseWhole(
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
  const headline = titleFromHeadline(asserting, sources);
  if (headline !== undefined || (best && best.worth > BROKEN)) return headline ?? best?.text;
  return tellPassage(lead, asserting, mentions, sources) ?? titleBefore(lead, mentions, sources);
}
