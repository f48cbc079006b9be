import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { contains, trimRange } from '../text/ranges';
import type { Denial } from './find-denials';

const CONTESTS = /^(?:deny|dispute|reject|dismiss|contest|refute|rebut)$/;
/** "a claim by the opposition that …", "accusations from the union that …", "the senator’s suggestion that …" */
const BY_WHOM =
  /^(?<noun>(?:an? |the |any |all )?(?:[\p{L}-]+ )?(?:claims?|accusations?|allegations?|suggestions?|assertions?|charges?|reports?))(?: (?:last|on|this|late|yesterday|today)\b[\p{L} ]{0,16}?)? (?:made )?(?:by|from|in) (?<who>[^,.;:“”"]{2,60}?) that (?!(?:he|she|it|they|his|her|its|their|him|them)\b)(?=[\p{L}\d“"])/iu;
const OWNED =
  /^(?<who>(?:the )?[^,.;:“”"]{2,50}?)['’]s? (?<noun>(?:[\p{L}-]+ )?(?:claims?|accusations?|allegations?|suggestions?|assertions?|charges?|reports?)) that (?!(?:he|she|it|they|his|her|its|their|him|them)\b)(?=[\p{L}\d“"])/iu;

/** A denial and the claim that its own sentence tells, each with its part of it. */
export interface ClaimWithin {
  readonly claim: FoundMention;
  readonly denial: FoundMention;
}

/**
 * The claim that a denial names with who makes it, as a saying of theirs: "Moss denied a claim by the union that the valve was old".
 * The denial keeps the words before it. Undefined where nobody is named.
 */
export function readClaimWithin(
  { mention, statement }: Denial,
  { text, sentences }: ArticleReading,
): ClaimWithin | undefined {
  const [said] = statement.content;
  const sentence = sentences[mention.sentence];
  if (!said || !sentence || !contains(sentence, said) || !CONTESTS.test(statement.verb)) return undefined;
  const words = text.slice(said.start, said.end);
  const found = BY_WHOM.exec(words) ?? OWNED.exec(words);
  const { who, noun } = found?.groups ?? {};
  if (!found || !who || !noun || said.start <= mention.range.start) return undefined;
  const rangeOf = (part: string) => {
    const start = said.start + words.indexOf(part);
    return { start, end: start + part.length };
  };
  const claimed: Statement = {
    ...statement,
    source: rangeOf(who),
    cue: rangeOf(noun),
    verb: 'claim',
    content: [{ start: said.start + found[0].length, end: said.end }],
    stance: 'asserts',
    denied: null,
    via: null,
    addressee: null,
    clause: { start: said.start, end: said.start + found[0].length },
  };
  const range = { start: said.start, end: mention.range.end };
  return {
    claim: { ...mention, at: undefined, range, saying: true, subject: undefined, statement: claimed },
    denial: { ...mention, range: trimRange(text, mention.range.start, said.start) },
  };
}
