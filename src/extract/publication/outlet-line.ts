import { findTimes } from '../times/find-times';
import { dayOf } from './full-day';

const HEAD_LINES = 6;
const LONGEST = 80;
/** What newspapers and stations are called, as one word of their name. */
const PAPER =
  /\b(?:News|Post|Times|Gazette|Herald|Tribune|Journal|Chronicle|Mail|Echo|Star|Guardian|Telegraph|Observer|Press|Review|Courier|Mercury|Standard|Independent|Express|Argus|Examiner|Dispatch|Sentinel|Globe|Inquirer|Bulletin|Monitor|Advertiser|Mirror|Sun|Citizen|Reporter|Messenger|Ledger|Register|Recorder|Record|Radio|Television|Broadcasting|Daily|Weekly|Evening|Sunday|Magazine)\b/;
/** "Published in The Meridian on 10 February 2031" */
const PUBLISHED_IN = /^(?:First )?[Pp]ublished in (?=(?:The |the )?\p{Lu})(?<name>[^\d,]{3,40}?),? on /u;
/** Two to five words with capitals; "of" and the like may stand between. */
const NAME = /^(?:The |the )?\p{Lu}[\p{L}'’-]*(?: (?:of|and|&|de|\p{Lu}[\p{L}'’-]*)){0,4}$/u;
const NOT_A_NAME =
  /^(?:By|From|In|On|At|Published|Posted|Updated|First|Last)\b|\b(?:editor|reporter|correspondent|office|service)\b/i;

const isOutlet = (name: string, dated: boolean): boolean =>
  NAME.test(name) &&
  !NOT_A_NAME.test(name) &&
  name.includes(' ') &&
  (PAPER.test(name) || (dated && name.startsWith('The ')));

/**
 * The outlet that stands on a line of its own below the headline of an article, alone or before the day: "The Fjord Gazette", "The Meridian, 22 April
 * 2031". Null for a place before the day ("Oslo, 22 April 2031"), a person, or a name without a word that papers are called by.
 */
export function readOutletLine(text: string): string | null {
  const lines = text
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  // what is all there is below, or the headline itself, is no line of the head
  for (const line of lines.slice(1, Math.min(HEAD_LINES, lines.length - 1))) {
    if (line.length > LONGEST) continue;
    const date = /\d/.test(line) ? findTimes(line).find((time) => dayOf(time) !== null) : undefined;
    if (/\d/.test(line) && !date) continue;
    const named = PUBLISHED_IN.exec(line)?.groups?.['name'];
    if (named !== undefined) return named;
    const name = (date ? line.slice(0, date.start) : line).replace(/[\s,|·•–—-]+$/, '');
    if (isOutlet(name, date !== undefined)) return name;
  }
  return null;
}
