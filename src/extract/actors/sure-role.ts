import type { TaggedToken } from '../grammar/tag-tokens';
import type { ArticleReading, SentenceReading } from '../reading';
import { nounBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';

/** "Ana Silva, the nurse who left": whom an office describes that stands right behind a name and its comma. */
export function apposedActor(
  tokens: readonly TaggedToken[],
  sentence: SentenceReading,
  index: ActorIndex,
): string | undefined {
  const at = sentence.tokens.findIndex(({ start }) => start === tokens[0]?.start);
  if (sentence.tokens[at - 1]?.text !== ',' || !/^(?:the|a|an)$/.test(tokens[0]?.lower ?? ''))
    return undefined;
  const name = sentence.names.find(({ last }) => last === at - 1);
  // "Ana Silva of Ostra, a nurse": not the place
  const [owner, of] = [sentence.tokens[(name?.first ?? 0) - 2], sentence.tokens[(name?.first ?? 0) - 1]];
  if (of?.tag === 'IN' && owner?.tag === 'NNP') return undefined;
  const id = name && index.idOf(name.name);
  return id && index.byId.get(id)?.kind === 'person' ? id : undefined;
}

/** How many sentences back people stay in mind. */
const REACH = 2;

/**
 * Whether "the singer", "the coroner" at the head of some words can only be the actor they were led to: one who bears that office, a body,
 * the only person named there and in the two sentences before, or one named at least three times and twice as often as
 * they are in the article. False for an office in capitals and for what belongs to
 * one. With two in mind a guess puts the deeds of one on the other. Cost: the names of the article, where there are two.
 */
export function isSureRole(
  id: string,
  tokens: readonly TaggedToken[],
  sentence: number,
  reading: ArticleReading | undefined,
  index: ActorIndex,
): boolean {
  const noun = tokens.findLast(({ tag }) => /^NN/.test(tag));
  const actor = index.byId.get(id);
  if (!noun || actor?.kind !== 'person' || index.rolesOf(id).has(nounBase(noun.lower))) return true;
  if (noun.lower.endsWith('-old')) return true;
  // "the Attorney General", "the clinic of the doctor": an office of its own, and a thing
  if (tokens.some(({ tag }) => tag === 'NNP' || tag === 'IN')) return false;
  const sentences = reading?.sentences ?? [];
  const idsIn = ({ names }: (typeof sentences)[number]) =>
    names.flatMap(({ name }) => index.idOf(name) ?? []);
  const near = new Set(sentences.slice(Math.max(0, sentence - REACH), sentence + 1).flatMap(idsIn));
  const others = [...near].filter((each) => each !== id && index.byId.get(each)?.kind === 'person');
  if (others.length === 0) return true;
  const all = sentences.flatMap(idsIn);
  const countOf = (who: string) => all.filter((each) => each === who).length;
  const count = countOf(id);
  return count > 2 && count >= 2 * Math.max(...others.map(countOf));
}
