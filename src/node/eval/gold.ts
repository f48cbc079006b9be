import * as v from 'valibot';
import type { Story } from '../../story/story';

const sentence = { article: v.string(), sentence: v.string() };
/** The shape of gold.json. */
export const goldSchema = v.object({
  events: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      date: v.string(),
      importance: v.number(),
      mentions: v.array(v.object(sentence)),
      disputed_by: v.optional(v.array(v.object(sentence)), []),
    }),
  ),
  not_events: v.array(v.object(sentence)),
  timexes: v.array(v.object({ ...sentence, expression: v.string(), value: v.nullish(v.string()) })),
});

/** What a person found in the articles of a story: events, tempting sentences that are none, time expressions. */
export type Gold = v.InferOutput<typeof goldSchema>;

/** A stretch of an article: file without its folders, half-open UTF-16 offsets. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Whether two places share a character. */
export function isMeeting(a: Place, b: Place): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

/** The file's name without its folders: gold names files so. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Where words stand in a text from an offset on, white space may differ; null when they do not. */
export function findWords(text: string, words: string, from = 0): { start: number; end: number } | null {
  const at = text.indexOf(words, from);
  if (at >= 0) return { start: at, end: at + words.length };
  const pattern = words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'); // prettier-ignore
  const match = new RegExp(pattern).exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}

/** Finds gold sentences in the texts of a story and remembers those it could not find. */
export class Placer {
  readonly unplaced = new Set<string>();
  readonly #texts: ReadonlyMap<string, string>;

  constructor(story: Story) {
    this.#texts = new Map(story.articles.map((article) => [baseName(article.file), article.text]));
  }

  textOf(file: string): string {
    return this.#texts.get(file) ?? '';
  }

  place(file: string, words: string): Place | null {
    const text = this.#texts.get(file);
    const at = text === undefined ? null : findWords(text, words);
    if (at === null) this.unplaced.add(text === undefined ? file : `${file}: ${words.slice(0, 60)}`);
    return at && { file, ...at };
  }

  placeAll(sentences: readonly { article: string; sentence: string }[]): Place[] {
    return sentences.flatMap(({ article, sentence: words }) => this.place(article, words) ?? []);
  }
}
