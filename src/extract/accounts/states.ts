/** States by the words that news calls them by: name, people, and the seat that speaks for them. */
const NAMES: Readonly<Record<string, string>> = {
  russia: 'russia russian moscow kremlin',
  china: 'china chinese beijing',
  iran: 'iran iranian tehran',
  iraq: 'iraq iraqi baghdad',
  syria: 'syria syrian damascus',
  israel: 'israel israeli',
  turkey: 'turkey turkish ankara',
  ukraine: 'ukraine ukrainian kyiv kiev',
  pakistan: 'pakistan pakistani islamabad',
  india: 'india indian delhi',
  cuba: 'cuba cuban havana',
  venezuela: 'venezuela venezuelan caracas',
  libya: 'libya libyan tripoli',
  belarus: 'belarus belarusian minsk',
  serbia: 'serbia serbian belgrade',
  'saudi arabia': 'saudi riyadh',
  'north korea': 'pyongyang',
};
const states = new Map(
  Object.entries(NAMES).flatMap(([state, words]) => words.split(' ').map((word) => [word, state] as const)),
);

/** The states that base forms in lower case name, each once; "north" and "korea" together name one. */
export function statesIn(words: readonly string[]): string[] {
  const found = words.flatMap((word) => states.get(word) ?? []);
  const korea = words.includes('north') && words.some((word) => /^korean?$/.test(word));
  return [...new Set(korea ? [...found, 'north korea'] : found)];
}
