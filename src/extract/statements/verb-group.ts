import { hasNounSense, nounBase, verbBase } from '../words/lexicon';
import type { SayingVerb } from './saying-verbs';
import type { Stretch, Token } from './tokens';
import { ADVERBS, AUXILIARIES, BE_FORMS, MODALS, NEGATIONS } from './words';

/** What stands around a verb and makes one group with it: "has also flatly not". */
export interface VerbGroup {
  readonly start: number;
  readonly isNegated: boolean;
  readonly isModal: boolean;
  readonly isPassive: boolean;
  readonly hasAuxiliary: boolean;
}

/** "continues to deny": only how it is done. */
const GOING_ON = /^(?:continue[sd]?|tried|tries)$/;

/** The auxiliaries and adverbs before a verb; null for an infinitive. */
export function readGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  let start = at;
  let isNegated = false;
  let isModal = false;
  let isPassive = false;
  let hasAuxiliary = false;
  for (; start > 0 && at - start < 6; start--) {
    const { lower, kind } = tokens[start - 1]!;
    if (kind !== 'word') break;
    // "Mrs May told", "May told": a name, unless the word opens the sentence and could lead the verb
    const leads = start === 1 && (at > 1 || verbBase(tokens[at]!.lower) === tokens[at]!.lower);
    if (!leads && /^(?:may|will)$/.test(lower) && tokens[start - 1]!.isCapital) break;
    if (
      lower === 'to' &&
      tokens[start - 2]?.lower === 'on' &&
      /^(?:went|goes|go)$/.test(tokens[start - 3]?.lower ?? '')
    ) {
      start -= 2;
      hasAuxiliary = true;
    } else if (lower === 'to' && GOING_ON.test(tokens[start - 2]?.lower ?? '')) {
      start -= 1;
      hasAuxiliary = true;
    } else if (lower === 'as' && tokens[start - 2]?.lower === 'quoted') start -= 1;
    else if (lower === 'since' && AUXILIARIES.has(tokens[start - 2]?.lower ?? '')) continue;
    else if (
      !AUXILIARIES.has(lower) &&
      !ADVERBS.has(lower) &&
      !NEGATIONS.has(lower) &&
      !(lower.endsWith('ly') && !tokens[start - 1]!.isCapital)
    )
      break;
    isNegated ||= NEGATIONS.has(lower);
    isModal ||= MODALS.has(lower);
    isPassive ||= BE_FORMS.has(lower);
    hasAuxiliary ||= AUXILIARIES.has(lower);
  }
  if (start > 0 && tokens[start - 1]!.lower === 'to' && !isDriven(tokens, start - 1)) return null;
  return { start, isNegated, isModal, isPassive, hasAuxiliary };
}

/** "took to Twitter to deny", "was forced to admit", "went on the air to say": the infinitive is what was done. */
function isDriven(tokens: readonly Token[], to: number): boolean {
  return (
    tokens
      .slice(Math.max(0, to - 5), to)
      .some((token) =>
        /^(?:took|takes|rushed|forced|moved|emerged|appeared|hurried|used)$/.test(token.lower),
      ) ||
    tokens
      .slice(Math.max(0, to - LONGEST_WAY), to)
      .some(({ lower }, at, way) => /^(?:went|goes)$/.test(lower) && way[at + 1]?.lower === 'on')
  );
}

/** "went on television that same afternoon to say" */
const LONGEST_WAY = 7;

/** Verbs that a noun of no plural form takes in the plural, as British papers write of bodies; none of them is a noun too. */
const SAID_OF_BODY = /^(?:say|insist|maintain|believe|think|deny|admit|argue|know|tell|allege|accept)$/;
/** What a clause begins behind: "Did the club say …", "made Moss say …" have the bare infinitive. */
const BEFORE_CLAUSE =
  /^(?:[,;:–(]|and|but|or|though|although|while|whereas|because|as|that|which|what|where|when|since|if|so|yet|until|before|after)$/;

/** Words with a capital for their place alone: "Please tell me", "What say you", "I’ll admit". */
const NO_BODY = /['’]|^(?:he|she|it|this|that|please|what|how|why|where|when|everyone|nobody|ya)$/;

/** "Harrow say", "the club insist": a body, one word for many. */
function isManyInOne(tokens: readonly Token[], subject: Stretch, verb: SayingVerb): boolean {
  if (!SAID_OF_BODY.test(verb.lemma)) return false;
  const [head, before] = [tokens[subject.to - 1]!, tokens[subject.from - 1]];
  if (before && !BEFORE_CLAUSE.test(before.lower) && before.kind !== 'quote') return false;
  if (head.isCapital) return !NO_BODY.test(head.lower);
  return hasNounSense(nounBase(head.lower), 'group');
}

/** "reports" wants a singular subject, "report" a plural one; the past takes any. */
export function agrees(
  tokens: readonly Token[],
  subject: Stretch,
  verb: SayingVerb,
  group: VerbGroup,
): boolean {
  const head = tokens[subject.to - 1]!;
  if (
    verb.form === 'base' &&
    tokens
      .slice(subject.from, subject.to)
      .some((each) =>
        /^(?:those|people|men|women|children|%|percent|majority|third|half)$|%$/.test(each.lower),
      )
  )
    return true;
  if (verb.form === 'base')
    return (
      group.hasAuxiliary ||
      isManyInOne(tokens, subject, verb) ||
      /^(?:i|we|you|they|who|others|many|some|most|several|all|both|few|one|two|three|four|five|six|seven|eight|nine|ten|another|\d+)$/.test(
        head.lower,
      ) ||
      (/s$|^police$|people$/.test(head.lower) && !head.lower.endsWith("'s")) ||
      (subject.to - subject.from > 2 &&
        tokens.slice(subject.from, subject.to).some((t) => t.lower === 'and' || /s$/.test(t.lower)))
    );
  if (verb.form === 'third') return !/^(?:i|we|they|you)$/.test(head.lower) && !head.lower.endsWith("'s");
  return !/'s?$/.test(head.lower);
}
