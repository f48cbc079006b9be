import { isRoleNoun } from '../actors/find-names';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import { contains, overlaps, type Range } from '../text/ranges';
import { nameSpeaker } from '../events/name-speaker';
import type { TitleSources } from './name-subject';
import { resolvePronouns } from './resolve-pronouns';
import { closePhrase, countWords, dropTimes, joinWords, MOST_WORDS, trimWords } from './trim-words';
import { presentForm } from './verb-words';
import type { Title } from './write-title';
import { verbBase } from '../words/lexicon';

const capitalise = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const NOISE = /[#@]|https?:/;

/** The shortest quoted sentence that fits behind the speaker; else the first words of the first. */
function chooseQuote(
  text: string,
  content: readonly Range[],
  quotes: readonly Range[],
  room: number,
): { words: string; whole: boolean } | null {
  const said = quotes.filter((quote) => content.some((part) => overlaps(part, quote)));
  const sentences = said.flatMap((quote) =>
    (text.slice(quote.start, quote.end).match(/[^.!?…]+[.!?…]*/g) ?? []).map((words) =>
      words.replace(/\s+/g, ' ').trim(),
    ),
  );
  const plain = sentences.filter((words) => !NOISE.test(words) && words.split(' ').length >= 3);
  const fitting = plain.filter((words) => words.split(' ').length <= room);
  const [best] = [...fitting].sort((a, b) => b.split(' ').length - a.split(' ').length);
  if (best) return { words: best.replace(/[.,;]+$/, ''), whole: true };
  const [first] = plain;
  if (!first || room < 4) return null;
  const words = first.split(' ').slice(0, room);
  while (
    words.length > 3 &&
    /^(?:the|a|an|of|to|in|on|for|and|with|by|at|his|her|my|our|that|is|was)$/i.test(words.at(-1) ?? '')
  )
    words.pop();
  return { words: `${words.join(' ').replace(/[,;:]+$/, '')} …`, whole: false };
}

/** "President Vladimir Putin" → "Vladimir Putin". */
function dropTitle(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.filter(
    (token, at) => !(token.tag === 'NNP' && isRoleNoun(token.lower) && tokens[at + 1]?.tag === 'NNP'),
  );
}

/** "was failing to" → "fails to": what was going on when it was said. */
function toPresent(tokens: readonly TaggedToken[]): TaggedToken[] {
  const at = tokens.findIndex(
    (token, place) => /^(?:was|were)$/.test(token.lower) && tokens[place + 1]?.tag === 'VBG',
  );
  const [was, going] = [tokens[at], tokens[at + 1]];
  if (!was || !going) return [...tokens];
  const verb = presentForm(verbBase(going.lower), was.lower === 'were');
  return [
    ...tokens.slice(0, at),
    { ...going, start: was.start, text: verb, lower: verb, tag: 'VBZ' },
    ...tokens.slice(at + 2),
  ];
}

/** What was said, without "that", up to the end of its clause. */
function contentTokens(tokens: readonly TaggedToken[], content: readonly Range[]): TaggedToken[] {
  const said = tokens.filter((token) => content.some((part) => contains(part, token)));
  const from = /^that$/.test(said[0]?.lower ?? '') ? 1 : 0;
  const stop = said.findIndex((token, at) => at > from + 2 && /^(?:[,;:–—]|\.{3}|…)$/.test(token.text));
  return closePhrase(
    dropTimes(stop < 0 ? said.slice(from) : said.slice(from, stop)).filter((token) => token.tag !== '.'),
  );
}

/**
 * A title for a saying: "Speaker: what was said", in the speaker's own words in quotation marks where they are short enough.
 * Null without a named speaker or words that stand alone.
 */
export function writeSayingTitle(mention: FoundMention, sources: TitleSources): Title | null {
  const reading = sources.readings[mention.article];
  const references = sources.references[mention.article];
  const sentence = reading?.sentences[mention.sentence];
  const { statement } = mention;
  if (!reading || !references || !sentence || !statement) return null;
  const speaker = nameSpeaker(statement, reading, references, sources.index);
  const name = speaker?.whoName.replace(/^(?:The|A|An) /, '') ?? '';
  const used = name.split(' ').length;
  if (!speaker || used > 5) return null;
  const room = MOST_WORDS - used;
  const tokens = contentTokens(sentence.tokens, statement.content);
  const hasVerb = tokens.some((token) => /^(?:VB[DZP]|MD)$/.test(token.tag));
  const trimmed = countWords(tokens) <= room ? { tokens, whole: true } : trimWords(tokens, used);
  const verbKept = trimmed.tokens.some((token) => /^(?:VB[DZP]|MD)$/.test(token.tag));
  const quotes = reading.quotations.filter((quote) => quote.depth === 0).map((quote) => quote.inner);
  const quote = statement.quoted ? chooseQuote(reading.text, statement.content, quotes, room) : null;
  const starts = tokens[0] && statement.content[0] && overlaps(tokens[0], statement.content[0]);
  const allQuoted = statement.quoted && quotes.some((each) => tokens[0] && contains(each, tokens[0]));
  if (!allQuoted && hasVerb && verbKept && starts) {
    const words = resolvePronouns(trimmed.tokens, mention, speaker.who, sources);
    if (words && words.split(' ').length >= 3)
      return { text: `${capitalise(name)}: ${words}`, worth: trimmed.whole ? 2.4 : 1.6 };
  }
  if (quote)
    return {
      text: `${capitalise(name)}: “${quote.words.replace(/["“”]/g, '')}”`,
      worth: quote.whole ? 2.2 : 1.4,
    };
  const words = allQuoted ? '' : joinWords(trimmed.tokens);
  return words.split(' ').length >= 3 && !/\b(?:he|she|it|they|his|her|their)\b/.test(words)
    ? { text: `${capitalise(name)}: ${words}`, worth: 0.8 }
    : null;
}
