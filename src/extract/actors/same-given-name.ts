/** Given names and what their bearers are called. */
const CALLED = [
  'william will bill billy',
  'robert rob bob bobby',
  'richard rich rick dick',
  'james jim jimmy jamie',
  'john jack johnny',
  'joseph joe joey',
  'michael mike mick',
  'thomas tom tommy',
  'charles charlie chuck',
  'edward ed eddie ted',
  'anthony tony',
  'david dave',
  'daniel dan danny',
  'stephen steven steve',
  'andrew andy drew',
  'matthew matt',
  'christopher chris',
  'nicholas nick nicky',
  'alexander alex sandy',
  'samuel sam',
  'benjamin ben',
  'gregory greg',
  'timothy tim',
  'kenneth ken',
  'ronald ron',
  'donald don',
  'lawrence larry',
  'peter pete',
  'jeffrey jeff',
  'elizabeth liz beth betty',
  'margaret maggie meg peggy',
  'katherine catherine kate kathy cathy katie',
  'deborah deb debbie',
  'susan sue',
  'patricia pat trish',
  'jennifer jen jenny',
  'rebecca becky',
  'victoria vicky',
].map((names) => names.split(' '));

/** All that the bearer of a given name may be called. */
const CALLED_TOO = new Map<string, Set<string>>();
for (const names of CALLED)
  for (const name of names) CALLED_TOO.set(name, new Set([...(CALLED_TOO.get(name) ?? []), ...names]));

/** Keys of a given name. Law: where isSameGivenName(a, b), a and b have one in common. */
export const givenNameKeys = (name: string): string[] => [
  name[0] ?? '',
  ...CALLED.filter((names) => names.includes(name.toLowerCase())).map(([first = '']) => first),
];

/** Whether two given names can be one: equal, one an initial or the short form of the other, or alike but for transliteration. */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (CALLED_TOO.get(a.toLowerCase())?.has(b.toLowerCase())) return true;
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0];
  const shared = Math.min(a.length, b.length) - 1;
  return shared >= 4 && a.slice(0, shared) === b.slice(0, shared);
}
