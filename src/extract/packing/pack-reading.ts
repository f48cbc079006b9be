import type { Block } from '../blocks';
import type { LoneReading } from '../read-articles';
import { namesOf, packClause } from './pack-clauses';
import { packSighting, unpackSighting } from './pack-sightings';
import { packStatement, unpackStatement } from './pack-statements';
import { packWords } from './pack-words';
import { UnpackedSentence } from './unpacked-sentence';
import { ValueReader, ValueWriter, type PackedText } from './value-text';

/** What is packed as JSON: little of an article, and of many shapes. */
type Plain = Omit<LoneReading, 'sentences' | 'sightings' | 'statements'>;

const BLOCK_KINDS = namesOf<Block['kind']>({
  ...{ headline: true, heading: true, body: true, chronology: true },
  ...{ caption: true, correction: true, furniture: true },
});

function packBlock({ start, end, kind, from }: Block, to: ValueWriter): void {
  to.number(start);
  to.number(end - start);
  to.number(from - start);
  to.number(BLOCK_KINDS.indexOf(kind));
}

function unpackBlock(from: ValueReader): Block {
  const start = from.number();
  const end = start + from.number();
  const telling = start + from.number();
  return { start, end, kind: BLOCK_KINDS[from.number()] ?? 'body', from: telling };
}

/** The length of the head stands before it, in so many digits. */
const DIGITS = 8;

/**
 * A reading as ASCII text of about two and a half times the article's, to be kept or sent to another thread: a head with all but the sentences and how long
 * each of them is when packed, and then for each sentence its clauses and its words, to be unpacked alone. The article's text is not in it, but
 * names and written dates are. Law: for unpackReading(), see there.
 */
export function packReading({ sentences, sightings, statements, ...plain }: LoneReading): string {
  const head = new ValueWriter();
  head.json(plain satisfies Plain);
  head.list(sightings, (sighting) => packSighting(sighting, head));
  head.list(statements, (statement) => packStatement(statement, head));
  const blocks = [...new Set(sentences.map((sentence) => sentence.block))];
  head.list(blocks, (block) => packBlock(block, head));
  const packed = sentences.map((sentence) => {
    const [clauses, whole] = [new ValueWriter(), new ValueWriter()];
    clauses.list(sentence.clauses, (clause) => packClause(clause, clauses));
    whole.ascii(clauses.text);
    packWords(sentence, sentence.start, whole);
    return whole.text;
  });
  head.number(sentences.length);
  sentences.forEach(({ start, end, block }, at) => {
    head.number(start);
    head.number(end - start);
    head.number(blocks.indexOf(block));
    head.number(packed[at]?.length ?? 0);
  });
  return `${String(head.text.length).padStart(DIGITS)}${head.text}${packed.join('')}`;
}

/**
 * The reading that was packed. Law: unpackReading(packReading(r), text) equals r, for the text that r was read from.
 * Throws for anything that is no packed reading.
 */
export function unpackReading(packed: PackedText, text: string): LoneReading {
  const headLength = Number(packed.slice(0, DIGITS));
  if (!(headLength > 0)) throw new Error('no packed reading');
  let at = DIGITS + headLength;
  const head = new ValueReader(packed.slice(DIGITS, at));
  const plain = head.json() as Plain;
  const sightings = head.list(() => unpackSighting(head));
  const statements = head.list(() => unpackStatement(head));
  const blocks = head.list(() => unpackBlock(head));
  const sources = { packed, text };
  const sentences = head.list(() => {
    const start = head.number();
    const end = start + head.number();
    const block = blocks[head.number()];
    if (!block) throw new Error('a sentence without a block');
    const from = at;
    at += head.number();
    return new UnpackedSentence(start, end, block, from, at, sources);
  });
  if (!head.isDone || at !== packed.length) throw new Error('a packed reading of another length');
  return { ...plain, sentences, sightings, statements };
}
