import type { Statement } from '../statements/find-statements';
import { sliceRange } from '../text/ranges';
import type { Asking, Evidence } from './weigh-facing';

/** How much a passage tells what is denied that need not stand beside it. */
const MUCH = 0.5;
/** How near what is answered stands, and how much of the answer it must tell. */
const BESIDE = 0.9;
const TELLS = 0.3;
/** What it is worth that somebody accuses the state that denies. */
const STATE = 0.6;

/** How a denial speaks. */
export interface Tone {
  /** It contradicts, whatever its words. */
  readonly strong: boolean;
  /** It points back to a happening of its kind by a noun: "the meeting". */
  readonly points: boolean;
  /** It leans on what was told right before. */
  readonly leans: boolean;
  /** It denies guilt, of whatever. */
  readonly guilt: boolean;
}

const GUILT = /\b(?:wrongdoing|(?:nothing|anything) (?:wrong|illegal|improper)|innocen(?:t|ce)|guilty?)\b/i;

/** Whether somebody says of themselves or others that they did nothing wrong. */
export const deniesGuilt = ({ content }: Statement, text: string): boolean =>
  content.some((part) => GUILT.test(sliceRange(text, part)));

/** What the evidence is worth against a denial of what its words tell. */
function worthOfMatter(
  { matter, sure, close: isClose, same, kin, near, claim }: Evidence,
  { strong, leans, points }: Tone,
  here: boolean,
): number {
  if (matter === 0 && !(strong && near >= BESIDE && (leans || claim > 0))) return 0;
  const much = matter >= MUCH;
  // what stands far from it must tell the same of the same, in somebody's mouth or of somebody
  if (near === 0 && !(sure && (same || much) && (claim > 0 || isClose))) return 0;
  if (!here) return sure && (strong || isClose) ? matter + claim * 0.1 : 0;
  // nobody contradicts by the way what the article tells somewhere else
  if (strong && claim === 0 && near < BESIDE && !isClose && !(points && same)) return 0;
  const answers = near >= BESIDE && (claim >= 1 || (claim > 0 && matter >= TELLS));
  if (!strong && !kin && !answers && !(isClose && much)) return 0;
  return matter + near * 0.45 + claim * 0.15;
}

/** What the evidence is worth, by what is denied; `here` in the denial's own article. */
export function worthOf(
  evidence: Evidence,
  { denied, states, parties }: Asking,
  tone: Tone,
  here: boolean,
): number {
  const { matter, near, claim, party } = evidence;
  switch (denied) {
    case 'claim':
      return near === 0 ? 0 : near * 0.5 + Math.min(claim, 0.3) * 0.8 + claim * 0.1 + matter * 0.3;
    case 'blame': {
      // who is accused anywhere denies that
      if (tone.guilt && claim === 0 && !party && parties.size > 0) return 0;
      const accused = claim >= 1 ? (states.length > 0 ? STATE : 0.55) + matter * 0.3 : 0;
      return here ? Math.max(accused, near * 0.6 + claim * 0.5 + matter * 0.3) : accused;
    }
    case 'matter':
      return worthOfMatter(evidence, tone, here);
  }
}
