import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { statementsBySentence } from '../statements/statements-by-sentence';
import { readClaimWithin } from './claim-within';
import { dayAboutPublication, dayToldOn, isFresh } from '../events/date-sayings';
import type { Past } from './deniable-past';
import { draftOf, type EventDraft } from '../events/event-draft';
import { findAnswered } from './find-answered';
import { findOpposed } from './find-opposed';
import type { Denial } from './find-denials';
import { groupByPlace, placeKey } from '../events/mentions-by-place';
import { shapeSayings } from './shape-sayings';
import { weighCoherence } from './story-coherence';

/** How alike an event must be to a claim that tells it too; set by hand. */
const RETOLD = 0.4;
/** In how many things both must tell the same. */
const RETELLS = 3;

function countShared(claim: FoundMention, other: FoundMention, { matterOf }: Past): number {
  const { roots } = matterOf(other);
  return matterOf(claim).roots.filter((root) => roots.includes(root)).length;
}

/** The claims that are no events by themselves, and become some because somebody denies them. */
export class AnsweredClaims {
  /** The events made, in order. */
  readonly raised: EventDraft[] = [];
  private readonly byPlace: ReadonlyMap<number, readonly FoundMention[]>;
  private readonly drafts = new Map<FoundMention, EventDraft>();
  /** What is said in a sentence and no passage of it tells. */
  private readonly said = new Map<number, readonly FoundMention[]>();
  private readonly statements = new Map<number, ReadonlyMap<number, readonly Statement[]>>();
  private coherence: number | undefined;
  private readonly news = new Map<number, boolean>();

  constructor(
    mentions: readonly FoundMention[],
    drafts: readonly EventDraft[],
    private readonly readings: readonly ArticleReading[],
  ) {
    this.byPlace = groupByPlace(mentions);
    for (const draft of drafts) for (const mention of draft.asserting) this.drafts.set(mention, draft);
    for (const { article, date } of mentions)
      if (date && !this.news.get(article)) {
        const endMs = parseEdtf(date)?.latestMs ?? -Infinity;
        this.news.set(article, isFresh(this.readings[article]?.published ?? null, endMs));
      }
  }

  /** The event of the claim right before a denial that it answers: a claim of somebody else; undefined for none. */
  find(denial: Denial, past: Past): EventDraft | undefined {
    const { article } = denial.mention;
    const reading = this.readings[article];
    const told = (at: number) => (reading ? this.toldAt(article, at, reading) : []);
    const claim =
      reading &&
      (findAnswered(denial, past, reading, told) ??
        findOpposed(denial, past, reading, told, this.coherenceOf(past)));
    if (!claim) return undefined;
    const known = this.drafts.get(claim);
    if (known) return past.admits(known) ? known : undefined;
    const elsewhere = past.index.findBest(claim, RETOLD, { admits: past.admits });
    if (elsewhere && countShared(claim, elsewhere.mention, past) >= RETELLS) return elsewhere.draft;
    const date = this.dateOf(claim, reading);
    if (!date) return undefined;
    // what is claimed is told as a saying: that it happened is what is denied
    const said = told(claim.sentence).find(
      ({ saying, statement }) => saying && statement === claim.statement,
    );
    const whole = said ?? asSaying(claim);
    const draft = draftOf([{ ...whole, date, dating: claim.dating ?? 'shared' }]);
    this.drafts.set(claim, draft);
    if (said) this.drafts.set(said, draft);
    this.raised.push(draft);
    return draft;
  }

  /**
   * The event of the claim that a denial names with who makes it, and the denial as its part of the sentence. Where the denial is an event, it
   * becomes that of the claim.
   */
  findWithin(
    denial: Denial,
    reading: ArticleReading,
  ): { draft: EventDraft; denial: FoundMention } | undefined {
    const within = readClaimWithin(denial, reading);
    if (!within) return undefined;
    const { article, sentence, statement } = denial.mention;
    const saying = this.byPlace
      .get(placeKey(article, sentence))
      ?.find((other) => other.saying && other.statement === denial.statement);
    const known = saying && this.drafts.get(saying);
    const date = saying?.date ?? this.dateOf(denial.mention, reading);
    if (!date || !statement) return undefined;
    const claim = { ...within.claim, date, dating: saying?.dating ?? 'shared', time: saying?.time };
    if (known && saying) known.asserting.splice(known.asserting.indexOf(saying), 1, claim);
    const draft = known ?? draftOf([claim]);
    if (!known) this.raised.push(draft);
    return { draft, denial: within.denial };
  }

  /** How much the articles tell of one story, worked out when first asked for. */
  private coherenceOf({ index, likeness }: Past): number {
    return (this.coherence ??= weighCoherence(index, likeness));
  }

  /** Whether a mention is told by an event. */
  tells(mention: FoundMention): boolean {
    return this.drafts.has(mention);
  }

  /** The passages of a sentence, and what else is said in it. */
  private toldAt(article: number, at: number, reading: ArticleReading): readonly FoundMention[] {
    const key = placeKey(article, at);
    const mentions = this.byPlace.get(key) ?? [];
    const statements = this.statements.get(article) ?? statementsBySentence(reading);
    this.statements.set(article, statements);
    const known =
      this.said.get(key) ?? shapeSayings(mentions, statements.get(at) ?? [], article, at, reading);
    this.said.set(key, known);
    return known.length > 0 ? [...mentions, ...known] : mentions;
  }

  /** When a claim was made: its own day, else about its article's in news, else as what the article tells before it. */
  private dateOf(claim: FoundMention, reading: ArticleReading): string | null {
    if (claim.date) return claim.date;
    const { published, sentences } = reading;
    const beside = this.byPlace.get(placeKey(claim.article, claim.sentence))?.find(({ date }) => date);
    // "When the Ledger reported that on Wednesday, Moss replied …"
    if (claim.at === undefined && beside) return beside.date;
    if (this.news.get(claim.article)) return dayToldOn(claim, reading) ?? dayAboutPublication(published);
    const { block } = sentences[claim.sentence] ?? {};
    for (let at = claim.sentence; at >= 0 && sentences[at]?.block === block; at--) {
      const told = this.byPlace.get(placeKey(claim.article, at))?.findLast(({ date }) => date);
      if (told) return told.date;
    }
    return null;
  }
}

/** What is told of what somebody says as their saying of it, which has another title. */
function asSaying(claim: FoundMention): FoundMention {
  return claim.saying || !claim.statement?.source ? claim : { ...claim, at: undefined, saying: true };
}
