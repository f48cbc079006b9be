import type { Block } from '../blocks';
import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';
import { unpackClause } from './pack-clauses';
import { unpackWords, type Words } from './pack-words';
import { ValueReader, type PackedText } from './value-text';

/** What packed sentences are cut from. */
export interface Sources {
  readonly packed: PackedText;
  /** The article's text. */
  readonly text: string;
}

/** So many sentences have their words unpacked at a time: about those of a thousand articles. */
const MOST_OPEN = 16_384;

/** The sentences whose words are unpacked. */
const open: UnpackedSentence[] = [];
let next = 0;

/** Notes that a sentence has its words; another, no matter which, may have to give up its own. */
function keepOpen(sentence: UnpackedSentence): void {
  if (open.length < MOST_OPEN) {
    open.push(sentence);
    return;
  }
  // a step that meets every place, but no two neighbours: each pass goes through a story from end to end, and of a queue it would find nothing left
  next = (next + 6151) % MOST_OPEN;
  open[next]?.forgetWords();
  open[next] = sentence;
}

/**
 * A sentence whose clauses and words are cut out and unpacked when they are first asked for. Its clauses are then kept, for mentions point at
 * them; its words are not for ever, since they take more memory than all else, and equal ones come again. A class, since objects with getters
 * of their own have no shape in common, and to ask them for anything is slow.
 */
export class UnpackedSentence implements SentenceReading {
  private words: Words | null = null;
  private parts: readonly Clause[] | null = null;

  /** `from` and `to` are the ends of what is packed of it. */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly block: Block,
    private readonly from: number,
    private readonly to: number,
    private readonly sources: Sources,
  ) {}

  /** A reader of its clauses, or of its words behind them. */
  private read(what: 'clauses' | 'words'): ValueReader {
    const reader = new ValueReader(this.sources.packed.slice(this.from, this.to));
    const length = reader.number();
    if (what === 'words') reader.skip(length);
    return reader;
  }

  private openWords(): Words {
    this.words = unpackWords(this.sources.text, this.start, this.read('words'));
    keepOpen(this);
    return this.words;
  }

  forgetWords(): void {
    this.words = null;
  }

  get tokens(): SentenceReading['tokens'] {
    return (this.words ?? this.openWords()).tokens;
  }

  get names(): SentenceReading['names'] {
    return (this.words ?? this.openWords()).names;
  }

  get clauses(): readonly Clause[] {
    if (this.parts) return this.parts;
    const reader = this.read('clauses');
    return (this.parts = reader.list(() => unpackClause(reader)));
  }
}
