import type { Clause } from './clauses';
import { isNounTag } from './noun-phrases';
import { COMPLEMENT_TAKERS, SUBORDINATORS } from './read-connective';
import type { TaggedToken } from './tag-tokens';

/** What may stand between a subject's head and its verb where nothing else has a verb of its own. */
const WITHIN = /^(?:DT|JJ[RS]?|NNP?S?|CD|POS|PRP\$|IN|TO|VBN|VBG|RB|CC|TIME|\$|#|%)$/;
const PHRASE = /^(?:DT|JJ[RS]?|NNP?S?|CD|POS|PRP\$|\$|#|%)$/;
const LEADS_IN = /^(?:TIME|CC|RB)$/;

/** Where the words begin that can be a subject with what hangs on it: behind the last word that leads a clause in. */
function segmentStart(
  tokens: readonly TaggedToken[],
  start: number,
  clauses: readonly Clause[],
): number | undefined {
  const told = clauses.findLast(({ verb }) => verb.form === 'finite');
  if (told && !COMPLEMENT_TAKERS.has(told.verb.base)) return undefined;
  const floor = told?.verb.end ?? 0;
  let from = floor;
  for (let at = floor; at < start; at++) {
    const { lower, text, tag } = tokens[at]!;
    const opens = SUBORDINATORS.has(lower) || tag === 'WRB' || /^[;:–—"“”]$/.test(text);
    if (opens || (lower === 'that' && tag === 'IN')) from = at + 1;
  }
  // "told the board of the line had": who was told is no subject
  if (told && from === floor && told.verb.base === 'tell') return undefined;
  while (from < start && LEADS_IN.test(tokens[from]?.tag ?? '')) from++;
  return from;
}

/** Whether what stands before a phrase leads to it: a preposition, or a participle that has it as its object. */
function isLedTo(tokens: readonly TaggedToken[], start: number, clauses: readonly Clause[]): boolean {
  // "during last week's stampede"
  let at = start;
  while (tokens[at - 1]?.tag === 'TIME') at--;
  const [lead, last] = [tokens[at - 1], clauses.at(-1)];
  // "cautious buyers and falling prices": it only describes
  const describes = /^(?:CC|JJ|DT)$/.test(tokens[(last?.verb.first ?? 0) - 1]?.tag ?? '');
  if (last?.verb.end === start && /^(?:gerund|participle)$/.test(last.verb.form)) return !describes;
  if (!lead || !/^(?:IN|TO)$/.test(lead.tag)) return false;
  return !SUBORDINATORS.has(lead.lower) && !/^(?:that|than|like)$/.test(lead.lower);
}

/**
 * "The trial of the man accused of causing the loss of the ferry has been put off", "Searches at a site rented by Ana Silva were made":
 * the phrase that opens the words before a verb, where the phrase right before it, from `start` to `end`, stands behind a preposition and
 * nothing between has a verb of its own. Undefined where a preposition opens them ("In a report on the ferry the board said"), where a mark
 * divides them, and where the phrase before the verb is bound to the first without a break. Cost: linear in the words before the verb.
 */
export function openingSubject(
  tokens: readonly TaggedToken[],
  { start, end }: Clause['subject'],
  clauses: readonly Clause[],
): Clause['subject'] | undefined {
  // "The boy who died saving riders during the storm in Ostra has been named"
  const [first] = clauses;
  const finite = clauses.filter(({ verb }) => verb.form === 'finite');
  const lone = finite.length === 1 && finite[0] === first && first?.kind === 'relative' ? first : undefined;
  const last = clauses.at(-1);
  // "The boy who rode to raise money for riders has raised more"
  const wanted =
    last?.verb.form === 'infinitive' && last.verb.end === start && !COMPLEMENT_TAKERS.has(last.verb.base);
  // "who decided to ride", but not "who decided the bank failed"
  const takes = lone && COMPLEMENT_TAKERS.has(lone.verb.base) && tokens[lone.verb.end]?.tag !== 'TO';
  const far = lone && !takes && (wanted || isLedTo(tokens, start, clauses));
  const open =
    far &&
    tokens.slice(0, start).every(({ tag }, at) => tag !== ',' && (tag !== 'IN' || at > lone.subject.start));
  if (lone && open && lone.subject.end > lone.subject.start) return lone.subject;
  const from = isLedTo(tokens, start, clauses) ? segmentStart(tokens, start, clauses) : undefined;
  if (from === undefined || from >= start - 1) return undefined;
  let head = from;
  while (PHRASE.test(tokens[head]?.tag ?? '')) head++;
  if (head === from || head >= start || !isNounTag(tokens[head - 1]?.tag) || tokens[head - 1]?.tag === 'DT')
    return undefined;
  for (let at = from; at < start; at++) {
    const tag = tokens[at]?.tag ?? '';
    if (!WITHIN.test(tag) && !(tag === 'VB' && tokens[at - 1]?.tag === 'TO')) return undefined;
  }
  // it ends where a participle describes it
  const rest = tokens.slice(head, start);
  const breaks = rest.findIndex(
    ({ tag }, at) =>
      /^(?:VBN|VBG|VB)$/.test(tag) && /^(?:NN|NNS|NNP|TO|TIME|RB)$/.test(tokens[head + at - 1]?.tag ?? ''),
  );
  const stop = breaks < 0 ? end : head + breaks;
  return { start: from, end: /^(?:TO|RB|CC|IN)$/.test(tokens[stop - 1]?.tag ?? '') ? stop - 1 : stop };
}
