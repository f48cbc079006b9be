import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { kindsOfSaying } from '../statements/saying-verbs';
import { sliceRange } from '../text/ranges';
import { firstWordsOf } from './first-words';
import { readDenied } from './read-denied';

/** What in its own words speaks for it that a statement is against what was told beside it. */
export interface OpposingSigns {
  /** What its signs weigh together; 0 for a statement without one. */
  readonly weight: number;
  /** It says that something is not so. */
  readonly negative: boolean;
  /** It points to what was told right before it. */
  readonly leans: boolean;
}

/** What each sign weighs; set by hand. */
const WEIGHT = {
  /** "called that nonsense" */
  judges: 0.75,
  denies: 0.6,
  doubts: 0.55,
  always: 0.45,
  affirms: 0.3,
  /** What weighs only beside one of those. */
  replies: 0.4,
  but: 0.3,
  part: 0.25,
  negative: 0.2,
} as const;

const SAYS_NOT_SO =
  /(?<!\b(?:by|for|of|about|from) )\b(?:not|never|nobody|no one|nothing|none|neither|nor)\b|n[’']t\b|\b(?:had|has|have|is|are|was|were|of|saw|took|made|bore) no\b|^[^\p{L}]*no\b/iu;
/** What will not be, or cannot, is nothing that happened. */
const UNREAL =
  /\b(?:will|would|can|could|should|may|might|must|shall)(?: not|n[’']t| never)\b|\b(?:cannot|can[’']t|won[’']t|not (?:yet|until|only|to))\b|\b(?:if|unless|whether)\b/iu;
const DOUBTS = /^(?:doubt|disbelieve)$/;
const REPLIES = /^(?:reply|respond|answer|retort|counter|rejoin)$/;
/** "has always said" */
const ALWAYS = /\b(?:has|have|had) (?:always|long|repeatedly|consistently|all along) \p{L}+(?:ed|id)\b/iu;
const BUT = /^[“"'‘]?(?:but|yet|however)\b/i;
const PART = /\bfor (?:his|her|its|their) part\b/i;
/** "the letter is genuine", "it had no doubt" */
const AFFIRMS =
  /\b(?:is|are|was|were) (?:[\p{L}]+ly |quite |entirely )?(?:valid|sound|genuine|authentic|true|accurate|correct|legitimate)(?=\s*(?:$|[.,;:”"]))|\b(?:had|has|have) no doubts?\b/iu;
/** "That is not what the port heard from Moss, who said …" */
const IS_NOT_WHAT =
  /^[“"'‘]?(?:but )?(?:that|this|it)(?:['’]s| is| was)(?: not|n['’]t) (?:what|how|the way)\b/iu;
/** "saw none", "was neither", "had not" */
const ELLIPTIC = /\b(?:none|neither|not|n[’']t)(?=\s*(?:$|[.,;:!”"]))/iu;
/** So far from the start of its sentence a saying still stands at its head. */
const LED = 40;

/**
 * The signs that a statement speaks against something told; `mention` is the statement as a denial, where it is one. Who only replies, or
 * only begins with "But", opposes nothing.
 */
export function readOpposingSigns(
  statement: Statement,
  mention: FoundMention | null,
  { text, sentences }: ArticleReading,
): OpposingSigns {
  const { verb, clause, stance } = statement;
  const said = firstWordsOf(text, statement);
  const sentence = sentences[statement.sentence];
  const whole = sentence ? sliceRange(text, sentence) : '';
  const denies = stance === 'denies';
  const negative = denies || (SAYS_NOT_SO.test(said) && !UNREAL.test(said));
  const judges = denies && mention !== null && readDenied(statement, mention, text) === 'claim';
  const stands = ALWAYS.test(sliceRange(text, clause)) && kindsOfSaying(verb).includes('say');
  const led =
    sentence !== undefined &&
    Math.min(clause.start, statement.content[0]?.start ?? clause.start) - sentence.start < LED;
  const own =
    (judges ? WEIGHT.judges : denies ? WEIGHT.denies : 0) +
    (DOUBTS.test(verb) ? WEIGHT.doubts : 0) +
    (stands ? WEIGHT.always : 0) +
    (AFFIRMS.test(said) ? WEIGHT.affirms : 0);
  const points = IS_NOT_WHAT.test(whole);
  const beside =
    (REPLIES.test(verb) ? WEIGHT.replies : 0) +
    ((BUT.test(whole) && led) || points ? WEIGHT.but : 0) +
    (PART.test(whole) ? WEIGHT.part : 0) +
    (negative && !denies ? WEIGHT.negative : 0);
  return { weight: own > 0 ? own + beside : 0, negative, leans: points || ELLIPTIC.test(said) };
}
