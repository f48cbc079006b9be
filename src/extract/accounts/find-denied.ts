import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { contains, sliceRange } from '../text/ranges';
import { toldIn, type Past } from './deniable-past';
import type { Match } from '../events/draft-index';
import type { EventDraft } from '../events/event-draft';
import type { Statement } from '../statements/find-statements';
import { deniesCause, tellsCause } from './denied-cause';
import type { Denial } from './find-denials';
import { askedAbout } from './is-answered';
import { isSameSayer } from './name-sayer';
import { isContradiction, leansOn, pointsBack, readDenied, type Denied } from './read-denied';
import { deniesGuilt, worthOf, type Tone } from './worth-of-facing';
import { askFor, weighFacing, type Asking, type Evidence } from './weigh-facing';

/** The least that a passage must be worth, by what is denied; set by hand. */
const LEAST: Readonly<Record<Denied, number>> = { claim: 0.5, blame: 0.6, matter: 0.45 };
/** How much more a mere telling of what did not happen needs than a contradiction, but for a passage of the same kind of happening. */
const UNCONTRADICTING = 0.15;
/**
 * No passage of another article and another kind of happening is worth LEAST unless it is worth no more than its likeness and this; one that
 * repeats no claim is denied in its own article alone.
 */
const BESIDE_LIKENESS: Readonly<Record<Exclude<Denied, 'claim'>, number>> = { blame: 0.434, matter: 0.11 };
/** What a passage is worth that a "But" sets against the denial. */
const TURNED = 0.7;
/** The least that a passage is worth as a claim about the denier. */
const ACCUSED = 0.5;
const AHEAD = 2;
const TURNS = /^[“"'‘]?(?:but|yet|however|still|nevertheless|though)\b/i;
/** Verbs of what comes to light. */
const COMES_OUT = /^(?:disclose|reveal|admit|concede|acknowledge|emerge|find|discover|show|own_up)$/;
/** Verbs of those who stand by their word. */
const STANDS_BY = /^(?:claim|insist|maintain|swear|allege|complain|counter|deny|contend|argue)$/;

/** How a denial is read where its kind of objection tells. */
export interface Manner {
  readonly as?: Denied;
  /** What the denier told before is faced too. */
  readonly ownToo?: boolean;
  /** What the passage around it tells is faced too. */
  readonly beside?: boolean;
  /** Only what somebody says is faced, not what the article tells by itself. */
  readonly claimedOnly?: boolean;
  /** Only what somebody says, or what tells of the same, is faced. */
  readonly backed?: boolean;
  /** Only what tells of the same is faced, unless the denial does not say of what. */
  readonly sameOnly?: boolean;
  /** Only what accuses somebody, or what somebody says of the denier, is faced. */
  readonly accusedOnly?: boolean;
  /** It contradicts, whatever its words. */
  readonly firm?: boolean;
}

/** A denial as it is asked for, with what is known of its article. */
interface Search extends Manner, Tone {
  readonly asking: Asking;
  readonly past: Past;
  readonly reading: ArticleReading | undefined;
  /** Whose word is answered, where its sentence says so. */
  readonly whose: string | undefined;
  /** It denies why something happened. */
  readonly cause: boolean;
}

/** Whether a sentence after the denial, up to that of the other passage in its paragraph, begins with "But". */
function turnsTo(denial: FoundMention, other: FoundMention, { sentences, text }: ArticleReading): boolean {
  const ahead = other.sentence - denial.sentence;
  if (other.article !== denial.article || denial.headline || ahead < 1 || ahead > AHEAD) return false;
  if (sentences[denial.sentence]?.block !== sentences[other.sentence]?.block) return false;
  return sentences
    .slice(denial.sentence + 1, other.sentence + 1)
    .some((sentence) => TURNS.test(sliceRange(text, sentence)));
}

const PRONOUN = /^(?:he|she|it|they)$/i;

/** Whether the denier says it: by name, or by a pronoun for who has just spoken in the same sentence. */
function isOwn({ asking: { denial }, past, reading, beside }: Search, other: FoundMention): boolean {
  const { mention, statement, speaker } = denial;
  if (other.statement === statement) return true;
  const told = past.sayerOf(other);
  if (told === undefined) return false;
  const pronoun = statement.source && PRONOUN.test(sliceRange(reading?.text ?? '', statement.source));
  if (pronoun && !beside && other.article === mention.article && other.sentence === mention.sentence)
    return true;
  return (
    (other.saying && other.subject !== undefined && other.subject === speaker) ||
    isSameSayer(told, past.sayerOf(mention))
  );
}

const STATEMENTS = /^(?:statement|letter|reply|response|interview|denial)$/;

/** "The port put out a statement. It bore no blame, it said.": the passage only tells that the denier speaks. */
function tellsOfIt({ asking: { denial }, reading }: Search, other: FoundMention): boolean {
  const { mention, statement, speaker } = denial;
  const pronoun = statement.source && PRONOUN.test(sliceRange(reading?.text ?? '', statement.source));
  return (
    !!pronoun &&
    speaker === undefined &&
    !other.statement &&
    other.sentence === mention.sentence - 1 &&
    other.words.some((word) => STATEMENTS.test(word))
  );
}

/** Whether a passage accuses somebody, or somebody says of the denier what they did. */
function accuses({ asking: { parties }, past }: Search, other: FoundMention, { claim }: Evidence): boolean {
  if (past.matterOf(other).accuses) return true;
  return claim >= ACCUSED && other.subject !== undefined && parties.has(other.subject);
}

/** "Poe was charged with theft on Monday but denies it": the passage around a denial tells what the denier is charged with. */
const isCharged = ({ asking: { denial }, past }: Search, other: FoundMention): boolean =>
  other.subject !== undefined &&
  other.subject === denial.speaker &&
  other.clause?.verb.passive === true &&
  past.matterOf(other).kind === 'charge';

/** Whether a statement only asks. */
const isAsked = ({ verb }: Statement): boolean => /^(?:ask|wonder|inquire)$/.test(verb);

/** What a passage is worth as that which the denial faces; 0 for nothing. */
function weigh(search: Search, other: FoundMention): number {
  const { asking, past, reading, ownToo, beside, claimedOnly, backed, sameOnly } = search;
  const { mention, statement, speaker } = asking.denial;
  const here = other.article === mention.article;
  const spoken = other.saying || (other.statement !== undefined && other.statement !== statement);
  if (other.statement && isAsked(other.statement)) return 0;
  if (search.whose !== undefined && !past.sayerOf(other)?.includes(search.whose)) return 0;
  // “The firm denies it,” its lawyer said: the denial is part of what he says
  if (
    here &&
    other.statement?.quoted &&
    other.statement.content.some((part) => contains(part, statement.clause))
  )
    return 0;
  const around = here && !beside && contains(other.range, statement.clause) && !isCharged(search, other);
  if (!spoken && (claimedOnly || around)) return 0;
  if (reading && spoken && turnsTo(mention, other, reading))
    return (STANDS_BY.test(statement.verb) || COMES_OUT.test(other.predicate)) && !isOwn(search, other)
      ? TURNED
      : 0;
  const after = here && other.sentence === mention.sentence && other.range.start >= statement.clause.start;
  if (after || (!ownToo && isOwn(search, other))) return 0;
  if (search.cause && !tellsCause(other, asking.denial, past.readings)) return 0;
  const evidence = weighFacing(asking, other, past, reading);
  if (search.accusedOnly && !accuses(search, other, evidence)) return 0;
  if (backed && !spoken && !evidence.told) return 0;
  if (sameOnly && asking.words.length > 0 && evidence.matter === 0) return 0;
  if (here && tellsOfIt(search, other)) return 0;
  // what the denier did is told, not claimed
  const acts =
    evidence.matter === 0 &&
    asking.denied === 'matter' &&
    other.subject !== undefined &&
    other.subject === speaker;
  return acts ? 0 : worthOf(evidence, asking, search, here);
}

/** Whether an event is of what somebody is charged with: its first passage and most of all accuse, or tell what the accused did. */
function isOfCharge({ asserting }: EventDraft, { asking: { parties }, past }: Search): boolean {
  const fits = (other: FoundMention): boolean =>
    past.matterOf(other).accuses || (other.subject !== undefined && parties.has(other.subject));
  const [first] = asserting;
  return first !== undefined && fits(first) && 2 * asserting.filter(fits).length >= asserting.length;
}

/** Whether a passage tells of the same kind of happening and something else of what is denied. */
function isSure({ asking, past, reading }: Search, other: FoundMention): boolean {
  const { sure, same } = weighFacing(asking, other, past, reading);
  return sure && same;
}

/**
 * What a denial faces in other articles: of the passages of its kind of happening, and of those alike enough by their words, the one worth
 * most.
 */
function findFar(search: Search): Match | null {
  const { asking, past } = search;
  const { denied, denial, bare } = asking;
  if (denied === 'claim') return null;
  const [least, own] = [LEAST[denied], denial.mention.article];
  const score = (_: FoundMention, other: FoundMention): number =>
    other.article === own ? 0 : weigh(search, other);
  const asked = { score, admits: past.admits };
  const alike = past.index.findBest(bare, least, { ...asked, bonus: BESIDE_LIKENESS[denied] });
  return past.index.findBestOf(past.kin.find(asking), bare, least, asked, alike);
}

/**
 * The event that a denial faces by what it denies. Rule: a word that is not repeated is looked for right before it; a part in something where the
 * denier, or whom the denial names, is accused, or right before it; what it says itself where that is told, and more surely so if near and
 * claimed by somebody. Nobody denies what they say themselves. Undefined where nothing is likely enough: a denial against the wrong
 * event is worse than none. Cost: the passages of the article, and those of the story that share words with it.
 */
export function findDenied(
  denial: Denial,
  past: Past,
  reading: ArticleReading | undefined,
  manner: Manner = {},
): EventDraft | undefined {
  const { mention, statement } = denial;
  const text = reading?.text ?? '';
  const denied = manner.as ?? readDenied(statement, mention, text);
  const asking = askFor(denial, denied, reading);
  const search: Search = {
    ...manner,
    asking,
    strong: manner.firm === true || denied !== 'matter' || isContradiction(statement, text),
    leans: leansOn(statement, text),
    points: pointsBack(statement, text, asking.kind),
    guilt: deniesGuilt(statement, text),
    past,
    reading,
    whose: reading && askedAbout(denial, reading),
    cause: denied !== 'claim' && deniesCause(denial, text),
  };
  let best:
    { readonly draft: EventDraft; readonly mention: FoundMention; readonly alike: number } | undefined;
  for (const entry of toldIn(mention, past)) {
    const alike = weigh(search, entry.mention);
    if (alike > (best?.alike ?? 0)) best = { ...entry, alike };
  }
  const far = findFar(search);
  if (far && far.alike > (best?.alike ?? 0)) best = far;
  if (!best) return undefined;
  if (manner.accusedOnly && !isOfCharge(best.draft, search)) return undefined;
  const mere = !search.strong && !isSure(search, best.mention);
  return best.alike >= LEAST[denied] + (mere ? UNCONTRADICTING : 0) ? best.draft : undefined;
}
