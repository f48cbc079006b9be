/** The most and the fewest words of a title. */
export const MOST_WORDS = 9;
export const LEAST_WORDS = 3;

/** How many words more a title has room for that begins with these, marks not counted. */
export const roomBehind = (words: string): number =>
  MOST_WORDS - (words.match(/(?<!\S)[\p{L}\p{N}]/gu)?.length ?? 0);

/** Why a title cannot be printed. */
export type TitleFault = 'length' | 'opening' | 'ending' | 'marks' | 'repeat' | 'cut';

/** Words that wait for what they lead to. */
const LEADS =
  /^(?:a|an|the|this|these|those|its|their|his|my|our|your|every|of|to|at|by|for|from|with|into|onto|upon|than|as|between|among|amid|against|during|until|since|because|although|though|while|whereas|unless|if|whether|and|or|nor|but|that|which|who|whom|whose|where|when|is|are|was|were|be|been|being|am|has|have|had|will|would|could|should|shall|may|might|must|do|does|did|not|very|too|so|such|more|most|less|least|he|she|they|we|says?|said|following|including|according|per|via|about)$/i;
/** These do so behind a noun; behind a verb they belong to it ("gets in"). */
const PLACES = /^(?:in|on|over|under|through|along|around|near|behind|within|without|before|after)$/i;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|these|those|that|there|his|its|their|my|our|your|who|which|whom|himself|herself|itself|themselves)$/i;
/** No headline begins with these: its subject is gone. */
const VERB = /^(?:is|are|was|were|be|been|has|have|had|does|did|will|would|could|should|may|might|must)$/i;
const JOINING =
  /^(?:and|or|but|nor|that|which|because|although|though|while|when|where|if|whether|as|until|since|unless|so|than)$/i;

const bare = (word: string): string => word.replace(/^[“"‘'(]+|[”"’'),.;:!?]+$/gu, '');

function hasOddMarks(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('"') % 2 !== 0 ||
    count('“') !== count('”') ||
    count('(') !== count(')') ||
    /(?:^|\s)['’]s?(?=\s|$)|\s[,.;:]|[“(]\s/u.test(text)
  );
}

/** "Doctor Doctor Reiter": a word twice in a row. */
function repeatsWord(words: readonly string[]): boolean {
  return words.some((word, at) => at > 0 && /\p{L}/u.test(word) && word === words[at - 1]);
}

/**
 * The first law that a title breaks, or null for one that can be printed as far as its words tell: three to nine words; no
 * pronoun, verb or joining word at its head; no word at its end that leads on; marks in pairs; no word twice in a row; nothing cut.
 */
export function findTitleFault(text: string): TitleFault | null {
  const words = text.split(' ').filter(Boolean);
  const plain = words.map(bare);
  const [first = '', last = ''] = [plain[0] ?? '', plain.at(-1) ?? ''];
  const quoted = /[”"!?]$/.test(text);
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return 'length';
  if (text.includes('…') || text.includes('...')) return 'cut';
  if (hasOddMarks(text)) return 'marks';
  if (!/^["“‘]/.test(text) && (PRONOUN.test(first) || VERB.test(first) || JOINING.test(first)))
    return 'opening';
  // "broken into"; "Boat sinks, police say"
  const particle = /\bbroken into$|\w, [^,]+ says?$/iu.test(text);
  if (!quoted && !particle && (LEADS.test(last) || /\p{L}['’]s$/u.test(text))) return 'ending';
  if (!quoted && /:$/.test(words.at(-2) ?? '') && words.length > 3) return 'ending';
  if (!quoted && PLACES.test(last) && /^(?:a|an|the|role|part|place|ablaze)$/i.test(plain.at(-2) ?? ''))
    return 'ending';
  return repeatsWord(plain) ? 'repeat' : null;
}
