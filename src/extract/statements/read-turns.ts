import type { Range } from '../text/ranges';
import type { Turn } from '../text/turns';
import { findDenial } from './denials';
import type { Statement } from './find-statements';

/** Sentences without the label of the speaker before them. */
export function withoutLabels(sentences: readonly Range[], turns: readonly Turn[]): readonly Range[] {
  if (turns.length === 0) return sentences;
  const spoken = new Map(turns.map(({ start, from }) => [start, from]));
  return sentences.map(({ start, end }) => ({ start: Math.min(spoken.get(start) ?? start, end), end }));
}

/** What somebody says in a transcript: a statement for each sentence, carried on from the first. */
export function readTurn(
  text: string,
  sentences: readonly Range[],
  { speaker, from, end }: Turn,
): Statement[] {
  return sentences.flatMap((sentence, index): Statement[] => {
    const content = { start: Math.max(sentence.start, from), end: Math.min(sentence.end, end) };
    if (content.start >= content.end) return [];
    const denied = findDenial(text, content);
    return [
      {
        source: speaker,
        cue: null,
        verb: 'say',
        content: [content],
        quoted: false,
        stance: denied ? 'denies' : 'asserts',
        denied,
        via: null,
        addressee: null,
        sentence: index,
        clause: content,
        carried: content.start > from,
      },
    ];
  });
}
