import type { ArticleReading } from '../reading';
import { findRangeIndex, overlaps } from '../text/ranges';
import type { Statement } from './find-statements';

/** The statements that a sentence has the cue or some content of, in order. */
export function statementsBySentence({ sentences, statements }: ArticleReading): Map<number, Statement[]> {
  const bySentence = new Map<number, Statement[]>();
  for (const statement of statements) {
    const places = new Set([statement.sentence]);
    for (const part of statement.content) {
      for (let at = Math.max(0, findRangeIndex(sentences, part.start)); at < sentences.length; at++) {
        const sentence = sentences[at];
        if (!sentence || sentence.start >= part.end) break;
        if (overlaps(part, sentence)) places.add(at);
      }
    }
    for (const at of places) {
      const list = bySentence.get(at);
      if (list) list.push(statement);
      else bySentence.set(at, [statement]);
    }
  }
  return bySentence;
}
