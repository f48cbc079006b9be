import { readInverted } from './find-inverted';
import { readSubject } from './find-source';
import { readAccording } from './read-according';
import { isVerbLike } from './word-classes';
import { countVerbWords, placeAfterLeft, placeCue, type Cue } from './place-cue';
import { readSayingTail } from './saying-tail';
import { readSayingVerb, type SayingKind, type SayingVerb } from './saying-verbs';
import type { Stretch, Token } from './tokens';
import { agrees, readGroup, type VerbGroup } from './verb-group';
import { CHANNELS, CONJUNCTIONS, DETERMINERS } from './words';

/** The kinds of verbs that stand before who says it: "…, said Poe", but never "…, denied Poe" or "…, told Poe". */
const INVERTS: ReadonlySet<SayingKind> = new Set(['say', 'show', 'think', 'clause']);

/** The saying clauses of a unit in the order of their verbs. Cost: linear, each look-around is bounded. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const cue = readAccording(tokens, at);
      if (cue) cues.push(cue);
      continue;
    }
    // "runs counter to it"
    if (
      token.lower === 'counter' &&
      /^(?:run|runs|ran|running|go|goes|went)$/.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    const verbs = readBack(tokens, at) ?? readSayingVerb(token.lower);
    if (verbs.length === 0) continue;
    const cue = readVerb(tokens, at, verbs);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "hit back", "shoots back": an answer. */
function readBack(tokens: readonly Token[], at: number): readonly SayingVerb[] | null {
  if (tokens[at + 1]?.lower !== 'back') return null;
  const [, base, ending] = /^(hit|fire|shot|shoot|snap)(s|d|ped)?$/.exec(tokens[at]!.lower) ?? [];
  if (base === undefined || (base === 'shoot' && !ending)) return null;
  const lemma = `${base === 'shot' ? 'shoot' : base} back`;
  return [{ lemma, kind: 'say', form: ending === 's' ? 'third' : 'past' }];
}

function readVerb(tokens: readonly Token[], at: number, verbs: readonly SayingVerb[]): Cue | null {
  const group = readGroup(tokens, at);
  if (!group || group.isModal) return null;
  if (tokens[group.start - 1]?.lower === 'to') return placeCue(tokens, at, verbs, null, group.start - 1);
  const verb = verbs[0]!;
  if (group.isNegated && verb.kind !== 'want') return null;
  if (verb.form === 'ing') return readParticiple(tokens, at, verbs, group);
  if (verb.form === 'base' && tokens[at]!.isCapital) return null;
  if (verb.form === 'past' && group.isPassive) return readPassive(tokens, at, verb, group);
  const before = tokens[group.start - 1];
  const mayInvert =
    !group.hasAuxiliary && (!before || before.kind === 'quote' || /^[,–?!]$/.test(before.lower));
  if (mayInvert && before && INVERTS.has(verb.kind)) {
    const inverted = readInverted(tokens, at + countVerbWords(tokens, at, verb));
    if (inverted && mayStandInverted(tokens, group.start, inverted)) {
      const tail = readSayingTail(tokens, inverted.to, 'say');
      return {
        verb: verb.lemma,
        kind: verb.kind,
        words: { from: at, to: at + countVerbWords(tokens, at, verb) },
        subject: inverted,
        shares: false,
        left: group.start,
        tail,
        place: placeAfterLeft(tokens, tail, before),
      };
    }
  }
  let subject = readSubject(tokens, group.start);
  const sharesSubject = !subject && before !== undefined && /^(?:and|but|or|then|,)$/.test(before.lower);
  if (!subject && !sharesSubject) return null;
  // "Had he said so, …" is a condition.
  if (subject && subject.from === 1 && tokens[0]!.lower === 'had') return null;
  if (subject && isNobody(tokens, subject)) return null;
  if (subject && !agrees(tokens, subject, verb, group)) subject = null;
  if (!subject && !sharesSubject) return null;
  return placeCue(tokens, at, verbs, subject, subject?.from ?? group.start);
}

/** "No one has said", "neither has claimed": nothing was said. */
function isNobody(tokens: readonly Token[], subject: Stretch): boolean {
  const first = tokens[subject.from]!.lower;
  return (
    /^(?:no|nobody|none|neither|no-one)$/.test(first) ||
    (first === 'one' && tokens[subject.from - 1]?.lower === 'no')
  );
}

/** Guards '…, said Poe' against "Poe, the chief, said Acme had …", where the name is the subject of what was said. */
function mayStandInverted(tokens: readonly Token[], start: number, inverted: Stretch): boolean {
  const after = tokens[inverted.to];
  if (after && (isVerbLike(after) || after.lower === 'that')) return false;
  if (tokens[start - 1]!.kind === 'quote' || !readSubject(tokens, start)) return true;
  if (tokens.slice(inverted.from, inverted.to).some((token) => isVerbLike(token))) return false;
  return !after || after.lower === '.';
}

/** "he was told that …", "it was reported that …": nobody is named. */
function readPassive(tokens: readonly Token[], at: number, verb: SayingVerb, group: VerbGroup): Cue | null {
  const tail = readSayingTail(tokens, at + 1, 'say');
  if (tokens[at + 1]?.lower === 'as') return null;
  if (tail.opener !== 'that' || !tokens[tail.next]) return null;
  return {
    verb: verb.lemma,
    kind: verb.kind,
    words: { from: at, to: at + 1 },
    subject: null,
    shares: false,
    left: group.start,
    tail,
    place: 'right',
  };
}

/** ", with the mayor | saying that …": who stands between a comma's "with" and the participle. */
function readAttending(tokens: readonly Token[], to: number): Stretch | null {
  for (let at = to - 1; at > 0 && at > to - MOST_ATTENDING; at--) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word' || isVerbLike(tokens[at]!)) return null;
    if (lower === 'with') return tokens[at - 1]!.lower === ',' && at + 1 < to ? { from: at + 1, to } : null;
  }
  return null;
}

const MOST_ATTENDING = 10;

/** ", adding that …", "a statement saying …", "is telling voters …". */
function readParticiple(
  tokens: readonly Token[],
  at: number,
  verbs: readonly SayingVerb[],
  group: VerbGroup,
): Cue | null {
  if (group.isPassive) {
    const subject = readSubject(tokens, group.start);
    return subject && placeCue(tokens, at, verbs, subject, subject.from);
  }
  const before = tokens[group.start - 1];
  const attending = readAttending(tokens, group.start);
  if (attending) return placeCue(tokens, at, verbs, attending, attending.from);
  if (
    before &&
    (DETERMINERS.has(before.lower) ||
      /^(?:without|with|of|for|from|after|before|about|on|at|to|as|'s)$/.test(before.lower) ||
      before.lower.endsWith("'s"))
  )
    return null;
  const isLoose =
    before &&
    before.kind === 'word' &&
    verbs[0]!.lemma !== 'say' &&
    !CHANNELS.has(before.lower) &&
    !CONJUNCTIONS.has(before.lower) &&
    !/^(?:by|in)$/.test(before.lower);
  const cue = placeCue(tokens, at, verbs, null, group.start);
  return isLoose && cue?.tail.opener === 'none' ? null : cue;
}
