import type { TaggedToken } from '../grammar/tag-tokens';
import { isNounBase, verbBase } from '../words/lexicon';
import { isOpen, STANDS_ALONE, waitsForClause, waitsForPhrase, waitsForVerb } from './open-phrases';

/** Tags that leave a phrase open when they come last. */
const OPEN =
  /^(?:DT|IN|TO|CC|PRP\$|JJ|JJR|JJS|POS|WP|WDT|WRB|MD|RB|,|:|;|VB|VBZ|VBP|VBD|VBG|VBN|\(|-|–|—|\$|#)$/;
const BREAK = /^(?:[;:()[\]–—]|\.{3}|…|\.|,)$/;
const OPENERS =
  /^(?:although|though|because|but|while|when|where|which|who|whom|whose|as|after|before|since|until|unless)$/;
const PARTICLE =
  /^(?:up|down|out|off|away|home|back|in|on|over|free|together|through|apart|aside|ashore|forward|ahead|around|along)$/;
/** Adverbs that wait for a word to come. */
const LEADING_ADVERB =
  /^(?:so|very|too|more|most|less|just|only|even|also|still|then|when|not|as|almost|nearly|about|never|now|later|again|n't|how|ever|first|already|soon|shortly|afterwards?|ago|once)$/;

/** Adjectives that end what a verb does to its object. */
const COMPLETES = /^(?:available|public|possible|clear|free|open|safe|dead|alive|ablaze|legal|illegal)$/;

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

/** "to respond", "the ferry sank": a verb that what it stands behind lets come last. */
function isVerbEnd(last: TaggedToken, before: TaggedToken | undefined): boolean {
  // "stop the boats from sailing"
  if (last.tag === 'VBG') return before?.tag === 'IN';
  if (last.tag === 'VB') return before?.tag === 'TO' || before?.tag === 'MD';
  return (
    /^VB[DZP]$/.test(last.tag) &&
    /^(?:NN|NNS|NNP|PRP|WP|WRB)$/.test(before?.tag ?? '') &&
    !/^(?:be|have|do|say)$/.test(verbBase(last.lower))
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
    // "broken into as well": as well as what stands elsewhere
    if (last.lower === 'well' && before?.lower === 'as') {
      kept.splice(-2);
      continue;
    }
    const afterVerb = !before || /^(?:VB|VBD|VBZ|VBP|VBN|VBG|RB)$/.test(before.tag);
    const described = afterVerb && /^(?:JJ|VBN|VBD)$/.test(last.tag);
    // "had been broken into"
    if (last.lower === 'into' && (before?.lower === 'broken' || (closed && !before))) break;
    // "did not know how to respond", "that the ferry sank"
    if (isVerbEnd(last, before) && (closed || STANDS_ALONE.has(verbBase(last.lower)))) break;
    if (closed && last.tag === 'JJ' && before?.tag === 'JJ' && isNounBase(last.lower)) break;
    // "made the loans available"
    const settled = COMPLETES.test(last.lower) && /^(?:NN|NNS|NNP|PRP)$/.test(before?.tag ?? '');
    if (settled) break;
    const particle =
      (afterVerb || /^(?:NN|NNS|NNP|PRP|CD)$/.test(before.tag)) &&
      PARTICLE.test(last.lower) &&
      (afterVerb || before.tag === 'PRP' || !/^(?:in|over)$/.test(last.lower)) &&
      (afterVerb || closed || last.tag === 'RB' || last.tag === 'RP');
    const so = last.lower === 'so' && before?.lower === 'do';
    const adverb = so || (last.tag === 'RB' && !LEADING_ADVERB.test(last.lower)) || last.lower === 'further';
    const quoteEnd = /^["”’]$/.test(last.text) && kept.length > 1;
    if (described || particle || adverb || quoteEnd || (!OPEN.test(last.tag) && !/^["“‘(]$/.test(last.text)))
      break;
    kept.pop();
  }
  return kept;
}

/**
 * Leaves time words out, with the preposition and comma that lead to them, and what hangs on them ("hours after the
 * crash"). Time words for which `keeps` holds stay.
 */
export function dropTimes(
  tokens: readonly TaggedToken[],
  keeps: (token: TaggedToken) => boolean = () => false,
): TaggedToken[] {
  const kept: TaggedToken[] = [];
  let last: TaggedToken | undefined;
  for (const token of tokens) {
    const timed = last?.tag === 'TIME' && !keeps(last);
    if (timed && last && /^(?:after|before|since)$/.test(last.lower) && token.tag !== 'TIME') break;
    const before = last;
    last = token;
    // "Tuesday's crash": the mark goes with the day
    if (timed && token.tag === 'POS') continue;
    if (token.tag !== 'TIME' || keeps(token)) {
      // "on Monday, by two million": the comma went with the day
      if (!(timed && token.text === ',' && tokens[tokens.indexOf(token) + 1]?.tag === 'IN')) kept.push(token);
      continue;
    }
    let about = false;
    while (/^(?:late|early|earlier|around|about|just|only|again|,)$/.test(kept.at(-1)?.lower ?? ''))
      about = /^(?:around|about)$/.test(kept.pop()?.lower ?? '') || about;
    const lead = kept.at(-1)?.lower ?? '';
    // "came in about 10 a.m.": no preposition leads to "about" and a clock time
    const particle = about && lead === 'in' && /\d|noon|midnight/.test(token.lower);
    const leads =
      /^(?:on|in|at|by|since|from|of|until|for|during|between|within|over|throughout)$/.test(lead) &&
      !particle;
    // "hit by Monday's storm": the preposition leads to the storm
    const owns = tokens.slice(tokens.indexOf(token)).find(({ tag }) => tag !== 'TIME')?.tag === 'POS';
    if (leads && !owns && before?.tag !== 'TIME') kept.pop();
  }
  return kept;
}

/** Leaves out short asides in brackets: "a 600 million (411 million euro) plant". */
function dropBrackets(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  if (open < 1 || close < 0 || close - open > 8 || close === tokens.length - 1) return tokens;
  return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
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

/** A shorter form of a phrase and how good it is: 1 whole, 0.8 without articles, 0.6 and less cut. */
export interface Trimmed {
  readonly tokens: readonly TaggedToken[];
  readonly quality: number;
}

/** "the emergency powers", not "millions", "kinds", "shares": a plural that says enough without what follows "of". */
function isOwnPlural(tokens: readonly TaggedToken[], at: number): boolean {
  const counts =
    /^(?:\w*illions|thousands|hundreds|dozens|tens|kinds|sorts|types|lots|pieces|members|parts|shares|series|numbers|details|pictures|images|reports|signs|fears|claims|cases|acts|levels|terms|victims|results|owners|years|months|weeks|days|hours)$/;
  return /^(?:NN|JJ)$/.test(tokens[at - 1]?.tag ?? '') && !counts.test(tokens[at]?.lower ?? '');
}

/** How good a place to end is before a token: 3 before a clause, 2 before a preposition, 1 before "to do", 0 none. */
function boundaryAt(tokens: readonly TaggedToken[], at: number): 0 | 1 | 2 | 3 {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before || at === 0 || (token.tag === 'VBG' && before.tag === 'IN')) return 0;
  const relative = token.lower === 'that' && /^(?:NN|NNS|NNP|TIME)$/.test(before.tag);
  const participle =
    /^(?:VBN|VBG)$/.test(token.tag) && (/^(?:NN|NNS|NNP)$/.test(before.tag) || before.lower === 'own');
  const gerund =
    token.tag === 'IN' && next?.tag === 'VBG' && !/^(?:verge|brink|cusp|point|process)$/.test(before.lower);
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
  if (!next || BREAK.test(next.text) || (token.tag === 'IN' && /^(?:VB[DZP]|MD)$/.test(next.tag))) return 0;
  // "tougher labour and environmental rules": one noun ends both
  if (token.tag === 'CC' && before.tag === 'NN' && next.tag === 'JJ') return 0;
  const named = before.tag === 'NNP' && next?.tag === 'NNP' && token.tag !== 'TO';
  // "expand the emergency powers" before "of the bank": last of all
  if (token.lower === 'of') return before.tag === 'NNS' && isOwnPlural(tokens, at - 1) ? 1 : 0;
  return /^(?:IN|TO|CC)$/.test(token.tag) && !named ? 2 : 0;
}

/** An article that a headline can do without: not after "is", before a name, in "a lot", nor at the very end. */
function isIdleArticle(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !next || !/^(?:a|an|the)$/.test(token.lower)) return false;
  const counted = /^(?:lot|few|couple|number|little|first|last|same|most|rest)$/.test(next.lower);
  const great = /^(?:deal|many)$/.test(tokens[at + 2]?.lower ?? '');
  const copula = before !== undefined && /^(?:be|become|remain)$/.test(verbBase(before.lower));
  return !counted && !great && !copula && !/^(?:NNP|CD)$/.test(next.tag);
}

/** "formed in 2008, has gone on": behind the comma goes on what stands round these words. */
function resumes([mark, next]: readonly TaggedToken[]): boolean {
  return (
    /^[.;)]$/.test(mark?.text ?? '') || (mark?.text === ',' && /^(?:VB[DZP]|MD|CC)$/.test(next?.tag ?? ''))
  );
}

/** "to vastly expand": how it is done. */
function isIdleAdverb(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.tag === 'RB' &&
    /ly$/.test(token.lower) &&
    tokens[at - 1]?.tag === 'TO' &&
    tokens[at + 1]?.tag === 'VB'
  );
}

const FINITE = /^(?:VB[DZP]?|MD)$/;

/** The same words as headlines have them: without idle articles, without "his" and "its", without any article. */
function telegraph(tokens: readonly TaggedToken[]): Trimmed[] {
  const plain = tokens.filter((_, at) => !isIdleArticle(tokens, at) && !isIdleAdverb(tokens, at));
  const owned = plain.filter(({ lower }) => !/^(?:his|her|its|their)$/.test(lower));
  const bald = owned.filter(({ lower }, at) => !/^(?:a|an|the)$/.test(lower) || at === owned.length - 1);
  const forms: Trimmed[] = [
    { tokens: plain, quality: 0.8 },
    { tokens: owned, quality: 0.72 },
    { tokens: bald, quality: 0.62 },
  ];
  return forms.filter((form, at) => form.tokens.length < (forms[at - 1]?.tokens ?? tokens).length);
}

/** Each form of what was told, and where it begins with "that" the same without. */
function withoutThat(form: Trimmed): Trimmed[] {
  const [that, ...rest] = form.tokens;
  const told = that?.lower === 'that' && that.tag === 'IN' && rest.some(({ tag }) => FINITE.test(tag));
  return told ? [form, { tokens: rest, quality: form.quality - 0.03 }] : [form];
}

/**
 * The ways to shorten the words after a title's verb, best first: whole; without the second of two joined verbs; without
 * articles; cut before a clause, before a preposition, before "to do". The first mark of punctuation ends them all.
 */
export function trimOptions(
  tokens: readonly TaggedToken[],
  keeps?: (token: TaggedToken) => boolean,
): Trimmed[] {
  const timeless = dropTimes(dropBrackets(tokens), keeps);
  const stop = timeless.findIndex((token, at) => BREAK.test(token.text) && (at > 0 || resumes(timeless)));
  const phrase = stop < 0 ? timeless : timeless.slice(0, stop);
  const all = closePhrase(phrase, true);
  const joined = closePhrase(dropJoined(all), true);
  // "apologises after comparing …": the verb alone may do
  const bare = phrase[0]?.tag === 'IN' && !PARTICLE.test(phrase[0].lower) && phrase[0].lower !== 'that';
  const lost = all.length === 0 && phrase.some((token) => /[\p{L}\d]/u.test(token.text));
  const open = all.length < phrase.length && (isOpen(all) || waitsForPhrase(phrase, all));
  const hangs = waitsForClause(all);
  const options: Trimmed[] = [
    ...(lost || hangs ? [] : [{ tokens: all, quality: open ? 0.3 : 1 }]),
    ...(joined.length < all.length ? [{ tokens: joined, quality: 0.95 }] : []),
    ...(open || hangs ? [] : telegraph(joined)),
  ];
  joined.forEach((token, at) => {
    const kind = boundaryAt(joined, at);
    const cut = joined.slice(0, at);
    const head = kind ? closePhrase(cut, token.tag === 'CC' || BREAK.test(token.text)) : [];
    if (head.length === 0) return;
    if (
      /^(?:whether|what|how|who|which|whom)$/.test(token.lower) &&
      /^(?:IN|TO)$/.test(head.at(-1)?.tag ?? '')
    )
      return;
    if (waitsForClause(head) || waitsForPhrase(joined, head) || waitsForVerb(joined, head)) return;
    const rank = head.length < cut.length || isOpen(head) ? 1 : kind;
    const quality = [0, 0.1, 0.5, 0.6][rank]! + Math.min(head.length, 9) / 100;
    const [last] = telegraph(head).slice(-1);
    options.push({ tokens: head, quality });
    if (last) options.push({ tokens: last.tokens, quality: quality - 0.05 });
  });
  const forms = options.flatMap(withoutThat);
  if (bare) forms.push({ tokens: [], quality: 0.4 });
  return forms.sort((a, b) => b.quality - a.quality);
}
