import type { TaggedToken } from '../grammar/tag-tokens';

/** "the emergency powers", not "millions", "kinds", "shares": a plural that says enough without what follows "of". */
export function isOwnPlural(tokens: readonly TaggedToken[], at: number): boolean {
  const counts =
    /^(?:\w*illions|thousands|hundreds|dozens|tens|kinds|sorts|types|lots|pieces|members|parts|shares|series|numbers|details|pictures|images|reports|signs|fears|claims|cases|acts|levels|terms|victims|results|owners|years|months|weeks|days|hours)$/;
  return /^(?:NN|JJ)$/.test(tokens[at - 1]?.tag ?? '') && !counts.test(tokens[at]?.lower ?? '');
}
