import type { SentenceReading } from '../reading';
import { nounBase } from '../words/lexicon';
import type { NameMention } from './find-names';
import { isRoleNoun } from './role-nouns';
import { readCues, type NameContext, type NameCues } from './name-kind';

/** A name where it stands, with all that the words round it tell of who or what it names. What does not hold is left out. */
export interface NameSighting extends NameCues {
  /** Stands inside its sentence, where a capital proves something. */
  readonly inside?: true;
  /** Stands before a noun ("the Riverton plant"). */
  readonly attributive?: true;
  /** Comes after "in", "from" or "to". */
  readonly placed?: true;
  /** Head nouns that stand with it: "spokesman", "president"; base forms in lower case. */
  readonly roles?: readonly string[];
}

const SPEAKS =
  /^(?:said|says|told|added|wrote|announced|denied|admitted|insisted|posted|tweeted|claimed|argued|explained|asked|warned|urged|called|replied|declared|agreed|conceded|reckoned|confirmed)$/;
/** "said Ana Silva": only some verbs stand before the one who speaks. */
const SPEAKS_BEFORE = /^(?:said|says|added|wrote|explained|insisted|argued|replied|warned)$/;

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
  };
}

/** A capital only at the start of its sentence proves nothing; elsewhere it does. */
function isFirstWord({ tokens }: SentenceReading, name: NameMention): boolean {
  const before = tokens[name.first - 1];
  const closing = /^["”’]$/.test(before?.text ?? '') && name.first > 1;
  return !before || (/^["“‘'(:–—…]$/.test(before.text) && !closing);
}

/** Role nouns round a name: before it, or set off by commas ("Ana Silva, a judge", "a judge, Ana Silva"). */
function rolesIn({ role, before, twoBefore, after }: NameContext): string[] {
  const own = role?.split(' ').at(-1);
  const led = /^(?:an?|the|his|her)$/.test(after[1] ?? '');
  const [apposed = '', next = ''] = after.slice(led ? 2 : 1);
  // "Ana Silva, the judge, …" but "…, the judge said"
  const closed = !led || /^(?:|[,.;)]|of|at|for|who|in|from)$/.test(next);
  return [
    ...(own ? [own] : []),
    ...(before === ',' && /^[,.;)]$/.test(after[0] ?? '.') && isRoleNoun(twoBefore) ? [twoBefore] : []),
    ...(after[0] === ',' && closed && isRoleNoun(apposed) ? [apposed] : []),
  ].map((head) => nounBase(head.toLowerCase().replace(/\.$/, '')));
}

function sightName(sentence: SentenceReading, name: NameMention): NameSighting {
  const context = contextOf(sentence, name);
  const roles = rolesIn(context);
  return {
    name: context.name,
    tells: readCues(context),
    ...(context.speaks ? { speaks: true } : {}),
    ...(isFirstWord(sentence, name) ? {} : { inside: true }),
    ...(context.attributive ? { attributive: true } : {}),
    ...(/^(?:in|from|to)$/.test(context.before) ? { placed: true } : {}),
    ...(roles.length > 0 ? { roles } : {}),
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
