import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { sliceRange } from '../text/ranges';
import { rootOf } from '../words/root';
import type { Past } from './deniable-past';
import { isPlea } from './find-charge';
import type { Denial } from './find-denials';
import { isAnswered, isBlamed, stoodBefore } from './is-answered';
import { readOpposingSigns } from './opposing-signs';
import { isContradiction, readDenied } from './read-denied';
import { askFor } from './weigh-facing';

/** What it is worth that a claim stands so many sentences before, and how much of it across a paragraph's end; set by hand, as all here. */
const NEAR = [0.35, 0.35, 0.25, 0.1];
const APART = 0.6;
/** What it is worth that it names who opposes it, or tells of the same. */
const NAMED = 0.25;
const SHARED = 0.15;
const MOST_SHARED = 0.4;
const OPPOSITE = 0.15;
const SAME_KIND = 0.15;
const ACCUSES = 0.15;
const LEANS = 0.15;
/** In how many things a claim that does not name who denies it tells the same as what merely did not happen. */
const SAME_MATTER = 2;
/** What a claim must be worth, with how much other articles tell of it. */
const LEAST = 1.3;
/** No more than so much is it worth that others tell of it. */
const MOST_RETOLD = 0.5;
const LEAST_RETOLD = 0.05;

const POINTS =
  /^[^\p{L}]*(?:that )?(?:it|this|that|they|he|she|the (?:claim|report|story|charge|idea|document|figure|number|account)s?)\b/iu;
/** What somebody finds out is no word against another's. */
const FINDS = /^(?:find|show|learn|discover|reveal)$/;
const LONGEST_LEAD = 12;
const NEGATIVE = /\b(?:no|not|nor|never|nothing|nobody|none|neither|cannot)\b|n[’']t\b/i;

/** "while Moss says that she has no boat", "nor was the mate told, either": no word against another's. */
function isByTheWay({ clause, source, content }: Statement, text: string): boolean {
  const start = source ? Math.min(source.start, clause.start) : clause.start;
  const led = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const end = content.at(-1)?.end ?? clause.end;
  return (
    /\b(?:while|although|though|whereas|if|when)\s*$/i.test(led) ||
    /\beither\b[^.;]{0,3}$/i.test(text.slice(clause.start, end))
  );
}

/** How much the other articles of the story tell of a claim: what nobody else tells of is seldom what somebody contradicts. */
function weighRetold(claim: FoundMention, { index, likeness }: Past): number {
  if (index.countArticles() < 2) return 0;
  const score = (a: FoundMention, b: FoundMention) => (a.article === b.article ? 0 : likeness(a, b));
  return Math.min(MOST_RETOLD, index.findBest(claim, LEAST_RETOLD, { score })?.alike ?? 0);
}

/** The roots of the clause that a denial denies. */
function rootsOfClause({ clause }: FoundMention, { tokens }: SentenceReading): string[] {
  return clause ? contentWords(tokens.slice(clause.start, clause.end)).map(rootOf) : [];
}

/**
 * The claim beside it that a statement opposes, by evidence that adds up: how much the statement speaks against something, how near the
 * claim stands, whether it names or accuses who speaks, whether both tell of the same with opposite signs, and how much of it the rest of
 * the story tells. What merely did not happen opposes only a claim of the same. Cost: four sentences.
 */
export function findOpposed(
  denial: Denial,
  past: Past,
  reading: ArticleReading,
  told: (sentence: number) => readonly FoundMention[],
): FoundMention | undefined {
  const { mention, statement, speaker, faces } = denial;
  const { text, sentences } = reading;
  const here = sentences[mention.sentence];
  const signs = readOpposingSigns(statement, mention, reading);
  if (!here || mention.headline || signs.weight === 0 || isPlea(denial, text)) return undefined;
  if (FINDS.test(statement.verb) || isByTheWay(statement, text)) return undefined;
  const { roots, kind, states } = askFor(denial, 'matter', reading);
  const said = statement.content[0] ? sliceRange(text, statement.content[0]) : '';
  const isMere =
    statement.stance === 'denies' &&
    !signs.leans &&
    !isContradiction(statement, text) &&
    readDenied(statement, mention, text) === 'matter';
  const main = rootsOfClause(mention, here).filter((root) => roots.has(root));

  function weigh(other: FoundMention, back: number): number {
    const matter = past.matterOf(other);
    const shared = matter.roots.filter((root) => roots.has(root)).length;
    const [claimed = other.range] = other.statement?.content ?? [];
    const opposite = NEGATIVE.test(sliceRange(text, claimed)) !== signs.negative;
    if (faces === 'unproven' && shared === 0) return 0;
    const isNamed =
      (speaker !== undefined &&
        (other.actors.includes(speaker) || isBlamed(other, speaker, past, reading))) ||
      states.some((state) => matter.states.includes(state));
    const same = main.filter((root) => matter.roots.includes(root)).length;
    if (isMere && !(opposite && same >= (isNamed ? 1 : SAME_MATTER))) return 0;
    const apart = sentences[other.sentence]?.block === here?.block ? 1 : APART;
    return (
      signs.weight +
      (NEAR[back] ?? 0) * apart +
      (isNamed ? NAMED : 0) +
      Math.min(SHARED * shared, MOST_SHARED) +
      (shared > 0 && opposite ? OPPOSITE : 0) +
      (shared === 0 && kind !== undefined && kind === matter.kind ? SAME_KIND : 0) +
      (matter.accuses ? ACCUSES : 0) +
      (POINTS.test(said) ? LEANS : 0)
    );
  }

  let best: { readonly claim: FoundMention; readonly worth: number } | undefined;
  for (let back = 0; back < NEAR.length; back++) {
    const at = mention.sentence - back;
    if (sentences[at]?.block.kind !== 'body') break;
    for (const claim of told(at)) {
      if (!stoodBefore(claim, denial, past) || !isAnswered(claim, denial, past, reading)) continue;
      const alone = weigh(claim, back);
      const worth = alone < LEAST - MOST_RETOLD ? 0 : alone + weighRetold(claim, past);
      if (worth >= LEAST && (!best || worth > best.worth)) best = { claim, worth };
    }
  }
  return best?.claim;
}
