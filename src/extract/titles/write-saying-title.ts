import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { contains, overlaps } from '../text/ranges';
import { chooseQuote } from './choose-quote';
import { dropExpletive } from './drop-expletive';
import { shortenSpeaker } from './name-speaker-short';
import { nameSubjects, type TitleSources } from './name-subject';
import { isSeveral } from './is-several';
import { dropBe, toPresent } from './present-tense';
import { writeTopicTitle } from './write-topic-title';
import { presentForm } from './verb-words';
import { STANDS_ALONE } from './open-phrases';
import { resolvePronouns } from './resolve-pronouns';
import { contentTokens, readSaying, type Saying } from './saying';
import { bestOf, TitleChoice, type Title } from './title';
import { isLasting } from './title-times';
import { LONGEST, MOST_WORDS, roomBehind } from './title-laws';
import { joinWords } from './join-words';
import type { Trimmed } from './telegraph';
import { trimOptions } from './trim-words';
import { complementTokens } from './complement-tokens';
import { adverbsOf } from './verb-adverbs';
import { writePlanTitle } from './write-plan-title';

/** "The damage" → "the damage" behind a colon; names and "I" stay. */
function uncapitalise(words: string, first: TaggedToken | undefined): string {
  const small = first && /^(?:DT|PRP|PRP\$|IN|EX|CD|WP)$/.test(first.tag) && first.lower !== 'i';
  return small && words.startsWith(first.text) ? first.lower + words.slice(first.text.length) : words;
}

/** "denied that the ferry sank": without its verb the title would say that it sank. */
const DENIES = /^(?:deny|dispute|reject|refute|rebut)$/;
const isDenial = ({ mention: { statement, clause } }: Saying): boolean =>
  DENIES.test(statement?.verb ?? clause?.verb.base ?? '');

/** "recommended that boats be sold": what somebody wants is not so. */
const WANTS = /^(?:recommend|demand|urge|propose|request|require|ask|suggest|advise|order|insist)$/;

/** The verb that a title keeps, for without it the words would say another thing; undefined for "says". */
function keptVerb(saying: Saying): string | undefined {
  if (isDenial(saying)) return 'denies';
  const { statement, clause } = saying.mention;
  const verb = statement?.verb ?? clause?.verb.base ?? '';
  const first = contentTokens(saying).find(({ tag }) => /^(?:VB[DZP]?|MD)$/.test(tag));
  return WANTS.test(verb) && (first?.tag === 'VB' || first?.lower === 'be')
    ? presentForm(verb, isSeveral(saying.speaker.name))
    : undefined;
}

/** "Ana Silva: the ferry is safe", but "Ana Silva says she is safe": a pronoun wants its name close by. */
function tellOf(name: string, words: string, verb: string | undefined): string {
  if (verb) return `${name} ${verb} ${words}`;
  const says = /^they\b/i.test(words) || isSeveral(name) ? 'say' : 'says';
  return /^(?:he|she|it|they|his|her|its|their)\b/i.test(words)
    ? `${name} ${says} ${words}`
    : `${name}: ${words}`;
}

const isVerb = ({ tag }: TaggedToken): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

/** Up to here words that describe have been left out of what was said: a plan that needs no speaker has room for them. */
const BARE = 1.65;

/** What begins with these comes before what is said. */
const LEADS_IN =
  /^(?:until|once|unless|whether|if|because|when|to|how|why|what|who|while|although|though|as|after|before|since|despite|in|on|at|by|from|for|with|given)$/;

/** A form of what was said, with the ways to shorten it. */
interface Wording {
  readonly tokens: readonly TaggedToken[];
  readonly options: readonly Trimmed[];
  /** It is a verdict, without a verb of its own. */
  readonly judges: boolean;
}

/** The forms that a title can take from the words as they stand; the same whatever the speaker is called. */
function listWordings(saying: Saying): Wording[] {
  const content = contentTokens(saying);
  const verdict = dropExpletive(content);
  // most words are the same in every form: what was tried once need not be tried again
  const forms = new Set([toPresent(content), content, dropBe(content), ...(verdict ? [verdict] : [])]);
  return [...forms]
    .filter(([first]) => !LEADS_IN.test(first?.lower ?? '') && !/^(?:VB[DZPG]|MD)$/.test(first?.tag ?? ''))
    .map((tokens) => ({
      tokens,
      options: trimOptions(tokens, (token) => isLasting(token, saying.reading)),
      judges: tokens === verdict,
    }));
}

/** "Speaker: what was said" from the words as they stand. */
function fromWords(saying: Saying, wordings: () => readonly Wording[], choice: TitleChoice): void {
  const { speaker, mention, sources } = saying;
  const content = contentTokens(saying);
  // "the body found by the road was hers": not without its verb
  const finite = content.some(isVerb);
  // "the tests suggested the presence of a lamp called Beacon": a thing, and nothing said of it
  if (
    !finite &&
    /^(?:suggest|show|indicate|reveal|cite|mention|describe|divulge|discuss)$/.test(
      mention.statement?.verb ?? '',
    )
  )
    return;
  const main = saidClause(saying);
  const told = saying.sentence.tokens[main?.verb.head ?? -1];
  const speaking = { id: speaker.id, speaker: speaker.name };
  const room = roomBehind(speaker.name);
  for (const { tokens, options, judges } of wordings()) {
    for (const option of options) {
      const verb = option.tokens.findIndex((token) => isVerb(token) || (!finite && token.tag === 'VBN'));
      // "the discovery of a boat found near a pier": without what it is said to be
      if (told && tokens.includes(told) && !option.tokens.includes(told)) continue;
      // "declared an emergency and asked for help": what else was done is not what was said
      if (option.tokens[verb - 1]?.tag === 'CC') continue;
      const inner = option.tokens.findIndex((token) => /^(?:that|which|who)$/.test(token.lower));
      if (judges ? option.quality < 0.7 : verb < 0 || (inner >= 0 && inner < verb)) continue;
      for (const full of [true, false]) {
        const worth = (pronoun: boolean) =>
          (full ? 1.4 : 1.35) - (content.length - tokens.length) * 0.1 - (pronoun ? 0.1 : 0) + option.quality;
        if (!choice.wants(worth(false))) break;
        const words = resolvePronouns(option.tokens, mention, speaking, sources, { full, room });
        if (!words || words.split(' ').length < 3) continue;
        const text = tellOf(speaker.name, uncapitalise(words, option.tokens[0]), keptVerb(saying));
        choice.offer({ text, worth: worth(/^(?:he|she|it|they)\b/i.test(words)) });
      }
    }
  }
}

/** The main clause of what was said: not one inside it that somebody else says or that describes a noun. */
function saidClause({ sentence, content, mention }: Saying): Clause | undefined {
  const { clauses, tokens } = sentence;
  const cue = mention.statement?.cue;
  const isCue = (clause: Clause | undefined) => {
    const verb = tokens[clause?.verb.head ?? -1];
    return !!verb && (cue ? overlaps(cue, verb) : clause === mention.clause);
  };
  return clauses.find((clause) => {
    const verb = tokens[clause.verb.head];
    // "the claim that it sank was wrong": what tells of a noun is not what was said
    const ofNoun = clause.connective === 'that' && /^NNS?$/.test(tokens[clause.start - 1]?.tag ?? '');
    if (ofNoun && !/^(?:tell|warn|inform|assure)$/.test(clauses[clause.parent ?? -1]?.verb.base ?? ''))
      return false;
    if (!verb || clause.verb.form !== 'finite' || !content.some((part) => contains(part, verb))) return false;
    return clause.kind === 'that' ? isCue(clauses[clause.parent ?? -1]) : clause.kind === 'main';
  });
}

/** The main clause of what was said: its subject by name, without asides, its verb as it stands. */
function fromClause(saying: Saying, choice: TitleChoice): void {
  const { speaker, mention, sources, sentence, content, reading } = saying;
  const clause = saidClause(saying);
  if (!clause) return;
  const group = sentence.tokens.slice(clause.verb.first, clause.verb.end);
  const adverb = adverbsOf(clause, sentence);
  // "who became infected": its subject is none of its own
  if (clause.subject.end <= clause.subject.start && clause.kind !== 'that') return;
  const verb =
    (group.some(({ lower }) => lower === adverb.trim()) ? '' : adverb) + joinWords(toPresent(group));
  const tokens = complementTokens(clause, clause.verb.end, sentence);
  const within = tokens.filter((token) => content.some((part) => contains(part, token)) && token.tag !== '.');
  const options = trimOptions(within, (token) => isLasting(token, reading));
  for (const subject of nameSubjects(clause, sentence, mention, sources)) {
    const who = subject.id && subject.id === speaker.id ? ownWord(clause, sentence) : subject.words;
    if (!who) continue;
    for (const option of options) {
      const worth = 1.35 + option.quality - (1 - subject.quality) * 0.4;
      const rest = choice.wants(worth) ? resolvePronouns(option.tokens, mention, subject, sources) : null;
      if (rest === null) continue;
      const alone = STANDS_ALONE.has(clause.verb.base);
      if (rest === '' && ((option.quality < 0.9 && !alone) || /^(?:be|have|do)$/.test(clause.verb.base)))
        continue;
      choice.offer({ text: tellOf(speaker.name, `${who} ${verb} ${rest}`.trim(), keptVerb(saying)), worth });
    }
  }
}

/** "he" as it stands, where the speaker talks of himself. */
function ownWord(clause: Clause, { tokens }: SentenceReading): string | undefined {
  const [token] = tokens.slice(clause.subject.start, clause.subject.end);
  return token && /^(?:he|she|it|they)$/.test(token.lower) ? token.lower : undefined;
}

/**
 * A title for a saying: "Speaker: what was said", in the speaker's own words in quotation marks where they are short enough;
 * where neither speaker nor last name leaves room, what was planned. Null without a speaker or words that stand alone.
 */
export function writeSayingTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const saying = readSaying(mention, sources);
  if (!saying) return null;
  let listed: readonly Wording[] | undefined;
  const wordings = () => (listed ??= listWordings(saying));
  const speaker = shortenSpeaker(saying.speaker, sources);
  const short = speaker && lowerWorth(writeSpoken({ ...saying, speaker }, wordings), 0.2);
  const spoken = bestOf([writeSpoken(saying, wordings), short]);
  if (spoken && spoken.worth > BARE) return spoken;
  const plans = [writePlanTitle(saying), speaker && writePlanTitle({ ...saying, speaker })];
  return plans.find((plan) => plan && !plan.long) ?? bestOf([spoken, ...plans]);
}

/** "Reiter on the ability of firms to pay": who spoke of what, for a saying that no title has room for. Null where the topic is no plain phrase. */
export function writeSaidTopic(mention: FoundMention, sources: TitleSources): Title | null {
  const saying = readSaying(mention, sources);
  if (!saying) return null;
  const speaker = shortenSpeaker(saying.speaker, sources);
  return writeTopicTitle(speaker ? { ...saying, speaker } : saying, saidClause(saying));
}

function lowerWorth(title: Title | null, price: number): Title | null {
  return title && { ...title, worth: title.worth - price };
}

/** Words in quotation marks that are all of what was said, or the part of it that is quoted. */
function writeSpoken(saying: Saying, wordings: () => readonly Wording[]): Title | null {
  const { speaker, mention, reading, content } = saying;
  const { statement } = mention;
  const used = speaker.name.split(' ').length;
  if (used > 5) return null;
  const quotes = reading.quotations.filter((quote) => quote.depth === 0).map((quote) => quote.inner);
  const first = contentTokens(saying).find((token) => /\p{L}/u.test(token.text));
  const allQuoted = !first || (statement?.quoted === true && quotes.some((each) => contains(each, first)));
  const choice = new TitleChoice();
  if (!allQuoted) {
    fromWords(saying, wordings, choice);
    fromClause(saying, choice);
  }
  const found = choice.best;
  if ((found && !found.long) || !(allQuoted || statement?.quoted) || isDenial(saying)) return found;
  const quote =
    chooseQuote(reading, content, MOST_WORDS - used) ?? chooseQuote(reading, content, LONGEST - used);
  // "said they “had no idea of it”": a part of what was said must stand better alone than the whole
  if (!quote || (!allQuoted && quote.quality <= 0.5)) return found;
  return bestOf([
    found,
    { text: `${speaker.name}: “${quote.words}”`, worth: (allQuoted ? 1.3 : 1.2) + quote.quality },
  ]);
}
