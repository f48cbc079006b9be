import type { TaggedToken } from '../grammar/tag-tokens';
import { kindsOfSaying } from '../statements/saying-verbs';
import { verbBase } from '../words/lexicon';

/** So many tokens at most name a source at the head of a sentence. */
const LONGEST_SOURCE = 14;

/** "mayor of Ostra," of "According to Ana Silva, mayor of Ostra, the ferry sank": where an aside ends that tells who the source is. */
function endOfAside(tokens: readonly TaggedToken[], from: number): number {
  const close = tokens.findIndex(({ text }, at) => at > from && text === ',');
  const inside = tokens.slice(from, close);
  const next = tokens[close + 1];
  const describes =
    close > from &&
    close - from <= LONGEST_SOURCE &&
    /^(?:DT|NN|JJ|CD|WP)$/.test(inside[0]?.tag ?? '') &&
    (inside[0]?.tag === 'WP' || !inside.some(({ tag }) => /^(?:VB[DZP]|MD|CC)$/.test(tag))) &&
    /^(?:DT|NN|PRP|JJ|CD|EX)/.test(next?.tag ?? '');
  return describes ? close + 1 : from;
}

/**
 * The words of a sentence without whom they come from, where those open it: "According to the Post, the ferry sank", "As the Post
 * reported, the ferry sank" → "the ferry sank".
 */
export function dropSource(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > LONGEST_SOURCE) return tokens;
  const lead = tokens.slice(0, comma);
  const according = lead[0]?.lower === 'according' && lead[1]?.lower === 'to';
  const verb = lead.find(({ tag }) => /^VB[DZPN]$/.test(tag));
  const told = lead[0]?.lower === 'as' && verb && kindsOfSaying(verbBase(verb.lower)).length > 0;
  return according || told ? tokens.slice(endOfAside(tokens, comma + 1)) : tokens;
}
