import type { Clause } from '../grammar/clauses';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains } from '../text/ranges';
import type { TitleSources } from './name-subject';

/** Who uses these does not know, or says against others what is so. */
const CLAIMS = new Set(
  'claim allege argue contend accuse suggest speculate suspect fear believe think theorise theorize insist maintain assert imagine suppose guess estimate hint imply rumour rumor complain'.split(
    ' ',
  ),
);

/** What makes a clause somebody's claim: the statement that it stands in, or the clause it hangs on. */
export interface Claim {
  readonly statement?: Statement | undefined;
  readonly above?: Clause | undefined;
}

/**
 * What makes of the happening of a mention no more than a claim: "lawyers argued that he took it", "prosecutors claim he gave it".
 * Undefined for what the article itself tells, or reports as said, announced or found, and for the saying of a claim.
 */
export function claimOf(
  mention: FoundMention,
  { clauses, tokens }: SentenceReading,
  { readings }: Pick<TitleSources, 'readings'>,
): Claim | undefined {
  const { clause, saying } = mention;
  const verb = tokens[clause?.verb.head ?? -1];
  if (!clause || !verb || saying) return undefined;
  // "When it sank, he insisted on more": what stands before belongs to it only as a main clause, "it sank, he claimed"
  const holds = ({ verb: cue, stance, content, cue: words }: Statement) =>
    CLAIMS.has(cue) &&
    stance === 'asserts' &&
    content.some(
      (part) => contains(part, verb) && (clause.kind === 'main' || part.start > (words?.end ?? Infinity)),
    );
  const statement =
    mention.statement && holds(mention.statement)
      ? mention.statement
      : readings[mention.article]?.statements.find(holds);
  if (statement) return { statement };
  for (let each: Clause | undefined = clause; each && each.kind !== 'main';) {
    const above: Clause | undefined = clauses[each.parent ?? -1];
    if (each.kind === 'that' && above && CLAIMS.has(above.verb.base)) return { above };
    each = above === each ? undefined : above;
  }
  return undefined;
}
