import { isRoleNoun } from '../actors/find-names';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { FoundMention } from '../mentions/found-mention';
import type { TitleSources } from './name-subject';
import { joinWords } from './trim-words';

const OWN = /^(?:he|she|it|they|his|her|its|their|himself|herself|itself|themselves)$/;

/**
 * The words with names for pronouns and for "the president". A pronoun that means the title's own subject may stand; null
 * where one stays open, or speaks for the article ("we", "my").
 */
export function resolvePronouns(
  tokens: readonly TaggedToken[],
  mention: FoundMention,
  subject: string | undefined,
  sources: TitleSources,
): string | null {
  const references = sources.references[mention.article];
  const nameOf = (id: string | undefined) =>
    id && id !== subject ? sources.index.byId.get(id)?.name : undefined;
  const words: TaggedToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    const last =
      /^(?:NN|NNP)$/.test(tokens[at + 2]?.tag ?? '') && next?.tag !== 'POS' ? tokens[at + 2] : next;
    const role =
      token.lower === 'the' &&
      next &&
      last &&
      /^(?:NN|JJ|NNP)$/.test(next.tag) &&
      last.tag === 'NN' &&
      isRoleNoun(last.lower);
    if (role && next && last && tokens[tokens.indexOf(last) + 1]?.tag !== 'NNP') {
      const name = nameOf(references?.resolve(mention.sentence, { start: token.start, end: last.end }));
      if (name) {
        words.push({ ...last, start: token.start, text: name });
        at = tokens.indexOf(last);
        continue;
      }
    }
    if (token.tag !== 'PRP' && token.tag !== 'PRP$') {
      words.push(token);
      continue;
    }
    const expletive =
      token.lower === 'it' &&
      /^(?:is|was|were|had|would|will)$/.test(next?.lower ?? '') &&
      tokens[at + 2]?.tag === 'JJ';
    if (expletive) {
      words.push(token);
      continue;
    }
    const id = references?.resolve(mention.sentence, token);
    const name = token.tag === 'PRP' ? nameOf(id) : undefined;
    if (name) words.push({ ...token, text: name });
    else if (OWN.test(token.lower) && (token.tag === 'PRP$' || (subject !== undefined && id === subject)))
      words.push(token);
    else return null;
  }
  return joinWords(words);
}
