import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { EventDraft } from './event-draft';
import type { Likeness } from './similarity';

/** How many sentences after it a headline is about. */
const HEAD = 5;

interface Told {
  readonly draft: EventDraft;
  readonly mention: FoundMention;
}

/** What the head of each article tells, in its order: its first sentences' dated passages with their events. */
function readHeads(
  drafts: readonly EventDraft[],
  titles: ReadonlyMap<number, FoundMention>,
): Map<number, Told[]> {
  const heads = new Map<number, Told[]>();
  for (const draft of drafts) {
    for (const mention of draft.asserting) {
      const title = titles.get(mention.article);
      if (!title || mention.headline || mention.sentence - title.sentence > HEAD) continue;
      heads.set(mention.article, [...(heads.get(mention.article) ?? []), { draft, mention }]);
    }
  }
  for (const told of heads.values()) told.sort((a, b) => a.mention.range.start - b.mention.range.start);
  return heads;
}

/**
 * Gives the headline of an article, where it tells no event by itself, to the event that it announces: of those told
 * in the sentences after it the one most alike, else the first one of the first paragraph. Linear in passages.
 */
export function announce(
  mentions: readonly FoundMention[],
  drafts: readonly EventDraft[],
  readings: readonly ArticleReading[],
  likeness: Likeness,
): void {
  const titles = new Map<number, FoundMention>();
  for (const mention of mentions)
    if (mention.headline && !titles.has(mention.article)) titles.set(mention.article, mention);
  const keyOf = ({ article, sentence }: FoundMention): string => `${article}:${sentence}`;
  const told = new Set(drafts.flatMap(({ asserting, denying }) => [...asserting, ...denying].map(keyOf)));
  const heads = readHeads(drafts, titles);
  for (const [article, title] of titles) {
    if (told.has(keyOf(title))) continue;
    const sentences = readings[article]?.sentences ?? [];
    const first = sentences.find(({ block }) => block.kind === 'body')?.block;
    const head = (heads.get(article) ?? []).map((each) => ({
      ...each,
      alike: likeness(title, each.mention),
    }));
    const lead =
      head.filter(({ alike }) => alike > 0).sort((a, b) => b.alike - a.alike)[0] ??
      head.find(({ mention }) => mention.date !== null && sentences[mention.sentence]?.block === first);
    if (!lead) continue;
    lead.draft.asserting.push(title);
    lead.draft.continuing.add(title);
  }
}
