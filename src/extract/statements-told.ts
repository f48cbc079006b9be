import type { Denial } from './accounts/find-denials';
import type { ArticleReading } from './reading';
import type { Statement } from './statements/find-statements';

/** The statements of an article, then what its denials state that is none of them; each once. */
export const statementsTold = (
  { statements }: Pick<ArticleReading, 'statements'>,
  denials: readonly Denial[],
): Statement[] => [
  ...new Set([
    ...statements,
    ...denials.flatMap(({ statement, mention }) => [statement, mention.statement ?? statement]),
  ]),
];
