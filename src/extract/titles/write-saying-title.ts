import { isRoleNoun } from '../actors/find-names';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import { contains, overlaps, type Range } from '../text/ranges';
import { verbBase } from '../words/lexicon';
import { chooseQuote } from './choose-quote';
import { nameSpeakerShort, type ShortSpeaker } from './name-speaker-short';
import { nameSubjects, type TitleSources } from './name-subject';
import { complementTokens } from './write-clause-title';
import { lastNameOf, resolvePronouns } from './resolve-pronouns';
import { bestOf, capitalise, type Title } from './title';
import { isLasting } from './title-times';
import { MOST_WORDS } from './title-laws';
import { joinWords, trimOptions } from './trim-words';
import { presentForm } from './verb-words';

interface Saying {
  readonly mention: FoundMention;
  readonly sources: TitleSources;
  readonly reading: ArticleReading;
  readonly sentence: SentenceReading;
  readonly speaker: ShortSpeaker;
  readonly content: readonly Range[];
}

/** "President Ana Silva" → "Ana Silva". */
function dropTitle(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.filter(
    (token, at) => !(token.tag === 'NNP' && isRoleNoun(token.lower) && tokens[at + 1]?.tag === 'NNP'),
  );
}

/** "was failing to" → "fails to", "had to be" → "must be": what was going on when it was said. */
function toPresent(tokens: readonly TaggedToken[]): TaggedToken[] {
  const had = tokens.findIndex(({ lower }, at) => lower === 'had' && tokens[at + 1]?.lower === 'to');
  const [have, to] = [tokens[had], tokens[had + 1]];
  if (have && to) {
    const must = { ...have, end: to.end, text: 'must', lower: 'must', tag: 'MD' };
    return [...tokens.slice(0, had), must, ...tokens.slice(had + 2)];
  }
  const at = tokens.findIndex(
    (token, place) => /^(?:was|were|is|are)$/.test(token.lower) && tokens[place + 1]?.tag === 'VBG',
  );
  const [was, going] = [tokens[at], tokens[at + 1]];
  if (!was || !going) return [...tokens];
  const verb = presentForm(verbBase(going.lower), /^(?:were|are)$/.test(was.lower));
  return [
    ...tokens.slice(0, at),
    { ...going, start: was.start, text: verb, lower: verb, tag: 'VBZ' },
    ...tokens.slice(at + 2),
  ];
}

/** "had been done by fire" → "done by fire". */
function dropBe(tokens: readonly TaggedToken[]): TaggedToken[] {
  const at = tokens.findIndex(
    ({ lower, tag }, place) =>
      /^VB/.test(tag) && /^(?:been|was|were|is|are)$/.test(lower) && tokens[place + 1]?.tag === 'VBN',
  );
  const from = /^(?:had|has|have)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const named = /^(?:NN|NNS|NNP)$/.test(tokens[from - 1]?.tag ?? '');
  return at > 0 && named ? [...tokens.slice(0, from), ...tokens.slice(at + 1)] : [...tokens];
}

/** What was said, without "that", up to the end of its sentence part. */
function contentTokens({ sentence, content }: Saying): TaggedToken[] {
  const said = sentence.tokens.filter((token) => content.some((part) => contains(part, token)));
  const from = /^that$/.test(said[0]?.lower ?? '') ? 1 : 0;
  return dropTitle(said.slice(from)).filter((token) => token.tag !== '.');
}

/** "The damage" → "the damage" behind a colon; names and "I" stay. */
function uncapitalise(words: string, first: TaggedToken | undefined): string {
  const small = first && /^(?:DT|PRP|PRP\$|IN|EX|CD|WP)$/.test(first.tag) && first.lower !== 'i';
  return small && words.startsWith(first.text) ? first.lower + words.slice(first.text.length) : words;
}

/** "Ana Silva: the ferry is safe", but "Ana Silva says she is safe": a pronoun wants its name close by. */
function tellOf(name: string, words: string): string {
  const says = /^they\b/i.test(words) ? 'say' : 'says';
  return /^(?:he|she|it|they|his|her|its|their)\b/i.test(words)
    ? `${name} ${says} ${words}`
    : `${name}: ${words}`;
}

const isVerb = ({ tag }: TaggedToken): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

/** What begins with these comes before what is said. */
const LEADS_IN =
  /^(?:until|whether|if|because|when|to|how|why|what|who|while|although|though|as|after|before|since|despite|in|on|at|by|from|for|with|given)$/;

/** "Speaker: what was said" from the words as they stand. */
function fromWords(saying: Saying): Title[] {
  const { speaker, mention, sources, reading } = saying;
  const titles: Title[] = [];
  const content = contentTokens(saying);
  for (const tokens of [toPresent(content), content, dropBe(content)]) {
    if (LEADS_IN.test(tokens[0]?.lower ?? '') || /^(?:VB[DZPG]|MD)$/.test(tokens[0]?.tag ?? '')) continue;
    for (const option of trimOptions(tokens, (token) => isLasting(token, reading))) {
      const verb = option.tokens.findIndex((token) => isVerb(token) || token.tag === 'VBN');
      const inner = option.tokens.findIndex((token) => /^(?:that|which|who)$/.test(token.lower));
      if (verb < 0 || (inner >= 0 && inner < verb)) continue;
      for (const full of [true, false]) {
        const words = resolvePronouns(option.tokens, mention, { id: speaker.id }, sources, full);
        if (words && words.split(' ').length >= 3)
          titles.push({
            text: tellOf(speaker.name, uncapitalise(words, option.tokens[0])),
            worth:
              (full ? 1.4 : 1.35) -
              (content.length - tokens.length) * 0.1 -
              (/^(?:he|she|it|they)\b/i.test(words) ? 0.1 : 0) +
              option.quality,
          });
      }
    }
  }
  return titles;
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
    if (!verb || clause.verb.form !== 'finite' || !content.some((part) => contains(part, verb))) return false;
    return clause.kind === 'that' ? isCue(clauses[clause.parent ?? -1]) : clause.kind === 'main';
  });
}

/** The main clause of what was said: its subject by name, without asides, its verb as it stands. */
function fromClause(saying: Saying): Title[] {
  const { speaker, mention, sources, sentence, content, reading } = saying;
  const clause = saidClause(saying);
  if (!clause) return [];
  const verb = toPresent(sentence.tokens.slice(clause.verb.first, clause.verb.end));
  const tokens = complementTokens(clause, clause.verb.end, sentence);
  const within = tokens.filter((token) => content.some((part) => contains(part, token)) && token.tag !== '.');
  return nameSubjects(clause, sentence, mention, sources).flatMap((subject) =>
    trimOptions(within, (token) => isLasting(token, reading)).flatMap((option) => {
      const rest = resolvePronouns(option.tokens, mention, subject, sources);
      const who = subject.id && subject.id === speaker.id ? ownWord(clause, sentence) : subject.words;
      if (rest === null || !who) return [];
      if (rest === '' && (option.quality < 0.9 || /^(?:be|have|do)$/.test(clause.verb.base))) return [];
      const text = tellOf(speaker.name, `${who} ${joinWords(verb)} ${rest}`.trim());
      return [{ text, worth: 1.35 + option.quality - (1 - subject.quality) * 0.4 }];
    }),
  );
}

/** "he" as it stands, where the speaker talks of himself. */
function ownWord(clause: Clause, { tokens }: SentenceReading): string | undefined {
  const [token] = tokens.slice(clause.subject.start, clause.subject.end);
  return token && /^(?:he|she|it|they)$/.test(token.lower) ? token.lower : undefined;
}

/** The subject of a verb of saying that no statement was read from. */
function speakerOfClause(
  mention: FoundMention,
  sentence: SentenceReading,
  sources: TitleSources,
): ShortSpeaker | null {
  const [subject] = mention.clause ? nameSubjects(mention.clause, sentence, mention, sources) : [];
  return subject ? { name: capitalise(subject.words), ...(subject.id ? { id: subject.id } : {}) } : null;
}

/** What stands behind its verb, from "that" on. */
function contentOfClause({ clause }: FoundMention, { tokens, end }: SentenceReading): Range[] {
  const after = clause
    ? tokens.slice(clause.verb.end).find((token) => token.tag !== 'TIME' && token.tag !== 'IN')
    : undefined;
  return after ? [{ start: after.start, end }] : [];
}

/**
 * A title for a saying: "Speaker: what was said", in the speaker's own words in quotation marks where they are short enough.
 * Null without a speaker or words that stand alone.
 */
export function writeSayingTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const reading = sources.readings[mention.article];
  const sentence = reading?.sentences[mention.sentence];
  const { statement } = mention;
  if (!reading || !sentence || (!statement && !mention.clause)) return null;
  const speaker = statement
    ? nameSpeakerShort(mention, sources)
    : speakerOfClause(mention, sentence, sources);
  if (!speaker) return null;
  const letters = shorterOf(speaker, sources);
  const own = titleSaidBy(speaker, mention, sources, reading, sentence);
  const short = letters && lowerWorth(titleSaidBy(letters, mention, sources, reading, sentence), 0.2);
  return bestOf([own, short]) ?? tellPlan(speaker, mention, sources, reading, sentence);
}

/** "Acme announced that a panel would look into it" → "Panel to look into it", where there is no room for who says so. */
function tellPlan(
  speaker: ShortSpeaker,
  mention: FoundMention,
  sources: TitleSources,
  reading: ArticleReading,
  sentence: SentenceReading,
): Title | null {
  const { statement, clause } = mention;
  const cue = statement
    ? sentence.tokens.find((token) => statement.cue && overlaps(statement.cue, token))
    : sentence.tokens[clause?.verb.head ?? -1];
  if (!cue || !/^(?:announce|confirm|agree|decide)$/.test(verbBase(cue.lower))) return null;
  const content = statement?.content ?? contentOfClause(mention, sentence);
  const tokens = contentTokens({ mention, sources, reading, sentence, speaker, content });
  const would = tokens.findIndex(
    ({ lower }, at) => /^(?:would|will)$/.test(lower) && tokens[at + 1]?.tag === 'VB',
  );
  const modal = tokens[would];
  if (!modal || would === 0) return null;
  const plan = tokens.with(would, { ...modal, text: 'to', lower: 'to', tag: 'TO' });
  return bestOf(
    trimOptions(plan, (token) => isLasting(token, reading)).flatMap((option) => {
      const words =
        option.tokens.length > would + 1 ? resolvePronouns(option.tokens, mention, {}, sources) : null;
      return words === null ? [] : [{ text: capitalise(words), worth: 1 + option.quality }];
    }),
  );
}

function lowerWorth(title: Title | null, price: number): Title | null {
  return title && { ...title, worth: title.worth - price };
}

/** A person's last name, where nobody else in the story has it. */
function onlyLastName(id: string, index: TitleSources['index']): string | undefined {
  const actor = index.byId.get(id);
  const last = actor?.kind === 'person' ? actor.name.split(' ').at(-1) : undefined;
  return last && index.countNamed(last) === 1 ? last : undefined;
}

/** A body by the letters that the articles call it by, a person by the last name. */
function shorterOf({ id }: ShortSpeaker, { index }: TitleSources): ShortSpeaker | null {
  const letters = id ? index.byId.get(id)?.aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias)) : undefined;
  const name = letters ?? (id ? (lastNameOf(id, index) ?? onlyLastName(id, index)) : undefined);
  return id && name ? { name, id } : null;
}

function titleSaidBy(
  speaker: ShortSpeaker,
  mention: FoundMention,
  sources: TitleSources,
  reading: ArticleReading,
  sentence: SentenceReading,
): Title | null {
  const { statement } = mention;
  const used = speaker.name.split(' ').length;
  if (used > 5) return null;
  const content = statement?.content ?? contentOfClause(mention, sentence);
  const saying: Saying = { mention, sources, reading, sentence, speaker, content };
  const quotes = reading.quotations.filter((quote) => quote.depth === 0).map((quote) => quote.inner);
  const first = contentTokens(saying).find((token) => /\p{L}/u.test(token.text));
  const allQuoted = !first || (statement?.quoted === true && quotes.some((each) => contains(each, first)));
  const titles: (Title | null)[] = allQuoted ? [] : [...fromWords(saying), ...fromClause(saying)];
  const quote = allQuoted ? chooseQuote(reading, content, MOST_WORDS + 1 - used) : null;
  const found = bestOf(titles);
  // "said they “had no idea of it”": no room but for what is quoted
  const part =
    found || allQuoted || !statement?.quoted ? null : chooseQuote(reading, content, MOST_WORDS + 1 - used);
  if (part && part.quality > 0.5)
    return bestOf([{ text: `${speaker.name}: “${part.words}”`, worth: 1.2 + part.quality }]);
  if (quote) titles.push({ text: `${speaker.name}: “${quote.words}”`, worth: 1.3 + quote.quality });
  return bestOf(titles);
}
