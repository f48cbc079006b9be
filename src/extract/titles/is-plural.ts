import type { TaggedToken } from '../grammar/tag-tokens';
import { hasOnlyNounSenses, nounBase } from '../words/lexicon';

/** "Democrats", "MPs": several people by a name they share. */
function isPeople(head: TaggedToken | undefined): boolean {
  if (/^\p{Lu}{2,}s$/u.test(head?.text ?? '')) return true;
  const one = head?.tag === 'NNP' ? nounBase(head.lower) : '';
  return !!head && one !== '' && one !== head.lower && hasOnlyNounSenses(one, 'person');
}

/** "the Prince of Ostra and the Duchess of Northland": two who are named alike. */
function joinsBearers(tokens: readonly TaggedToken[]): boolean {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  const behind = tokens.slice(and + 1).filter(({ tag }) => tag !== 'DT');
  const named = (part: readonly TaggedToken[]) =>
    part.findIndex(({ lower }) => lower === 'of') > 0 && part[0]?.tag === 'NNP';
  return and > 0 && named(tokens.slice(0, and).filter(({ tag }) => tag !== 'DT')) && named(behind);
}

/** Whether a subject takes a verb in the plural; `the` says that it stood with "the". */
export function isPlural(tokens: readonly TaggedToken[], the = false): boolean {
  // "more than 2,000 riders": "than" binds nothing
  const bound = tokens.findIndex(({ tag, lower }) => (tag === 'IN' && lower !== 'than') || tag === 'TO');
  const own = bound > 0 ? tokens.slice(0, bound) : tokens;
  if (joinsBearers(tokens)) return true;
  if (own.some((token) => token.tag === 'CC' && token.lower === 'and')) return true;
  const head = own.at(-1);
  // "96 percent of the phones", "a number of riders", "most of them"
  const share = /^(?:percent|%|number|majority|most|some|half|many|lot|dozens|rest|all)$/.test(
    head?.lower ?? '',
  );
  // "the number of riders" is one, "a number of riders" are many
  if (head?.lower === 'number' && the) return false;
  if (share && tokens[bound]?.lower === 'of' && tokens.at(-1)?.tag === 'NNS') return true;
  return (
    /^(?:NNS|NNPS)$/.test(head?.tag ?? '') ||
    isPeople(head) ||
    // "some 1,500 ethnic Albanians"
    (head?.tag === 'NNP' &&
      head.lower.endsWith('s') &&
      own.some(({ tag, lower }) => tag === 'CD' && lower !== 'one')) ||
    (head?.tag === 'CD' && !/^(?:one|1)$/.test(head.lower)) ||
    /^(?:they|we|police|both|several|many|few|some|people)$/.test(head?.lower ?? '')
  );
}
