import type { Article } from '../story/story';
import type { NameMention } from './actors/find-names';
import type { Block } from './blocks';
import type { Clause } from './grammar/clauses';
import type { TaggedToken } from './grammar/tag-tokens';
import type { QuotationDay } from './quotation-days';
import type { Statement } from './statements/find-statements';
import type { Quotation } from './text/quotations';
import type { Range } from './text/ranges';
import type { Timex } from './times/resolve-times';

/** A sentence with its grammar. */
export interface SentenceReading extends Range {
  readonly block: Block;
  /** Tokens of the telling part: without a dateline; time expressions carry the tag TIME. */
  readonly tokens: readonly TaggedToken[];
  readonly clauses: readonly Clause[];
  readonly names: readonly NameMention[];
}

/** One article, read: what every later pass works on. */
export interface ArticleReading {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** The text with the signs it was written with, where that is another; see plain-signs.ts. */
  readonly written?: string;
  readonly sha256: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language: string;
  /** Id of the article whose text it repeats, where another is the original. */
  readonly copyOf?: string;
  /** EDTF, null where nothing tells. */
  readonly published: string | null;
  readonly publishedFrom: Article['publishedFrom'];
  /** The words that the day was inferred from, where no article says it. */
  readonly inferredFrom?: readonly string[];
  readonly sentences: readonly SentenceReading[];
  readonly quotations: readonly Quotation[];
  /** The day of each outer quotation. */
  readonly quotationDays: readonly QuotationDay[];
  readonly statements: readonly Statement[];
  readonly times: readonly Timex[];
}
