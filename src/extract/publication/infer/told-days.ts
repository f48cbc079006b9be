import { sliceRange, type Range } from '../../text/ranges';
import type { DatedArticle } from './clue';
import { dayOfDate } from './story-days';
import { sentenceAt } from './tense-of-time';

const WORD = /\d[\d,.]*\d|\d|\p{L}[\p{L}'’-]+/gu;
const NO_MATTER = new Set(
  `about after again against also among been before being between both came come could down each even ever every first from have here
  himself herself into just last later least less like made make many more most much must near next only other over said same says
  several should since some still such take than that their them then there these they this those three through told took under until
  very want were what when where which while whose will with within without would year years month months week weeks day days today
  yesterday tomorrow night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december people time`.split(/\s+/),
);
const LEAST_LETTERS = 4;
const LEAST_DIGITS = 2;

/** Of one matter, and of no common root. */
const DEATH = /^(?:die[ds]?|dying|dead|deaths?)$/;

/** The words of a stretch that tell what it is about, without their endings. */
export function matterOf(text: string, range: Range): Set<string> {
  const words = new Set<string>();
  for (const [word] of sliceRange(text, range).matchAll(WORD)) {
    const lower = word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(DEATH, 'death');
    const least = /\d/.test(lower) ? LEAST_DIGITS : LEAST_LETTERS;
    if (lower.length < least || NO_MATTER.has(lower)) continue;
    words.add(lower.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:e?s|e?d|ing|e)$/, ''));
  }
  return words;
}

/** What the dated articles of a story tell of which days. */
export interface ToldDays {
  /**
   * By day, how like some words are to the sentence most like them that names it: the sum, in bits, of how rare each shared word is in the
   * story. Of days with two shared words at least.
   */
  readonly likenesses: (words: ReadonlySet<string>) => ReadonlyMap<number, number>;
}

/** A word in more sentences than so tells little, and costs much. */
const MOST_SENTENCES = 60;
const LEAST_SHARED = 2;

/** The days that each sentence of an article names. */
function daysBySentence(article: DatedArticle): Map<Range, number[]> {
  const days = new Map<Range, number[]>();
  for (const { date, start } of article.times) {
    const day = dayOfDate(date);
    if (day === null) continue;
    const sentence = sentenceAt(article, start);
    const known = days.get(sentence);
    if (known) known.push(day);
    else days.set(sentence, [day]);
  }
  return days;
}

/** The sentences of dated articles that name a day, by their words. Linear in the text. */
export function indexToldDays(articles: readonly DatedArticle[]): ToldDays {
  const sentencesOf = new Map<string, number[]>();
  const counts = new Map<string, number>();
  const daysOf: (readonly number[])[] = [];
  let all = 1;
  for (const article of articles) {
    const days = daysBySentence(article);
    for (const sentence of article.sentences) {
      all++;
      const own = days.get(sentence);
      if (own) daysOf.push(own);
      for (const word of matterOf(article.text, sentence)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
        if (!own) continue;
        const known = sentencesOf.get(word);
        if (known) known.push(daysOf.length - 1);
        else sentencesOf.set(word, [daysOf.length - 1]);
      }
    }
  }
  return {
    likenesses(words) {
      const shared = new Map<number, { bits: number; words: number }>();
      for (const word of words) {
        const sentences = sentencesOf.get(word) ?? [];
        if (sentences.length > MOST_SENTENCES) continue;
        const rare = Math.log2(all / (counts.get(word) ?? 1));
        for (const at of sentences) {
          const known = shared.get(at) ?? { bits: 0, words: 0 };
          shared.set(at, { bits: known.bits + rare, words: known.words + 1 });
        }
      }
      const best = new Map<number, number>();
      for (const [at, { bits, words: count }] of shared)
        for (const day of count < LEAST_SHARED ? [] : (daysOf[at] ?? []))
          best.set(day, Math.max(bits, best.get(day) ?? 0));
      return best;
    },
  };
}
