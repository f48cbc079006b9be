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
import { MOST_RETOLD, weighRetold } from './story-coherence';
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
/** What it is worth that a denial stands right behind it in a story of one affair. */
const ANSWERS = 0.3;
/** What a claim must be worth, with how much other articles tell of it. */
const LEAST = 1.3;
/** So much articles on one affair retell of each other. */
const COHERENT = 0.15;

const POINTS =
  /^[^\p{L}]*(?:that )?(?:it|this|that|they|he|she|the (?:claim|report|story|charge|idea|document|figure|number|account)s?)\b/iu;
/** "none of it went into the sea", "that was no leak" */
const LINKED =
  /\b(?:none|most|all|any|some|much|half|part) of (?:it|this|that|them)\b|^[^\p{L}]*(?:that )?(?:this|that|such)\b/iu;
/** What somebody finds out is no word against another's. */
const FINDS = /^(?:find|show|learn|discover|reveal)$/;
const LONGEST_LEAD = 12;
const NEGATIVE = /\b(?:no|not|nor|never|nothing|nobody|none|neither|cannot)\b|n[’']t\b/i;

/** "while Moss says that she has no boat", "nor was the mate told, either": no word against another's. */
function isByTheWay({ clause, source, content }: Statement, text: string): boolean {
  const { start } = source ?? clause;
  const led = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const end = content.at(-1)?.end ?? clause.end;
  return (
    /\b(?:while|although|though|whereas|if|when)\s*$/i.test(led) ||
    /\beither\b[^.;]{0,3}$/i.test(text.slice(clause.start, end))
  );
}

/** The roots of the clause that a denial denies. */
function rootsOfClause({ clause }: FoundMention, { tokens }: SentenceReading): string[] {
  return clause ? contentWords(tokens.slice(clause.start, clause.end)).map(rootOf) : [];
}

/**
 * The claim beside it that a statement opposes, by evidence that adds up: how much the statement speaks against something, how near the
 * claim stands, whether it names or accuses who speaks, whether both tell of the same with opposite signs, and how much of it the rest of
 * the story tells. What merely did not happen opposes only a claim of the same that
 * names who denies it, unless all articles are on one affair. `coherence`
 * is that of the story. Cost: four sentences.
 */
export function findOpposed(
  denial: Denial,
  past: Past,
  reading: ArticleReading,
  told: (sentence: number) => readonly FoundMention[],
  coherence: number,
): FoundMention | undefined {
  const { mention, statement, speaker, faces } = denial;
  const { text, sentences } = reading;
  const here = sentences[mention.sentence];
  const signs = readOpposingSigns(statement, mention, reading);
  const coherent = coherence >= COHERENT;
  if (!here || mention.headline || signs.weight === 0 || isPlea(denial, text)) return undefined;
  if (FINDS.test(statement.verb) || isByTheWay(statement, text)) return undefined;
  const { roots, kind, states } = askFor(denial, 'matter', reading);
  const said = statement.content[0] ? sliceRange(text, statement.content[0]) : '';
  const denied = statement.stance === 'denies' ? readDenied(statement, mention, text) : 'claim';
  const isMere = denied === 'matter' && !signs.leans && !isContradiction(statement, text);
  const main = rootsOfClause(mention, here).filter((root) => roots.has(root));

  /** "Lind told the Ledger that …": the claim is not about who hears it. */
  function isTold({ statement: claim }: FoundMention, name: string | undefined): boolean {
    const last = name?.split(' ').at(-1);
    return !!claim?.addressee && last !== undefined && sliceRange(text, claim.addressee).includes(last);
  }

  function weigh(other: FoundMention, back: number): number {
    const matter = past.matterOf(other);
    const shared = matter.roots.filter((root) => roots.has(root)).length;
    const [claimed = other.range] = other.statement?.content ?? [];
    const opposite = NEGATIVE.test(sliceRange(text, claimed)) !== signs.negative;
    const together = sentences[other.sentence]?.block === here?.block;
    const isSaid = other.saying || other.statement !== undefined;
    const isNamed =
      (speaker !== undefined &&
        !isTold(other, past.nameOf(speaker)) &&
        (other.actors.includes(speaker) || isBlamed(other, speaker, past, reading))) ||
      states.some((state) => matter.states.includes(state));
    const ofThem = mention.actors.some((actor) => actor !== speaker && other.actors.includes(actor));
    const isLinked = shared > 1 || isNamed || (ofThem && (shared > 0 || opposite)) || LINKED.test(said);
    // in a story of one affair, who says no right behind what somebody else says of the same speaks of that
    const answers = coherent && isSaid && isLinked && back <= 1 && (together || back === 1);
    if (faces === 'unproven' && shared === 0 && !answers) return 0;
    if (denied === 'blame' && !matter.accuses && !(isNamed && isSaid)) return 0;
    const same = main.some((root) => matter.roots.includes(root));
    if (isMere && !answers && !(opposite && same && (isNamed || coherent))) return 0;
    const apart = together ? 1 : APART;
    return (
      signs.weight +
      (NEAR[back] ?? 0) * apart +
      (isNamed ? NAMED : 0) +
      Math.min(SHARED * shared, MOST_SHARED) +
      (shared > 0 && opposite ? OPPOSITE : 0) +
      (shared === 0 && kind !== undefined && kind === matter.kind ? SAME_KIND : 0) +
      (matter.accuses ? ACCUSES : 0) +
      (POINTS.test(said) ? LEANS : 0) +
      (answers && statement.stance === 'denies' ? ANSWERS : 0)
    );
  }

  let best: { readonly claim: FoundMention; readonly worth: number } | undefined;
  for (let back = 0; back < NEAR.length; back++) {
    const at = mention.sentence - back;
    if (sentences[at]?.block.kind !== 'body') break;
    for (const claim of told(at)) {
      if (!stoodBefore(claim, denial, past) || !isAnswered(claim, denial, past, reading)) continue;
      const alone = weigh(claim, back);
      const worth = alone < LEAST - MOST_RETOLD ? 0 : alone + weighRetold(claim, past.index, past.likeness);
      if (worth >= LEAST && (!best || worth > best.worth)) best = { claim, worth };
    }
  }
  return best?.claim;
}
