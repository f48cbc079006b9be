import type { Clause } from '../grammar/clauses';
import { COMPLETED_BY_INFINITIVE } from '../mentions/verb-classes';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { isInQuotation } from '../text/quotations';
import type { TitleSources } from './name-subject';
import { bestOf, capitalise, type Title } from './title';
import { joinWords } from './join-words';
import { trimOptions } from './trim-words';
import { writeAgentTitle } from './write-agent-title';
import { PURE_SAYING, TAKES_CLAUSE, TELLS } from './verb-needs';
import { writeClauseTitle } from './write-clause-title';
import { writeHeadlineTitle } from './write-headline-title';
import { writePlainTitle } from './write-plain-title';
import { writeTurnedTitle } from './write-turned-title';
import { claimOf } from './claimed-clause';
import { writeSaidTopic, writeSayingTitle } from './write-saying-title';
import { attributeTitle, writeToldTitle } from './write-told-title';

export type { TitleSources } from './name-subject';
export type { Title } from './title';

/** A title made from another clause of the sentence serves only where the mention's own gives none. */
const BORROWED = 0.55;
/** A saying's own words are its title where they are at least this good. */
const SAID = 1.5;
/** Below this a title leaves something open. */
const GOOD = 1.7;

/** A line without a verb: its words after the date. */
function writeLineTitle(sentence: SentenceReading): Title | null {
  const words = sentence.tokens.filter((token) => token.tag !== 'TIME' && !/^[:–—-]$/.test(token.text));
  const [best] = trimOptions(words);
  const line = joinWords(best?.tokens ?? []).replace(/[.,;:]+$/, '');
  return line ? bestOf([{ text: capitalise(line), worth: 0.6 }]) : null;
}

/** Nouns that leave open whether what they lead to is so. */
const OPEN_CLAIM =
  /^(?:claim|allegation|theor(?:y|ie)|suggestion|idea|rumou?r|fear|denial|hope|accusation|possibility|speculation|charge|notion)s?$/;

/** Whether a clause stands between quotation marks. */
function isSaid(
  { verb }: Clause,
  { article }: FoundMention,
  { tokens }: SentenceReading,
  { readings }: TitleSources,
): boolean {
  const head = tokens[verb.head];
  return !!head && isInQuotation(readings[article]?.quotations ?? [], head);
}

/** "the certainty everyone had sought": a clause that only tells which. */
const describes = ({ subject }: Clause, { tokens }: SentenceReading): boolean =>
  subject.end - subject.start > 1 &&
  /^(?:every|some|any|no)(?:one|body)$/.test(tokens[subject.end - 1]?.lower ?? '');

/** Whether one clause hangs on the other, however far, or goes on with its subject: what others tell is another matter. */
function isKin(clause: Clause, own: Clause | null | undefined, { clauses }: SentenceReading): boolean {
  // "the boats will stay, the board announced": what was announced
  if (!own || PURE_SAYING.has(own.verb.base) || TAKES_CLAUSE.has(own.verb.base)) return true;
  const hangs = (from: Clause, on: Clause): boolean => {
    for (let at = from.parent ?? -1, left = clauses.length; at >= 0 && left > 0; left--) {
      const above = clauses[at];
      if (above === on) return true;
      at = above?.parent ?? -1;
    }
    return false;
  };
  return clause.subject.start === own.subject.start || hangs(own, clause) || hangs(clause, own);
}

/** What the sentence tells besides, its main clauses first. */
function borrowTitle(mention: FoundMention, sentence: SentenceReading, sources: TitleSources): Title | null {
  const reading = sources.readings[mention.article];
  const others = sentence.clauses.filter(
    (clause) =>
      clause !== mention.clause &&
      (mention.saying || isKin(clause, mention.clause, sentence)) &&
      clause.verb.form === 'finite' &&
      (clause.kind === 'main' || clause.kind === 'that') &&
      // "dropped its claim that the boat sank": nobody says that it did
      !(clause.kind === 'that' && OPEN_CLAIM.test(sentence.tokens[clause.start - 1]?.lower ?? '')) &&
      !isSaid(clause, mention, sentence, sources) &&
      !describes(clause, sentence),
  );
  if (/^whether$/.test(sentence.tokens[0]?.lower ?? '')) return null;
  const statement =
    mention.statement ??
    reading?.statements.find((each) => each.sentence === mention.sentence && each.cue && each.source);
  const reported = mention.saying || !statement ? null : writeSayingTitle({ ...mention, statement }, sources);
  if (reported && reported.worth > SAID) return { text: reported.text, worth: BORROWED };
  const order = [...others].sort((a, b) => Number(b.kind === 'main') - Number(a.kind === 'main'));
  for (const clause of order) {
    const title = writeClauseTitle(clause, sentence, mention, sources);
    if (title && title.worth > GOOD)
      return { text: attributeTitle(title, clause, mention, sentence, sources).text, worth: BORROWED };
  }
  return null;
}

const isPresent = ({ verb }: Clause, { tokens }: SentenceReading): boolean =>
  /^VB[ZP]$/.test(tokens[verb.first]?.tag ?? '') && verb.tense === 'present';

/** "Beacon, which gave the space, closed it": what is said of the subject, where what it did leads nowhere. */
function describeTitle(
  mention: FoundMention,
  sentence: SentenceReading,
  sources: TitleSources,
): Title | null {
  const { clause } = mention;
  const about = sentence.clauses.find(
    ({ kind, verb, start }) =>
      kind === 'relative' && verb.form === 'finite' && clause?.kind === 'main' && start < clause.verb.first,
  );
  // "Beacon, which owns the line, delivered her": what lasts did not happen then
  const lasts = about && clause && isPresent(about, sentence) && !isPresent(clause, sentence);
  const told = about && about !== clause && !lasts && !isSaid(about, mention, sentence, sources);
  const title = told ? writeClauseTitle(about, sentence, mention, sources) : null;
  return title && title.worth > GOOD ? { text: title.text, worth: BORROWED } : null;
}

/** "told captains not to leave": what was ordered is no saying of its own. */
function orders({ clause }: FoundMention, { tokens }: SentenceReading): boolean {
  if (!clause || !TELLS.has(clause.verb.base)) return false;
  const after = tokens.slice(clause.verb.end, clause.verb.end + 7);
  const to = after.findIndex((token) => token.tag === 'TO');
  return to > 0 && !after.slice(0, to).some((token) => token.lower === 'that');
}

/** "were allowed to go" is told by "allowed", "it took the board to act" by "act". */
function tellingClause(clause: Clause, { clauses, tokens }: SentenceReading): Clause {
  const above = clauses[clause.parent ?? -1];
  const completes = !!above && (COMPLETED_BY_INFINITIVE.has(above.verb.base) || above.verb.base === 'make');
  if (clause.kind === 'infinitive' && above && completes) return above;
  const next = clauses[clauses.indexOf(clause) + 1];
  // "On Monday Reiter, flanked by the board, told the crew": the day is that of the telling
  const aside = clause.kind === 'participle' && tokens[clause.verb.first - 1]?.text === ',';
  const dated = tokens.slice(clause.verb.end, clause.end).some(({ tag }) => tag === 'TIME');
  const resumes =
    next?.kind === 'main' && next.verb.form === 'finite' && tokens[next.verb.first - 1]?.text === ',';
  if (aside && resumes && !dated) return next;
  // "went a step further and urged everyone to leave": the step is told by what is joined to it
  const further = /^(?:go|take)$/.test(clause.verb.base) && tokens[clause.verb.end]?.lower === 'a';
  const step = further && tokens[clause.verb.end + 1]?.lower === 'step';
  if (
    step &&
    next?.kind === 'main' &&
    next.connective === 'and' &&
    next.subject.start === clause.subject.start
  )
    return next;
  return clause.verb.base === 'take' && next?.kind === 'infinitive' ? next : clause;
}

/**
 * A title for a mention from its own words: who, what in the present tense, and as much of the rest as nine words
 * hold; for a saying "who: what". Pronouns are resolved; where one cannot be, there is no title (null).
 */
export function writeTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  if (!sentence) return null;
  const headline = writeHeadlineTitle(mention, sentence);
  if (headline) return headline;
  const said = mention.saying && !orders(mention, sentence) ? writeSayingTitle(mention, sources) : null;
  if (said && said.worth > SAID) return said;
  if (!mention.clause) return said ?? (mention.saying ? null : writeLineTitle(sentence));
  const telling = tellingClause(mention.clause, sentence);
  const joined = telling !== mention.clause && telling.kind === 'main';
  const lost =
    joined && mention.clause.kind !== 'participle' && !writeClauseTitle(telling, sentence, mention, sources);
  const clause = lost ? mention.clause : telling;
  // "as the mayor put it": how it was said
  if (clause.connective === 'as' && clause.verb.base === 'put')
    return borrowTitle(mention, sentence, sources);
  const plain = writeClauseTitle(clause, sentence, mention, sources);
  const claim = claimOf(mention, sentence, sources);
  const told = mention.saying ? null : writeToldTitle(plain, mention, sentence, sources, claim);
  // what is only claimed is told with who claims it, or not at all
  if (claim || (told && told.worth > SAID)) return told;
  const own = plain;
  const best = bestOf([
    said,
    writeAgentTitle(clause, sentence, mention, sources),
    own,
    writeTurnedTitle(clause, sentence, mention, sources),
  ]);
  // what it tells itself, open as it is, before what another clause tells
  if (best && (best.worth > GOOD || best.open)) return best;
  const borrowed = borrowTitle(mention, sentence, sources);
  // what it tells itself, in more words, before what stands beside it
  if (best && (best.worth > 0.9 || (best.long && best.worth > BORROWED))) return best;
  const alone = borrowed ?? writePlainTitle(clause, sentence, mention, sources);
  const topic =
    alone || !mention.saying || (best && best.worth > 0) ? null : writeSaidTopic(mention, sources);
  if (alone || topic || best) return alone ?? topic ?? best;
  const main = sentence.clauses.find(
    (each) =>
      each !== clause &&
      each.kind === 'main' &&
      !isSaid(each, mention, sentence, sources) &&
      !describes(each, sentence),
  );
  const other = main ? writePlainTitle(main, sentence, mention, sources) : null;
  return other ?? describeTitle(mention, sentence, sources);
}
