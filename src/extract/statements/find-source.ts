import { readSayingVerb } from './saying-verbs';
import { MAX_NAME, readNounPhrase } from './read-noun-phrase';
import { skipTimeBack } from './skip-time-back';
import type { Stretch, Token } from './tokens';
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, SPEAKING_PRONOUNS } from './words';

/**
 * The words that name the subject of a verb group which begins at token `before`: "The mayor of Ellis, 57," or "he".
 * Leading words of time and place are left out, an apposition between commas is kept. Null when no noun stands there.
 */
export function readSubject(tokens: readonly Token[], before: number): Stretch | null {
  const end = skipTimeBack(tokens, before);
  const noun = readNoun(tokens, end) ?? (end < before ? readNoun(tokens, before) : null);
  return noun && extendNoun(tokens, noun);
}

/** Takes in what a noun before is told by: "people close to the mayor", "crew who sailed the ship", "a memo seen by her". */
function extendNoun(tokens: readonly Token[], noun: Stretch): Stretch {
  let end = noun.from;
  const link = tokens[end - 1];
  if (
    !link ||
    link.kind !== 'word' ||
    noun.to - noun.from > 12 ||
    SPEAKING_PRONOUNS.has(tokens[noun.from]!.lower)
  )
    return noun;
  if (link.lower === 'to') end--;
  const told = tokens[end - 1];
  if (!told || told.kind !== 'word') return noun;
  let who = -1;
  for (let at = end - 1; at > 0 && at > end - 12 && tokens[at]!.kind === 'word'; at--)
    if (/^(?:who|whose)$/.test(tokens[at]!.lower)) who = at;
  if (who > 0) end = who;
  else if (
    /^(?:close|near|loyal|familiar|opposed)$/.test(told.lower) ||
    (/(?:ed|ing)$|^(?:seen|given|taken|held|sent|written|run)$/.test(told.lower) &&
      !told.isCapital &&
      !isSaying(told))
  )
    end--;
  else return noun;
  const head = readNounPhrase(tokens, end);
  if (!head || SPEAKING_PRONOUNS.has(tokens[head.from]!.lower)) return noun;
  const before = tokens[head.from - 1];
  const opens =
    !before || before.kind !== 'word' || CONJUNCTIONS.has(before.lower) || before.lower === 'that';
  return opens ? { from: head.from, to: noun.to } : noun;
}

function isSaying(token: Token): boolean {
  return readSayingVerb(token.lower).some(
    (verb) => verb.kind !== 'judge' && verb.kind !== 'clause' && verb.kind !== 'want',
  );
}

function readNoun(tokens: readonly Token[], before: number, depth = 0): Stretch | null {
  const last = tokens[before - 1];
  if (!last) return null;
  if (last.lower === ',' || last.lower === ')' || last.lower === '–') {
    const opener = findOpener(tokens, before - 1, last.lower);
    if (opener < 0) return null;
    const noun = depth < 4 ? readNoun(tokens, opener, depth + 1) : null;
    if (noun && isAside(tokens, opener + 1)) return { from: noun.from, to: opener };
    return noun && { from: noun.from, to: before - 1 + (last.lower === ')' ? 1 : 0) };
  }
  return readNounPhrase(tokens, before);
}

/** ", however," and ", speaking after the match," tell of the saying and not of the speaker. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapital } = tokens[at]!;
  if (isCapital || lower === 'of' || lower === 'from') return false;
  return (
    ADVERBS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    /^(?:however|though|speaking|writing|talking|meanwhile)$/.test(lower)
  );
}

/** The mark that opens the apposition closed at `closer`, or -1. */
function findOpener(tokens: readonly Token[], closer: number, mark: string): number {
  const wanted = mark === ')' ? '(' : mark;
  let opener = -1;
  for (let at = closer - 1; at > 0 && at > closer - MAX_NAME; at--) {
    const token = tokens[at]!;
    if (token.kind === 'quote' || token.lower === ';' || token.lower === ':') break;
    if (token.lower !== wanted) continue;
    opener = at;
    // "Ana Poe, 57, of Port Ellis, Conn., said": one word between commas leads on to the name.
    const isName = tokens[at - 2]?.lower === ',' || (closer - at === 2 && tokens[at - 1]!.isCapital);
    if (wanted !== ',' || !isName) break;
  }
  return opener;
}
