import type { FoundMention } from '../mentions/found-mention';
import type { Statement } from '../statements/find-statements';
import { happeningOf } from '../mentions/verb-classes';
import { sliceRange } from '../text/ranges';
import { nounBase } from '../words/lexicon';
import { judgesSuit } from './find-charge';

/**
 * What a denial speaks against: 'claim' somebody's word, which it does not repeat ("dismissed the report", "called that untrue");
 * 'blame' a part in something ("had nothing to do with it", "denied wrongdoing"); 'matter' what it says itself ("no call took place").
 */
export type Denied = 'claim' | 'blame' | 'matter';

/** A word of denial, without which a story of what did not happen contradicts only somebody who told it. */
const DENIES =
  /^(?:deny|dispute|refute|rebut|contradict|dismiss|reject|disavow|debunk|disclaim|repudiate|retract|recant|insist|maintain|counter|contest)$/;
const UNTRUE =
  /\b(?:untrue|false|not true|nonsense|baseless|groundless|unfounded|fabricat\w+|hoax|fake|lies?|lying|lied|myth|fiction|invention|no truth|inaccurate|not (?:accurate|correct|the case)|wrong|absurd|ridiculous|ludicrous|preposterous|rumou?rs?|smear|no such|otherwise|never happened|mistaken|(?:cannot|can[’']t|not|n[’']t) (?:accept|buy|believe)|erroneous|the opposite|not [“”"]?the (?:main|only|sole|real|root|primary|chief)|in fact|actually|on the contrary)\b/i;

const BLAME =
  /\b(?:nothing to do with|(?:no|any|the|having (?:any|a|no)|a) ["“”']?(?:hand|part|role|involvement|responsibility|connection|link|links|ties?|relations?|complicity|knowledge|wrongdoing|guilt|liability|blame)\b|wrongdoing|involvement|responsibility|not (?:guilty|responsible|involved|to blame|behind)|unrelated|(?:did|done) (?:absolutely |ever )?(?:nothing|anything) (?:wrong|illegal|improper)|innocent|innocence|to (?:link|blame|accuse|connect|tie|implicate)|being (?:involved|behind|responsible)|was behind|were behind|is behind|was to blame|were to blame|scapegoat\w*|fall guys?)\b/i;

const CLAIM =
  /^["“”']?(?:(?:all|any|both|most|each) (?:of )?)?(?:(?:that|this|it|them|those|these|so|otherwise|everything)(?=\s*(?:$|[,.;:”"]|as\b|on\b|in\b|at\b|by\b|and\b|too\b|was\b|is\b|again\b|altogether\b|flatly\b|\p{L}+day\b))|(?:(?:the|these|those|this|that|such|his|her|its|their|any|all) )?(?:[\p{L}-]+ ){0,3}?(?:reports?|claims?|allegations?|accusations?|charges?|stor(?:y|ies)|accounts?|assertions?|suggestions?|speculation|rumou?rs?|contentions?|characteri[sz]ations?|portrayals?|findings?|criticisms?|complaints?|remarks?|statements?)\b(?! (?:that|of|about|by \p{Ll}+ that|he|she|it|they|claiming|alleging|saying)\b))/iu;
/** "described the reports as false" */
const JUDGES = /^(?:call|label|describe|brand|dub)$/;
/** "said nonsense: …", "No way, says the firm: …": a verdict on what was told before, whatever follows. */
const VERDICT =
  /^[“"'‘]?(?:(?:utter |complete |total |absolute |pure )?(?:nonsense|rubbish|baloney|garbage)|nope|no way|not (?:true|so)|untrue|wrong|false|hogwash|bunk|poppycock|not only|not quite|not really|(?:it|he|she|they|that|I|we) (?:had|did|was|were|has|have|is|are)(?: not|n[’']t))[”"'’]?\s*(?:[:;,.–—]|$)/i;
/** "said the allegations were deeply offensive" */
const TELLING_IS =
  /^[“"'‘]?(?:the|these|those|such|all|his|her|its|their) (?:[\p{L}-]+ )?(?:allegations?|accusations?|claims?|charges?|suggestions?|reports?|findings|stor(?:y|ies)|accounts?|films?) (?:is|are|was|were|has no|had no|have no|lacks?|lacked)\b/iu;
/** Words that name no matter by themselves. */
const EMPTY: ReadonlySet<string> = new Set(
  'true untrue false nonsense nope cannot accept portrayal unrelated baseless groundless fake hoax lie myth claim report story account allegation accusation charge rumour rumor over-exaggerated wrong nothing anything nobody anyone something everything evidence proof indication sign trace hand part role involvement responsibility link connection relation wrongdoing knowledge kind case fact truth basis merit foundation suggestion reason otherwise happen accurate correct absurd ridiculous wild evil illegal innocent guilty such existence exist place any think know find suggest indicate point end country tie'.split(
    ' ',
  ),
);

/** "no such man", "what it did": words that point to what was told right before; and those who hold against what was told. */
const LEANS =
  /\b(?:such|this|those|these)\b|\bthat(?=[.,;:!?”"’]|$)|\bwhat (?:he|she|it|they|we|I|had)\b|\bnothing wrong\b|\bthe (?:story|report|claim|account|idea|suggestion|accusation|allegation|charge|link|rumou?r|figure|change|move|decision)s?\b/i;
const HOLDS = /^(?:insist|maintain|counter|contest|dispute|rebut)$/;

/** Whether a denial leans on what was told right before it. */
export function leansOn({ verb, content }: Statement, text: string): boolean {
  return HOLDS.test(verb) || content.some((part) => LEANS.test(sliceRange(text, part)));
}

/** The words of a denial that name what it denies. */
export function wordsDenied(words: readonly string[]): string[] {
  return words.filter((word) => !EMPTY.has(word));
}

/** What a denial speaks against. */
export function readDenied(
  { content, verb, denied }: Statement,
  { words }: FoundMention,
  text: string,
): Denied {
  const said = content[0] ? sliceRange(text, content[0]) : '';
  if (VERDICT.test(said) || TELLING_IS.test(said)) return 'claim';
  const own = denied ? sliceRange(text, denied) : said;
  if (BLAME.test(said)) return 'blame';
  if (wordsDenied(words).length === 0) return 'claim';
  if (DENIES.test(verb) && CLAIM.test(said)) return 'claim';
  if (JUDGES.test(verb) && (CLAIM.test(said) || judgesSuit(verb, said))) return 'claim';
  return BLAME.test(own) ? 'blame' : 'matter';
}

/** "that the meeting never happened", "no such call", "there was not any such deal": the noun of a happening that was told before. */
const POINTS =
  /^[^\p{L}]*(?:that )?(?:there (?:is|was|has been|had been) (?:not |never )?)?(?:the|this|that|(?:no|any) such) (?<nouns>[\p{L}-]+(?: [\p{L}-]+)?)/iu;

/** Whether what is denied is named by a noun of its kind of happening that points back to a telling of it. */
export const pointsBack = ({ content }: Statement, text: string, kind: string | undefined): boolean =>
  kind !== undefined &&
  content.some((part) => {
    const nouns = POINTS.exec(sliceRange(text, part))?.groups?.['nouns']?.toLowerCase().split(' ') ?? [];
    return nouns.some((noun) => happeningOf(nounBase(noun)) === kind);
  });

/** Whether a denial says that something told is not so, beyond telling what did not happen. */
export function isContradiction({ verb, content }: Statement, text: string): boolean {
  return DENIES.test(verb) || content.some((part) => UNTRUE.test(sliceRange(text, part)));
}
