import type { TaggedToken } from '../grammar/tag-tokens';
import { verbBase } from '../words/lexicon';
import { closePhrase } from './close-phrase';
import { losesOrder } from './governed-infinitive';
import { hasMainVerb } from './has-main-verb';
import { joinWords } from './join-words';
import { losesArgument } from './lost-argument';
import { tellsNothing, waitsForClause, waitsForVerb } from './open-phrases';
import { isFinite, tellsSomething } from './tells-something';
import { needsObject } from './verb-needs';

/** Whether the words up to `end` leave something open, or tell nothing; `told` is whether a finite verb stands among all of them. */
export function isBroken(named: readonly TaggedToken[], end: number, told: boolean): boolean {
  const cut = named.slice(0, end);
  const [last, next] = [cut.at(-1), named[end]];
  const closed = closePhrase(cut, !next || /^[,.;:–—]$/.test(next.text)).length === end;
  const except = next?.lower === 'but' && /^(?:any|every|no|all)/.test(last?.lower ?? '');
  // "diesel engines of the type", before "were sold": what it does is gone
  if (told && !cut.some(isFinite)) return true;
  const hangs = /^(?:IN|TO)$/.test(last?.tag ?? '') && !!next && !/^[,.;:–—]$/.test(next.text);
  // "confirmed what the stuff was"
  const asked = /\b(?:what|who|how|where)\b.*\b(?:is|are|was|were)$/.test(joinWords(cut));
  // "an outbreak made", "the board announced", "300,000" before "to 400,000"
  const bald = !asked && /^VB[DZP]$/.test(last?.tag ?? '') && needsObject(verbBase(last?.lower ?? ''));
  const range = last?.tag === 'CD' && /^(?:to|of)$/.test(next?.lower ?? '');
  const split =
    hangs ||
    except ||
    // "could begin" before "handing over"
    (last?.tag === 'VB' && next?.tag === 'VBG') ||
    /^(?:NN|NNS|NNP|NNPS|POS|JJ|VBN|RB|CD)$/.test(next?.tag ?? '') ||
    /^(?:of|if|unless)$/.test(next?.lower ?? '');
  // "asked a judge" before "to let them"
  const lost = losesArgument(named, cut, '') === 'verb' || losesOrder(named, cut, '');
  return (
    split ||
    lost ||
    bald ||
    range ||
    waitsForVerb(named, cut) ||
    !(closed || asked) ||
    (told && !hasMainVerb(cut)) ||
    (!!next && tellsNothing(cut)) ||
    waitsForClause(cut) ||
    !tellsSomething(cut)
  );
}
