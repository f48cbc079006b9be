import type { TaggedToken } from '../grammar/tag-tokens';
import type { NameMention } from './find-names';

/** "HSA", "HwM": so many letters, most of them capitals. */
const LETTERS = /^\p{Lu}[\p{L}&]{0,4}\p{Lu}$/u;

/** Whether a word is the letters that a longer name goes by: "HSA". */
export const isLetters = (name: string): boolean => LETTERS.test(name);

/** The capitals of a name that is one word: "HWM" of "HarbourWaterManager"; empty for any other. */
export function capitalsWithin(name: string): string {
  if (!/^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(name)) return '';
  const capitals = name.replace(/\P{Lu}/gu, '');
  return capitals.length > 2 ? capitals : '';
}

/** Whether letters can be short for a name: they begin alike and stand in it in their order. */
function canAbbreviate(letters: string, name: string): boolean {
  const whole = name.toLowerCase();
  let at = -1;
  const inOrder = [...letters.toLowerCase()].every((letter) => (at = whole.indexOf(letter, at + 1)) >= 0);
  return inOrder && letters[0] === name[0] && name.length > letters.length;
}

/** The letters that stand in brackets right behind a name, or are what it is "known as": "Velmar Water (VeW)". */
export function lettersBehind(
  tokens: readonly TaggedToken[],
  { name, last }: Pick<NameMention, 'name' | 'last'>,
): string | undefined {
  const known = tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'known';
  const at = known && tokens[last + 2]?.lower === 'as' ? last + 3 : last + 1;
  const letters = tokens[at]?.text ?? '';
  const closed = at === last + 1 ? tokens[last]?.text === '(' && tokens[at + 1]?.text === ')' : known;
  return closed && isLetters(letters) && canAbbreviate(letters, name) ? letters : undefined;
}
