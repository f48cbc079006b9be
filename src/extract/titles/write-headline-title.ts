import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import { joinWords } from './join-words';
import { findTitleFault } from './title-laws';
import { bestOf, capitalise, type Title } from './title';

/** Above a clause with a thing as its subject, below one that names who did what to whom. */
const WORTH = 2.45;
/** "… – as it happened", "… | Live": what stands behind the headline. */
const TAIL = /\s+(?:[–—|-]|\|)\s+(?:as it happened|live|video|pictures|analysis|opinion|report|latest).*$/iu;

/** "UPDATE: …", "LIVE – …". */
const LABEL = /^(?:UPDATE|LIVE|BREAKING|WATCH|EXCLUSIVE|VIDEO|REVEALED|ANALYSIS)\b[^:–—]{0,12}[:–—] ?/;

/** Whether it stands in capitals that say nothing: "Storm Sinks Three Boats", "BOATS GONE". */
export function hasIdleCapitals(text: string): boolean {
  const words = text.split(' ').filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /\p{Lu}{4,}.*\p{Lu}{4,}/u.test(text) || (words.length > 3 && capital / words.length > 0.8);
}

/**
 * A headline word for word, where it tells who or what did what; without a tail such as "as it happened", and where that is too long
 * without the label before its colon. Null for questions, for capitals that say nothing, and where it breaks a law of titles.
 */
export function writeHeadlineTitle(mention: FoundMention, { tokens }: SentenceReading): Title | null {
  const verb = tokens.findIndex(({ tag }) => /^VB[DZPN]$/.test(tag));
  if (!mention.headline || verb < 1) return null;
  const whole = joinWords(tokens).replace(LABEL, '').replace(TAIL, '').replace(/[.:]$/, '');
  if (/\?/.test(whole) || hasIdleCapitals(whole)) return null;
  const [, rest = ''] = /^[^:“"]{3,40}: (.+)$/u.exec(whole) ?? [];
  const told = [whole, rest].find((text) => text !== '' && findTitleFault(text) === null);
  return told === undefined ? null : bestOf([{ text: capitalise(told), worth: WORTH }]);
}
