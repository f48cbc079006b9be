import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
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
    const lead = sentence.tokens[name.first - 1];
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
  const letters = /^(?:MP|MEP|QC|KC|Jr\.?|Sr\.?)$/.test(following?.text ?? '');
  const inside = following && !letters && following.end <= last.end && /^(?:NN|CD|JJ)/.test(following.tag);
  return inside ? undefined : head;
}
