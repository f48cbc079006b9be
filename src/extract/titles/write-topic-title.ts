import type { Clause } from '../grammar/clauses';
import { resolvePronouns } from './resolve-pronouns';
import type { Saying } from './saying';
import { findSubjectTokens } from './subject-tokens';
import type { Title } from './title';
import { MOST_WORDS, findTitleFault } from './title-laws';

/** Better than a saying cut off, less than an article's own headline. */
const WORTH = 0.3;
/** A topic of more words is a clause of its own. */
const MOST_TOPIC_WORDS = 7;
const LEAST_TOPIC_WORDS = 3;

/**
 * "Reiter on the ability of firms to pay": who spoke of what, where there is no room for what was said. `said` is the main clause of that. Null for a
 * topic that is a pronoun, a number or too long.
 */
export function writeTopicTitle(
  { speaker, mention, sources, sentence }: Saying,
  said: Clause | undefined,
): Title | null {
  const own = said ? findSubjectTokens(said, sentence) : [];
  // "the ability of firms | to pay the tax": up to the verb
  const from = sentence.tokens.indexOf(own[0]!);
  const bound = /^(?:IN|TO|POS|CC)$/.test(sentence.tokens[from - 1]?.tag ?? '');
  const tokens = said && from >= 0 && !bound ? sentence.tokens.slice(from, said.verb.first) : [];
  const timeless = tokens.filter(({ tag }) => tag !== 'TIME');
  const plain = timeless[0]?.tag === 'DT' ? timeless.slice(1) : timeless;
  const open = plain.some(
    ({ tag, text }) => /^(?:PRP\$?|WP|WDT|EX|MD|VB[DZP])$/.test(tag) || /^[,;:“”"()–—]$/.test(text),
  );
  const closed = /^(?:NNP?S?|CD)$/.test(plain.at(-1)?.tag ?? '');
  if (open || !closed || plain.length < LEAST_TOPIC_WORDS || plain.length > MOST_TOPIC_WORDS) return null;
  const words = resolvePronouns(plain, mention, { id: speaker.id, speaker: speaker.name }, sources);
  const text = `${speaker.name} on ${words}`;
  return words === null || text.split(' ').length > MOST_WORDS || findTitleFault(text)
    ? null
    : { text, worth: WORTH };
}
