import type { NameSighting } from '../actors/name-sightings';
import type { ValueReader, ValueWriter } from './value-text';

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
  const [speaks, inside, attributive, placed, hasRoles, hasLetters] = from.bits(6);
  return {
    name,
    tells,
    ...(speaks ? { speaks: true } : {}),
    ...(inside ? { inside: true } : {}),
    ...(attributive ? { attributive: true } : {}),
    ...(placed ? { placed: true } : {}),
    ...(hasRoles ? { roles: from.list(() => from.string()) } : {}),
    ...(hasLetters ? { letters: from.string() } : {}),
  };
}
