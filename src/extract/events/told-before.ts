import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { EventDraft } from './event-draft';

/** How many sentences on an article still quotes from what it has said somebody told on a day. */
const QUOTES_ON = 6;

const speakerKey = ({ article, sentence, subject }: FoundMention): string =>
  `${article}:${sentence}:${subject ?? ''}`;

/** "Brandt broke her silence on Tuesday, saying … In an interview she said …": one saying, and its day stands before. */
export class ToldBefore {
  private readonly byArticle = new Map<number, { mention: FoundMention; draft: EventDraft }[]>();
  private readonly speaking: ReadonlySet<string>;

  /** `drafts` with what articles tell with its day, `sayings` without one. */
  constructor(drafts: readonly EventDraft[], sayings: readonly FoundMention[]) {
    this.speaking = new Set(sayings.map(speakerKey));
    for (const draft of drafts) {
      for (const mention of draft.asserting) {
        const told = this.byArticle.get(mention.article);
        if (told) told.push({ mention, draft });
        else this.byArticle.set(mention.article, [{ mention, draft }]);
      }
    }
  }

  /** The event that told of a saying by the same speaker, on a day that the saying's date admits, not long before it. */
  find(saying: FoundMention): EventDraft | undefined {
    const span = saying.date ? parseEdtf(saying.date) : null;
    if (!span || !saying.subject) return undefined;
    return this.byArticle.get(saying.article)?.find(({ mention }) => {
      const step = saying.sentence - mention.sentence;
      if (step < 1 || step > QUOTES_ON || mention.subject !== saying.subject || !mention.date) return false;
      const day = parseEdtf(mention.date);
      if (!day || day.earliestMs < span.earliestMs || day.latestMs > span.latestMs) return false;
      return mention.saying || this.speaking.has(speakerKey(mention));
    })?.draft;
  }
}
