import { kindsOfSaying } from '../statements/saying-verbs';
import { eventId, uniqueIds } from '../../story/ids';
import { parseEdtf } from '../../story/edtf';
import type { StoryEvent } from '../../story/story';
import type { FoundMention } from '../mentions/found-mention';
import { asWritten } from '../plain-signs';
import { setQuotes } from '../titles/set-quotes';
import { chooseTitle } from '../titles/choose-title';
import { titleOf } from '../titles/known-titles';
import { leadWorth, writeWantedTitles } from '../titles/wanted-titles';
import type { Title, TitleSources } from '../titles/write-title';
import { accountOf } from '../accounts/account';
import { draftEvents } from './draft-events';
import { dateOf, type EventDraft } from './event-draft';
import { Hosts } from './house-untitled';
import { mergeTwins } from './merge-twins';
import { weighEvents } from './weigh-events';

/** The mention that stands for an event: own time words, asserted, earliest in the sorted articles. */
function strongest(
  draft: EventDraft,
  titles: ReadonlyMap<FoundMention, Title | null>,
): FoundMention | undefined {
  const worth = (mention: FoundMention): number => leadWorth(mention, titles.get(mention));
  return [...draft.asserting].sort(
    (a, b) => worth(b) - worth(a) || a.article - b.article || a.range.start - b.range.start,
  )[0];
}

function writeMention(
  mention: FoundMention,
  draft: EventDraft,
  date: string,
  sources: TitleSources,
): StoryEvent['mentions'][number] {
  const reading = sources.readings[mention.article];
  const { start, end } = mention.range;
  const account = accountOf(mention, draft.denying.includes(mention) ? 'denies' : 'asserts', sources);
  return {
    article: reading?.id ?? '',
    start,
    end,
    exact: reading ? asWritten(reading, mention.range) : '',
    date: mention.date ?? date,
    ...(mention.time
      ? {
          time: {
            start: mention.time.start,
            end: mention.time.end,
            exact: reading ? asWritten(reading, mention.time) : mention.time.exact,
            rule: mention.time.rule,
            ...(mention.time.anchor ? { anchor: mention.time.anchor } : {}),
          },
        }
      : {}),
    ...(account ? { account } : {}),
  };
}

const placeOf = ({ article, range }: FoundMention): string => `${article}:${range.start}:${range.end}`;

/** One passage a place: two mentions of the same stretch in one event are one. */
function dropRepeats(mentions: readonly FoundMention[]): FoundMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => (seen.has(placeOf(mention)) ? false : seen.add(placeOf(mention))));
}

/** Whether a passage tells by its verb that somebody denies something: without its speaker it reads as if that had happened. */
const tellsDenial = ({ saying, statement }: FoundMention): boolean =>
  saying && statement?.stance === 'denies' && kindsOfSaying(statement.verb).includes('deny');

/**
 * The draft with each passage on one side: a passage that denies does not assert as well, and one whose speaker nobody can
 * name denies nothing; nor does what it denies become something that happened.
 */
function separateSides(draft: EventDraft, sources: TitleSources): EventDraft {
  const { asserting, denying } = draft;
  const sided = denying.filter((mention) => accountOf(mention, 'denies', sources));
  const denied = new Set(denying.map(placeOf));
  return {
    ...draft,
    asserting: asserting.filter(
      (mention) =>
        !denied.has(placeOf(mention)) && !(tellsDenial(mention) && !accountOf(mention, 'asserts', sources)),
    ),
    denying: sided,
  };
}

/**
 * The events of a story from its mentions, sorted by date: grouped, dated, faced with their denials, titled and weighed. An
 * event without a title that can stand alone takes the words of its passage.
 */
export function buildEvents(mentions: readonly FoundMention[], sources: TitleSources): StoryEvent[] {
  const drafts = draftEvents(mentions, sources)
    .map((draft) => separateSides(draft, sources))
    // what only its denial dated is no event
    .filter(({ asserting }) => asserting.some(({ date }) => date !== null));
  /** What titles nothing: where several events have a mention, the last of them says. */
  const mute = new Set<FoundMention>();
  for (const { asserting, continuing } of drafts)
    for (const mention of asserting)
      if (continuing.has(mention)) mute.add(mention);
      else mute.delete(mention);
  const weights = weighEvents(drafts, sources.readings);
  const toldIn = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    const told = toldIn.get(mention.article);
    if (told) told.push(mention);
    else toldIn.set(mention.article, [mention]);
  }
  const titled = drafts.map((draft) => {
    const titles = writeWantedTitles(draft.asserting, (mention) =>
      mute.has(mention) ? null : titleOf(mention, sources),
    );
    const lead = strongest(draft, titles);
    const told = (lead && toldIn.get(lead.article)) ?? [];
    const title = lead && chooseTitle(draft.asserting, lead, titles, told, sources);
    return { draft, lead, title, date: dateOf(draft) };
  });
  const hosts = new Hosts(
    titled.filter(({ title }) => title),
    sources.readings,
  );
  for (const each of titled) {
    const host = each.title ? undefined : hosts.find(each);
    for (const mention of host ? each.draft.asserting : []) {
      host?.asserting.push(mention);
      host?.continuing.add(mention);
    }
  }
  const written = titled.flatMap(({ draft, lead, title, date }, at) => {
    const reading = lead && sources.readings[lead.article];
    if (!lead || !reading || !title) return [];
    const all = dropRepeats([lead, ...draft.asserting, ...draft.denying]);
    const ids = [...new Set(all.flatMap((mention) => mention.actors))];
    const isPlace = (id: string) => sources.index.byId.get(id)?.kind === 'place';
    const places = ids.filter(isPlace);
    return [
      {
        id: eventId(reading.id, reading.text.slice(lead.range.start, lead.range.end)),
        title: setQuotes(title),
        date,
        importance: weights[at] ?? 0,
        status: draft.planned ? ('planned' as const) : ('machine' as const),
        actors: ids.filter((id) => !isPlace(id)),
        ...(places.length ? { places } : {}),
        disputed: draft.denying.length > 0,
        mentions: all.map((mention) => writeMention(mention, draft, date, sources)),
      },
    ];
  });
  const events = mergeTwins(written);
  const startOf = (event: StoryEvent) => parseEdtf(event.date)?.earliestMs ?? Infinity;
  events.sort((a, b) => startOf(a) - startOf(b) || b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const ids = uniqueIds(events.map((event) => event.id));
  return events.map((event, at) => ({ ...event, id: ids[at] ?? event.id }));
}
