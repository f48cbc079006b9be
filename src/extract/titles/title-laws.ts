import { isNounBase, verbBase } from '../words/lexicon';
import { rememberWords } from '../words/remember';
import { isHalfSaid } from './half-said';
import { needsObject } from './verb-needs';

/** The most and the fewest words of a title. */
export const MOST_WORDS = 9;
export const LEAST_WORDS = 3;
/** The most words of one that nothing shorter can stand for. */
export const LONGEST = 12;

/** How many words more a title has room for at most that begins with these, marks not counted. */
export const roomBehind = (words: string): number =>
  LONGEST - (words.match(/(?<!\S)[\p{L}\p{N}]/gu)?.length ?? 0);

/** Why a title cannot be printed. */
export type TitleFault = 'length' | 'opening' | 'ending' | 'marks' | 'repeat' | 'cut' | 'pointer' | 'unsaid';

/** Words that wait for what they lead to. */
const LEADS =
  /^(?:a|an|the|this|these|those|its|their|his|my|our|your|every|of|to|at|by|for|from|with|into|onto|upon|than|as|between|among|amid|against|during|until|since|because|although|though|while|whereas|unless|if|whether|and|or|nor|but|that|which|who|whom|whose|where|when|why|how|is|are|was|were|be|been|being|am|has|have|had|will|would|could|should|shall|may|might|must|do|does|did|not|very|too|so|such|more|most|less|least|he|she|they|we|says?|said|following|including|according|per|via|about)$/i;
/** These do so behind a noun; behind a verb they belong to it ("gets in"). */
const PLACES = /^(?:in|on|over|under|through|along|around|near|behind|within|without|before|after)$/i;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|these|those|that|there|his|its|their|my|our|your|who|which|whom|himself|herself|itself|themselves)$/i;
/** No headline begins with these: its subject is gone. */
const VERB =
  /^(?:ve|ll|re|is|are|was|were|be|been|has|have|had|does|did|will|would|could|should|may|might|must)$/i;
/** "May takes office", "Will: no deal", "May’s office": names that spell one. */
const NAMED = /^(?:May|Will)(?:[:,]|['’]s? | and | \p{Ll}+(?<!s)s(?!\p{L}))/u;
const JOINING =
  /^(?:and|or|but|nor|that|which|because|although|though|while|when|where|if|whether|as|until|since|unless|so|than)$/i;

const bare = (word: string): string => word.replace(/^[“"‘'(]+|[”"’'),.;:!?]+$/gu, '');

function hasOddMarks(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('"') % 2 !== 0 ||
    count('“') !== count('”') ||
    count('(') !== count(')') ||
    /(?:^|\s)['’]s?(?=\s|$)|\s[,.;:]|[“(]\s|``|[:,] ?,|\s['’](?:d|ll|re|ve|m)\b|\s\/|(?:^|\s)_|_$|-[LR]RB-|\p{Ll}['’]re\b(?<!(?:hey|we|you|who)['’]re)|\p{L},\p{L}/iu.test(
      text,
    )
  );
}

/** "Same office", "One builds on it", "One with a lamp", "The two left": whose, which and what stands outside. */
const POINTS_FIRST =
  /^(?:same|such|another(?! (?:[\d.,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozen)\b)|others?|whose|(?:\p{L}+ )?one(?= \p{Ll}+s\b)(?<!no one)|(?:\p{L}+ )?ones(?= )|one(?= (?:with|in|on|from|at|for|\p{Ll}+(?:en|ed))\b)|the (?:two|three|four|pair)(?= \p{Ll}+(?:ed|s|d|ave|ook|ot|aid|ent)\b)|(?:a |the )?(?:first|second|third|latter|former)(?:,| one| comes| follows))\b/iu;
/** "Russia denies it", "Two agree to do so", "The firm says no such thing". */
const POINTS_LAST =
  /\b(?:something|it|him|her|them|me|so|such|ones?|there|here|as much|no such thing|another|others|the (?:two|other|latter|former))$/iu;
/** "Ana Silva is mine": whose, who says so knows. */
const WHOSE = /\b(?:mine|ours|yours)\b/;
/** "Two of them say", "turns down a request for such meeting": of whom, and what kind. */
const POINTS_INTO = /^(?:\p{L}+ ){1,3}of (?:them|those|these|us|which|whom)\b|\bsuch (?:an? )?\p{Ll}+$/iu;
/** These end on one that counts. */
const COUNTS =
  /\b(?:no|every|any|least|number|than|at|after|and|over|into|kills|killed|injures|injured|hurts|hurt|wounds|wounded) one$/i;
/** "Police agree to do so by May": what, stands outside. */
const POINTS_WITHIN = /\b(?:do|does|did|done|doing) so\b/i;
/** "Back in the boat, they are stopped": a pronoun for whom the title has not named. */
const NAMELESS =
  /^(?:back|then|later|here|there|once|in|on|at|after|before|with|for|by|from|when|while|as|if|now|soon|meanwhile|instead|still|even|only|again|inside|outside|behind|near)\b[^“"]*\b(?:he|she|they|it|we|I)\b/i;

function pointsOutside(text: string): boolean {
  if (POINTS_FIRST.test(text) || POINTS_INTO.test(text) || NAMELESS.test(text)) return true;
  return POINTS_LAST.test(text) && !COUNTS.test(text);
}

/** "Reiter told supporters", "Reiter told": what was told is gone. */
function leavesUnsaid(text: string): boolean {
  const [, told = null] =
    /\b(?:told|tells?|informs?|informed|assures?|assured|reminds?|reminded)\b(.*)$/.exec(text) ?? [];
  const content =
    /[:“"]|\b(?:to|not|that|of|about|how|why|what|he|she|it|they|there|is|are|was|were|has|have|had|will|would|can|could|must|may|lies?|truth|story|stories|tales?|jokes?|off|apart)\b/;
  // "Reiter said in a letter": what he said is gone
  const [, place = null] =
    /\b(?:said|says?) (?:during|in|on|at|after|before|by|with)\b(.*)$/.exec(text) ?? [];
  const open = (rest: string | null) => rest !== null && !content.test(rest);
  return open(told) || open(place);
}

/** "Beacon buys back", "Reiter says he was told", "confirms what the stuff": what follows is gone. */
const HALF =
  /\b(?:(?:buys?|bought) back|(?:sets?|puts?) up|(?:carr(?:y|ies)|points?|rules?|lays?) out|(?:sees?|saw) off|hands? over|(?:thinks?|thought) better|(?:was|were) told|what (?:the|a|an) \p{L}+|on the (?:verge|brink|cusp|point|edge))$/iu;

/** "Reiter believes", "Owner spends": verbs that tell nothing alone, in forms that are no nouns. */
const WAITS =
  /\b(?:believ|think|insist|argu|know|suggest|want|decid|expect|say|tell|let|spend|lay|seek|mak|giv|get|tak|bring|keep|allow|admit|den(?:y|i)|caus)(?:e?s)$|\b(?:believed|thought|insisted|argued|knew|wanted|decided|told|spent|sought|gave|got|took|brought|kept|said|had|agrees?|agreed|refuses|refused)$/i;

/** "Reiter asked", "Ana Silva taken", "Ana Silva right": what, where and how. */
const WAITS_BRIEFLY = /^(?:\p{L}\S* ){1,2}(?:taken|asked|made|put|given|brought|shown|right)$/u;

/** "says what", "told after that he would leave", "Hand on heart, I did not": what stands outside, and whose words they are. */
const LOOSE_WITHIN =
  /\bwhat$|\b(?:after|before|until|since) that (?:he|she|it|they)\b|(?:^|, |that )I \p{Ll}|(?:^|\s)(?:my|our) \p{Ll}/u;

/** "Ana Silva praises": whom. A verb right behind a name that says nothing alone. */
function leavesOutObject(words: readonly string[]): boolean {
  const [name = '', verb = ''] = words.slice(-2);
  // "the tomb may contain"
  const led = /^(?:may|might|could|would|can|should|must)$/.test(name) && verb !== 'be';
  // "is set to announce"
  if ((led || name === 'to') && verb !== 'be' && verb !== 'do' && needsObject(verb)) return true;
  // "Ana Silva will not name"
  if (name === 'not' && needsObject(verb)) return true;
  // "Court papers suggest"
  if (/^\p{Ll}+s$/u.test(name) && /^(?:suggest|say|argue|believe|insist|allege)$/.test(verb)) return true;
  return (
    /^\p{Lu}\p{Ll}/u.test(name) && /^\p{Ll}+s$/u.test(verb) && verb !== 'says' && needsObject(verbBase(verb))
  );
}

/** "Reiter’d wait": no name bears half of a verb. */
const HALF_VERB =
  /(?<!\p{L})(?!(?:He|She|It|They|We|You|I|Who|That|There|What)['’])\p{Lu}\p{Ll}*['’](?:d|ll|ve|re)\b/u;

/** "Doctor Doctor Reiter": a word twice in a row. */
function repeatsWord(words: readonly string[]): boolean {
  // "La La Lane": a name of words that mean nothing
  return words.some(
    (word, at) =>
      at > 0 &&
      /\p{L}/u.test(word) &&
      word === words[at - 1] &&
      !(/^\p{Lu}/u.test(word) && !isNounBase(word.toLowerCase())),
  );
}

/** "Reiter sues Tomas Reiter", "Novik after Novik left": a name twice, words in quotation marks left out. */
function repeatsName(text: string): boolean {
  const names = text.replace(/[“"‘].*?[”"’](?!\p{L})/gu, '').match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? [];
  return new Set(names).size < names.length;
}

/** "Authority: authority is safe": who says so is not who it is said of, or it is the same. */
const REPEATS_SPEAKER = /^([^:“"]+): (?:the )?\1 /iu;

function lookForFault(text: string): TitleFault | null {
  const words = text.split(' ').filter(Boolean);
  const plain = words.map(bare);
  const [first = '', last = ''] = [plain[0] ?? '', plain.at(-1) ?? ''];
  const quoted = /[”"!?]$/.test(text);
  if (words.length < LEAST_WORDS || words.length > LONGEST) return 'length';
  if (text.includes('…') || text.includes('...')) return 'cut';
  if (hasOddMarks(text) || HALF_VERB.test(text)) return 'marks';
  // "WHO raises its alert", "US troops leave": names that spell a pronoun
  const named = /^(?:WHO|US)$/.test(first) || NAMED.test(text);
  if (!/^["“‘]/.test(text) && !named && (PRONOUN.test(first) || VERB.test(first) || JOINING.test(first)))
    return 'opening';
  if (POINTS_WITHIN.test(text)) return 'pointer';
  // "broken into"; "Boat sinks, police say"
  const particle = /\bbroken into$|\w, [^,]+ says?$/iu.test(text);
  // "confirms what it is", not "that what was in it was"
  const asked = /\b(?:what|who|how|where) (?:(?!is\b|are\b|was\b|were\b)\S+ )+(?:is|are|was|were)$/.test(
    text,
  );
  // "Reiter meets Ana May": a name that spells one
  const called = /^(?:May|Will)$/.test(last) && /^\p{Lu}/u.test(plain.at(-2) ?? '') && words.length > 3;
  if (!quoted && !particle && !asked && ((LEADS.test(last) && !called) || /\p{L}['’]s$/u.test(text)))
    return 'ending';
  // "kills 40 in Ostra and 10", "struck by a heavily wooded", "dies, most recently"
  if (
    !quoted &&
    /(?:\b(?:and|or) \d+|\bas (?:many|few|far|long|soon|well)|\ba \p{L}+ly \p{L}+|, most \p{L}+ly|\p{L}ed in|will now|,? however)$/u.test(
      text,
    )
  )
    return 'ending';
  if (/\b(?:a|an|the|of|to|and|or|but|which|who|because|with|from|by|than|if)["”]$/i.test(text))
    return 'ending';
  if (!quoted && /:$/.test(words.at(-2) ?? '') && words.length > 3) return 'ending';
  if (!quoted && PLACES.test(last) && /^(?:a|an|the|role|part|place|ablaze)$/i.test(plain.at(-2) ?? ''))
    return 'ending';
  if (!quoted && pointsOutside(text)) return 'pointer';
  // "the interview Reiter calls “a mistake”": what, stands before
  if (/\bcall(?:s|ed) ["“][^"“”]*["”]$/.test(text)) return 'unsaid';
  if (WHOSE.test(text.replace(/["“].*["”]/u, '“”'))) return 'pointer';
  if (LOOSE_WITHIN.test(text.replace(/[“"].*[”"]/u, '“”'))) return 'pointer';
  if (/\b(?:sa(?:ys?|id)|tweets|tweeted|writes|wrote|adds|added|replies|replied), \p{L}/u.test(text))
    return 'unsaid';
  if (!quoted && !particle && leavesOutObject(plain)) return 'unsaid';
  if (
    !quoted &&
    !particle &&
    (leavesUnsaid(text) ||
      WAITS.test(text) ||
      WAITS_BRIEFLY.test(text) ||
      HALF.test(text) ||
      isHalfSaid(text))
  )
    return 'unsaid';
  return repeatsWord(plain) || repeatsName(text) || REPEATS_SPEAKER.test(text) ? 'repeat' : null;
}

/** As findTitleFault(), for one that may have up to LONGEST words. */
export const findLongFault = rememberWords(lookForFault);

const isLong = (text: string): boolean => text.split(' ').filter(Boolean).length > MOST_WORDS;

/**
 * The first law that a title breaks, or null for one that can be printed as far as its words tell: three to nine words; no
 * pronoun, verb or joining word at its head; no word at its end that leads on; no word at either end that points outside; a telling
 * with what was told; marks in pairs; no word twice in a row; nothing cut. Remembered: while a title is chosen every other one is offered again.
 */
export const findTitleFault = (text: string): TitleFault | null =>
  isLong(text) ? 'length' : findLongFault(text);
