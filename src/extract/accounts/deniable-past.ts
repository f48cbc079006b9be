import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { DraftIndex, type Entry } from '../events/draft-index';
import type { EventDraft } from '../events/event-draft';
import type { KinIndex } from './kin-index';
import type { Matter } from './passage-matter';
import type { Likeness } from '../events/similarity';

/** What can be denied by one article, and how to find it without asking all of it. */
export interface Past {
  readonly index: DraftIndex;
  readonly likeness: Likeness;
  readonly owners: Owners;
  readonly startMs: (draft: EventDraft) => number;
  readonly matterOf: (mention: FoundMention) => Matter;
  /** What tells of each kind of happening. */
  readonly kin: KinIndex;
  /** The statements that deny, but those that turned out to answer nothing. */
  readonly denying: ReadonlySet<Statement>;
  /** The articles, by number. */
  readonly readings: readonly ArticleReading[];
  /** Who tells what a mention tells; undefined where the article itself does. */
  readonly sayerOf: (mention: FoundMention) => string | undefined;
  /** What an actor is called beside their name: "president". */
  readonly rolesOf: (id: string) => ReadonlySet<string>;
  /** The name of an actor. */
  readonly nameOf: (id: string) => string | undefined;
  /** Whether an event had happened when the article was printed. */
  readonly admits: (draft: EventDraft) => boolean;
}

/** What each speaker tells, and the events that hold each statement. */
export interface Owners {
  readonly byStatement: ReadonlyMap<Statement, readonly EventDraft[]>;
  readonly bySpeaker: ReadonlyMap<string, readonly Entry[]>;
  /** The same by the speaker's name, with what is told of what they said. */
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
}

/** Who tells what. Linear in mentions. */
export function findOwners(drafts: readonly EventDraft[], sayerOf: Past['sayerOf']): Owners {
  const byStatement = new Map<Statement, EventDraft[]>();
  const [bySpeaker, byName] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  const list = (lists: Map<string, Entry[]>, name: string | undefined, entry: Entry): void => {
    const told = name === undefined ? undefined : lists.get(name);
    if (told) told.push(entry);
    else if (name !== undefined) lists.set(name, [entry]);
  };
  for (const [at, draft] of drafts.entries()) {
    for (const [place, mention] of draft.asserting.entries()) {
      const { statement, subject, saying } = mention;
      if (statement) {
        const holding = byStatement.get(statement);
        if (!holding) byStatement.set(statement, [draft]);
        else if (holding.at(-1) !== draft) holding.push(draft);
      }
      if (!saying && !statement) continue;
      const entry = { mention, draft, at, place };
      list(bySpeaker, subject, entry);
      list(byName, sayerOf(mention), entry);
    }
  }
  return { byStatement, bySpeaker, byName };
}

/** What stands so many sentences away in its article is too far to be answered: more than most articles have. */
const FAR = 100;

/** What the article of a passage tells, no further from it than FAR, of what had happened by then. */
export function toldIn(mention: FoundMention, { index, admits }: Past): Entry[] {
  return index.toldNear(mention, FAR).filter(({ draft }) => admits(draft));
}

/** When the first of what each event tells begins, in ms; Infinity where nothing dates it. */
export function findStarts(drafts: readonly EventDraft[]): (draft: EventDraft) => number {
  const starts = new Map(
    drafts.map((draft) => {
      const dates = draft.asserting.flatMap(({ date }) => (date ? (parseEdtf(date)?.earliestMs ?? []) : []));
      return [draft, dates.reduce((a, b) => Math.min(a, b), Infinity)];
    }),
  );
  return (draft) => starts.get(draft) ?? Infinity;
}
