import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { kindsOfSaying, type SayingKind } from '../statements/saying-verbs';
import { overlaps, sliceRange } from '../text/ranges';
import { onlyDoubts } from './doubting-words';
import type { Facing, Objection } from './facing';
import { firstWordsOf } from './first-words';
import { findObjectingClauses } from './objecting-clauses';
import { findObjectingSentences } from './objecting-sentences';
import { readOpposingSigns } from './opposing-signs';
import { setsFigure } from './other-figures';
import { amendsTelling, takesBack } from './taking-back';
import { contraryOf } from './turning-words';

/** Who says so speaks against what somebody said. */
const COUNTERS = /^(?:counter|retort|scoff)$/;
const REFUSAL =
  /\b(?:could not|couldn[’']t|would not|wouldn[’']t|cannot|can[’']t|was unable to|were unable to|declined to|refused to) (?:\w+ly )?(?:confirm|establish|verify|determine|substantiate)\b(?! (?:(?:the|an?|his|her|its|their|any|how many)\b(?! (?:[\w-]+ ){0,3}(?:reports?|claims?|accounts?|stor(?:y|ies)|allegations?|rumou?rs?|accusations?|assertions?|suggestions?|version)\b)|\w+['’]s (?:identit|name|age)))/i;
/** What stands before a refusal that is the speaker's own. */
const SPEAKS_OF_THEMSELVES = /(?:^|\b(?:it|he|she|they|we|I|that) (?:\w+ly )?)$/i;
const EARLIER = /\b(?:earlier|previous|original) version\b|\bearlier (?:report|story|article)\b/i;

/** Whether the statement right before doubts everything: then what is said next is what is held against it. */
function followsDoubt(statement: Statement, reading: ArticleReading): boolean {
  const before = reading.sentences[statement.sentence - 1];
  const own = reading.sentences[statement.sentence];
  if (!before || own?.block !== before.block) return false;
  return onlyDoubts(sliceRange(reading.text, before));
}

/** The kinds of verbs by which somebody opposes. */
const SPEAKING: ReadonlySet<SayingKind> = new Set(['say', 'tell', 'clause', 'think', 'show']);

const CONCLUDES = /^(?:conclude|argue|find|say|maintain|insist|suggest|contend)$/;

/** Whether some sign tells that a statement may speak against what was told beside it. */
const speaksAgainst = (statement: Statement, reading: ArticleReading): boolean =>
  statement.stance !== 'denies' &&
  kindsOfSaying(statement.verb).some((kind) => SPEAKING.has(kind)) &&
  !/^(?:ask|wonder|inquire|question|promise|order|urge)$/.test(statement.verb) &&
  readOpposingSigns(statement, null, reading).weight > 0;

/** How a statement that denies nothing in words objects all the same. */
function facingOfStatement(statement: Statement, reading: ArticleReading): Facing | null {
  const { text } = reading;
  const sentence = reading.sentences[statement.sentence];
  if (!sentence || !statement.source) return null;
  const content = firstWordsOf(text, statement);
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
  if (takesBack(statement.verb, content, sliceRange(text, statement.source))) return 'own';
  if (amendsTelling(statement.verb, content)) return 'own';
  if (setsFigure(content)) return 'refigured';
  const contrary = contraryOf(content);
  if (contrary) return contrary;
  const refusal = REFUSAL.exec(content);
  // "Poe said it sank, but the port could not confirm this": the port's refusal
  const own = refusal && SPEAKS_OF_THEMSELVES.test(content.slice(0, refusal.index));
  if (own && !/\b(?:if|whether)\b/i.test(content)) return 'unsettled';
  if (CONCLUDES.test(statement.verb) && followsDoubt(statement, reading)) return 'doubted';
  return speaksAgainst(statement, reading) ? 'opposed' : null;
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
  const unspoken = [...findObjectingClauses(reading), ...findObjectingSentences(reading)].filter(
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
