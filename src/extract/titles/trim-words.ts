import type { TaggedToken } from '../grammar/tag-tokens';

/** A title is read at a glance. */
export const MOST_WORDS = 9;

/** Tags that leave a phrase open when they come last. */
const OPEN =
  /^(?:DT|IN|TO|CC|PRP\$|JJ|JJR|JJS|POS|WP|WDT|WRB|MD|RB|,|:|;|VB|VBZ|VBP|VBD|VBG|VBN|\(|-|–|—|\$|#)$/;
const BREAK = /^(?:[;:()[\]–—]|\.{3}|…|\.|,)$/;
const OPENERS =
  /^(?:although|though|because|but|while|when|where|which|who|whom|whose|as|after|before|since|until|unless)$/;
const PARTICLE = /^(?:up|down|out|off|away|home|back|in|on|over|free|together|through)$/;

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
  return (straight % 2 === 0 && curly ? words : words.replace(/["“”]/g, '')).replace(/\s+/g, ' ').trim();
}

export function countWords(tokens: readonly TaggedToken[]): number {
  return joinWords(tokens).split(' ').filter(Boolean).length;
}

/** Cuts words off the end that leave it hanging: "the", "about", "a long". Words right after the title's verb may stand. */
export function closePhrase(tokens: readonly TaggedToken[]): TaggedToken[] {
  const kept = [...tokens];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const before = kept.at(-2);
    const afterVerb = !before || /^(?:VB|VBD|VBZ|VBP|VBN|VBG|RB)$/.test(before.tag);
    const described = afterVerb && /^(?:JJ|VBN|VBD)$/.test(last.tag);
    const particle = afterVerb && PARTICLE.test(last.lower);
    const quoteEnd = /^["”’]$/.test(last.text) && kept.length > 1;
    if (described || particle || quoteEnd || (!OPEN.test(last.tag) && !/^["“‘(]$/.test(last.text))) break;
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

/** "prevent and prosecute violence" → "prevent violence": the second of two joined verbs or adjectives. */
function dropJoined(tokens: readonly TaggedToken[]): TaggedToken[] {
  const kept = [...tokens];
  for (let at = 1; at < kept.length - 1; at++) {
    const [before, and, after] = [kept[at - 1], kept[at], kept[at + 1]];
    const verbs = before?.tag === 'VB' && after?.tag === 'VB';
    const adjectives = before?.tag === 'JJ' && after?.tag === 'JJ';
    if (and?.lower === 'and' && (verbs || adjectives)) kept.splice(at, 2);
  }
  return kept;
}

/** A trimmed phrase and whether all of it is there. */
export interface Trimmed {
  readonly tokens: readonly TaggedToken[];
  readonly whole: boolean;
}

/** How good a place to end is before a token: 3 before a clause, 2 before a preposition, 1 before "to do", 0 none. */
function boundaryAt(tokens: readonly TaggedToken[], at: number): 0 | 1 | 2 | 3 {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before || at === 0 || (token.tag === 'VBG' && before.tag === 'IN')) return 0;
  const relative = token.lower === 'that' && /^(?:NN|NNS|NNP|TIME)$/.test(before.tag);
  const participle = /^(?:VBN|VBG)$/.test(token.tag) && /^(?:NN|NNS|NNP)$/.test(before.tag);
  const gerund = token.tag === 'IN' && next?.tag === 'VBG';
  if (
    OPENERS.test(token.lower) ||
    /^(?:WDT|WP)$/.test(token.tag) ||
    BREAK.test(token.text) ||
    relative ||
    participle ||
    gerund
  )
    return 3;
  if (token.tag === 'TO' && next?.tag === 'VB') return 1;
  const named = before.tag === 'NNP' && next?.tag === 'NNP' && token.tag !== 'TO';
  return /^(?:IN|TO|CC)$/.test(token.tag) && token.lower !== 'of' && !named ? 2 : 0;
}

/**
 * The words after a title's verb, cut to what fits with `used` words before them: whole at best; else up to the last place
 * before a clause, else before a preposition. Joined verbs are shortened first. Empty where nothing fits.
 */
export function trimWords(tokens: readonly TaggedToken[], used: number): Trimmed {
  const stop = tokens.findIndex((token, at) => at > 0 && BREAK.test(token.text));
  const all = closePhrase(dropTimes(stop < 0 ? tokens : tokens.slice(0, stop)));
  const room = Math.max(0, MOST_WORDS - used);
  for (const phrase of [all, closePhrase(dropJoined(all))])
    if (countWords(phrase) <= room) return { tokens: phrase, whole: true };
  const short = dropJoined(all);
  let best: TaggedToken[] = [];
  let rank = 0;
  short.forEach((_, at) => {
    const kind = boundaryAt(short, at);
    const head = kind ? closePhrase(short.slice(0, at)) : [];
    if (head.length === 0 || countWords(head) > room) return;
    if (kind > rank || (kind === rank && head.length > best.length)) {
      best = head;
      rank = kind;
    }
  });
  return { tokens: best, whole: false };
}
