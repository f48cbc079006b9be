import type { References } from '../actors/resolve-references';
import { findNounPhraseStart } from '../grammar/noun-phrases';
import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains, findHolder, findRangeIndex, overlaps, sliceRange, type Range } from '../text/ranges';
import { findElaborations } from './find-elaborations';
import type { Facing } from './facing';
import { findObjections } from './find-objections';

/** A statement that denies, shaped as a mention of what it denies. */
export interface Denial {
  readonly statement: Statement;
  /** Its words and actors are those of what is denied; its date is that of nothing. */
  readonly mention: FoundMention;
  /** Where to look for what it faces; by its words, where nothing else is said. */
  readonly faces?: Facing;
  /** The actor who speaks, where known. */
  readonly speaker?: string;
  /** The actors for whom they speak: those of the words that name the speaker. */
  readonly parties: readonly string[];
}

/** "as he had claimed", "after all": the speaker told it otherwise before. */
const TOLD_SO =
  /\bas (?:he|she|it|they) (?:had |has )?(?:(?:first|earlier|previously|originally) )?(?:claimed|said|told|insisted|reported|alleged|maintained)\b|\bafter all\b/i;
/** Not to know of something does not deny it. */
const IGNORANCE =
  /^(?:no (?:knowledge|information)|(?:knew|known) (?:absolutely )?nothing|(?:did|had) not (?:known?|been aware))\b/i;
/** To have found nothing that speaks for it contradicts only who claims it; and not while the search goes on. */
const UNPROVEN =
  /^(?:there (?:is|was|were|has been|had been) )?(?:\w+ )?no (?:[\w-]+ ){0,2}(?:evidence|indications?|signs?|records? (?:of|that|showing)|trace|proof)\b/i;
const OPEN =
  /^[”"’']?,? (?:\w+ ){0,3}?(?:yet|so far|at th(?:is|at) (?:point|stage|time)|for now|as yet)\b|\b(?:yet|so far)(?=[.,”"]| (?:that|of|to)\b)/i;
/** "disputes the president's account", "rejected Ms Orr's claim" */
const CONTESTS = /^(?:deny|dispute|reject|dismiss|contradict|refute|rebut|contest)$/;
const WORD_OF =
  /^[^,.;:]{0,40}?['’]s? (?:\w+ )?(?:account|version|claims?|story|charges?|accusations?|allegations?|assertions?|portrayal|description|statement|remarks?|words?|suggestions?|findings?|report)\b/i;
/** "would not say whether it had nothing to do with it": what somebody keeps silent about is not denied. */
const SILENT =
  /\b(?:(?:would|could|did|does|do|will|can)(?: not|n['’]t)|(?:declin|refus)(?:e|es|ed|ing) to) (?:\w+ly )?(?:say|tell|comment|discuss|disclose|reveal|explain|specify) (?:whether|if|why|how|what|who|where|when)\b/i;
const ANSWERS = /^(?:counter|retort|rejoin|scoff)$/;
const REPLIES = /^(?:reply|respond|answer)$/;
/** "rejected the idea as absurd": what is proposed is refused, not denied. */
const REFUSES = /^(?:reject|dismiss)$/;
const PROPOSED =
  /^(?:the|that|this|an?|any|all|his|her|its|their|[\p{L}.-]+['’]s?) (?:[\p{L}-]+ )?(?:idea|proposals?|offers?|plans?|calls?|demands?|requests?|appeals?|bids?|motions?|deal|invitation|ultimatum)\b(?! that)/iu;
/** "24 per cent said she did nothing wrong" */
const POLLED = /^[^,]{0,30}?(?:per ?cent\b|%)|\b(?:respondents|voters)$/i;

/** A denial that answers faces what was told before; one that only tells of not knowing faces nothing. */
function facingOfDenial(
  { verb, denied, content, clause, source }: Statement,
  text: string,
): Facing | 'words' | null {
  if (source && POLLED.test(sliceRange(text, source))) return null;
  // what somebody complains of did not happen, and nobody says that it did
  if (/^(?:complain|report|warn|fear)$/.test(verb)) return null;
  const said = content[0] ? sliceRange(text, content[0]) : '';
  if (REFUSES.test(verb) && PROPOSED.test(said)) return null;
  if (ANSWERS.test(verb)) return 'before';
  if (DENIED_TILL_THEN.test(text.slice(clause.start, content.at(-1)?.end))) return 'reversed';
  if (/^(?:admit|concede|acknowledge|confess)$/.test(verb)) {
    if (TOLD_SO.test(said)) return 'own';
    return /^(?:any |no )/i.test(said) ? null : 'admitted';
  }
  if (CONTESTS.test(verb) && WORD_OF.test(said)) return 'claim';
  if (!denied) return 'words';
  const words = sliceRange(text, denied);
  if (IGNORANCE.test(words)) return null;
  if (!UNPROVEN.test(words.replace(/[“”"]/g, ''))) return 'words';
  if (OPEN.test(text.slice(denied.end, denied.end + 40)) || OPEN.test(words)) return null;
  return REPLIES.test(verb) ? 'before' : 'unproven';
}

/** "She had always denied it": till then, whoever tells otherwise now. */
const DENIED_TILL_THEN =
  /\bhad (?:(?:always|earlier|previously|repeatedly|initially|first|long|once|until then|consistently|flatly) ){0,2}(?:denied|dismissed|rejected|disputed) (?:it|that|this|them|the (?:claims?|rumou?rs?|reports?|allegations?|accusations?|stor(?:y|ies)|affair))\b/i;

const LONGEST_QUESTION_WORD = 9;

/** Whether the saying itself is of silence. */
function isSilent({ clause, content }: Statement, text: string): boolean {
  const [first] = content;
  return first !== undefined && SILENT.test(text.slice(clause.start, first.start + LONGEST_QUESTION_WORD));
}

/** True where the words are the author's, a reporter's or nobody's: such a denial has no side. */
function isUnspoken(statement: Statement): boolean {
  return statement.source === null && !statement.carried;
}

/** The sentence of a long quotation that denies, else the first that has some of a statement's content or its cue; -1 for none. Cost: log n. */
function firstSentenceOf({ content, cue, denied, quoted }: Statement, { sentences }: ArticleReading): number {
  const denying = quoted && denied ? findHolder(sentences, denied) : -1;
  if (denying >= 0) return denying;
  const places = content.map((part) => {
    const at = Math.max(0, findRangeIndex(sentences, part.start));
    return [at, at + 1].find((place) => sentences[place] && overlaps(part, sentences[place])) ?? -1;
  });
  const known = [...places, cue ? findHolder(sentences, cue) : -1].filter((place) => place >= 0);
  return known.length > 0 ? Math.min(...known) : -1;
}

const isIn = (token: Range | undefined, range: Range | null): boolean =>
  token !== undefined && range !== null && contains(range, token);

/** "Moss, who denies the charges, goes on trial": the statement with who is meant as its source. */
function withAntecedent(statement: Statement, { clauses, tokens }: SentenceReading, text: string): Statement {
  const { source, cue } = statement;
  if (!source || !cue || !/^who$/i.test(sliceRange(text, source))) return statement;
  const clause = clauses.find(({ verb }) => isIn(tokens[verb.head], cue));
  let { start, end } = clause?.subject ?? { start: 0, end: 0 };
  // "Moss, 58, who denies the charge"
  if (tokens[start]?.tag === 'CD' && tokens[start - 1]?.tag === ',' && start > 1) {
    end = start - 1;
    start = findNounPhraseStart(tokens, end - 1);
  }
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first && last && first.start < source.start
    ? { ...statement, source: { start: first.start, end: last.end } }
    : statement;
}

/** A statement as a mention of what it denies, in the sentence at `at`. */
function shapeDenial(
  statement: Statement,
  faces: Facing | 'words',
  at: number,
  reading: ArticleReading,
  article: number,
  references: References,
): Denial | null {
  const sentence = reading.sentences[at];
  const kinds = ['headline', 'body', 'chronology', ...(faces === 'lead' ? ['correction'] : [])];
  if (!sentence || !kinds.includes(sentence.block.kind)) return null;
  if (/\?[”"’']?\s*$/.test(sliceRange(reading.text, sentence))) return null;
  const tokens = sentence.tokens.filter((token) => statement.content.some((part) => contains(part, token)));
  const verbs = sentence.clauses.filter((clause) => {
    const head = sentence.tokens[clause.verb.head];
    return head && statement.content.some((part) => contains(part, head));
  });
  const denied =
    verbs.find(({ verb }) => verb.negated && isIn(sentence.tokens[verb.head], statement.denied)) ??
    verbs.find((clause) => clause.verb.negated) ??
    verbs[0];
  const start = sentence.tokens[0]?.start ?? sentence.start;
  const told = withAntecedent(statement, sentence, reading.text);
  const speaker = told.source ? references.resolve(at, told.source) : undefined;
  return {
    statement,
    ...(faces === 'words' ? {} : { faces }),
    ...(speaker ? { speaker } : {}),
    parties: told.source ? references.actorsIn(at, told.source) : [],
    mention: {
      article,
      sentence: at,
      range: { start, end: sentence.end },
      clause: denied ?? null,
      predicate: denied?.verb.base ?? '',
      actors: [...new Set(statement.content.flatMap((part) => references.actorsIn(at, part)))],
      words: contentWords(tokens),
      date: null,
      saying: false,
      statement: told,
      headline: sentence.block.kind === 'headline',
      line: sentence.block.kind === 'chronology',
      quoted: statement.quoted,
    },
  };
}

/** An objection without words of its own for what it holds against what was told: who is quoted next says it. */
function isBare({ faces, mention, statement }: Denial): boolean {
  return (
    !mention.headline &&
    (faces !== undefined ? BARE.has(faces) : statement.verb === 'deny' || !statement.quoted) &&
    mention.words.length < MOST_BARE
  );
}

const BARE: ReadonlySet<Facing> = new Set(['before', 'retort', 'doubted', 'claim']);
/** More words say something by themselves. */
const MOST_BARE = 5;

/**
 * The denials of an article that can face an assertion, in order: statements that say something did not happen, each as a mention whose
 * words are those of its content, and the quotations in which bare ones go on. Questions and furniture are left out.
 */
export function findDenials(reading: ArticleReading, article: number, references: References): Denial[] {
  const objections = findObjections(reading);
  const objecting = new Map(objections.map(({ statement, faces }) => [statement, faces]));
  const denials = reading.statements.filter(
    (statement) => statement.stance === 'denies' && !isUnspoken(statement) && !objecting.has(statement),
  );
  const shape = (statement: Statement, faces: Facing | 'words', at: number): Denial[] =>
    [shapeDenial(statement, faces, at, reading, article, references) ?? []].flat();
  const found = [...denials, ...objecting.keys()].flatMap((statement): Denial[] => {
    if (isSilent(statement, reading.text)) return [];
    const faces = objecting.get(statement) ?? facingOfDenial(statement, reading.text);
    return faces ? shape(statement, faces, firstSentenceOf(statement, reading)) : [];
  });
  const further = findElaborations(found, isBare, reading, references).flatMap(({ statement, sentences }) =>
    sentences.flatMap((at) => shape(statement, 'carried', at)),
  );
  return [...found, ...further].sort((a, b) => a.mention.sentence - b.mention.sentence);
}
