const HEAD_LINES = 6;
const LONGEST = 100;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:de|van|von|der|den|bin|al|la|le|el|\p{Lu}[\p{L}'’.-]*)){1,3}`;
/** "By Ana Roe", "by Ana Roe and Jan Moor", "By Ana Roe, political editor", "By ANA ROE in Oslo". */
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|by) (?<names>${NAME}(?:(?:, | and | & )${NAME})*)(?:(?:,| in | for | \||  ).{0,60})?$`,
  'u',
);

/**
 * Who wrote an article, by a line of its own at its head: "By Ana Roe"; several as one text. Null for a sentence, an agency ("By The Fjord
 * Gazette"), and a line far below.
 */
export function readByline(text: string): string | null {
  const lines = text
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (line.length > LONGEST || /[.!?]["”’]?$/.test(line)) continue;
    const names = BYLINE.exec(line)?.groups?.['names'];
    if (names !== undefined && !/^(?:The|Our|A|An)\b/.test(names)) return names;
  }
  return null;
}
