import type { TaggedToken } from '../grammar/tag-tokens';
import { overlaps } from '../text/ranges';
import { verbBase } from '../words/lexicon';
import { resolvePronouns } from './resolve-pronouns';
import { contentTokens, type Saying } from './saying';
import { bestOf, capitalise, type Title } from './title';
import { isLasting } from './title-times';
import { trimOptions } from './trim-words';

/** What is said with these of others is settled. */
const PLANS = /^(?:announce|confirm|agree|decide)$/;
/** What they say with these of themselves is. */
const PROMISES = /^(?:announce|confirm|agree|decide|say|tell|promise|pledge|vow|declare|add)$/;

/** "it would withdraw" → "the government would withdraw", where it is the government that says so. */
function ownPlan(
  tokens: readonly TaggedToken[],
  { speaker, mention, sources }: Saying,
): readonly TaggedToken[] | undefined {
  const [first, modal, ...behind] = tokens;
  const verb = behind.find(({ tag }) => tag !== 'RB');
  if (!first || !/^(?:he|she|it|they)$/.test(first.lower)) return undefined;
  if (!/^(?:will|would|'ll|’ll)$/.test(modal?.lower ?? '') || verb?.tag !== 'VB') return undefined;
  const id = sources.references[mention.article]?.resolve(mention.sentence, first);
  if (id !== speaker.id) return undefined;
  return [
    { ...first, text: speaker.name, lower: speaker.name.toLowerCase(), tag: 'NNP' },
    ...tokens.slice(1),
  ];
}

/** "would like to go": a wish is no plan. */
const WISHES = /^(?:like|love|prefer|hate|wish|welcome|want|need)$/;

/** "Acme announced that a panel would look into it" → "Panel to look into it", where there is no room for who says so. */
export function writePlanTitle(saying: Saying): Title | null {
  const { mention, sources, reading, sentence } = saying;
  const { statement, clause } = mention;
  const cue = statement
    ? sentence.tokens.find((token) => statement.cue && overlaps(statement.cue, token))
    : sentence.tokens[clause?.verb.head ?? -1];
  if (!cue) return null;
  const said = contentTokens(saying);
  const own = PROMISES.test(verbBase(cue.lower)) ? ownPlan(said, saying) : undefined;
  if (!own && !PLANS.test(verbBase(cue.lower))) return null;
  const tokens = own ?? said;
  const would = tokens.findIndex(({ lower }, at) => {
    const verb = tokens.slice(at + 1).find(({ tag }) => tag !== 'RB');
    return /^(?:would|will)$/.test(lower) && verb?.tag === 'VB' && !WISHES.test(verb.lower);
  });
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
