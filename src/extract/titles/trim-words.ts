import { isRoleNoun } from '../actors/role-nouns';
import type { TaggedToken } from '../grammar/tag-tokens';
import { closePhrase, PARTICLE } from './close-phrase';
import { dropAsides } from './drop-asides';
import { dropTimes } from './drop-times';
import {
  isOpen,
  lacksPlace,
  tellsLittle,
  waitsForClause,
  waitsForObject,
  waitsForPhrase,
  waitsForVerb,
} from './open-phrases';
import { joinInfinitive, losesOrder } from './governed-infinitive';
import { CALLS, leadsToRole, losesArgument, losesDriven } from './lost-argument';
import { endingMark, isBreak } from './ending-mark';
import { isOwnPlural } from './own-plural';
import { leansOn } from './leaning-verbs';
import { pairOfList } from './pair-of-list';
import { splitsClause } from './split-clause';
import { pare, telegraph, type Trimmed } from './telegraph';

/** How good the whole is without what only describes, and what it costs a cut to go without that, too: more than any other cut. */
const PARED = 0.1;
const PARED_CUT = 0.45;
/** What it costs to lose what the words before a cut are about. */
const LOST = { verb: 3.5, noun: 1.7 };

const FINITE = /^(?:VB[DZP]?|MD)$/;
const OPENERS =
  /^(?:although|though|because|but|while|when|where|which|who|whom|whose|as|after|before|since|until|unless)$/;

/**
 * "prevent and prosecute violence" → "prevent violence", "hunt down and bring to justice thieves" → "hunt down thieves": the
 * second of two joined verbs or adjectives.
 */
function dropJoined(tokens: readonly TaggedToken[]): TaggedToken[] {
  const kept = [...tokens];
  for (let at = 1; at < kept.length - 1; at++) {
    const [before, and, after] = [kept[at - 1], kept[at], kept[at + 1]];
    if (and?.lower !== 'and') continue;
    const particle = /^(?:RP|RB|IN)$/.test(before?.tag ?? '') && kept[at - 2]?.tag === 'VB';
    if (particle && after?.tag === 'VB') {
      const phrase = /^(?:TO IN|TO NN|IN NN)$/.test(`${kept[at + 2]?.tag} ${kept[at + 3]?.tag}`) ? 4 : 2;
      if (/^(?:DT|NNS?|NNP|JJ|CD)$/.test(kept[at + phrase]?.tag ?? '')) kept.splice(at, phrase);
      continue;
    }
    const verbs = before?.tag === 'VB' && after?.tag === 'VB';
    // "between old and new boats": both
    const both = kept.slice(0, at).some(({ lower }) => /^(?:between|both)$/.test(lower));
    const adjectives = before?.tag === 'JJ' && after?.tag === 'JJ' && !both;
    if (verbs || adjectives) kept.splice(at, 2);
  }
  return kept;
}

/** How many tokens the number has that ends before a place ("2.5 million": two). */
function tokensOfNumber(tokens: readonly TaggedToken[], at: number): number {
  let from = at;
  while (tokens[from - 1]?.tag === 'CD') from--;
  return at - from;
}

/** How good a place to end is before a token: 3 before a clause, 2 before a preposition, 1 before "to do", 0 none. */
function boundaryAt(tokens: readonly TaggedToken[], at: number): 0 | 1 | 2 | 3 {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before || at === 0 || (token.tag === 'VBG' && before.tag === 'IN')) return 0;
  // "to host up to 200 riders": how many
  if ((token.lower === 'up' && next?.lower === 'to') || (token.tag === 'TO' && before.lower === 'up'))
    return 0;
  // "was cut off by the board": what was done
  if (
    /^(?:up|out|off|down|away|back)$/.test(token.lower) &&
    /^VB[DN]$/.test(before.tag) &&
    /^(?:IN|TO)$/.test(next?.tag ?? '')
  )
    return 0;
  // "300 to 400 boats", "264 of 268 boats": how many; "rose by 3 million | to 9 million" is told without the sum
  if (/^(?:to|of)$/.test(token.lower) && before.tag === 'CD' && next?.tag === 'CD')
    return token.lower === 'to' && tokens[at - tokensOfNumber(tokens, at) - 1]?.lower === 'by' ? 2 : 0;
  // "90 per cent of them", "one rider in ten": how many
  if (
    token.lower === 'per' ||
    (token.lower === 'in' &&
      next?.tag === 'CD' &&
      /^\d?\d$|^\p{Ll}+$/u.test(next.text) &&
      tokens.slice(Math.max(0, at - 3), at).some(({ tag, lower }) => tag === 'CD' && lower !== next.lower))
  )
    return 0;
  // "no sign of anybody but him": without the exception it is another thing
  if (token.lower === 'but' && /^(?:any|every|no|all|none|nothing)/.test(before.lower)) return 0;
  const relative =
    token.lower === 'that' &&
    (/^(?:NN|NNS|NNP|TIME)$/.test(before.tag) || (before.tag === 'CD' && FINITE.test(next?.tag ?? '')));
  const participle =
    /^(?:VBN|VBG)$/.test(token.tag) && (/^(?:NN|NNS|NNP)$/.test(before.tag) || before.lower === 'own');
  const gerund =
    token.tag === 'IN' && next?.tag === 'VBG' && !/^(?:verge|brink|cusp|point|process)$/.test(before.lower);
  if (
    OPENERS.test(token.lower) ||
    /^(?:WDT|WP)$/.test(token.tag) ||
    isBreak(token) ||
    relative ||
    participle ||
    (gerund && (token.lower !== 'of' || before.tag === 'JJ'))
  )
    return 3;
  // "the first phase" before "of choosing a jury": last of all
  if (gerund) return 1;
  if (token.tag === 'TO' && next?.tag === 'VB') return 1;
  if (!next || isBreak(next) || (token.tag === 'IN' && /^(?:VB[DZP]|MD)$/.test(next.tag))) return 0;
  // "tougher labour and environmental rules": one noun ends both
  if (token.tag === 'CC' && /^(?:NN|JJ)$/.test(before.tag) && next.tag === 'JJ') return 0;
  const named = before.tag === 'NNP' && next?.tag === 'NNP' && token.tag !== 'TO';
  // "expand the emergency powers" before "of the bank": last of all
  if (token.lower === 'of') {
    // "no knowledge of the forging" before "of papers"
    const chained = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'of');
    // "unseat the mayor" before "of Ostra"
    const bearer = before.tag === 'NN' && isRoleNoun(before.lower) && before.lower !== 'head';
    const plural = before.tag === 'NNS' && isOwnPlural(tokens, at - 1);
    if (/^(?:one|some|many|several|two|three)$/.test(next.lower)) return 1;
    return plural || bearer || (chained && /^NNS?$/.test(before.tag)) ? 1 : 0;
  }
  return /^(?:IN|TO|CC)$/.test(token.tag) && !named ? 2 : 0;
}

/** Where "with a row of houses collapsing" begins, what happened besides; -1 where there is none. A cut inside it would tell another thing. */
function findBesides(tokens: readonly TaggedToken[]): number {
  const at = tokens.findIndex(({ lower }, place) => lower === 'with' && place > 0);
  const rest = tokens.slice(at + 1);
  const stop = rest.findIndex(({ tag }) => !/^(?:DT|CD|JJ|NNP?S?|PRP\$|POS)$/.test(tag));
  const of =
    rest[stop]?.lower === 'of'
      ? rest.slice(stop + 1).findIndex(({ tag }) => !/^(?:DT|JJ|NNP?S?)$/.test(tag))
      : -1;
  const end = of < 0 ? stop : stop + 1 + of;
  return at > 0 && end > 0 && rest[end]?.tag === 'VBG' ? at : -1;
}

/** Each form of what was told, and where it begins with "that" the same without. */
function withoutThat(form: Trimmed): Trimmed[] {
  const [that, ...rest] = form.tokens;
  const told = that?.lower === 'that' && that.tag === 'IN' && rest.some(({ tag }) => FINITE.test(tag));
  return told ? [form, { tokens: rest, quality: form.quality - 0.03 }] : [form];
}

/**
 * The ways to shorten the words after a title's verb, best first: whole; without the second of two joined verbs; without
 * articles; cut before a clause, before a preposition, before "to do". The first mark of punctuation ends them all. `verb` is the base
 * form of the verb they stand behind.
 */
export function trimOptions(
  tokens: readonly TaggedToken[],
  keeps?: (token: TaggedToken) => boolean,
  verb = '',
): Trimmed[] {
  const timeless = joinInfinitive(dropTimes(dropAsides(tokens), keeps), verb);
  const listed = pairOfList(timeless);
  if (listed) return trimOptions(listed, keeps, verb);
  const stop = endingMark(timeless);
  const after = (cut: readonly TaggedToken[]) => timeless.slice(timeless.indexOf(cut.at(-1)!) + 1);
  const phrase = stop < 0 ? timeless : timeless.slice(0, stop);
  // "calls the deal wrong"
  const called = CALLS.has(verb) && phrase.length > 1 && /^(?:JJ|VBN)$/.test(phrase.at(-1)?.tag ?? '');
  const settled = called && /^(?:NNP?S?|PRP)$/.test(phrase.at(-2)?.tag ?? '');
  const all = settled ? [...phrase] : closePhrase(phrase, true);
  const joined = settled ? all : closePhrase(dropJoined(all), true);
  // "apologises after comparing …": the verb alone may do
  const bare =
    phrase[0]?.tag === 'IN' &&
    !PARTICLE.test(phrase[0].lower) &&
    phrase[0].lower !== 'that' &&
    !leansOn(verb, phrase[0].lower) &&
    !leadsToRole(phrase, 0);
  // "was let go in April and her father in May": the verb stands for both
  const [and, other] = phrase;
  if (and?.lower === 'and' && /^(?:DT|PRP\$|NNP?S?)$/.test(other?.tag ?? ''))
    return [{ tokens: [], quality: 0.9 }];
  const lost = all.length === 0 && phrase.some((token) => /[\p{L}\d]/u.test(token.text));
  const open = all.length < phrase.length && (isOpen(all) || waitsForPhrase(phrase, all));
  const hangs = waitsForClause(all) || splitsClause(all, after(all)) || lacksPlace(all, verb);
  const options: Trimmed[] = [
    ...(lost || hangs ? [] : [{ tokens: all, quality: open ? 0.05 : 1 }]),
    ...(joined.length < all.length ? [{ tokens: joined, quality: 0.95 }] : []),
    ...(open || hangs ? [] : telegraph(joined)),
  ];
  const pared = open || hangs ? undefined : pare(joined);
  if (pared) options.push({ tokens: pared, quality: PARED });
  const besides = findBesides(joined);
  joined.forEach((token, at) => {
    if (besides > 0 && at > besides) return;
    const kind = boundaryAt(joined, at);
    const cut = joined.slice(0, at);
    const head = kind ? closePhrase(cut, token.tag === 'CC' || isBreak(token)) : [];
    if (head.length === 0) return;
    if (
      /^(?:whether|what|how|who|which|whom)$/.test(token.lower) &&
      /^(?:IN|TO|RP|RB)$/.test(head.at(-1)?.tag ?? '') &&
      (/^(?:IN|TO)$/.test(head.at(-1)?.tag ?? '') || PARTICLE.test(head.at(-1)?.lower ?? ''))
    )
      return;
    if (
      waitsForClause(head) ||
      splitsClause(head, after(head)) ||
      waitsForPhrase(joined, head) ||
      lacksPlace(head, verb) ||
      waitsForVerb(joined, head) ||
      waitsForObject(joined, head)
    )
      return;
    // "will resign | if it fails": a condition is no aside
    if (/^(?:if|unless)$/.test(joined[head.length]?.lower ?? '')) return;
    if (losesDriven(joined, head, verb) || losesOrder(joined, head, verb)) return;
    const rank = head.length < cut.length || isOpen(head) ? 1 : kind;
    const little = tellsLittle(joined, head) ? 0.45 : 0;
    const loses = losesArgument(joined, head, verb);
    const lost = loses ? LOST[loses] : 0;
    const quality = [0, 0.1, 0.5, 0.6][rank]! + Math.min(head.length, 9) / 100 - little - lost;
    const [last] = telegraph(head).slice(-1);
    options.push({ tokens: head, quality });
    if (last) options.push({ tokens: last.tokens, quality: quality - 0.05 });
    const pared = pare(head);
    if (pared) options.push({ tokens: pared, quality: quality - PARED_CUT });
  });
  // "posts a picture" before "of a burnt one"
  const of = all.findLastIndex(({ lower }) => lower === 'of');
  if (of > 0 && all.length - of < 5 && /^(?:ones?|it|them)$/.test(all.at(-1)?.lower ?? ''))
    options.push({ tokens: all.slice(0, of), quality: 0.45 });
  const forms = options.flatMap(withoutThat);
  if (bare) forms.push({ tokens: [], quality: 0.4 });
  return forms.sort((a, b) => b.quality - a.quality);
}
