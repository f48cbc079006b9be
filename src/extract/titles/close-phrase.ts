import type { TaggedToken } from '../grammar/tag-tokens';
import { isNounBase, verbBase } from '../words/lexicon';
import { STANDS_ALONE } from './open-phrases';
import { needsObject } from './verb-needs';

/** Tags that leave a phrase open when they come last. */
const OPEN =
  /^(?:DT|IN|TO|CC|PRP\$|JJ|JJR|JJS|POS|WP|WDT|WRB|MD|RB|,|:|;|VB|VBZ|VBP|VBD|VBG|VBN|\(|-|–|—|\$|#)$/;

/** What a verb and its object can end with: "switch it on". */
export const PARTICLE =
  /^(?:up|down|out|off|away|home|back|in|on|over|free|together|through|apart|aside|ashore|forward|ahead|around|along)$/;
/** Adverbs that wait for a word to come. */
const LEADING_ADVERB =
  /^(?:so|very|too|more|most|less|just|only|even|also|still|then|when|not|as|almost|nearly|about|never|now|later|again|n't|how|ever|first|already|soon|shortly|afterwards?|ago|once)$/;

/** What is done with a lamp that is on. */
const PUTS_ON =
  /^(?:turn|switch|put|leav|left|keep|kept|hold|held|bring|brought|pass|tr[yi]|carr[yi]|get|got|take|took)/;

/** Adjectives that end what a verb does to its object. */
const COMPLETES = /^(?:available|public|possible|clear|free|open|safe|dead|alive|ablaze|legal|illegal)$/;

/** "to respond", "the ferry sank": a verb that what it stands behind lets come last. */
function isVerbEnd(last: TaggedToken, before: TaggedToken | undefined): boolean {
  // "stop the boats from sailing"
  if (last.tag === 'VBG') return before?.tag === 'IN';
  if (last.tag === 'VB')
    return /^(?:TO|MD)$/.test(before?.tag ?? '') || /^(?:not|n't)$/.test(before?.lower ?? '');
  return (
    /^VB[DZP]$/.test(last.tag) &&
    /^(?:NN|NNS|NNP|PRP|WP|WRB)$/.test(before?.tag ?? '') &&
    !/^(?:be|have|do|say)$/.test(verbBase(last.lower)) &&
    !needsObject(verbBase(last.lower))
  );
}

/**
 * Cuts words off the end that leave it hanging: "the", "about", "a long". Words right after the title's verb may stand; with
 * `closed` (a mark or "and" follows) so may a particle after a noun: "switch it on".
 */
export function closePhrase(tokens: readonly TaggedToken[], closed = false): TaggedToken[] {
  const kept = [...tokens];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const before = kept.at(-2);
    // "broken into as well", "order as many": as well as what stands elsewhere; "fell in response": to what
    const compares =
      before?.lower === 'as' && /^(?:well|many|much|few|little|far|long|soon)$/.test(last.lower);
    if (compares || (before?.lower === 'in' && /^(?:response|return|addition|turn)$/.test(last.lower))) {
      kept.splice(-2);
      continue;
    }
    const afterVerb = !before || /^(?:VB|VBD|VBZ|VBP|VBN|VBG|RB)$/.test(before.tag);
    // "have become more frequent"
    const compared = /^(?:more|less)$/.test(before?.lower ?? '') && /^VB/.test(kept.at(-3)?.tag ?? 'VB');
    // "the newly reformed" before ", loud band": the noun is to come
    const opens = before?.tag === 'RB' && /^(?:DT|PRP\$|POS)$/.test(kept.at(-3)?.tag ?? '');
    const described = (afterVerb || compared) && !opens && /^(?:JJ|VBN|VBD)$/.test(last.tag);
    // "had been broken into"
    if (last.lower === 'into' && (before?.lower === 'broken' || (closed && !before))) break;
    // "did not know how to respond", "that the ferry sank"
    // "could begin" before "handing over"
    const begun = /^(?:VBG|TO)$/.test(tokens[kept.length]?.tag ?? '');
    if (!begun && isVerbEnd(last, before) && (closed || STANDS_ALONE.has(verbBase(last.lower)))) break;
    // "a vice principal": a noun by its place
    if (closed && last.tag === 'JJ' && /^(?:JJ|IN|NN)$/.test(before?.tag ?? '') && isNounBase(last.lower))
      break;
    // "cast the replies as unfit", "called his words childish": the sentence ends so too
    const whole = closed && kept.length === tokens.length && kept.length > 1;
    if (
      whole &&
      last.tag === 'JJ' &&
      /^(?:as|\p{L}+s|["“])$/u.test(before?.lower ?? '') &&
      !/^(?:JJ|PRP\$|POS|DT|CD)$/.test(before?.tag ?? '')
    )
      break;
    // "made the hole far bigger", "performs as designed"
    if (closed && last.tag === 'JJR' && kept.length > 2) break;
    if (closed && last.tag === 'VBN' && before?.lower === 'as' && kept.length === tokens.length) break;
    // "made the loans available"
    const settled = COMPLETES.test(last.lower) && /^(?:NN|NNS|NNP|PRP)$/.test(before?.tag ?? '');
    // "those responsible", "something wrong"
    const open = /^(?:those|anyone|someone|everyone|anybody|somebody|something|anything|nothing)$/;
    if (settled || (last.tag === 'JJ' && open.test(before?.lower ?? ''))) break;
    const particle =
      (afterVerb || /^(?:NN|NNS|NNP|PRP|CD)$/.test(before.tag)) &&
      PARTICLE.test(last.lower) &&
      // "lands in" before "solitary": it leads to what was cut off, but not "blew themselves up"
      (kept.length === tokens.length ||
        last.tag !== 'IN' ||
        (before?.tag === 'PRP' && /^(?:up|out|off|down|away|apart)$/.test(last.lower))) &&
      (afterVerb || before.tag === 'PRP' || !/^(?:in|over)$/.test(last.lower)) &&
      (afterVerb || closed || last.tag === 'RB' || last.tag === 'RP');
    // "reach a decision on", but "switch the lamp on"
    const stranded =
      /^NNS?$/.test(before?.tag ?? '') &&
      last.tag === 'IN' &&
      last.lower === 'on' &&
      !kept.some(({ lower }) => PUTS_ON.test(lower));
    const so = last.lower === 'so' && before?.lower === 'do';
    // "to publicly": what is to be done is to come
    const lead = /^["“]$/.test(before?.text ?? '') ? kept.at(-3) : before;
    const led =
      /^(?:DT|PRP\$|POS)$/.test(before?.tag ?? '') || (lead?.tag === 'TO' && /ly$/.test(last.lower));
    const adverb =
      so || (last.tag === 'RB' && !led && !LEADING_ADVERB.test(last.lower)) || last.lower === 'further';
    const quoteEnd = /^["”’]$/.test(last.text) && kept.length > 1;
    // "insisted he" before "had never been there": what he did is gone
    const doer = last.tag === 'PRP' && /^(?:he|she|they|we|i)$/.test(last.lower);
    const closes = !OPEN.test(last.tag) && !doer && !/^["“‘(]$/.test(last.text);
    if (described || (particle && !stranded) || adverb || quoteEnd || closes) break;
    kept.pop();
  }
  return kept;
}
