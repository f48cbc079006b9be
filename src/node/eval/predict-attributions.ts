import * as v from 'valibot';
import { findStatements } from '../../extract/statements/find-statements';
import { findQuotations } from '../../extract/text/quotations';
import type { Range } from '../../extract/text/ranges';
import { splitSentences } from '../../extract/text/sentences';

/** Documents; a corpus holds the gold attributions too, which are not read. */
export const attributionCorpusSchema = v.object({
  docs: v.array(v.object({ id: v.string(), text: v.string() })),
});

/** Start and end of a stretch of text, in UTF-16 units, half-open. */
type Span = [number, number];

/** Who said what: the speaker (none where nobody is named), the words of saying, the words said. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: Span[];
}

export interface AttributionPredictions {
  readonly system: string;
  readonly docs: readonly { readonly id: string; readonly attributions: readonly Attribution[] }[];
}

function spansOf(range: Range | null): Span[] {
  return range ? [[range.start, range.end]] : [];
}

function attributionsOf(text: string): Attribution[] {
  const attributions: Attribution[] = [];
  for (const { source, cue, content, carried } of findStatements(
    text,
    splitSentences(text),
    findQuotations(text),
  )) {
    const spans = content.flatMap(spansOf);
    const last = attributions.at(-1);
    // a quotation that goes on in a new paragraph is a statement of its own here, part of the last one there
    if (carried && last) last.content.push(...spans);
    else attributions.push({ source: spansOf(source), cue: spansOf(cue), content: spans });
  }
  return attributions;
}

/** The statements of each document, with their speakers. */
export function predictAttributions({
  docs,
}: v.InferOutput<typeof attributionCorpusSchema>): AttributionPredictions {
  return {
    system: 'sourceline',
    docs: docs.map(({ id, text }) => ({ id, attributions: attributionsOf(text) })),
  };
}
