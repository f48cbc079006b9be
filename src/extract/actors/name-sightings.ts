import type { SentenceReading } from '../reading';
import type { NameMention } from './find-names';
import { readBodyOrPerson } from './body-or-person';
import { readCues, type NameContext, type NameCues } from './name-kind';
import { roleBehind, rolesBeside } from './roles-beside';
import { lettersBehind } from './short-letters';
import { SPEAKS, SPEAKS_BEFORE } from './speaking-verbs';

/** A name where it stands, with all that the words round it tell of who or what it names. What does not hold is left out. */
export interface NameSighting extends NameCues {
  /** Stands inside its sentence, where a capital proves something. */
  readonly inside?: true;
  /** Stands before a noun ("the Riverton plant"). */
  readonly attributive?: true;
  /** Comes after "in" or "from". */
  readonly placed?: true;
  /** What stands with it, as rolesBeside() gives it: "minister", "prime minister". */
  readonly roles?: readonly string[];
  /** The letters that it says the name goes by: "HSA". */
  readonly letters?: string;
}

function contextOf({ tokens }: SentenceReading, name: NameMention): NameContext {
  const after = tokens.slice(name.last, name.last + 4).map((token) => token.lower);
  return {
    name: name.name,
    role: name.role,
    before: tokens[name.first - 1]?.lower ?? '',
    twoBefore: tokens[name.first - 2]?.lower ?? '',
    after,
    speaks: SPEAKS.test(after[0] ?? '') || SPEAKS_BEFORE.test(tokens[name.first - 1]?.lower ?? ''),
    attributive: /^(?:NN|NNS)$/.test(tokens[name.last]?.tag ?? ''),
    described: roleBehind(tokens, name).length > 0,
    ...readBodyOrPerson(tokens, name),
  };
}

/** A capital only at the start of its sentence proves nothing; elsewhere it does. */
function isFirstWord({ tokens }: SentenceReading, name: NameMention): boolean {
  const before = tokens[name.first - 1];
  const closing = /^["”’]$/.test(before?.text ?? '') && name.first > 1;
  return !before || (/^["“‘'(:–—…]$/.test(before.text) && !closing);
}

function sightName(sentence: SentenceReading, name: NameMention): NameSighting {
  const context = contextOf(sentence, name);
  const letters = lettersBehind(sentence.tokens, name);
  const roles = rolesBeside(context, sentence.tokens, name);
  return {
    name: context.name,
    tells: readCues(context),
    ...(context.speaks ? { speaks: true } : {}),
    ...(isFirstWord(sentence, name) ? {} : { inside: true }),
    ...(context.attributive ? { attributive: true } : {}),
    ...(/^(?:in|from)$/.test(context.before) && !/^['’]s?$/.test(context.after[0] ?? '')
      ? { placed: true }
      : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(letters === undefined ? {} : { letters }),
  };
}

/** Every name in the telling sentences of an article, in order; not those of headings and furniture. */
export function sightNames(sentences: readonly SentenceReading[]): NameSighting[] {
  return sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'furniture' || kind === 'heading') return [];
    return sentence.names.map((name) => sightName(sentence, name));
  });
}
