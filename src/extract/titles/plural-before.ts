import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import type { TitleSources } from './name-subject';
import { hasNounSense, nounBase } from '../words/lexicon';
import { joinWords } from './join-words';

const MOST_WORDS = 5;

/** Plural subjects of a sentence's main clauses that end before an offset, last first. */
function pluralSubjects({ clauses, tokens }: SentenceReading, before: number): string[] {
  return clauses
    .flatMap((clause) => {
      const whole = tokens
        .slice(clause.subject.start, clause.subject.end)
        .filter((token) => token.tag !== 'TIME');
      const aside = whole.findIndex((token) => token.text === ',');
      const subject = aside > 0 ? whole.slice(0, aside) : whole;
      const [first, last] = [subject[0], subject.at(-1)];
      if (clause.kind !== 'main' || !first || !last || last.end > before) return [];
      const bound = subject.findIndex((token) => token.tag === 'IN');
      const head = (bound > 0 ? subject.slice(0, bound) : subject).at(-1);
      const several = head?.tag === 'NNS' || subject.some((token) => token.lower === 'and');
      if (!several || subject.some((token) => /^(?:PRP|PRP\$|WP|,)$/.test(token.tag))) return [];
      return [joinWords(/^(?:the|these|those)$/.test(first.lower) ? subject.slice(1) : subject)];
    })
    .reverse();
}

/** Whether several things or people are told of behind a verb of the sentence. */
const hasPluralObject = ({ clauses, tokens }: SentenceReading): boolean =>
  clauses.some(({ verb, end }) => tokens.slice(verb.end, end).some(({ tag }) => tag === 'NNS'));

/** "told the drivers that they": those who were told. */
function toldBefore({ clauses, tokens }: SentenceReading, { start }: TaggedToken): string | undefined {
  const that = clauses.find(
    (clause) => clause.kind === 'that' && tokens[clause.subject.start]?.start === start,
  );
  const above = clauses[that?.parent ?? -1];
  if (!that || !above || !/^(?:tell|warn|remind|assure)$/.test(above.verb.base)) return undefined;
  const told = tokens.slice(above.verb.end, that.start).filter((token) => token.tag !== 'TIME');
  const bound = told.findIndex(({ tag }) => tag === 'IN');
  const whole = bound > 0 ? told.slice(0, bound) : told;
  // "told its crews"
  const head = whole[0]?.tag === 'PRP$' ? whole.slice(1) : whole;
  if (head.at(-1)?.tag !== 'NNS' || head.some(({ tag }) => !/^(?:DT|JJ|NN|NNS|NNP|CD)$/.test(tag)))
    return undefined;
  return joinWords(head[0]?.lower === 'the' ? head.slice(1) : head);
}

/** "The group said they wanted": who says so, where that is several or a body; "" where it is neither. */
function saysOfThemselves(
  { clauses, tokens }: SentenceReading,
  { start, lower }: TaggedToken,
): string | undefined {
  const that = clauses.find(
    (clause) => clause.kind === 'that' && tokens[clause.subject.start]?.start === start,
  );
  const above = clauses[that?.parent ?? -1];
  if (lower !== 'they' || !above || !/^(?:tell|say|add|claim|announce|insist)$/.test(above.verb.base))
    return undefined;
  const subject = tokens.slice(above.subject.start, above.subject.end).filter(({ tag }) => tag !== 'TIME');
  const bound = subject.findIndex(({ tag }) => tag === 'IN');
  const head = (bound > 0 ? subject.slice(0, bound) : subject).at(-1);
  if (!head || /^(?:PRP|NNP|NNS|WP|WDT)/.test(head.tag) || subject.some(({ tag }) => tag === 'PRP$'))
    return undefined;
  if (!hasNounSense(nounBase(head.lower), 'group')) return '';
  const short = bound > 0 && subject.length > MOST_WORDS ? subject.slice(0, bound) : subject;
  return joinWords(short[0]?.lower === 'the' ? short.slice(1) : short);
}

/**
 * Whom "they" means: the subject in the plural that was told of last, in the same sentence or the two before. Undefined
 * where there is none, or where the nearest sentence that has one has two.
 */
export function pluralBefore(
  mention: FoundMention,
  pronoun: TaggedToken,
  { readings }: TitleSources,
): string | undefined {
  const sentences = readings[mention.article]?.sentences ?? [];
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - 2); at--) {
    const sentence = sentences[at];
    const told = sentence && at === mention.sentence ? toldBefore(sentence, pronoun) : undefined;
    if (told) return told;
    const own = sentence && at === mention.sentence ? saysOfThemselves(sentence, pronoun) : undefined;
    if (own !== undefined) return own || undefined;
    const found = sentence ? [...new Set(pluralSubjects(sentence, pronoun.start))] : [];
    const [only] = found;
    // "The crews carried the boats. Reiter had bought them": an object takes up an object as easily
    const rivalled =
      at < mention.sentence && pronoun.lower === 'them' && sentence && hasPluralObject(sentence);
    if (only)
      return found.length === 1 && only.split(' ').length <= MOST_WORDS && !rivalled ? only : undefined;
  }
  return undefined;
}
