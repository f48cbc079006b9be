import { overlaps } from '../text/ranges';
import { verbBase } from '../words/lexicon';
import { resolvePronouns } from './resolve-pronouns';
import { contentTokens, type Saying } from './saying';
import { bestOf, capitalise, type Title } from './title';
import { isLasting } from './title-times';
import { trimOptions } from './trim-words';

/** "Acme announced that a panel would look into it" → "Panel to look into it", where there is no room for who says so. */
export function writePlanTitle(saying: Saying): Title | null {
  const { mention, sources, reading, sentence } = saying;
  const { statement, clause } = mention;
  const cue = statement
    ? sentence.tokens.find((token) => statement.cue && overlaps(statement.cue, token))
    : sentence.tokens[clause?.verb.head ?? -1];
  if (!cue || !/^(?:announce|confirm|agree|decide)$/.test(verbBase(cue.lower))) return null;
  const tokens = contentTokens(saying);
  const would = tokens.findIndex(
    ({ lower }, at) => /^(?:would|will)$/.test(lower) && tokens[at + 1]?.tag === 'VB',
  );
  const modal = tokens[would];
  if (!modal || would === 0) return null;
  const plan = tokens.with(would, { ...modal, text: 'to', lower: 'to', tag: 'TO' });
  return bestOf(
    trimOptions(plan, (token) => isLasting(token, reading)).flatMap((option) => {
      const words =
        option.tokens.length > would + 1 ? resolvePronouns(option.tokens, mention, {}, sources) : null;
      return words === null ? [] : [{ text: capitalise(words), worth: 1 + option.quality }];
    }),
  );
}
