import { nameSpeaker } from '../accounts/name-speaker';
import type { FoundMention } from '../mentions/found-mention';
import { contains } from '../text/ranges';
import { capitalise } from './title';
import { pluralBefore } from './plural-before';
import type { TitleSources } from './name-subject';
import { lastNameOf } from './resolve-pronouns';

/** Who says so, as a title puts it. */
export interface ShortSpeaker {
  readonly name: string;
  readonly id?: string;
}

/** What people say things in: its owner or author is who speaks. */
const VESSEL =
  /^(?:[\p{L}-]+ )?(?:statements?|messages?|posts?|tweets?|letters?|e-?mails?|reports?|filings?|notes?|blogs?|diary|caption|testimony|lawyers? letter)$/iu;

/** "Norland’s ambassador to the council in Ostra" → "Norland’s ambassador": long phrases end before what hangs on them. */
function shortenPhrase(phrase: string): string {
  const [, head] = /^(\S+ \S+(?: \S+)?) (?:to|in|at|with|from|for|on) /u.exec(phrase) ?? [];
  return head && phrase.split(' ').length > 4 ? head : phrase;
}

/**
 * The speaker by the short name: the one a message belongs to ("X's message" → X) or a report is by ("a report by X"); else
 * the source without its article and bracketed asides. Null for nobody, a pronoun, and words that cannot speak.
 */
export function nameSpeakerShort(mention: FoundMention, sources: TitleSources): ShortSpeaker | null {
  const reading = sources.readings[mention.article];
  const references = sources.references[mention.article];
  const source = mention.statement?.source;
  if (!reading || !references || !mention.statement || !source) return null;
  const words = reading.text.slice(source.start, source.end).toLowerCase();
  if (/^(?:they|both)$/.test(words)) {
    const token = { start: source.start, end: source.end, text: words, lower: words, tag: 'PRP' };
    const name = pluralBefore(mention, token, sources);
    return name ? { name: capitalise(name) } : null;
  }
  const speaker = nameSpeaker(mention.statement, reading, references, sources.index);
  if (!speaker) return null;
  if (speaker.who)
    return { name: sources.index.shortNameOf(speaker.who) ?? speaker.whoName, id: speaker.who };
  // "the head of the line, Ana Silva", "the palace's Ana Silva"
  const behind = /^, (\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)+),/u.exec(
    reading.text.slice(source.end, source.end + 60),
  );
  const last = behind?.[1] ?? /(?:, |['’]s )(\p{Lu}[^,]* \p{Lu}[^,]*)$/u.exec(speaker.whoName)?.[1];
  const person = last ? sources.index.idOf(last) : undefined;
  if (person && sources.index.byId.get(person)?.kind === 'person')
    return { name: sources.index.shortNameOf(person) ?? speaker.whoName, id: person };
  const [, owner, thing] = /^(.+)['’]s? (.+)$/u.exec(speaker.whoName.replace('s’ ', "s' ")) ?? [];
  if (owner && thing && VESSEL.test(thing)) {
    const actor = sources.index.actorNamed(owner);
    return actor ? { name: sources.index.shortNameOf(actor.id) ?? owner, id: actor.id } : { name: owner };
  }
  const by = / by (\p{Lu}.*)$/u.exec(speaker.whoName)?.[1];
  const author = by ? sources.index.idOf(by) : undefined;
  const bare = speaker.whoName
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,.*$/, '')
    .trim();
  if (author) return { name: sources.index.shortNameOf(author) ?? bare, id: author };
  const at = reading.sentences.findIndex((sentence) => contains(sentence, source));
  const role =
    at < 0 || bare === speaker.whoName
      ? undefined
      : references.resolve(at, { start: source.start, end: source.start + bare.length });
  if (role) return { name: sources.index.shortNameOf(role) ?? bare, id: role };
  // "jobless claims" cut in two, "other": no noun
  const only = reading.sentences[at]?.tokens.find(({ start }) => start === source.start);
  if (only?.tag === 'JJ' && !/ /.test(bare)) return null;
  const name = capitalise(
    shortenPhrase(bare).replace(/^(?:(?:the|an?|this|that|these|those) )?(?:same )?/i, ''),
  );
  return name && !/^(?:tweets|posts|messages)$/i.test(name) ? { name } : null;
}

/** A person's last name, where nobody else in the story has it. */
function onlyLastName(id: string, index: TitleSources['index']): string | undefined {
  const actor = index.byId.get(id);
  const last = actor?.kind === 'person' ? actor.name.split(' ').at(-1) : undefined;
  return last && index.countNamed(last) === 1 ? last : undefined;
}

/** "Four-member steering committee of the ferry board" → "Steering committee". */
function shortenOffice(name: string): string | undefined {
  const head = name.replace(/ (?:of|in|at|for|from|to|on|with|who|which)\b.*$/u, '');
  const plain = head.replace(/^(?:\S*-\S+|top|senior|former|prominent|leading|new|old|\d+) /iu, '');
  return /^[\p{L}’'-]+(?: [\p{L}’'-]+){1,2}$/u.test(plain) && plain !== name ? capitalise(plain) : undefined;
}

/** A body by the letters that the articles call it by, a person by the last name, an office without what hangs on it. */
export function shortenSpeaker(speaker: ShortSpeaker, { index }: TitleSources): ShortSpeaker | null {
  const { id } = speaker;
  if (!id) {
    const office = shortenOffice(speaker.name);
    return office ? { name: office } : null;
  }
  const letters = id ? index.byId.get(id)?.aliases.find((alias) => /^\p{Lu}{2,6}$/u.test(alias)) : undefined;
  const name = letters ?? (id ? (lastNameOf(id, index) ?? onlyLastName(id, index)) : undefined);
  return id && name ? { name, id } : null;
}
