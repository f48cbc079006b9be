import { tabulateActors, type ActorTables } from '../extract/actors/actor-index';
import type { SightedReading } from '../extract/read-articles';
import type { Actor } from '../story/story';
import type { ReadingCache } from './reading-cache';

/** The tables as JSON has them. */
interface Kept {
  readonly actors: readonly Actor[];
  readonly ids: readonly (readonly [string, string])[];
  readonly shortNames: readonly (readonly [string, string])[];
  readonly roles: readonly (readonly [string, readonly string[]])[];
}

function pack({ actors, ids, shortNames, roles }: ActorTables): string {
  const kept: Kept = {
    actors,
    ids: [...ids],
    shortNames: [...shortNames],
    roles: [...roles].map(([id, heads]) => [id, [...heads]]),
  };
  return JSON.stringify(kept);
}

function unpack(packed: string): ActorTables {
  const { actors, ids, shortNames, roles } = JSON.parse(packed) as Kept;
  return {
    actors,
    ids: new Map(ids),
    shortNames: new Map(shortNames),
    roles: new Map(roles.map(([id, heads]) => [id, new Set(heads)])),
  };
}

/** Who is who in the story: kept from a run before, where its articles have the same names in the same places. */
export function tabulateAhead(
  readings: readonly Pick<SightedReading, 'sightings'>[],
  cache: ReadingCache | null,
): ActorTables {
  if (!cache) return tabulateActors(readings);
  const key = cache.keyOf('tables', JSON.stringify(readings.map(({ sightings }) => sightings)));
  try {
    const kept = cache.load(key);
    if (kept !== null) return unpack(kept);
  } catch {
    // what cannot be understood is worked out anew
  }
  const tables = tabulateActors(readings);
  cache.store(key, pack(tables));
  return tables;
}
