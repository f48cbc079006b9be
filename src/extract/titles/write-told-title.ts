import type { FoundMention } from '../mentions/found-mention';
import type { Clause } from '../grammar/clauses';
import type { SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains } from '../text/ranges';
import { knownTags } from '../words/lexicon';
import type { Claim } from './claimed-clause';
import { isSeveral } from './is-several';
import { nameSpeakerShort, type ShortSpeaker } from './name-speaker-short';
import { nameSubjects, type TitleSources } from './name-subject';
import { tightenTitle } from './tighten-title';
import { bestOf, capitalise, type Title } from './title';
import { writeSayingTitle } from './write-saying-title';

/** Below this a title leaves something open. */
const GOOD = 1.7;
/** A saying's own words are its title where they are at least this good. */
const SAID = 1.5;

/** Verbs that report what somebody says is so. */
const REPORTS = /^(?:tell|say|report|write|swear|testify|add|state|note|explain|tweet|reply|answer|repeat)$/;

/** The statement that a clause stands in, of somebody who can be named. */
function statementOf(
  clause: Clause,
  mention: FoundMention,
  { tokens }: SentenceReading,
  { readings }: TitleSources,
): Statement | undefined {
  const verb = tokens[clause.verb.head];
  const holds = ({ source, content }: Statement) =>
    !!verb && !!source && content.some((part) => contains(part, verb));
  const own = mention.statement && holds(mention.statement) ? mention.statement : undefined;
  return own ?? readings[mention.article]?.statements.find(holds);
}

/** Words small where they do not begin with a name: "Further boats sank", "Police", but not "Downing Street" or "Silva". */
function uncapitalise(text: string, { index }: TitleSources): string {
  const [, first = ''] = /^(\p{Lu}\p{Ll}+)(?![^ ]| \p{Lu})/u.exec(text) ?? [];
  const word = first !== '' && knownTags(first.toLowerCase()).length > 0 && index.countNamed(first) === 0;
  return word ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Boats sink, mayor says". */
function sayBehind(own: Title, speaker: ShortSpeaker, sources: TitleSources): Title | null {
  const alone = /^\p{Lu}\p{Ll}+$/u.test(speaker.name) && knownTags(speaker.name.toLowerCase()).length > 0;
  const small = alone ? speaker.name.toLowerCase() : uncapitalise(speaker.name, sources);
  const name = speaker.id === undefined ? small : speaker.name;
  return bestOf([{ ...own, text: `${own.text}, ${name} ${isSeveral(name) ? 'say' : 'says'}` }]);
}

/** So many words behind the colon tell something. */
const LEAST_SAID = 4;

/** "Mayor: boats sink", with as much of it as fits; null where not enough does. */
function sayBefore(own: Title, speaker: ShortSpeaker, sources: TitleSources): Title | null {
  const text = `${capitalise(speaker.name)}: ${uncapitalise(own.text, sources)}`;
  const short = tightenTitle(text, sources.index);
  const said = short.split(': ')[1]?.split(' ').length ?? 0;
  const told = said < LEAST_SAID ? null : bestOf([{ ...own, text: short, worth: own.worth - 0.1 }]);
  return told?.long ? null : told;
}

/** What a clause of the sentence tells, with who says so where somebody does; itself where nobody can be named. */
export function attributeTitle(
  title: Title,
  clause: Clause,
  mention: FoundMention,
  sentence: SentenceReading,
  sources: TitleSources,
): Title {
  const statement = clause.kind === 'that' ? statementOf(clause, mention, sentence, sources) : undefined;
  const speaker =
    statement && REPORTS.test(statement.verb) ? nameSpeakerShort({ ...mention, statement }, sources) : null;
  if (!speaker || title.text.includes(speaker.name) || /[:“]|, [^,]+ says?$/u.test(title.text)) return title;
  const behind = sayBehind(title, speaker, sources);
  return (behind?.long ? null : behind) ?? sayBefore(title, speaker, sources) ?? title;
}

/**
 * "Her mother told the paper that she had been robbed" → "Ana Silva robbed, mother says": the event of a reported clause keeps who says so; a `claim` always.
 * `own` is the title of the clause alone. Null for any other clause, and where there is no room for who says so.
 */
export function writeToldTitle(
  own: Title | null,
  mention: FoundMention,
  sentence: SentenceReading,
  sources: TitleSources,
  claim?: Claim,
): Title | null {
  const above = claim?.above ?? sentence.clauses[mention.clause?.parent ?? -1];
  const verb = sentence.tokens[mention.clause?.verb.head ?? -1];
  const held = mention.clause && statementOf(mention.clause, mention, sentence, sources);
  const reported =
    mention.clause?.kind === 'that' &&
    ((!!above && /^(?:tell|say|report)$/.test(above.verb.base)) || (!!held && REPORTS.test(held.verb)));
  if (!verb || (!reported && !claim)) return null;
  const statement = claim?.statement ?? held ?? mention.statement;
  const lead = sentence.tokens.findLast(({ end }) => end <= (statement?.source?.start ?? 0));
  // "not even all pilots said": they did not
  if (/^(?:not|even|hardly|scarcely)$/.test(lead?.lower ?? '')) return null;
  const [subject] = statement || !above ? [] : nameSubjects(above, sentence, mention, sources);
  const source = statement
    ? nameSpeakerShort({ ...mention, statement }, sources)
    : { name: subject?.words ?? '' };
  // "Ana Silva robbed, mother says"
  const owner = own && source ? own.text.split(' ').slice(0, 2).join(' ') + '’s ' : '';
  const speaker = source?.name
    ? { name: source.name.startsWith(owner) ? source.name.slice(owner.length) : source.name }
    : null;
  // "…, prosecutors say": small behind the comma where it is no name
  const opening = sentence.tokens.find(({ start }) => start === statement?.source?.start);
  const small =
    speaker &&
    /^(?:NNS?|JJ|DT|CD)$/.test(opening?.tag ?? '') &&
    // a name that is a word, too, where it opens the sentence
    !(opening?.tag === 'NN' && /^\p{Lu}/u.test(opening.text) && !/ /.test(speaker.name)) &&
    opening?.lower.startsWith(speaker.name.slice(0, 3).toLowerCase());
  if (small) speaker.name = speaker.name.charAt(0).toLowerCase() + speaker.name.slice(1);
  const spoken = statement ? writeSayingTitle({ ...mention, statement }, sources) : null;
  // what else the same speaker says is another matter
  const same = spoken?.text.includes(verb.text) || spoken?.text.includes(verb.lower) ? spoken : null;
  // "Acme said it had stopped": it speaks of itself
  if (!claim && own && speaker && own.text.startsWith(speaker.name)) {
    // "he said he was robbed", "Acme said it had deleted all": what was done to it, and what is half told, is its own account
    const account = mention.clause?.verb.passive || own.worth < GOOD;
    return account && same && same.worth > GOOD ? same : own;
  }
  const told = own && speaker && own.worth > GOOD ? own : null;
  const attributed = told && speaker ? sayBehind(told, speaker, sources) : null;
  if (attributed && !attributed.long) return attributed;
  const planned = mention.clause?.verb.tense === 'modal';
  const before =
    told && speaker && !planned && !(same && !same.long && same.worth > SAID)
      ? sayBefore(told, speaker, sources)
      : null;
  return before ?? bestOf([spoken, attributed]);
}
