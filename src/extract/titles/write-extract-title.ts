import type { Clause } from '../grammar/clauses';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { isInQuotation } from '../text/quotations';
import { claimOf } from './claimed-clause';
import { complementTokens, isObjectless } from './complement-tokens';
import { isHappening } from './is-happening';
import { joinWords } from './join-words';
import { nameSubjects, type TitleSources } from './name-subject';
import { STANDS_ALONE } from './open-phrases';
import { resolvePronouns } from './resolve-pronouns';
import { invertedSubject } from './subject-tokens';
import { capitalise, TitleChoice, type Title } from './title';
import { isLasting } from './title-times';
import { trimOptions } from './trim-words';
import { needsObject, PURE_SAYING } from './verb-needs';

/** Below this a cut leaves the words open. */
const WHOLE = 0.1;

/** What a clause gives as it stands: with something behind its verb, and with the verb alone. */
interface Extract {
  readonly whole: Title | null;
  readonly bare: Title | null;
}

const NOTHING: Extract = { whole: null, bare: null };

/**
 * The words of a clause as they stand: its subject by name, its verb in its own tense, with "not" and "would", and as much of the rest as
 * nine words hold without leaving it open. Nothing for a clause without a subject that can be named, and where no such cut is left.
 */
function writeExtractTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Extract {
  const { verb } = clause;
  if (verb.form !== 'finite' || invertedSubject(clause, sentence).length > 0) return NOTHING;
  const reading = sources.readings[mention.article];
  const words = joinWords(sentence.tokens.slice(verb.first, verb.end).filter(({ tag }) => tag !== 'TIME'));
  const behind = complementTokens(clause, verb.end, sentence);
  const forms = trimOptions(behind, (token) => isLasting(token, reading), verb.base);
  const [choice, bare] = [new TitleChoice(), new TitleChoice()];
  for (const subject of nameSubjects(clause, sentence, mention, sources)) {
    for (const { tokens, quality } of forms) {
      if (quality < WHOLE) continue;
      const bald = tokens.length === 0 || isObjectless(tokens);
      // "when she looked", "his first word came": what then, stands outside
      const particle = tokens.length === 1 && verb.base.endsWith(` ${tokens[0]?.lower}`);
      const alone = (tokens.length === 0 || particle) && !verb.passive && !STANDS_ALONE.has(verb.base);
      if (bald && !verb.passive && needsObject(verb.base)) continue;
      // "announced in a report", "said 98 percent of them"
      const told = tokens.some(({ tag, text }) => /^(?:VB[DZP]|MD)$/.test(tag) || /^["“:]$/.test(text));
      if (PURE_SAYING.has(verb.base) && !verb.passive && !told) continue;
      const rest = resolvePronouns(tokens, mention, subject, sources);
      if (rest === null) continue;
      const text = `${subject.words} ${words} ${rest}`
        .replace(/\s+(?=[\s:;,])/g, '')
        .replace(/[\s,;:.–—-]+$/, '');
      (alone ? bare : choice).offer({ text: capitalise(text), worth: subject.quality + quality });
    }
  }
  return { whole: choice.best, bare: bare.best };
}

/** The clause of a mention as it stands, else the first main clause of its sentence that can be told so; none of a quotation's. */
export function extractTitle(mention: FoundMention, sources: TitleSources): string | undefined {
  const sentence = sources.readings[mention.article]?.sentences[mention.sentence];
  if (!sentence || mention.headline || mention.quoted) return undefined;
  const quotations = sources.readings[mention.article]?.quotations ?? [];
  const isSaid = ({ verb }: Clause) => {
    const head = sentence.tokens[verb.head];
    return !!head && isInQuotation(quotations, head);
  };
  const main = sentence.clauses.filter((clause) => clause.kind === 'main' && !isSaid(clause));
  // what is only claimed stands behind who claims it
  const own = mention.clause && !claimOf(mention, sentence, sources) && !isSaid(mention.clause);
  const told = [...(mention.clause && own ? [mention.clause] : []), ...main];
  let bare: Title | null = null;
  for (const clause of told) {
    const extract = writeExtractTitle(clause, sentence, mention, sources);
    if (extract.whole) return extract.whole.text;
    bare ??= extract.bare;
  }
  // a verb alone last of all, and only for what is dated
  return bare && isHappening(mention) ? bare.text : undefined;
}
