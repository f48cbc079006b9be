/** What stands around a passage in its sentence. */
export interface SentenceContext {
  readonly before: string;
  readonly after: string;
}

const MAX_BEFORE = 160;
const MAX_AFTER = 120;
/** After these a full stop ends no sentence. */
const ABBREVIATED = String.raw`(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]))`;
const SENTENCE_END = new RegExp(String.raw`${ABBREVIATED}[.!?…]["”’')\]]*(?=\s)|[\n\r]`, 'g');

/** A long stretch keeps the words nearest to the passage. */
function keepEnd(text: string): string {
  return text.length <= MAX_BEFORE ? text : `… ${text.slice(-MAX_BEFORE).replace(/^\S*\s+/, '')}`;
}

function keepStart(text: string): string {
  return text.length <= MAX_AFTER ? text : `${text.slice(0, MAX_AFTER).replace(/\s+\S*$/, '')} …`;
}

/** Where the sentence begins in which a place stands; no sentence goes on over the end of a line. */
function findStart(text: string, place: number): number {
  const before = text.slice(0, place);
  let from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  SENTENCE_END.lastIndex = from;
  while (SENTENCE_END.test(before)) from = SENTENCE_END.lastIndex;
  return from;
}

/**
 * The words of the sentence before and after a passage, so that a clause cut out of its sentence can be understood;
 * empty where the passage is whole. Sentences end at a full stop, question or exclamation mark before white space, or
 * at a line's end, but not at a common abbreviation or an initial. Law: before + passage + after stands in the text,
 * as far as nothing was shortened.
 */
export function findContext(text: string, start: number, end: number): SentenceContext {
  const before = text.slice(findStart(text, start), start).trimStart();
  if (/(?:[.!?…]["”’')\]]*|[\n\r])\s*$/.test(text.slice(start, end)))
    return { before: keepEnd(before), after: '' };
  const rest = text.slice(end);
  const sentenceEnd = rest.matchAll(SENTENCE_END).next().value;
  const after = rest.slice(0, sentenceEnd ? sentenceEnd.index + sentenceEnd[0].length : undefined).trimEnd();
  return { before: keepEnd(before), after: keepStart(after) };
}
