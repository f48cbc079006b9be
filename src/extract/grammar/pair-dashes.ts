import type { Token } from './tokens';

/** So many words an aside has at most; longer ones are seldom asides. */
const LONGEST = 20;

/** A mark of one dash, or of two hyphens, at the tokens `first` to `last`, half-open. */
interface Dash {
  readonly first: number;
  readonly last: number;
}

/** The dashes between words: "—", "–" and "-" between spaces, "--", "word—word"; neither "1990–95" nor a bullet. */
function findDashes(tokens: readonly Token[]): Dash[] {
  const dashes: Dash[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, start } = tokens[at]!;
    if (!/^[-–—]$/.test(text)) continue;
    let last = at + 1;
    while (tokens[last]?.text === '-' && tokens[last - 1]!.end === tokens[last]!.start) last++;
    const [before, after] = [tokens[at - 1], tokens[last]];
    const spaced = before && after && before.end < start && tokens[last - 1]!.end < after.start;
    if (spaced || text === '—' || last - at === 2) dashes.push({ first: at, last });
    at = last - 1;
  }
  return dashes;
}

/** Whether words stand for themselves, with a subject and its verb: "he was ill that day". */
function isSentence(words: readonly Token[]): boolean {
  const subject = words.findIndex(({ lower }) => /^(?:i|he|she|it|they|we|you|there)$/.test(lower));
  return subject === 0 || (subject > 0 && /^(?:and|but|or|so|though|as|if|when)$/.test(words[0]!.lower));
}

/**
 * The tokens with the two dashes around an aside as commas, which grammar knows how to pass over: "the mayor — Ada Brook — resigned". Left as
 * they are: one dash alone, three and more, dashes around a sentence of its own.
 */
export function pairDashes(tokens: readonly Token[]): readonly Token[] {
  const [open, close, more] = findDashes(tokens);
  if (!open || !close || more || open.first === 0 || close.last === tokens.length) return tokens;
  const aside = tokens.slice(open.last, close.first);
  if (aside.length === 0 || aside.length > LONGEST || isSentence(aside)) return tokens;
  const comma = ({ first, last }: Dash): Token => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    text: ',',
    lower: ',',
  });
  return [...tokens.slice(0, open.first), comma(open), ...aside, comma(close), ...tokens.slice(close.last)];
}
