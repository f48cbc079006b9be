import type { TaggedToken } from '../grammar/tag-tokens';

/** A title is read at a glance: nine words at the most, after which a phrase is left out whole. */
const MAX_WORDS = 9;
const PREPOSITION = /^(?:IN|TO)$/;
/** Tags that leave a phrase open. */
const OPEN = /^(?:DT|IN|TO|CC|PRP\$|JJ|JJR|JJS|POS|WP|WDT|WRB|MD|RB|,|:|;|VB|VBZ|VBP|VBD|VBG|VBN|\(|-|–|—)$/;
const BREAK = /^(?:[,;:()[\]–—]|\.{3}|…|\.)$/;

/** Joins tokens as they stood: no space before marks and clitics, quotation marks only in pairs. */
export function joinWords(tokens: readonly TaggedToken[]): string {
  let words = '';
  let last: TaggedToken | undefined;
  for (const token of tokens) {
    words += last && last.end < token.start ? ` ${token.text}` : token.text;
    last = token;
  }
  const straight = words.split('"').length - 1;
  const curly = words.split('“').length === words.split('”').length;
  return (straight % 2 === 0 && curly ? words : words.replace(/["“”]/g, '')).trim();
}

function wordCount(tokens: readonly TaggedToken[]): number {
  return joinWords(tokens).split(/\s+/).filter(Boolean).length;
}

/** Cuts words off the end that leave it hanging: "meets the", "talks about". */
function closePhrase(tokens: readonly TaggedToken[]): TaggedToken[] {
  const kept = [...tokens];
  while (kept.length > 0) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (!last) break;
    const predicative = last.tag === 'JJ' && !!before && /^(?:VB|VBD|VBZ|VBP|RB)/.test(before.tag);
    const particle =
      /^(?:RB|IN)$/.test(last.tag) &&
      !!before &&
      before.tag.startsWith('VB') &&
      /^(?:up|down|out|off|away|home|back)$/.test(last.lower);
    const number = last.tag === 'CD' && !!before && /^(?:NN|NNP|\$|VB)/.test(before.tag);
    if (predicative || particle || number || (!OPEN.test(last.tag) && !/^["“(]$/.test(last.text))) break;
    kept.pop();
  }
  return kept;
}

/** Leaves time words out, with the preposition and comma that lead to them. */
export function dropTimes(tokens: readonly TaggedToken[]): TaggedToken[] {
  const kept: TaggedToken[] = [];
  let timed = false;
  for (const token of tokens) {
    if (token.tag !== 'TIME') {
      timed = false;
      kept.push(token);
      continue;
    }
    while (/^(?:late|early|around|about|just|only|,)$/.test(kept.at(-1)?.lower ?? '')) kept.pop();
    const leads = /^(?:on|in|at|by|since|from|of|until|for|during|between)$/.test(kept.at(-1)?.lower ?? '');
    if (leads && !timed) kept.pop();
    timed = true;
  }
  return kept;
}

/**
 * The words that follow a title's verb, cut to what fits with `used` words before them: whole at best, else up to
 * the last phrase boundary (a preposition, comma or "and") that fits. Never ends in the middle of a phrase.
 */
export function trimWords(tokens: readonly TaggedToken[], used: number): TaggedToken[] {
  const stop = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      (BREAK.test(token.text) ||
        token.tag === 'WDT' ||
        token.tag === 'WP' ||
        /^(?:although|though|because|but|while|when|where|which|who)$/.test(token.lower)),
  );
  const whole = closePhrase(dropTimes(stop < 0 ? tokens : tokens.slice(0, stop)));
  const room = Math.max(1, MAX_WORDS - used);
  if (wordCount(whole) <= room) return whole;
  let best: TaggedToken[] = [];
  whole.forEach((token, at) => {
    if (
      at === 0 ||
      !(PREPOSITION.test(token.tag) || token.tag === 'CC' || token.tag === ',' || token.tag === 'VBG')
    )
      return;
    const head = closePhrase(whole.slice(0, at));
    if (wordCount(head) <= room && head.length > best.length) best = head;
  });
  if (best.length) return best;
  const cut = whole.slice(0, room + 1);
  while (cut.length && wordCount(cut) > room) cut.pop();
  return closePhrase(cut);
}
