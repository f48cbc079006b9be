import type { NameSighting } from '../actors/name-sightings';
import { isSet, type ValueReader, type ValueWriter } from './value-text';

/** A name where it stands, as its words, a number and a few bits. */
export function packSighting(sighting: NameSighting, to: ValueWriter): void {
  const { name, tells, speaks, inside, attributive, placed, roles, letters } = sighting;
  to.string(name);
  to.number(tells);
  to.bits(...[speaks, inside, attributive, placed].map(Boolean), roles !== undefined, letters !== undefined);
  if (roles) to.list(roles, (role) => to.string(role));
  if (letters !== undefined) to.string(letters);
}

/** The sighting that was packed. Law: unpackSighting() of what packSighting(s) wrote equals s. */
export function unpackSighting(from: ValueReader): NameSighting {
  const name = from.string();
  const tells = from.number();
  const bits = from.bits();
  // of most names nothing more is known, and to spread nothing six times takes longer than to read them
  if (bits === 0) return { name, tells };
  return {
    name,
    tells,
    ...(isSet(bits, 0) ? { speaks: true } : {}),
    ...(isSet(bits, 1) ? { inside: true } : {}),
    ...(isSet(bits, 2) ? { attributive: true } : {}),
    ...(isSet(bits, 3) ? { placed: true } : {}),
    ...(isSet(bits, 4) ? { roles: from.list(() => from.string()) } : {}),
    ...(isSet(bits, 5) ? { letters: from.string() } : {}),
  };
}
