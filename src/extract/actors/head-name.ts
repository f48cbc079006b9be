import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import type { ActorIndex } from './actor-index';
import type { NameMention } from './find-names';

/** The name at the head of a phrase: the last before the first comma that no preposition leads to. */
export function headName(sentence: SentenceReading, tokens: readonly TaggedToken[]): NameMention | undefined {
  const comma = tokens.find((token) => token.tag === ',');
  const last = (comma ? tokens.slice(0, tokens.indexOf(comma)) : tokens).at(-1);
  if (!last) return undefined;
  const names = sentence.names.filter(
    (name) => name.start >= (tokens[0]?.start ?? 0) && name.end <= last.end,
  );
  const heads = names.filter((name) => {
    // "the envoy to the United Nations", "the member for Northam and Eastby": over what stands with the name
    let at = name.first - 1;
    while (
      /^(?:DT|CC)$/.test(sentence.tokens[at]?.tag ?? '') ||
      names.some((each) => each.first <= at && at < each.last)
    )
      at--;
    const lead = sentence.tokens[at];
    return (
      !lead ||
      lead.end <= (tokens[0]?.start ?? 0) ||
      (lead.tag !== 'IN' && lead.tag !== 'TO') ||
      lead.lower === 'by'
    );
  });
  const head = heads.findLast((name) => !/^(?:MP|MEP|QC|KC|Jr\.?|Sr\.?)$/.test(name.name));
  if (!head || sentence.tokens[head.last]?.tag === 'POS') return undefined;
  const following = sentence.tokens[head.last];
  // "Ana Silva MP", but not "the Ashby and Lowell MP"
  const letters = tokens[0]?.lower !== 'the' && /^(?:MP|MEP|QC|KC|Jr\.?|Sr\.?)$/.test(following?.text ?? '');
  const inside = following && !letters && following.end <= last.end && /^(?:NN|CD|JJ)/.test(following.tag);
  return inside ? undefined : head;
}

/** The actor of a name. "National Steel fell": a common word at the head of the sentence, elsewhere part of the name. */
export function idOfName(
  { tokens }: SentenceReading,
  { name, first }: NameMention,
  index: ActorIndex,
): string | undefined {
  const opening = first === 1 ? index.idOf(`${tokens[0]?.text} ${name}`) : undefined;
  return opening ?? index.idOf(name);
}

/** "Brown paid": a common word alone at the head of a sentence is who the story calls so, where it is a person's last name there. */
export function openingSurname(
  sentence: SentenceReading,
  tokens: readonly TaggedToken[],
  index: ActorIndex,
): string | undefined {
  const [first] = tokens;
  if (!first || tokens.length !== 1 || first !== sentence.tokens[0]) return undefined;
  if (!/^\p{Lu}\p{Ll}/u.test(first.text) || !/^(?:NN|VB|VBP|JJ)$/.test(first.tag)) return undefined;
  const id = index.idOf(first.text);
  const actor = id === undefined ? undefined : index.byId.get(id);
  return actor?.kind === 'person' && actor.name.endsWith(` ${first.text}`) ? id : undefined;
}
