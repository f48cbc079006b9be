import type { Clause } from '../grammar/clauses';
import { STATES } from '../mentions/verb-classes';
import type { ArticleReading, SentenceReading } from '../reading';
import { overlapping, sliceRange, type Range } from '../text/ranges';
import { soundsUnreal } from './continuing-passage';

/** What is said of what might be tells nothing ("Were it ours, we would sell it, she says"). */
const SUPPOSES = /\bif\b|^\W*were\b|\b(?:would|could|might) have\b|\?/i;
const DENIES = /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot)\b|n['’]t\b/i;

/** Whether a sentence has words beside a time. */
export const hasWords = (sentence: SentenceReading | undefined): boolean =>
  sentence?.tokens.some(({ tag, text }) => tag !== 'TIME' && /\p{L}/u.test(text)) === true;

/** How much of a post stands as a telling. */
interface Place {
  /** It opens its post: then anything without a verb tells ("Gavel."). */
  readonly opens: boolean;
  /** How things are tells too ("Something is wrong"). */
  readonly states: boolean;
}

/** What is seen and heard in a live report as it is written. */
export class SeenNow {
  /** What is said in it, and the words that say so, in order. */
  private readonly said: readonly Range[];
  private readonly cues: readonly Range[];

  constructor(private readonly reading: ArticleReading) {
    const { statements } = reading;
    this.said = statements.flatMap(({ content }) => content);
    this.cues = statements
      .flatMap(({ cue, source, stance }) => (cue && source && stance === 'asserts' ? [cue] : []))
      .sort((a, b) => a.start - b.start);
  }

  /** Whether it tells that somebody says something now ("He should go, she says"). */
  private isSaidNow(sentence: SentenceReading): boolean {
    return overlapping(this.cues, sentence).some((cue) =>
      overlapping(sentence.tokens, cue).some(({ tag }) => /^VB[ZP]$/.test(tag)),
    );
  }

  /** A sentence without what somebody is said to have said in it. */
  private ownWords(sentence: SentenceReading): string {
    let [words, from] = ['', sentence.start];
    for (const { start, end } of overlapping(this.said, sentence)) {
      words += this.reading.text.slice(from, Math.max(from, start));
      from = Math.max(from, end);
    }
    return words + this.reading.text.slice(from, Math.max(from, sentence.end));
  }

  /** The main clause of a sentence that is the report's own. */
  private ownClause({ clauses, tokens }: SentenceReading): Clause | undefined {
    return clauses.find(({ kind, verb }) => {
      const head = tokens[verb.head];
      return kind === 'main' && head !== undefined && overlapping(this.said, head).length === 0;
    });
  }

  /**
   * Whether a sentence tells what is done or said in the present, by its main clause and without a time of its own: nothing that is not, may be or was ("While we
   * waited I reached a clerk who says …"). Cost: the sentence's words.
   */
  tells(at: number, { opens, states }: Place): boolean {
    const sentence = this.reading.sentences[at];
    if (sentence?.block.kind !== 'body') return false;
    const words = this.ownWords(sentence);
    if (soundsUnreal(words) || DENIES.test(words)) return false;
    const { clauses, tokens } = sentence;
    if (clauses.length === 0) return opens && tokens.some(({ tag }) => /^NN/.test(tag));
    const main = this.ownClause(sentence);
    if (main?.verb.tense === 'past') return false;
    if (this.isSaidNow(sentence)) return !SUPPOSES.test(sliceRange(this.reading.text, sentence));
    if (!main) return false;
    const { form, tense, modal, base } = main.verb;
    if (form !== 'finite' || tense !== 'present' || modal) return false;
    return (
      (states || !STATES.has(base)) && !tokens.slice(main.start, main.end).some(({ tag }) => tag === 'TIME')
    );
  }
}
