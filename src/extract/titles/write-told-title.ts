import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { contains } from '../text/ranges';
import type { Claim } from './claimed-clause';
import { isSeveral } from './is-several';
import { nameSpeakerShort } from './name-speaker-short';
import { nameSubjects, type TitleSources } from './name-subject';
import { bestOf, type Title } from './title';
import { writeSayingTitle } from './write-saying-title';

/** Below this a title leaves something open. */
const GOOD = 1.7;

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
  const reported =
    mention.clause?.kind === 'that' && !!above && /^(?:tell|say|report)$/.test(above.verb.base);
  if (!verb || (!reported && !claim)) return null;
  const statement =
    claim?.statement ??
    mention.statement ??
    sources.readings[mention.article]?.statements.find(
      ({ source, content }) => source && content.some((part) => contains(part, verb)),
    );
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
  const says = speaker ? `, ${speaker.name} ${isSeveral(speaker.name) ? 'say' : 'says'}` : '';
  // "Acme said it had stopped": it speaks of itself
  if (!claim && own && speaker && own.text.startsWith(speaker.name)) return own;
  const attributed = own && says && own.worth > GOOD ? bestOf([{ ...own, text: own.text + says }]) : null;
  if (attributed && !attributed.long) return attributed;
  return bestOf([statement ? writeSayingTitle({ ...mention, statement }, sources) : null, attributed]);
}
