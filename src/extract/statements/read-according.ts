import type { Cue } from './place-cue';
import { readInverted } from './find-inverted';
import type { SayingTail } from './saying-tail';
import type { Token } from './tokens';
import { isVerbLike } from './word-classes';
import { CONJUNCTIONS } from './words';

/** "…, a mast broke", "…, left the port": what stands behind the comma has a verb of its own; "…, who left the port" describes. */
function tellsOn(part: readonly Token[]): boolean {
  const verb = part.findIndex(isVerbLike);
  return verb >= 0 && !part.slice(0, verb).some(({ lower }) => /^(?:who|which|whose)$/.test(lower));
}

/** "According to the port, a mast broke": the words at `at` are "according to". Null where nobody is named. */
export function readAccording(tokens: readonly Token[], at: number): Cue | null {
  let end = at + 2;
  while (
    end < tokens.length &&
    end < at + 28 &&
    tokens[end]!.kind === 'word' &&
    !(end > at + 3 && isVerbLike(tokens[end]!))
  )
    end++;
  if (end === at + 2) return null;
  const isFirst = at === 0 || (at === 1 && CONJUNCTIONS.has(tokens[0]!.lower));
  const named = readInverted(tokens, at + 2);
  // "According to the port, a mast broke": what runs to the end is no apposition.
  const isNamed =
    named !== null &&
    named.to > end &&
    (!isFirst || tokens[named.to]?.lower === ',') &&
    !tellsOn(tokens.slice(end + 1, named.to));
  const to = isNamed ? named.to : Math.max(end, at + 3);
  const subject = { from: at + 2, to };
  const tail: SayingTail = {
    next: tokens[to]?.lower === ',' ? to + 1 : to,
    via: null,
    addressee: null,
    opener: 'none',
  };
  const place = isFirst
    ? 'right'
    : tail.next > to && tokens[at - 1]!.lower === ',' && tokens[tail.next]?.kind === 'word'
      ? 'middle'
      : 'left';
  return {
    verb: 'according to',
    kind: 'say',
    words: { from: at, to: at + 2 },
    subject,
    shares: false,
    left: at,
    tail,
    place,
  };
}
