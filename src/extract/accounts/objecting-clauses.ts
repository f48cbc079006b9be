import type { Clause } from '../grammar/clauses';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { sliceRange, type Range } from '../text/ranges';
import { doubtsIt } from './doubting-words';
import type { Facing, Objection } from './facing';
import { firstWordsOf } from './first-words';
import { setsFigure } from './other-figures';
import { amendsTelling, regretsTelling } from './taking-back';
import { turnOf } from './turning-words';
import { unsaidDenial } from './unsaid-denial';

const SETTLES = /^(?:confirm|establish|verify|say|determine|substantiate)$/;
/** "could not confirm the victim's name", "a number": what nobody has told yet. */
const DETAIL =
  /^(?:the|an?|his|her|its|their|any|how many|when|why|who|where|\p{Lu}[\p{L}’']+['’]s)\b(?! (?:[\p{L}’'-]+ ){0,3}(?:reports?|claims?|accounts?|stor(?:y|ies)|allegations?|rumou?rs?|accusations?|assertions?|suggestions?|version)\b)/iu;
const QUANTITY =
  /^(?:[\p{L}’']+ ){0,2}(?:figure|number|total|toll|count|tally|estimate|sum|money|cost|bill|damage|loss|price|value)\b[^.;]{0,40}?\bat\b[^.;]{0,24}?\d/iu;

const CLAIM_NOUN =
  '(?:charge|claim|accusation|allegation|suggestion|assertion|contention|characteri[sz]ation|account|version|story|report|rumou?r)';
/** What leads to an aside that denies: ", which he denies", ", a charge the firm rejects", ", accusations they deny". */
const LEADS_ASIDE = new RegExp(
  String.raw`[,–—-]\s*(?:which|all of which|something|(?:an? |the )?(?:[\p{L}-]+ )?${CLAIM_NOUN}s?)(?: that| which)?\s*$`,
  'iu',
);
const DENIES_ASIDE = /^(?:deny|dispute|reject|contest|refute|dismiss)$/;
/** ", which the firm dismissed as guesswork", ", a claim she called absurd" */
const JUDGES_ASIDE = /^(?:dismiss|reject|describe|call|label|brand|deride)$/;
const AS_UNTRUE =
  /^(?:as )?(?:(?:an?|pure|mere|sheer|utter|complete|total|[\p{L}]+ly) ){0,2}[“"'‘]?(?:(?:an?|pure|mere|sheer|utter|complete|total|[\p{L}]+ly) ){0,2}(?:guesswork|speculation|speculative|nonsense|rubbish|fantasy|fiction|fabrications?|lies?|rumou?rs?|gossip|hearsay|untrue|false|baseless|groundless|unfounded|absurd|ridiculous|ludicrous|laughable|preposterous|inaccurate|misleading|exaggerated|wrong|a hoax|an exaggeration|an invention)\b/iu;
/** "Passengers learned the true total, 41, from the crew." */
const LEARNS =
  /^(?:learn|give|find|reveal|report|disclose|admit|publish|confirm|release|discover|hear|count)$/;
/** Nothing stands behind its verb that it denies. */
const ENDS =
  /^(?:[^\p{L}\p{N}]|(?:on|in|at|last|this|yesterday|too|again|through|outright|flatly|vehemently|strongly)\b|\p{Lu}\p{L}+day\b)/u;
/** "Records contradict her account": whose word it is. */
const CONTRADICTS = /^(?:contradict|belie|rebut|refute|disprove|undercut)$/;
const WHOSE =
  /^(?:him|her|them)\b|^(?:the|that|this|those|these) (?:[\p{L}-]+ ){0,2}?(?:account|version|story|claims?|statements?|testimony|explanation|denials?)\b|^(?:(?:his|her|its|their)|(?:[^\s.,;]+ ){0,4}?[^\s.,;]+['’]s?) (?:[\p{L}-]+ )?(?:account|version|story|claims?|statements?|testimony|words?|explanation|denials?)\b/iu;
/** "found his account of it misleading" */
const FAULTS = /^(?:find|deem|judge|think|consider)$/;
const FAULTED =
  /^(?:(?:his|her|its|their|the|that|this)|(?:[^\s.,;]+ ){0,4}?[^\s.,;]+['’]s?) (?:[\p{L}-]+ )?(?:account|version|story|claims?|statements?|testimony|explanation|evidence|answers?)\b(?: of [^.,;:]{1,40}?)? (?:to be )?(?:[\p{L}]+ly )?(?:misleading|implausible|unconvincing|unreliable|inconsistent|incredible|untrue|false|untruthful|inaccurate|(?:not|less than|far from) (?:[\p{L}]+ly )?(?:credible|convincing|truthful|candid|reliable|believable))\b/iu;
/** "accuses the mate of misleading the port" */
const OF_LYING =
  /^[^.;:]{2,60}? of (?:[\p{L}]+ly )?(?:lying|misleading|deceiving|misrepresenting|distorting|making (?:it|this|that|things) up|not telling the truth|telling (?:lies|untruths|falsehoods))\b/iu;

/** "found no trace of fuel": what they looked for is not there. */
const LOOKS = /^(?:find|see|detect|uncover|discover|turn_up|yield|produce|unearth)$/;
const NO_TRACE =
  /^(?:up )?(?:absolutely |virtually )?no (?:[\p{L}-]+ ){0,2}?(?:evidence|proof|trace|signs?|indications?|hint|records?) (?:of|that|to (?:suggest|show|support|back))\b(?![^.;]{0,80}\b(?:yet|so far)\b)/iu;
/** "The recordings do not show a blow" */
const EVIDENCE =
  /\b(?:pictures?|photos?|photographs?|images?|footage|videos?|films?|recordings?|tapes?|transcripts?|records|documents|papers|logs?|data|receipts|CCTV)\b[^,;]{0,60}$/iu;
const SHOWS = /^(?:show|contain|mention|reveal|support|indicate|record|suggest)$/;
/** "None of the passengers saw a fire", "passengers recall no fire" */
const WITNESSES = /^(?:remember|recall|recollect|notice|witness)$/;
const NOBODY = /^(?:no|none|nobody|neither|not one)\b/i;
/** "cleared the crew of wrongdoing" */
const CLEARS = /^(?:clear|exonerate|absolve|vindicate)$/;
const OF_BLAME =
  /^[^,.;:]{2,60}? of (?:(?:any|all|the|criminal|deliberate) ){0,2}(?:wrong-?doing|blame|responsibility|guilt|misconduct|fault|involvement|suspicion|charges?|allegations?|accusations?|having|[\p{L}]{3,}ing)\b/iu;
/** "maintains his innocence" */
const HOLDS = /^(?:maintain|protest|proclaim|insist)$/;
const LIAR = /^[^,.;:]{2,40}? (?:an? )?(?:[\p{L}]+ )?liars?\b/iu;
/** "does not think that the crew did it alone" */
const BELIEVES = /^(?:think|believe|accept|buy|agree)$/;
const THAT_CLAUSE = /^that (?!(?:he|she|it|they|we|I|you)\b)/i;

/** "ruled out engine failure": what was told of the past, not what somebody plans. */
const RULED_OUT = /^(?:(?:has|have|had) )?ruled out\b/iu;
const leadsClaim = (rest: string): boolean =>
  /^(?:out )?(?:that (?:it|he|she|they|the|an?)\b|(?:(?:the|any|an?|all) )?(?:possibility of )?(?:[\p{L}-]+ ){0,2}?(?:failures?|faults?|errors?|sabotage|foul play|negligence|arson|terrorism|attack|explosion|leak|fire|defects?|involvement|suicide|murder|accident|wind|weather)\b)/iu.test(
    rest,
  );

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
  return unsaidDenial(
    {
      source,
      cue: { start: verb.start, end: verb.end },
      verb: clause.verb.base,
      sentence: index,
      clause: { start: source.start, end: verb.end },
    },
    { start: next.start, end: stop },
  );
}

/** No words that lead to an aside are longer. */
const LONGEST_LEAD = 80;
/** What a clause objects to: refuses to confirm it, doubts it, puts another figure on it. */
function facingOfClause(
  clause: Clause,
  at: number,
  statement: Statement,
  text: string,
  sentence: SentenceReading,
): Facing | null {
  const { verb } = clause;
  const rest = firstWordsOf(text, statement);
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
    ((DENIES_ASIDE.test(verb.base) && ENDS.test(rest)) ||
      (JUDGES_ASIDE.test(verb.base) && AS_UNTRUE.test(rest))) &&
    LEADS_ASIDE.test(before)
  )
    return 'aside';
  const source = statement.source ? sliceRange(text, statement.source) : '';
  if (clause.kind === 'main' && verb.negated && !verb.modal && !verb.passive) {
    if (SHOWS.test(verb.base) && EVIDENCE.test(source)) return 'unproven';
    if (BELIEVES.test(verb.base) && THAT_CLAUSE.test(rest) && !/^(?:I|we|you)$/i.test(source))
      return 'contested';
  }
  if (clause.kind === 'main' && !verb.negated && !verb.modal) {
    if (LOOKS.test(verb.base) && !verb.passive && NO_TRACE.test(rest)) return 'unproven';
    if (
      SHOWS.test(verb.base) &&
      EVIDENCE.test(source) &&
      /^no (?!more|less|other|further)[\p{L}]/iu.test(rest)
    )
      return 'unproven';
    if (WITNESSES.test(verb.base) && (NOBODY.test(source) || /^no (?!one|more|reason)[\p{L}]/iu.test(rest)))
      return 'unproven';
    if (CLEARS.test(verb.base) && OF_BLAME.test(rest)) return 'contested';
    if (HOLDS.test(verb.base) && /^(?:on )?(?:his|her|their|its) (?:own )?innocence\b/i.test(rest))
      return 'contested';
    if (verb.base === 'call' && !verb.passive && LIAR.test(rest)) return 'claim';
    if (CONTRADICTS.test(verb.base) && WHOSE.test(rest)) return 'claim';
    if (FAULTS.test(verb.base) && FAULTED.test(rest)) return 'claim';
    if (verb.base === 'blame' && !verb.passive && /^[^.,;:]{2,60}? instead[.,;:]/i.test(rest))
      return 'retort';
    if (verb.base === 'accuse' && !verb.passive && OF_LYING.test(rest)) return 'claim';
    if (verb.tense === 'past' && (amendsTelling(verb.base, rest) || regretsTelling(verb.base, rest)))
      return 'own';
  }
  if (!verb.passive && !verb.negated && RULED_OUT.test(said) && leadsClaim(rest)) return 'contested';
  if (clause.kind === 'main' && LEARNS.test(verb.base) && !verb.negated && setsFigure(rest))
    return 'refigured';
  if (leads && doubtsIt(whole, rest)) return 'doubted';
  const turn = clause.kind === 'main' ? turnOf(said) : null;
  if (turn) return turn;
  const settles = /^(?:could|would|can|cannot)$/.test(verb.modal ?? '') && verb.negated;
  // "The same could not be said of Poe"
  if (settles && !verb.passive && SETTLES.test(verb.base) && !DETAIL.test(rest))
    return verb.base === 'say' &&
      /^(?:(?:yet )?(?:when|why|how|who|where|if|whether)|more|anything|[.,])/i.test(rest)
      ? null
      : 'unsettled';
  if (verb.base === 'put' && verb.tense === 'past' && QUANTITY.test(rest)) return 'figure';
  return null;
}

/**
 * The clauses of an article, led by no verb of saying, whose subject objects: that doubts, cannot confirm, contradicts, puts another figure on
 * it, turns against it, or denies in an aside. Cost: linear.
 */
export function findObjectingClauses(reading: ArticleReading): Objection[] {
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
