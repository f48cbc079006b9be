import type { Statement } from '../statements/find-statements';
import type { Range } from '../text/ranges';

/** A denial that no verb of saying leads, as a statement of its source: of `content`, said by nobody to anybody. */
export const unsaidDenial = (
  { source, cue, verb, sentence, clause }: Pick<Statement, 'source' | 'cue' | 'verb' | 'sentence' | 'clause'>,
  content: Range,
): Statement => ({
  source,
  cue,
  verb,
  sentence,
  clause,
  content: [content],
  quoted: false,
  stance: 'denies',
  denied: content,
  via: null,
  addressee: null,
  carried: false,
});
