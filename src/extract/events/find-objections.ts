import type { Clause } from '../grammar/clauses';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { overlaps, sliceRange, type Range } from '../text/ranges';
import { contraryOf, turnOf } from './turning-words';

/**
 * Which event an objection faces: one told right before, one that somebody claims right before, what its words tell, what nobody can settle, what its own sentence tells before it, one told before or else the
 * article's own, an earlier telling by the same speaker, what they tell right before and denied till then, the telling of somebody whom it names, one with
 * another figure, the article's own, or what the denial before it faces.
 */
export type Facing =
  | 'before'
  | 'retort'
  | 'contested'
  | 'unsettled'
  | 'unproven'
  | 'aside'
  | 'doubted'
  | 'own'
  | 'reversed'
  | 'admitted'
  | 'claim'
  | 'figure'
  | 'lead'
  | 'carried';

/** A statement that takes something back or sets something against it without saying that it did not happen. */
export interface Objection {
  readonly statement: Statement;
  readonly faces: Facing;
}

const TAKEN_BACK =
  /\b(?:over-?)?exaggerat\w+|\bembellish\w+|\bfabricated (?:it|the|that|parts?|most|much|some|his|her|their)\b|\b(?:made|making) (?:\w+ )?(?:it|that|this|the story) up\b|\bmisspo(?:ke|ken)\b|\b(?:had|he|she|they|I) lied\b/i;
const TAKES_BACK = new Set(['admit', 'concede', 'acknowledge', 'confess', 'say', 'write', 'tell', 'allow']);
const AMENDS = /^(?:amend|revise|retract|recant|correct|withdraw|change)$/;
const TOLD_ITEM =
  /^(?:[\p{L}’']+ ){0,3}(?:story|account|version|statement|testimony|claim|claims|figure|estimate)\b/iu;
/** Who says so speaks against what somebody said. */
const COUNTERS = /^(?:counter|retort|rebut|scoff|(?:hit|fire) back)$/;
const SETTLES = /^(?:confirm|establish|verify|say|determine|substantiate)$/;
const REFUSAL =
  /\b(?:could not|couldn[’']t|would not|wouldn[’']t|cannot|can[’']t|was unable to|were unable to|declined to|refused to) (?:\w+ly )?(?:confirm|establish|verify|determine|substantiate)\b/i;
const SPEAKS_OF_THEMSELVES = /(?:^|\b(?:it|he|she|they|we|I|that) (?:\w+ly )?)$/i;
const EARLIER = /\b(?:earlier|previous|original) version\b|\bearlier (?:report|story|article)\b/i;
const DOUBTERS = /^(?:not (?:everyone|everybody|all)|few|some|others|critics|sceptics|skeptics)\b/i;
const DISSENT =
  /\b(?:persuaded|convinced|satisfied|agrees?d?|accepts?|accepted|believes?|believed|buys?|bought|dispute[sd]?|doubt(?:s|ed)?|disagreed?s?|sceptical|skeptical)\b/i;
const QUANTITY =
  /^(?:[\p{L}’']+ ){0,2}(?:figure|number|total|toll|count|tally|estimate|sum|money|cost|bill|damage|loss|price|value)\b[^.;]{0,40}?\bat\b[^.;]{0,24}?\d/iu;

/** "Not everyone sees it that way", "Not all of them remember a fire". */
const DOUBTS_IT =
  /^not (?:everyone|everybody|all)\b[^.;:]{0,40}? (?:sees? it (?:that|this) way|agrees?d?|is (?:so )?sure|remembers? (?:it|a|an|the|any)\b)/i;

const CLAIM_NOUN =
  '(?:charge|claim|accusation|allegation|suggestion|assertion|contention|characteri[sz]ation|account|version|story|report|rumou?r)';
/** What leads to an aside that denies: ", which he denies", ", a charge the firm rejects", ", accusations they deny". */
const LEADS_ASIDE = new RegExp(
  String.raw`[,–—-]\s*(?:which|all of which|something|(?:an? |the )?(?:[\p{L}-]+ )?${CLAIM_NOUN}s?)(?: that| which)?\s*$`,
  'iu',
);
const DENIES_ASIDE = /^(?:deny|dispute|reject|contest|refute|dismiss)$/;
/** Nothing stands behind its verb that it denies. */
const ENDS =
  /^(?:[^\p{L}\p{N}]|(?:on|in|at|last|this|yesterday|too|again|through|outright|flatly|vehemently|strongly)\b|\p{Lu}\p{L}+day\b)/u;
/** "Records contradict her account": whose word it is. */
const CONTRADICTS = /^(?:contradict|belie|rebut|refute|disprove|undercut)$/;
const WHOSE =
  /^(?:him|her|them)\b|^(?:(?:his|her|its|their)|(?:[^\s.,;]+ ){0,4}?[^\s.,;]+['’]s?) (?:[\p{L}-]+ )?(?:account|version|story|claims?|statements?|testimony|words?|explanation|denials?)\b/iu;

/** The words of a clause's subject, for whom it names. */
function subjectOf({ subject }: Clause, { tokens }: SentenceReading): Range | null {
  const negated = tokens[subject.start - 1]?.lower === 'not' ? 1 : 0;
  const [first, last] = [tokens[subject.start - negated], tokens[subject.end - 1]];
  return first && last && subject.end > subject.start ? { start: first.start, end: last.end } : null;
}

/** A clause that no verb of saying leads, read as a statement: whose subject says what stands after its verb. */
function readClause(at: number, index: number, sentence: SentenceReading): Statement | null {
  const clause = sentence.clauses[at];
  const source = clause && subjectOf(clause, sentence);
  const [verb, next] = [sentence.tokens[clause?.verb.head ?? -1], sentence.tokens[clause?.verb.end ?? -1]];
  if (!clause || !source || !verb || !next || next.start >= sentence.end) return null;
  const follows = sentence.clauses.slice(at + 1).find((each) => each.kind === 'main');
  const stop = follows ? (sentence.tokens[follows.start]?.start ?? sentence.end) : sentence.end;
  if (next.start >= stop) return null;
  const content = { start: next.start, end: stop };
  return {
    source,
    cue: { start: verb.start, end: verb.end },
    verb: clause.verb.base,
    content: [content],
    quoted: false,
    stance: 'denies',
    denied: content,
    via: null,
    addressee: null,
    sentence: index,
    clause: { start: source.start, end: verb.end },
    carried: false,
  };
}

/** No words that lead to an aside are longer. */
const LONGEST_LEAD = 80;
/** A longer content is no telling but a table or a text without stops, which must not be read once for each of its verbs. */
const LONGEST_REST = 1500;

function restOf(text: string, { content: [first] }: Statement): string {
  return first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_REST)) : '';
}

/** What a clause objects to: refuses to confirm it, doubts it, puts another figure on it. */
function facingOfClause(
  clause: Clause,
  at: number,
  statement: Statement,
  text: string,
  sentence: SentenceReading,
): Facing | null {
  const { verb } = clause;
  const rest = restOf(text, statement);
  const whole = sliceRange(text, sentence);
  const leads = at === 0 && clause.kind === 'main';
  const said = text.slice(sentence.tokens[verb.first]?.start, sentence.end);
  const before = text.slice(
    Math.max(sentence.start, statement.clause.start - LONGEST_LEAD),
    statement.clause.start,
  );
  if (
    !verb.negated &&
    !verb.modal &&
    DENIES_ASIDE.test(verb.base) &&
    ENDS.test(rest) &&
    LEADS_ASIDE.test(before)
  )
    return 'aside';
  if (clause.kind === 'main' && !verb.negated && !verb.modal) {
    if (CONTRADICTS.test(verb.base) && WHOSE.test(rest)) return 'claim';
    if (AMENDS.test(verb.base) && verb.tense === 'past' && TOLD_ITEM.test(rest)) return 'own';
  }
  if (leads && DOUBTS_IT.test(whole)) return 'doubted';
  const turn = clause.kind === 'main' ? turnOf(said) : null;
  if (turn) return turn;
  if (/^(?:could|would|can|cannot)$/.test(verb.modal ?? '') && verb.negated && SETTLES.test(verb.base))
    return verb.base === 'say' &&
      /^(?:(?:yet )?(?:when|why|how|who|where|if|whether)|more|anything|[.,])/i.test(rest)
      ? null
      : 'unsettled';
  if (
    leads &&
    DOUBTERS.test(whole) &&
    DISSENT.test(whole.slice(0, 80)) &&
    /\b(?:that|by|with)\b/i.test(rest)
  ) {
    const negative = /^(?:not|few)/i.test(whole);
    return negative !== /disput|doubt|disagree|scepti|skepti/i.test(whole.slice(0, 80)) ? 'doubted' : null;
  }
  if (verb.base === 'put' && verb.tense === 'past' && QUANTITY.test(rest)) return 'figure';
  return null;
}

function findInClauses(reading: ArticleReading): Objection[] {
  return reading.sentences.flatMap((sentence, index) => {
    if (sentence.block.kind !== 'body') return [];
    return sentence.clauses.flatMap((clause, at): Objection[] => {
      const statement =
        clause.kind === 'main' || clause.kind === 'that' ? readClause(at, index, sentence) : null;
      const faces = statement && facingOfClause(clause, at, statement, reading.text, sentence);
      if (!statement || !faces) return [];
      // what an aside denies stands before it
      return [
        { statement: faces === 'aside' ? { ...statement, content: [statement.clause] } : statement, faces },
      ];
    });
  });
}

/** Whether the statement right before doubts everything: then what is said next is what is held against it. */
function followsDoubt(statement: Statement, reading: ArticleReading): boolean {
  const before = reading.sentences[statement.sentence - 1];
  const own = reading.sentences[statement.sentence];
  if (!before || own?.block !== before.block) return false;
  const words = sliceRange(reading.text, before);
  return /^(?:not (?:everyone|everybody|all))\b/i.test(words) && DISSENT.test(words) && words.length < 120;
}

const CONCLUDES = /^(?:conclude|argue|find|say|maintain|insist|suggest|contend)$/;

/** How a statement that denies nothing in words objects all the same. */
function facingOfStatement(statement: Statement, reading: ArticleReading): Facing | null {
  const { text } = reading;
  const sentence = reading.sentences[statement.sentence];
  if (!sentence || !statement.source) return null;
  const content = restOf(text, statement);
  if (sentence.block.kind === 'correction') {
    const block = sliceRange(text, sentence.block);
    const self = EARLIER.test(sliceRange(text, statement.source));
    return !self &&
      EARLIER.test(block) &&
      statement.source.start > sentence.block.start + block.search(EARLIER)
      ? 'lead'
      : null;
  }
  if (sentence.block.kind !== 'body') return null;
  if (COUNTERS.test(statement.verb) && statement.stance === 'asserts') return 'retort';
  if (TAKES_BACK.has(statement.verb) && TAKEN_BACK.test(content)) return 'own';
  if (AMENDS.test(statement.verb) && TOLD_ITEM.test(content)) return 'own';
  const contrary = contraryOf(content);
  if (contrary) return contrary;
  const refusal = REFUSAL.exec(content);
  // "Poe said it sank, but the port could not confirm this": the port's refusal
  const own = refusal && SPEAKS_OF_THEMSELVES.test(content.slice(0, refusal.index));
  if (own && !/\b(?:if|whether)\b/i.test(content)) return 'unsettled';
  if (CONCLUDES.test(statement.verb) && followsDoubt(statement, reading)) return 'doubted';
  return null;
}

/**
 * The objections of an article that deny without a word of denial: speakers who take back their story, refuse to confirm,
 * doubt, put another figure on it, or are quoted by a correction. Each with what it faces. Cost: linear.
 */
export function findObjections(reading: ArticleReading): Objection[] {
  const spoken = reading.statements.flatMap((statement): Objection[] => {
    const faces = facingOfStatement(statement, reading);
    return faces ? [{ statement, faces }] : [];
  });
  const unspoken = findInClauses(reading).filter(
    ({ statement }) =>
      !spoken.some((other) => other.statement.clause && overlaps(other.statement.clause, statement.clause)) &&
      !reading.statements.some(
        (other) =>
          other.stance === 'denies' &&
          other.cue &&
          (overlaps(other.cue, statement.cue ?? statement.clause) || other.sentence === statement.sentence),
      ) &&
      !spoken.some((other) => other.statement.content.some((part) => overlaps(part, statement.clause))),
  );
  return [...spoken, ...unspoken];
}
