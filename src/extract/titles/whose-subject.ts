import { findNounPhraseStart } from '../grammar/noun-phrases';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { isPlural } from './is-plural';
import { joinWords } from './join-words';
import type { TitleSources, TitleSubject } from './name-subject';
import { rangeOf } from './subject-names';

/** More words leave no room for what was done. */
const MOST_WORDS = 7;

/** "the team, whose report came out" → "Team’s report". */
export function whoseSubject(
  tokens: readonly TaggedToken[],
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): TitleSubject[] {
  const at = sentence.tokens.findIndex(({ start }) => start === tokens[0]?.start);
  const end = sentence.tokens[at - 1]?.text === ',' ? at - 1 : at;
  const whole = sentence.tokens.slice(findNounPhraseStart(sentence.tokens, end - 1), end);
  // "the number of riders whose boats sank": the riders
  const counted = whole.findIndex(({ lower }) =>
    /^(?:number|majority|most|some|dozens|hundreds|thousands|group)$/.test(lower),
  );
  const owner = counted >= 0 && whole[counted + 1]?.lower === 'of' ? whole.slice(counted + 2) : whole;
  const id = sources.references[mention.article]?.resolve(mention.sentence, rangeOf(owner));
  const plain = /^(?:the|a|an)$/.test(owner[0]?.lower ?? '') ? owner.slice(1) : owner;
  const name = (id && sources.index.shortNameOf(id)) ?? joinWords(plain);
  const open = plain.length === 0 || plain.some(({ tag }) => /^(?:PRP|PRP\$|DT|,)$/.test(tag));
  if ((!id && open) || name.split(' ').length + tokens.length > MOST_WORDS) return [];
  const words = `${name}${/s$/.test(name) ? '’' : '’s'} ${joinWords(tokens.slice(1))}`;
  return [{ words, plural: isPlural(tokens), quality: 1, article: false }];
}
