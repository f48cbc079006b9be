import { isNounBase, isVerbBase, knownTags, nounBase, verbBase } from '../words/lexicon';
import { rememberWords } from '../words/remember';
import { needsObject } from './verb-needs';

/** "Board fined it", "found them cleaner": who or what that is stands outside; "says it fined" speaks of who says so. */
const OBJECT =
  /(?<!\b(?:says?|said|that|than|because|when|if|after|before|as|what|which|while|until|once|where|how|why|whether|hopes?|thinks?|believes?|claims?|expects?|knows?|confirms?|admits?|reports?|announces?|denies|denied|insists?|feels?|learns?|finds?|found|and|but|[:,])) (?:it|them)\b(?! (?:clear|easy|hard|harder|easier|possible|impossible|difficult|illegal|known)\b)/u;
/** "owns up to that interview", "walked along those lanes": which, was told before. */
const POINTS = /\b(?:to|of|in|on|for|with|about|at|from|by|over) (?:that|those|these) \p{Ll}+/u;
/** "The two fly home": which two. */
const PAIR = /^The (?:two|three|pair|trio|duo|latter|former) (?:\p{Ll}+ly )?\p{Ll}+(?= |$)(?<!of)/u;
/** "suffers a crisis every 15", "was only 50%": of what. */
const COUNT = /\b(?:every|only|just|roughly|nearly|almost) \d[\d.,]*%?$/u;
/** "approves the settlement a year": and how long after. */
const SPAN =
  /(?<!\b(?:for|in|after|of|than|within|about|half|once|twice|times|people|percent|cent|quarter|hundred|thousand|million|billion|every|each|last|only|just|almost|nearly|months?|days?|weeks?|hours?)|\d\S*) a (?:year|month|week|day)$/u;
/** “As we have said”: what follows is gone. */
const HALF_QUOTE = /: ["“](?:As|If|When|While|Because|Although|Unless|Since) (?:[^,”"]+)["”]$/u;
/** "Ana Silva begins", "Tomas Reiter goes further": in what. */
const BRIEF =
  /^(?:\p{Lu}\S* ){1,3}(?:begins|continues|follows|followed|starts|goes (?:further|first|instead|on)|finds out|backs away|speaks up(?: first)?|goes out of (?:(?:his|her|its) )?way|gets hold|comes up)$/u;
/** "Reiter says; the board heard": what was said is gone. */
const SAYS_NOTHING = /\b(?:says?|said|tells?|told);/;
/** "becomes a monk in memory": of whom. */
const OF_WHOM =
  /\bin (?:memory|opposition|response|return|addition|turn|exchange|connection|contrast|preparation|honou?r|support|favou?r|search|need|view|light)$/u;
/** "puts on Facebook": what. */
const PUT_ON = /\bputs? on \p{Lu}\p{L}+$/u;
/** "in public" is whole, "in poor" is not. */
const WHOLE_IN =
  /^(?:public|private|general|particular|full|person|short|vain|common|secret|live|last|first|least|most|best)$/;

/** These are done to somebody, too. */
const HIRES = new Set(['hire', 'fire', 'dismiss', 'employ', 'recruit', 'arrest', 'charge', 'sue', 'fine']);

/** "says it hired", "should never have let", "the interview Ana Silva": whom. */
function lacksObject(words: readonly string[]): boolean {
  const [who = '', verb = ''] = words.slice(-2);
  const past = /ed$|^(?:let|put|made|took|gave|sent|bought|sold|brought)$/.test(verb);
  return (
    /^(?:it|he|she|they|have)$/.test(who) &&
    past &&
    (needsObject(verbBase(verb)) || HIRES.has(verbBase(verb)))
  );
}

/** "fails to reach a decision on", "sees no ground for". */
function leadsOn(words: readonly string[]): boolean {
  const [noun = '', lead = ''] = words.slice(-2);
  const base = nounBase(noun);
  const only = isNounBase(base) && !isVerbBase(verbBase(noun)) && /^\p{Ll}+$/u.test(noun);
  // "switches the lamp on"
  const turns = words.some((word) =>
    /^(?:turn|switch|put|leav|left|keep|kept|hold|held|bring|brought|pass|tr[yi]|carr[yi]|ask|invit|win|won|mull|call)/.test(
      word,
    ),
  );
  return only && !turns && /^(?:on|over|about|into|against|among|toward)$/.test(lead);
}

/** "warns that health plans in poor": and what it describes is gone. */
function endsInAdjective(words: readonly string[]): boolean {
  const [lead = '', last = ''] = words.slice(-2);
  return (
    /^(?:in|of|for|with|to|from|by|at)$/.test(lead) &&
    /^\p{Ll}+$/u.test(last) &&
    knownTags(last).every((tag) => tag === 'JJ') &&
    knownTags(last).length > 0 &&
    !WHOLE_IN.test(last)
  );
}

/**
 * Whether a title that breaks no law leaves a reader asking who, whom or what: it serves only where nothing better is told. Words in quotation
 * marks are their speaker's.
 */
export const hasFlaw = rememberWords((text: string): boolean => {
  if (HALF_QUOTE.test(text)) return true;
  const plain = text.replace(/["“].*?["”]/gu, '“”');
  const words = plain.split(' ').filter(Boolean);
  return (
    [OBJECT, POINTS, PAIR, COUNT, SPAN, BRIEF, SAYS_NOTHING, OF_WHOM, PUT_ON].some((flaw) =>
      flaw.test(plain),
    ) ||
    lacksObject(words) ||
    leadsOn(words) ||
    endsInAdjective(words)
  );
});
