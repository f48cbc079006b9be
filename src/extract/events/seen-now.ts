import type { ArticleReading, SentenceReading } from '../reading';
import { STATES } from '../mentions/verb-classes';
import { overlapping, sliceRange } from '../text/ranges';
import { soundsUnreal } from './continuing-passage';

/** What is said of what might be tells nothing ("Were it ours, we would sell it, she says"). */
const SUPPOSES = /\bif\b|^\W*were\b|\b(?:would|could|might) have\b|\?/i;
const DENIES = /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot)\b|n['’]t\b/i;

/** Whether a sentence has words beside a time. */
export const hasWords = (sentence: SentenceReading | undefined): boolean =>
  sentence?.tokens.some(({ tag, text }) => tag !== 'TIME' && /\p{L}/u.test(text)) === true;

/** Whether it tells that somebody says something now ("He should go, she says"). */
function isSaidNow({ statements }: ArticleReading, sentence: SentenceReading): boolean {
  return statements.some(
    ({ cue, source, stance }) =>
      cue !== null &&
      source !== null &&
      stance === 'asserts' &&
      overlapping(sentence.tokens, cue).some(({ tag }) => /^VB[ZP]$/.test(tag)),
  );
}

/** A sentence without what somebody is said to have said in it. */
function ownWords({ statements, text }: ArticleReading, sentence: SentenceReading): string {
  const said = overlapping(
    statements.flatMap(({ content }) => content),
    sentence,
  );
  let [words, from] = ['', sentence.start];
  for (const { start, end } of said) {
    words += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return words + text.slice(from, Math.max(from, sentence.end));
}

/**
 * Whether a sentence of a live report tells what is seen or heard as it is written: what is done or said in the present, by its main clause and without a
 * time of its own, or, where it `opens` its post, anything without a verb ("Gavel."). `states`: also how things are ("Something is wrong").
 */
export function isSeenNow(
  reading: ArticleReading,
  at: number,
  { opens, states }: { readonly opens: boolean; readonly states: boolean },
): boolean {
  const sentence = reading.sentences[at];
  if (sentence?.block.kind !== 'body') return false;
  const words = ownWords(reading, sentence);
  if (soundsUnreal(words) || DENIES.test(words)) return false;
  const { clauses, tokens } = sentence;
  const main = clauses.find(({ kind }) => kind === 'main');
  if (!main) return opens && clauses.length === 0 && tokens.some(({ tag }) => /^NN/.test(tag));
  if (isSaidNow(reading, sentence)) return !SUPPOSES.test(sliceRange(reading.text, sentence));
  const { form, tense, modal, base } = main.verb;
  if (form !== 'finite' || tense !== 'present' || modal) return false;
  return (
    (states || !STATES.has(base)) && !tokens.slice(main.start, main.end).some(({ tag }) => tag === 'TIME')
  );
}
