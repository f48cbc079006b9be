import type { Clause } from '../grammar/clauses';
import { COMPLETED_BY_INFINITIVE } from '../mentions/verb-classes';
import type { SentenceReading } from '../reading';
import { verbBase } from '../words/lexicon';
import { joinWords } from './join-words';
import { presentForm } from './verb-words';

/** A title's verb. */
export interface HeadlineVerb {
  readonly words: string;
  /** The token index after it. */
  readonly after: number;
  /** What it costs to leave the governing verb out. */
  readonly price?: number;
}

/** "will open": in a headline it is "to open". */
export const isAnnounced = ({ verb }: Clause): boolean => /^(?:will|'ll|shall)$/.test(verb.modal ?? '');

/** "was forced to apologise": he apologised. */
const IMPLIES = new Set('force oblige compel begin start manage proceed'.split(' '));

/** The verb as it stands; and where that tells that something was done, what was done: "apologises". */
export function headlineVerbs(
  clause: Clause,
  sentence: SentenceReading,
  plural: boolean,
): readonly HeadlineVerb[] {
  const verb = headlineVerb(clause, sentence, plural);
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const implied =
    next?.verb.form === 'infinitive' &&
    next.verb.end === verb.after &&
    IMPLIES.has(clause.verb.base) &&
    !next.verb.passive;
  return implied
    ? [verb, { words: presentForm(next.verb.base, plural), after: next.verb.end, price: 0.1 }]
    : [verb];
}

/** "was forced to apologise" → "forced to apologise"; "met" → "meets". */
function headlineVerb(clause: Clause, { tokens, clauses }: SentenceReading, plural: boolean): HeadlineVerb {
  const { verb } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const infinitive = next?.verb.form === 'infinitive' && next.verb.first <= verb.end + 1 ? next : undefined;
  // "spent Sunday in Ostra", "spent the weekend in Ostra"
  const time = tokens.slice(verb.end).findIndex(({ tag }) => tag !== 'TIME');
  if (verb.base === 'spend' && time > 0 && tokens[verb.end + time]?.tag === 'IN' && !verb.passive) {
    const spent = tokens.slice(verb.end, verb.end + time);
    const dated = spent.some(({ lower }) => /day$|\d/.test(lower));
    const long = dated ? 'a day' : joinWords(spent);
    return { words: `${presentForm('spend', plural)} ${long}`, after: verb.end + time };
  }
  // "spent Sunday speaking in Ostra": spoke
  const gerund = tokens.slice(verb.end).find(({ tag }) => tag !== 'TIME');
  if (verb.base === 'spend' && gerund?.tag === 'VBG' && !verb.passive)
    return { words: presentForm(verbBase(gerund.lower), plural), after: tokens.indexOf(gerund) + 1 };
  if (verb.base === 'go on' && infinitive)
    return { words: presentForm(infinitive.verb.base, plural), after: infinitive.verb.end };
  const [base = ''] = verb.base.split(' ');
  const participle = tokens[verb.head]?.lower ?? '';
  // "is due to open", in a headline "to open"
  if (infinitive && verb.base === 'be' && tokens[verb.end]?.lower === 'due')
    return {
      words: joinWords(tokens.slice(infinitive.verb.first, infinitive.verb.end)),
      after: infinitive.verb.end,
    };
  if (isAnnounced(clause))
    return { words: verb.passive ? `to be ${participle}` : `to ${base}`, after: verb.end };
  const words = verb.passive || verb.form === 'participle' ? participle : presentForm(base, plural);
  if (infinitive && infinitive.verb.first === verb.end && COMPLETED_BY_INFINITIVE.has(verb.base)) {
    const to = joinWords(tokens.slice(infinitive.verb.first, infinitive.verb.end));
    return { words: `${words} ${to}`, after: infinitive.verb.end };
  }
  return { words, after: verb.end };
}
