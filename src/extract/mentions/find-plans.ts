import { DAY_MS } from '../../story/civil-ms';
import type { References } from '../actors/resolve-references';
import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import { parseEdtf } from '../../story/edtf';
import type { ArticleReading, SentenceReading } from '../reading';
import { findHolder, overlapping } from '../text/ranges';
import type { Timex } from '../times/resolve-times';
import { attachTimes } from './attach-times';
import { contentWords } from './content-words';
import type { FoundMention } from './found-mention';

import { stretchOf } from './stretch';
import { isUnrealSentence } from './unreal';

/** Coarser than this a date announces nothing: "next year". */
const WIDEST_MS = 32 * DAY_MS;
const NOBODY = /^(?:i|we|you|this|that|these|those|there|who|whose|which|what|nobody|nothing|none|no)$/;
const PRONOUN = /^(?:he|she|it|they)$/;
/** What will merely be, or be thought. */
const NO_ACT =
  /^(?:be|have|know|think|want|need|like|love|mean|seem|remain|stay|continue|keep|depend|cost|last|hope|expect|see|find|tell|say|feel|look|get|try|work)$/;

/** A calendar day, or a month at most, that lies ahead of the day it is told on, or is that day ("tonight"). */
function isAhead({ date, future, kind, anchor }: Timex): boolean {
  const span = date && (kind === 'date' || kind === 'time') ? parseEdtf(date) : null;
  const told = anchor ? parseEdtf(anchor) : null;
  const sameDay =
    !!span && !!told && Math.floor(span.earliestMs / DAY_MS) === Math.floor(told.earliestMs / DAY_MS);
  return !!span && (future || sameDay) && span.latestMs - span.earliestMs <= WIDEST_MS;
}

/** Only these verbs of saying announce; one who hopes or suggests does not. */
const ANNOUNCING = /^(?:say|announce|confirm|tell|add|declare|report|write|state|reveal|agree)$/;

/** "by Friday", "before May": a limit, not a day. */
function isLimit({ tokens }: SentenceReading, time: Timex): boolean {
  const at = tokens.findIndex((token) => token.start >= time.start);
  return /^(?:by|before|until|till|never)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "will open", "is scheduled to open", "is due": somebody announced it. */
function announces({ verb }: Clause, tokens: readonly TaggedToken[]): boolean {
  if (verb.negated) return false;
  if (/^(?:will|'ll|shall)$/.test(verb.modal ?? '')) return verb.passive || !NO_ACT.test(verb.base);
  // "are due in stores on Wednesday"
  if (verb.base === 'be' && verb.tense === 'present' && tokens[verb.end]?.lower === 'due') return true;
  const scheduled = verb.passive && /^(?:schedule|plan|set|slate)$/.test(verb.base);
  return scheduled && verb.tense === 'present' && /^(?:TO|IN|TIME)$/.test(tokens[verb.end]?.tag ?? '');
}

/** Whose plan it is: a subject that is named, or stands for itself. */
function hasSubject({ subject }: Clause, tokens: readonly TaggedToken[]): boolean {
  const [first] = tokens.slice(subject.start, subject.end);
  return first !== undefined && !NOBODY.test(first.lower);
}

function plansIn(
  sentence: SentenceReading,
  times: readonly Timex[],
): { readonly at: number; readonly time: Timex }[] {
  const { tokens, clauses } = sentence;
  const attached = attachTimes(sentence, times);
  return clauses.flatMap((clause, at) => {
    if (clause.kind !== 'main' && clause.kind !== 'that') return [];
    const governor = clause.kind === 'that' ? clauses[clause.parent ?? -1]?.verb.base : undefined;
    if (governor !== undefined && !ANNOUNCING.test(governor)) return [];
    if (tokens.slice(clause.verb.first, clause.verb.end).some(({ lower }) => lower === 'never')) return [];
    const time = attached.get(at)?.find((each) => isAhead(each) && !isLimit(sentence, each));
    return time && announces(clause, tokens) && hasSubject(clause, tokens) ? [{ at, time }] : [];
  });
}

/**
 * What an article announces for a day of its own, in order: "The court will rule on Friday", "The museum is scheduled to open
 * on 3 May". Conditions, questions, hopes and what somebody merely says of the future in a quotation are left out, and so
 * is what pronouns will do. Cost: linear in sentences × clauses in each.
 */
export function findPlans(reading: ArticleReading, article: number, references: References): FoundMention[] {
  const outer = reading.quotations.filter((quote) => quote.depth === 0);
  return reading.sentences.flatMap((sentence, index) => {
    const { tokens, clauses, block } = sentence;
    if (block.kind !== 'body' && block.kind !== 'headline') return [];
    const times = overlapping(reading.times, sentence);
    if (!times.some(isAhead) || isUnrealSentence(tokens, clauses)) return [];
    if (clauses.some(({ connective }) => connective === 'if' || connective === 'unless')) return [];
    return plansIn(sentence, times).flatMap(({ at, time }): FoundMention[] => {
      const clause = clauses[at];
      const range = stretchOf(at, sentence, undefined, new Set());
      if (!clause || findHolder(outer, range) >= 0) return [];
      const [first, last] = [tokens[clause.subject.start], tokens[clause.subject.end - 1]];
      const subject = first && last && references.resolve(index, { start: first.start, end: last.end });
      if (PRONOUN.test(first?.lower ?? '') && !subject) return [];
      return [
        {
          article,
          sentence: index,
          range,
          clause,
          predicate: clause.verb.base,
          actors: references.actorsIn(index, range),
          ...(subject ? { subject } : {}),
          words: contentWords(tokens.filter((token) => token.start >= range.start && token.end <= range.end)),
          time,
          date: time.date,
          dating: 'own',
          saying: false,
          headline: block.kind === 'headline',
          line: false,
          quoted: false,
        },
      ];
    });
  });
}
