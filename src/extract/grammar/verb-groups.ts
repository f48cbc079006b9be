import { verbBase } from '../words/lexicon';
import type { TaggedToken } from './tag-tokens';

/** A verb with its auxiliaries: "has been speaking", "did not call", "to apologise", "comparing". */
export interface VerbGroup {
  /** Token indexes, half-open: [first, end). */
  readonly first: number;
  readonly end: number;
  /** Index of the main verb. */
  readonly head: number;
  /** Base form of the main verb, with its particle where one belongs to it ("take place", "go on"). */
  readonly base: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'perfect' | 'pluperfect' | 'modal' | 'none';
  /** The modal word in lower case, where one leads. */
  readonly modal?: string | undefined;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
}

const VERB = /^(?:VB|VBD|VBZ|VBP|VBN|VBG|MD)$/;
const SKIPPED = /^(?:RB|RBR|RBS)$/;
const NEGATION = new Set(["n't", 'not', 'never', 'hardly', 'barely', 'scarcely', 'neither', 'nor']);

/** Whether a word of the group, or what stands right before it, takes it back: "never", "no longer". */
function isNegated(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  for (let at = Math.max(0, first - 1); at <= head; at++)
    if (NEGATION.has(word(at)) || (word(at) === 'longer' && word(at - 1) === 'no')) return true;
  return false;
}

function isVerb(token: TaggedToken | undefined): boolean {
  return !!token && VERB.test(token.tag);
}

/** The next verb after an auxiliary, over adverbs and an inverted subject pronoun; -1 for none. */
function nextVerb(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 4) {
    const token = tokens[at];
    if (!token) return -1;
    if (isVerb(token)) return at;
    // "should all have arrived"
    const passed = /^(?:n't|since|all|both|each)$/.test(token.lower);
    if (!SKIPPED.test(token.tag) && !passed && token.tag !== 'TIME') return -1;
    at++;
  }
  return -1;
}

/** Whether `verb` can be led by the auxiliary: be + -ed/-ing, have + -ed, do and modals + base. */
function isLedBy(auxiliary: string, modal: boolean, verb: TaggedToken): boolean {
  if (modal || auxiliary === 'do') return /^(?:VB|VBP|VBN|VBD)$/.test(verb.tag);
  if (auxiliary === 'be') return /^(?:VBN|VBG|VBD)$/.test(verb.tag);
  return auxiliary === 'have' && /^(?:VBN|VBD)$/.test(verb.tag);
}

const PARTICLES = new Set(['up', 'off', 'out', 'down', 'away', 'back', 'over', 'on', 'through']);

/** "take place", "go on", "pull off": the words that belong to the verb and change its meaning. */
function baseOf(tokens: readonly TaggedToken[], head: number): string {
  const base = verbBase(tokens[head]?.lower ?? '');
  const next = tokens[head + 1];
  if (base === 'take' && next?.lower === 'place') return 'take place';
  if (next && PARTICLES.has(next.lower) && /^(?:IN|RP|RB)$/.test(next.tag)) {
    const after = tokens[head + 2];
    const preposition = after && /^(?:DT|PRP|PRP\$|NN|NNP|NNS|CD|TIME|JJ)$/.test(after.tag);
    if (!preposition || ['up', 'out', 'off', 'down'].includes(next.lower)) return `${base} ${next.lower}`;
  }
  return base;
}

function tenseOf(words: readonly string[], tags: readonly string[]): VerbGroup['tense'] {
  const first = words[0] ?? '';
  if (tags[0] === 'MD') return 'modal';
  const base = verbBase(first);
  if (base === 'have' && words.length > 1) return first === 'had' ? 'pluperfect' : 'perfect';
  if (tags[0] === 'VBD' || first === 'was' || first === 'were' || first === 'did') return 'past';
  return tags[0] === 'VBZ' || tags[0] === 'VBP' ? 'present' : 'none';
}

/** Reads the group that begins at a verb or at "to"; null where none begins. */
function readGroup(tokens: readonly TaggedToken[], first: number): VerbGroup | null {
  const start = tokens[first];
  if (!start) return null;
  const infinitive = start.tag === 'TO';
  let at = infinitive ? nextVerb(tokens, first + 1) : first;
  if (at < 0 || (infinitive && tokens[at]?.tag !== 'VB')) return null;
  const chain: number[] = [];
  for (let next = at; next >= 0; next = nextVerb(tokens, at + 1)) {
    const verb = tokens[next];
    const last = tokens[chain.at(-1) ?? -1];
    if (!verb || (last && !isLedBy(verbBase(last.lower), last.tag === 'MD', verb))) break;
    chain.push(next);
    at = next;
  }
  const head = chain.at(-1) ?? first;
  const words = chain.map((index) => tokens[index]?.lower ?? '');
  const tags = chain.map((index) => tokens[index]?.tag ?? '');
  const headTag = tokens[head]?.tag;
  const hasBe = words.slice(0, -1).some((word) => verbBase(word) === 'be');
  const finite = !infinitive && /^(?:MD|VBD|VBZ|VBP)$/.test(tags[0] ?? '');
  return {
    first,
    end: head + 1,
    head,
    base: baseOf(tokens, head),
    form: infinitive
      ? 'infinitive'
      : finite
        ? 'finite'
        : tags[0] === 'VBG'
          ? 'gerund'
          : tags[0] === 'VBN'
            ? 'participle'
            : 'infinitive',
    tense: infinitive ? 'none' : tenseOf(words, tags),
    modal: tags[0] === 'MD' ? (words[0] ?? '') : undefined,
    negated: isNegated(tokens, first, head),
    passive: hasBe && (headTag === 'VBN' || headTag === 'VBD'),
    progressive: hasBe && headTag === 'VBG',
  };
}

/** A participle before a noun ("neighbouring Ukraine", "a packed room") is no verb of a clause. */
function isModifier(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.tag !== 'VBG' && token.tag !== 'VBN')) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const nounNext = !!next && /^(?:NN|NNS|NNP|NNPS|JJ)$/.test(next.tag);
  if (before && /^(?:DT|PRP\$|POS|JJ|CD)$/.test(before.tag)) return nounNext || token.tag === 'VBN';
  // "a fairly measured reply"
  if (before?.tag === 'RB' && nounNext && /^(?:DT|PRP\$|POS)$/.test(tokens[at - 2]?.tag ?? '')) return true;
  // "newly appointed General Silva"
  const named = token.tag === 'VBN' && before?.tag === 'RB' && next?.tag === 'NNP';
  if (named && (at === 1 || tokens[at - 2]?.text === ',')) return true;
  // "Armed men left": no subject of its own, and a noun where an object of a participle cannot stand
  if (at === 0 && token.tag === 'VBN' && /^NNS?$/.test(next?.tag ?? '')) return true;
  const twoBefore = tokens[at - 2];
  if (
    token.tag === 'VBG' &&
    nounNext &&
    before?.tag === 'NN' &&
    twoBefore &&
    /^(?:DT|JJ|PRP\$)$/.test(twoBefore.tag)
  )
    return true;
  return token.tag === 'VBN' && nounNext && !!before && /^(?:IN|TO)$/.test(before.tag);
}

/** The verb groups of a tagged sentence, in order, disjoint. Cost: linear. */
export function findVerbGroups(tokens: readonly TaggedToken[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (!isVerb(token) && token.tag !== 'TO') || isModifier(tokens, at)) continue;
    const group = readGroup(tokens, at);
    if (!group) continue;
    groups.push(group);
    at = group.end - 1;
  }
  return groups;
}
