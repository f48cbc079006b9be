import { isTime, isVerbLike } from './word-classes';
import { readSayingVerb, type SayingKind } from './saying-verbs';
import type { Stretch, Token } from './tokens';
import { ADVERBS, CHANNELS, DETERMINERS, OBJECT_PRONOUNS, SPEAKING_PRONOUNS } from './words';

/** What stands between a verb of saying and what was said. */
export interface SayingTail {
  /** The first token of what was said, or of whatever follows. */
  readonly next: number;
  readonly via: Stretch | null;
  readonly addressee: Stretch | null;
  /** The mark that opens what was said: "that", a colon, a quotation, or none of them. */
  readonly opener: 'that' | 'colon' | 'quote' | 'none';
}

/** No phrase between a verb and its "that" is longer. */
const MAX_PHRASE = 16;

/** Reads "reporters on Monday in a statement that" behind the verb; `start` is the token after the verb. */
export function readSayingTail(tokens: readonly Token[], start: number, kind: SayingKind): SayingTail {
  let next = start;
  let via: Stretch | null = null;
  let addressee: Stretch | null = null;
  let wantsAddressee = kind === 'tell';
  for (let round = 0; round < 8; round++) {
    const token = tokens[next];
    if (!token) break;
    if (token.kind === 'quote') return { next, via, addressee, opener: 'quote' };
    const time = skipTime(tokens, next);
    if (time > next && token.lower === 'that') {
      next = time;
      continue;
    }
    if (token.lower === 'that' && kind !== 'judge' && isDemonstrative(tokens, next, kind)) break;
    if (token.lower === 'that') return { next: next + 1, via, addressee, opener: 'that' };
    if (token.lower === ':') return { next: next + 1, via, addressee, opener: 'colon' };
    if (token.lower === ',' && tokens[next + 1]?.kind === 'quote') next++;
    else if (token.lower === ',' && tokens[next + 1]?.lower === 'that') next++;
    else if (token.lower === ',' && tokens[next + 2]?.lower === ',' && tokens[next + 3]?.lower === 'that')
      next += 3;
    else if (token.lower === '(') next = skipParenthesis(tokens, next);
    else if (wantsAddressee) {
      const end = readAddressee(tokens, next);
      if (end === next) break;
      addressee = { from: next, to: end };
      wantsAddressee = false;
      next = end;
    } else {
      const published = via ? skipPublished(tokens, next) : next;
      if (time > next) next = time;
      else if (published > next) next = published;
      else if (
        (ADVERBS.has(token.lower) && token.lower !== 'not' && !isVerbLike(tokens[next + 1] ?? token)) ||
        token.lower.endsWith('ly')
      )
        next++;
      else {
        const phrase =
          (kind === 'want' || kind === 'tell') && token.lower === 'to' ? null : readPhrase(tokens, next);
        if (!phrase) break;
        if (phrase.role === 'via') via ??= phrase.stretch;
        else if (phrase.role === 'addressee') addressee ??= phrase.stretch;
        next = phrase.stretch.to;
      }
    }
  }
  return { next, via, addressee, opener: 'none' };
}

/** "disputes that account", "denies that.": a noun and the end of the clause follow, or only that, and no verb. */
function isDemonstrative(tokens: readonly Token[], at: number, kind: SayingKind): boolean {
  const noun = tokens[at + 1];
  if (kind === 'deny' && (!noun || /^[.,;:!?)]$/.test(noun.lower))) return true;
  if (noun?.kind !== 'word' || SPEAKING_PRONOUNS.has(noun.lower)) return false;
  const after = tokens[at + 2];
  if (kind === 'deny' && after && PHRASE_OPENERS.test(after.lower)) return true;
  return !after || (after.kind === 'mark' && after.lower !== '–' && after.lower !== '(');
}

/** "a statement carried by the agency that …": goes to the mark that opens what was said. */
function skipPublished(tokens: readonly Token[], start: number): number {
  if (
    !/^(?:carried|released|published|posted|issued|sent|broadcast|seen|obtained|given|aired|made)$/.test(
      tokens[start]!.lower,
    )
  )
    return start;
  for (let at = start + 1; at < tokens.length && at < start + MAX_PHRASE; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'quote' || lower === 'that' || lower === ':') return at;
    if (kind === 'mark' && lower !== ',') return start;
  }
  return start;
}

function skipParenthesis(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at < open + MAX_PHRASE; at++)
    if (tokens[at]!.lower === ')') return at + 1;
  return open + 1;
}

/** "Monday", "on Thursday night", "in 2014", "last week", "the same day"; gives `start` when there is none. */
function skipTime(tokens: readonly Token[], start: number): number {
  let at = skipSpan(tokens, start);
  if (at > start) return at;
  if (/^(?:on|in|at|by|since|during)$/.test(tokens[at]?.lower ?? '')) at++;
  const first = at;
  if (/^(?:the|a|an|this|that)$/.test(tokens[at]?.lower ?? '')) at++;
  let seen = 0;
  while (
    at < tokens.length &&
    (isTime(tokens[at]!) || /^\d{1,4}(?:st|nd|rd|th|[ap]m)?$|^(?:19|20)\d\d$/.test(tokens[at]!.lower))
  ) {
    // A bare figure is a count, not a time ("said 20 boats sank"), unless a preposition leads to it.
    if (/^\d/.test(tokens[at]!.lower) && seen === 0 && first === start) return start;
    at++;
    seen++;
    if (tokens[at]?.lower === ',' && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.lower ?? '')) at++;
  }
  if (seen === 0) return start;
  const bare = tokens[first]!.lower;
  return at - start === 1 && /^(?:this|that|next|last|early|late|mid|same)$/.test(bare) ? start : at;
}

/** "11 days ago", "two hours later", "within hours"; gives `start` when there is none. */
function skipSpan(tokens: readonly Token[], start: number): number {
  const [first = '', second = '', third = ''] = tokens.slice(start, start + 3).map(({ lower }) => lower);
  if (first === 'within' && SPANS.test(second)) return start + 2;
  const counts = /^\d{1,3}$/.test(first) || DETERMINERS.has(first);
  return counts && SPANS.test(second) && /^(?:ago|later|earlier|before|after)$/.test(third)
    ? start + 3
    : start;
}

const SPANS = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

function readAddressee(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first || first.kind !== 'word') return start;
  if (OBJECT_PRONOUNS.has(first.lower)) return start + 1;
  let at = start;
  for (; at < tokens.length && at < start + MAX_PHRASE; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.lower === 'that' || token.lower === 'to' || skipTime(tokens, at) > at)
      return at;
    if (
      /^(?:how|why|what|when|where|whether|if|in|on|about|during|after|as|outside|inside|near|beside)$/.test(
        token.lower,
      )
    )
      return at;
    if (at === start) continue;
    if (DETERMINERS.has(tokens[at - 1]!.lower) || tokens[at - 1]!.lower === 'and') continue;
    if (isVerbLike(token)) return Math.max(start + 1, cutBeforeSubject(tokens, start, at));
    if (SPEAKING_PRONOUNS.has(token.lower)) return at;
    // "told reporters the deal", "told Acme News the deal": an article opens what was said.
    if (DETERMINERS.has(token.lower) && !/^(?:of|for|at|from|with|by|and)$/.test(tokens[at - 1]!.lower))
      return at;
  }
  return at;
}

/** Where the addressee ends and the subject of what was said begins: "told investigators Lee had left". */
function cutBeforeSubject(tokens: readonly Token[], start: number, verb: number): number {
  for (let at = start + 1; at < verb; at++)
    if (tokens[at]!.isCapital && !tokens[at - 1]!.isCapital) return at;
  return Math.min(start + 1, verb);
}

const isBaseOfSaying = (token: Token | undefined): boolean =>
  token !== undefined && readSayingVerb(token.lower).some(({ form }) => form === 'base');

interface Phrase {
  readonly role: 'via' | 'addressee' | 'other';
  readonly stretch: Stretch;
}

const PHRASE_OPENERS =
  /^(?:in|on|at|via|through|during|to|with|from|by|of|about|after|before|outside|inside|near|beside|following|as|for|when|while|under|against)$/;

/** A phrase that leads to a channel ("in a statement") or to the mark that opens what was said; else null. */
function readPhrase(tokens: readonly Token[], start: number): Phrase | null {
  const opener = tokens[start]!.lower;
  if (!PHRASE_OPENERS.test(opener)) return null;
  // "continues to deny that": what leads to "that" is another saying
  if (opener === 'to' && !tokens[start + 1]?.isCapital && isBaseOfSaying(tokens[start + 1])) return null;
  let channel = -1;
  let at = start + 1;
  for (; at < tokens.length && at < start + MAX_PHRASE; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.lower === 'that') break;
    if (channel < 0 && CHANNELS.has(token.lower) && opener !== 'of') channel = at;
    if (channel >= 0 && at > channel && !CHANNELS.has(token.lower)) break;
    if (channel < 0 && isVerbLike(token) && opener !== 'when' && opener !== 'while')
      return readPlatform(tokens, start);
  }
  if (channel >= 0)
    return {
      role: 'via',
      stretch: { from: start, to: channel + 1 + Number(CHANNELS.has(tokens[channel + 1]?.lower ?? '')) },
    };
  const end = tokens[at];
  const leads =
    !end ||
    end.kind === 'quote' ||
    end.lower === 'that' ||
    end.lower === ':' ||
    end.lower === '.' ||
    (end.lower === ',' && tokens[at + 1]?.kind === 'quote');
  if (!leads && !(end.lower === ',' && opener !== 'of')) return readPlatform(tokens, start);
  if (at >= start + MAX_PHRASE) return readPlatform(tokens, start);
  const role =
    opener === 'to' || opener === 'with'
      ? 'addressee'
      : opener === 'on' && tokens[start + 1]?.isCapital
        ? 'via'
        : 'other';
  return { role, stretch: { from: start, to: at } };
}

/** "on Instagram" before a bare clause. */
function readPlatform(tokens: readonly Token[], start: number): Phrase | null {
  if (
    tokens[start]!.lower !== 'on' ||
    !tokens[start + 1]?.isCapital ||
    !CHANNELS.has(tokens[start + 1]!.lower)
  )
    return null;
  return { role: 'via', stretch: { from: start, to: start + 2 } };
}
