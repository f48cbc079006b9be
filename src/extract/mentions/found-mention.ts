import type { Clause } from '../grammar/clauses';
import type { Statement } from '../statements/find-statements';
import type { Range } from '../text/ranges';
import type { Timex } from '../times/resolve-times';

/** How a mention came by its date. */
export type Dating =
  /** Time words in its own clause. */
  | 'own'
  /** From the clause it is joined to, or from the saying that reports it. */
  | 'shared'
  /** From a clause that sets the time: "After speaking on Tuesday, she met …". */
  | 'setting';

/** A passage that tells of one happening. */
export interface FoundMention {
  /** Index of the article and of the sentence in it. */
  readonly article: number;
  readonly sentence: number;
  /** Its number in what its article tells; none for what is denied. */
  readonly at?: number | undefined;
  /** The passage. */
  readonly range: Range;
  /** Its verb's clause; null for a line without a verb ("July 29: suspicious traffic"). */
  readonly clause: Clause | null;
  /** Base form of the verb, "" for none. */
  readonly predicate: string;
  /** Ids of the actors in it; the subject first, where it is one. */
  readonly actors: readonly string[];
  readonly subject?: string | undefined;
  /** Base forms of its content words, without repeats. */
  readonly words: readonly string[];
  readonly time?: Timex | undefined;
  /** EDTF; null where the passage gives none. */
  readonly date: string | null;
  readonly dating?: Dating | undefined;
  /** EDTF: the day of the words that an undated saying quotes, where its article tells it. */
  readonly quotedOn?: string | undefined;
  /** The mention is of the saying itself, not of what was said. */
  readonly saying: boolean;
  /** The statement that reports it (or that it is, for a saying). */
  readonly statement?: Statement | undefined;
  readonly headline: boolean;
  /** It stands in a line of a chronology. */
  readonly line: boolean;
  /** The whole passage stands inside a quotation. */
  readonly quoted: boolean;
}
