import type { FoundMention } from '../mentions/found-mention';
import { sliceRange } from '../text/ranges';
import type { Past } from './deniable-past';
import type { EventDraft } from '../events/event-draft';
import type { Denial } from './find-denials';

const OFFENCE =
  '(?:manslaughter|murder|homicide|fraud|bribery|corruption|theft|burglary|robbery|assault|rape|battery|arson|perjury|embezzlement|extortion|conspiracy|negligence|kidnapping|stalking|harassment|treason|espionage|spying|blackmail|forgery|smuggling|trafficking|libel)';
const CHARGE = '(?:charges?|counts?|wrongdoing|accusations?|allegations?|guilt|offences?|offenses?)';
/** "the charges", "any wrongdoing", "two counts of fraud", "involuntary manslaughter" */
const CHARGED = new RegExp(
  String.raw`^(?:(?:a|an|all|any|both|each|the|these|those|his|her|its|their|two|three|four|five|\d+) )*(?:of )?(?:the )?(?:[\p{L}-]+ ){0,2}?(?:${CHARGE}|${OFFENCE})\b`,
  'iu',
);
const DENIES = /^(?:deny|reject|dispute|contest|refute)$/;

/** "the accusation that he took the money", "reports that she would resign"; but not "the charges that were brought" */
const WITH_CONTENT =
  /^[“"'‘]?(?:[\p{L}’'-]+ ){0,3}?(?:accusations?|allegations?|assertions?|claims?|reports?|suggestions?|rumou?rs?|speculation|idea|notion) that (?!(?:was|were|is|are|has|have|had|appeared|emerged|came)\b)[\p{L}\d“"]/iu;

/** Whether a denial names somebody's word and tells itself what that says: only what tells the same is denied. */
export function tellsContent({ statement: { content } }: Denial, text: string): boolean {
  const said = content[0] ? sliceRange(text, content[0]) : '';
  // most say nothing of the kind, and to find that out of letters of any script takes a hundred times as long
  return / that /i.test(said) && WITH_CONTENT.test(said);
}

/** Whether somebody denies what they are charged with: "pleaded not guilty", "denies the charges", "denied manslaughter". */
export function isPlea(denial: Denial, text: string): boolean {
  const { verb, content } = denial.statement;
  if (tellsContent(denial, text)) return false;
  const said = content[0] ? sliceRange(text, content[0]).replace(/^[“"'‘]/, '') : '';
  if (verb === 'plead') return /^not guilty\b/i.test(said);
  return DENIES.test(verb) && CHARGED.test(said);
}

const JUDGES = /^(?:call|label|describe|brand|dub)$/;
const SUIT =
  /^(?:the|that|this|these|those|his|her|its|their) (?:[\p{L}-]+ ){0,2}?(?:actions?|cases?|(?:law)?suits?|indictments?|prosecutions?|verdicts?|rulings?|investigations?)\b(?! (?:that|of|about)\b)/iu;

/** Whether what is said passes a verdict on a suit or the like: "called the lawsuit meritless". */
export const judgesSuit = (verb: string, said: string): boolean => JUDGES.test(verb) && SUIT.test(said);

/**
 * Whether a plea, or a verdict on a suit, names a charge, which only who brings it is answered by: not a death, but who is said to have
 * caused it.
 */
export function namesCharge(denial: Denial, text: string): boolean {
  const [said] = denial.statement.content;
  if (said && judgesSuit(denial.statement.verb, sliceRange(text, said))) return true;
  return (
    isPlea(denial, text) &&
    !/\b(?:wrongdoing|accusations?|allegations?)\b/i.test(said ? sliceRange(text, said) : '')
  );
}

/** Whether a passage tells that somebody is charged. */
function isCharged({ clause, subject, actors }: FoundMention, accused: string): boolean {
  if (!clause || !actors.includes(accused)) return false;
  return clause.verb.passive ? subject === accused : subject !== accused;
}

/**
 * The event that tells with what the denier is charged: nearest before the denial in its article, else the last that other articles tell.
 * Cost: the passages of the story that tell of charges and name the denier.
 */
export function findCharge({ mention, speaker }: Denial, past: Past): EventDraft | undefined {
  if (speaker === undefined) return undefined;
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  for (const { draft, mention: other } of past.kin.listOf('charge', speaker)) {
    if (!isCharged(other, speaker) || !past.admits(draft)) continue;
    const here = other.article === mention.article;
    const rank = here
      ? 1 / (1 + Math.abs(mention.sentence - other.sentence))
      : past.startMs(draft) / 1e16 - 1;
    if (Number.isFinite(rank) && (!best || rank > best.rank)) best = { draft, rank };
  }
  return best?.draft;
}
