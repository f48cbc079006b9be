import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import type { TitleSources } from './name-subject';
import { bestOf, capitalise, type Title } from './title';
import { joinWords, trimOptions } from './trim-words';
import { writeAgentTitle } from './write-agent-title';
import { writeClauseTitle } from './write-clause-title';
import { writeSayingTitle } from './write-saying-title';

export type { TitleSources } from './name-subject';
export type { Title } from './title';

/** A title made from another clause of the sentence serves only where the mention's own gives none. */
const BORROWED = 0.55;
/** Below this a title leaves something open. */
const GOOD = 1.7;

/** A line without a verb: its words after the date. */
function writeLineTitle(sentence: SentenceReading): Title | null {
  const words = sentence.tokens.filter((token) => token.tag !== 'TIME' && !/^[:–—-]$/.test(token.text));
  const [best] = trimOptions(words);
  const line = joinWords(best?.tokens ?? []).replace(/[.,;:]+$/, '');
  return line ? { text: capitalise(line), worth: 0.6 } : null;
}

/** What the sentence tells besides, its main clauses first. */
function borrowTitle(mention: FoundMention, sentence: SentenceReading, sources: TitleSources): Title | null {
  const others = sentence.clauses.filter(
    (clause) => clause !== mention.clause && clause.verb.form === 'finite',
  );
  const order = [...others].sort((a, b) => Number(b.kind === 'main') - Number(a.kind === 'main'));
  for (const clause of order) {
    const title = writeClauseTitle(clause, sentence, mention, sources);
    if (title && title.worth > GOOD) return { text: title.text, worth: BORROWED };
  }
  return null;
}

/**
 * A title for a mention from its own words: who, what in the present tense, and as much of the rest as nine words
 * hold; for a saying "who: what". Pronouns are resolved; where one cannot be, there is no title (null).
 */
export function writeTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  if (!sentence) return null;
  const said = mention.saying ? writeSayingTitle(mention, sources) : null;
  if (!mention.clause) return said ?? (mention.saying ? null : writeLineTitle(sentence));
  const own = writeClauseTitle(mention.clause, sentence, mention, sources);
  const best = bestOf([said, writeAgentTitle(mention.clause, sentence, mention, sources), own]);
  if (best && best.worth > GOOD) return best;
  const borrowed = borrowTitle(mention, sentence, sources);
  return best && (best.worth > 0.9 || !borrowed) ? best : borrowed;
}
