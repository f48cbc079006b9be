import { readSayingVerb } from './saying-verbs';
import type { Token } from './tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  TIME_WORDS,
} from './words';

/** True for words of time; "May" and "March" alone may be names, which the caller sorts out, and "may" is none. */
export function isTime(token: Token): boolean {
  if (token.lower === 'may' || token.lower === 'that') return token.lower === 'may' && token.isCapital;
  return token.kind === 'word' && TIME_WORDS.has(token.lower);
}

/** True for a word that can end a name or a noun phrase. */
export function isNounLike(token: Token): boolean {
  const { lower } = token;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower))
    return token.isCapital && lower === 'may';
  if (
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|another|many|most|some|several|few|all|both)$/.test(
      lower,
    )
  )
    return true;
  if (DETERMINERS.has(lower) || ADVERBS.has(lower) || lower === 'that' || lower === 'to') return false;
  return /[\p{L}\p{N}]/u.test(lower) && !(lower.endsWith('ly') && !token.isCapital);
}

/** True for auxiliaries and forms that look like a finite verb. */
export function isVerbLike(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower))
    return !(token.isCapital && (lower === 'may' || lower === 'will'));
  if (token.isCapital) return false;
  return (
    (lower.length > 4 && lower.endsWith('ed') && lower !== 'united') ||
    readSayingVerb(lower).some((verb) => verb.form === 'past')
  );
}
