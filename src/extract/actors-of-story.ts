import type { Actor, StoryEvent } from '../story/story';
import type { ActorTables } from './actors/actor-index';

/** The actors that some event or account names, sorted by name. */
export function actorsOfStory({ actors }: ActorTables, events: readonly StoryEvent[]): Actor[] {
  const used = new Set(
    events.flatMap((event) => [
      ...event.actors,
      ...(event.places ?? []),
      ...event.mentions.flatMap((mention) => (mention.account?.who ? [mention.account.who] : [])),
    ]),
  );
  return actors
    .filter((actor) => used.has(actor.id))
    .map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases: [...aliases] }));
}
