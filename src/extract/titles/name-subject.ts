import type { ActorIndex } from '../actors/actor-index';
import { isRoleNoun } from '../actors/role-nouns';
import { apposedActor, isSureRole } from '../actors/sure-role';
import type { References } from '../actors/resolve-references';
import type { Clause } from '../grammar/clauses';
import { agrees } from '../grammar/number';
import type { FoundMention } from '../mentions/found-mention';
import type { LaterTitles } from '../later-titles';
import type { ArticleReading, SentenceReading } from '../reading';
import { contains } from '../text/ranges';
import type { ArticleTelling } from '../tell-article';
import { hasNounSense } from '../words/lexicon';
import { fullerName } from './fuller-name';
import { isOfActor } from './is-of-actor';
import { isPlural } from './is-plural';
import { shorten } from './shorten-subject';
import { findSubjectTokens } from './subject-tokens';
import { pluralBefore } from './plural-before';
import { namedForms, namedWords, nameOwner, rangeOf } from './subject-names';
import { describesName } from './describes-name';
import { whoseSubject } from './whose-subject';
import { isPartOfSubject } from './is-part-of-subject';
import { isLasting } from './title-times';
import { isUnlikelySubject } from './unlikely-subject';
import { joinWords } from './join-words';

/** What titles are written from. */
export interface TitleSources {
  readonly readings: readonly ArticleReading[];
  readonly references: readonly References[];
  readonly index: ActorIndex;
  /** What each article tells, where that is known already. */
  readonly tellings?: readonly ArticleTelling[];
  /** The titles of what each article tells, where they are not written anew. */
  readonly titles?: readonly LaterTitles[];
}

/** The subject of a title. */
export interface TitleSubject {
  readonly words: string;
  readonly plural: boolean;
  /** The actor it names, where it names one. */
  readonly id?: string;
  /** 1 for the whole phrase, less for a shorter form of it. */
  readonly quality: number;
  /** Stood with "the". */
  readonly article: boolean;
}

/** "It happened on Saturday", "It is clear": nobody does it. */
const EXPLETIVE = new Set([
  'be',
  'happen',
  'take',
  'seem',
  'appear',
  'come',
  'begin',
  'start',
  'follow',
  'emerge',
]);
const MOST_WORDS = 7;

/** What joins a clause to the one before it, whose subject it goes on with. */
const GOES_ON = /^(?:and|but|where|when|after|before|since|until|because|although|though|while)$/;

/** "The action was big, and it was matched in Europe", "The bug killed two in Ostra, where it was found": the thing that the main clause before tells of. */
function thingBefore(clause: Clause, { tokens, clauses }: SentenceReading): string | undefined {
  const above = clauses
    .slice(0, clauses.indexOf(clause))
    .findLast(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  if (!above || !GOES_ON.test(clause.connective ?? '')) return undefined;
  const subject = tokens.slice(above.subject.start, above.subject.end).filter(({ tag }) => tag !== 'TIME');
  const plain = subject.filter(({ tag }, at) => at > 0 || tag !== 'DT');
  const bound = plain.findIndex(({ tag }) => tag === 'IN');
  const head = (bound > 0 ? plain.slice(0, bound) : plain).at(-1);
  const open = plain.some(({ tag }) => /^(?:PRP|WP|WDT|EX|CC|VB|,)/.test(tag));
  return head?.tag === 'NN' && !open && plain.length < 5 && !hasNounSense(head.lower, 'person')
    ? joinWords(plain)
    : undefined;
}

/** "It became an offence to carry one": "it" stands for what follows. */
function isExtraposed(clause: Clause, { tokens }: SentenceReading): boolean {
  const after = tokens.slice(clause.verb.end, clause.verb.end + 6);
  const to = after.findIndex((token) => token.tag === 'TO');
  return (
    tokens[clause.subject.start]?.lower === 'it' &&
    /^(?:be|become)$/.test(clause.verb.base) &&
    to > 0 &&
    /^(?:NN|JJ)$/.test(after[to - 1]?.tag ?? '')
  );
}

/**
 * The subject of a title, in forms from whole to short: an actor by name, whatever the article calls it there; else the
 * article's words without their article. Empty for a pronoun that leads nowhere, "it" that stands for nothing, bare numbers, and for a subject
 * of a kind that the verb does not allow.
 */
export function nameSubjects(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): TitleSubject[] {
  const tokens = findSubjectTokens(clause, sentence);
  if (isPartOfSubject(tokens, clause, sentence)) return [];
  // "those who missed the tide were fined": the tide was not
  const missed = sentence.clauses.some(
    ({ kind, verb }) => kind === 'relative' && verb.end === clause.subject.start && verb.form === 'finite',
  );
  if (missed && clause.kind === 'main' && tokens[0]?.tag === 'DT') return [];
  // "Neither she nor her partner, Tomas Reiter, would go"
  const lead = sentence.tokens.slice(clause.start, clause.verb.first);
  if (lead.some(({ lower }) => lower === 'neither') && !tokens.some(({ lower }) => lower === 'nor'))
    return [];
  // "in the shops has fallen": none of them has, and who has was not found
  if (clause.verb.form === 'finite' && !agrees(tokens, sentence.tokens[clause.verb.first])) return [];
  return readSubjects(clause, sentence, mention, sources).filter(
    (subject) => !isUnlikelySubject(subject, clause, sources.index),
  );
}

function readSubjects(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): TitleSubject[] {
  const reading = sources.readings[mention.article];
  const whole = findSubjectTokens(clause, sentence);
  // "Monday's storm": the mark goes with the day
  const tokens = whole.filter((token, at) => {
    const dated = token.tag === 'POS' && (at === 0 || whole[at - 1]?.tag === 'TIME');
    return !dated && (token.tag !== 'TIME' || isLasting(token, reading));
  });
  const [first] = tokens;
  if (first?.tag === 'WP$') return whoseSubject(tokens, sentence, mention, sources);
  // "… and was heard": the one that the mention is of
  if (!first) return mention.clause === clause && mention.subject ? namedForms(mention.subject, sources) : [];
  const pronoun = tokens.length === 1 && /^(?:PRP|EX|DT|WP|WDT)$/.test(first.tag);
  const base = clause.verb.base.split(' ')[0] ?? '';
  const one = { quality: 1, article: false };
  if (pronoun && isExtraposed(clause, sentence)) return [{ ...one, words: 'it', plural: false }];
  if (pronoun && (first.tag === 'EX' || (first.lower === 'it' && EXPLETIVE.has(base)))) return [];
  const apposed = clause.kind === 'relative' ? apposedActor(tokens, sentence, sources.index) : undefined;
  if (apposed) return namedForms(apposed, sources);
  const id = sources.references[mention.article]?.resolve(mention.sentence, rangeOf(tokens));
  const name = id ? sources.index.shortNameOf(id) : undefined;
  // “We are riders,” said Reiter: he is not all of them
  if (id && first.lower === 'we' && sources.index.byId.get(id)?.kind === 'person') return [];
  // "former guard and Navy veteran Ana Silva" is one
  const joined = tokens.some(
    (token, at) =>
      token.tag === 'CC' &&
      !sentence.names.some((each) => contains(each, token)) &&
      !describesName(tokens, at) &&
      !(
        isRoleNoun(tokens[at - 1]?.lower ?? '') &&
        tokens.slice(0, at).every(({ tag }) => /^(?:DT|JJ|NNS?)$/.test(tag))
      ),
  );
  const called = pronoun || sentence.names.some((each) => tokens.some((token) => contains(each, token)));
  const hers = !pronoun && isOfActor(id, tokens, sentence, sources.index);
  const sure = !hers && (!id || called || isSureRole(id, tokens, mention.sentence, reading, sources.index));
  if (id && name && !joined && sure) return namedForms(id, sources);
  if (pronoun) {
    const thing = first.lower === 'it' ? thingBefore(clause, sentence) : undefined;
    if (thing) return [{ ...one, words: thing, plural: false }];
    const they = /^(?:they|both)$/.test(first.lower) ? pluralBefore(mention, first, sources) : undefined;
    if (they) return [{ ...one, words: they, plural: true }];
    const somebody = sources.references[mention.article]?.unnamed(mention.sentence, rangeOf(tokens));
    return somebody ? [{ ...one, words: somebody, plural: false }] : [];
  }
  // "7.8 million won", "15 dead": a bare sum does nothing
  if (
    !tokens.some((token) => /^(?:NN|JJ)/.test(token.tag)) &&
    tokens.some((token) => /\d|illion/.test(token.text))
  )
    return [];
  if (tokens.some((token) => /^(?:WP|WDT)$/.test(token.tag))) return [];
  const bound = tokens.findIndex(({ tag }, at) => at > 0 && /^(?:IN|TO|VBN|VBG)$/.test(tag));
  const owners = [tokens, ...(bound > 1 ? [tokens.slice(0, bound)] : [])].map((form, at) => ({
    words: nameOwner(form, mention, sources),
    quality: 1 - at * 0.4,
  }));
  if (owners[0]?.words)
    return owners.flatMap(({ words, quality }) =>
      words && words.split(' ').length <= MOST_WORDS
        ? [{ words, quality, plural: isPlural(tokens), article: false }]
        : [],
    );
  // "fled", "two left", "a second came": of what, only the text around knows
  if (
    tokens.every(
      ({ tag, lower }) =>
        // "a further £40,000" is money
        (/^(?:DT|CD|JJ|JJR|RB|,|IN)$/.test(tag) && !/^[£$€]/.test(lower)) ||
        /^(?:one|ones|other|others|first|second|third|latter|former)$/.test(lower),
    )
  )
    return [];
  // "another boat" is a boat
  const more = first.lower === 'another' && tokens[1]?.tag !== 'CD';
  const article = more || /^(?:the|a|an|this|that|these|those|his|her|its|their)$/.test(first.lower);
  const bare = article ? tokens.slice(1) : tokens;
  const plain = /^(?:same|such|very)$/.test(bare[0]?.lower ?? '') ? bare.slice(1) : bare;
  const [noun] = plain;
  const which =
    noun && plain.length === 1 && first.lower === 'the' ? fullerName(noun, mention.sentence, reading) : [];
  if (noun && which.length > 0) {
    const form = { plural: false, article: true };
    return [
      { ...form, words: which.map(({ text }) => text).join(' ') + ` ${noun.text}`, quality: 1 },
      { ...form, words: noun.text, quality: 0.5 },
    ];
  }
  return [...shorten(plain)].flatMap(({ tokens: form, quality, others }) => {
    if (form.length === 0 || form.some((token) => /^PRP/.test(token.tag))) return [];
    const words = namedWords(form, sentence, sources) + (others ? ' and others' : '');
    const fits = words.split(' ').length <= MOST_WORDS;
    return fits
      ? [
          {
            words,
            plural: others === true || isPlural(form, first.lower === 'the'),
            quality,
            article: first.lower === 'the',
          },
        ]
      : [];
  });
}

/** The role that stands before a name ("mayor" of "mayor Ana Silva"), for titles that would be bare. */
export function roleOf(clause: Clause, sentence: SentenceReading): string | undefined {
  const tokens = findSubjectTokens(clause, sentence);
  const at = tokens.findLastIndex(
    (token) =>
      token.tag === 'NN' && isRoleNoun(token.lower) && !/^(?:man|woman|boy|girl|person)$/.test(token.lower),
  );
  const role = tokens[at];
  // "chief executive", "police chief"
  const lead = tokens[at - 1];
  return role && lead && /^(?:chief|deputy|vice|former|acting|police|prime)$/.test(lead.lower)
    ? `${lead.text} ${role.text}`
    : role?.text;
}
