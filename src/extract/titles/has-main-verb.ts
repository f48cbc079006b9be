import type { TaggedToken } from '../grammar/tag-tokens';

/** “Riders who waited …”: whether there is a verb beside those that only describe. */
export function hasMainVerb(head: readonly TaggedToken[]): boolean {
  const isFinite = (token: TaggedToken | undefined) => /^(?:VB[DZP]|MD)$/.test(token?.tag ?? '');
  let told = 0;
  let describing = false;
  head.forEach((token, at) => {
    const opens =
      /^(?:WP|WDT)$/.test(token.tag) || (token.lower === 'that' && /^NN/.test(head[at - 1]?.tag ?? ''));
    if (opens && at > 0) describing = true;
    if (!isFinite(token) || isFinite(head[at - 1])) return;
    // "who waited and behaved": both describe
    if (!describing) told++;
    describing =
      describing &&
      head
        .slice(at + 1)
        .some(({ lower }, next) => lower === 'and' && /^(?:VBD|RB)$/.test(head[at + next + 2]?.tag ?? ''));
  });
  return told > 0 || head[0]?.tag === 'VB';
}
