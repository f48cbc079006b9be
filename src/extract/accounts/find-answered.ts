import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading, SentenceReading } from '../reading';
import { sliceRange } from '../text/ranges';
import { rootOf } from '../words/root';
import type { Past } from './deniable-past';
import { isPlea } from './find-charge';
import type { Denial } from './find-denials';
import type { Facing } from './facing';
import { isAnswered, isBlamed, startOfSaying, stoodBefore } from './is-answered';
import { isContradiction, readDenied, type Denied } from './read-denied';
import { askFor } from './weigh-facing';

/** How many sentences back a claim is answered. */
const REACH = 2;
/** "a report which argued that", "claims by the crew", "allegations that he fled": the denial tells itself whose claim, or which. */
const NAMES_CLAIM =
  /^[^.;:]{0,60}?\b(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?|rumou?rs?|story|stories|speculation)\b,? (?:by|from|of|that|which|about)\b/i;
/** More than that something was not so. */
const EMPHATIC = /\b(?:never|nobody|no one|nothing|none)\b/i;
const NEGATIVE = /\b(?:no|not|never|nothing|nobody|none|neither|cannot)\b|n[’']t\b/i;

/** Whether a sentence stands near enough before a denial: in its paragraph, or right before it, where the denial does not say what it denies. */
function isNear(at: number, denial: number, denied: Denied, { sentences }: ArticleReading): boolean {
  const [there, here] = [sentences[at]?.block, sentences[denial]?.block];
  return (
    there !== undefined &&
    (there === here || (denied !== 'matter' && denial - at === 1 && there.kind === 'body'))
  );
}

/** What an objection speaks against, by its kind; none for those that face no claim right before. */
const ANSWERS: ReadonlyMap<Facing, Denied> = new Map([
  ['before', 'claim'],
  ['retort', 'claim'],
  ['contested', 'matter'],
  ['doubted', 'claim'],
  ['claim', 'claim'],
  ['own', 'claim'],
  ['reversed', 'claim'],
  ['unproven', 'matter'],
  ['unsettled', 'matter'],
]);

/** The roots of what is said not to be so: the subject and the verb of its clause; all of them, where only "there" or "nobody" is the subject. */
function rootsOfDenied(
  { mention }: Denial,
  roots: ReadonlySet<string>,
  { tokens }: SentenceReading,
): ReadonlySet<string> {
  const { clause } = mention;
  if (!clause || clause.verb.base === 'be') return roots;
  const subject = tokens.slice(clause.subject.start, clause.subject.end);
  const main = new Set([...contentWords(subject), clause.verb.base].map(rootOf));
  return new Set([...roots].filter((root) => main.has(root)));
}

/** Whether a claim itself says that something is not so. */
function isNegative({ statement, range }: FoundMention, { text }: ArticleReading): boolean {
  const [said = range] = statement?.content ?? [];
  return NEGATIVE.test(sliceRange(text, said));
}

/** Whether a word of contrast, or a semicolon, sets a denial against what stands before it in its sentence. */
function isSetAgainst({ statement }: Denial, claim: FoundMention, { text }: ArticleReading): boolean {
  const said = claim.statement?.content.at(-1)?.end ?? claim.range.end;
  return /^[”"’']?\s*(?:;|,? ?(?:but|while|whereas))\s*$/.test(text.slice(said, startOfSaying(statement)));
}

/**
 * The passage right before a denial that it answers: a claim of somebody else, or their own where they take it back. A denial that does not
 * say what it denies answers the nearest claim; another one that tells of the same, or the sentence before where it contradicts something.
 * `told` gives the passages of a sentence of the article. Cost: three sentences.
 */
export function findAnswered(
  denial: Denial,
  past: Past,
  reading: ArticleReading,
  told: (sentence: number) => readonly FoundMention[],
): FoundMention | undefined {
  const { mention, statement, faces, speaker } = denial;
  const here = reading.sentences[mention.sentence];
  const denied = faces === undefined ? readDenied(statement, mention, reading.text) : ANSWERS.get(faces);
  if (!here || !denied || mention.headline) return undefined;
  const roots = rootsOfDenied(denial, askFor(denial, denied, reading).roots, here);
  const strong = isContradiction(statement, reading.text);
  const firm =
    strong || (statement.denied !== null && EMPHATIC.test(sliceRange(reading.text, statement.denied)));
  const verb = mention.clause ? rootOf(mention.clause.verb.base) : undefined;
  const [said] = statement.content;
  const named = said !== undefined && NAMES_CLAIM.test(sliceRange(reading.text, said));
  const plea = isPlea(denial, reading.text);
  for (let back = 0; back <= REACH; back++) {
    const at = mention.sentence - back;
    if (!isNear(at, mention.sentence, denied, reading)) return undefined;
    const best = told(at)
      .filter((other) => stoodBefore(other, denial, past) && isAnswered(other, denial, past, reading))
      .map((claim) => ({
        claim,
        shared: past.matterOf(claim).roots.filter((root) => roots.has(root)).length,
        // who denies a part in something answers those who say they had one
        named: denied === 'blame' && speaker !== undefined && isBlamed(claim, speaker, past, reading),
      }))
      .sort(
        (a, b) =>
          Number(b.named) - Number(a.named) ||
          b.shared - a.shared ||
          Number(b.claim.saying) - Number(a.claim.saying),
      )[0];
    if (!best) continue;
    if ((denied === 'claim' && !named) || best.named) return best.claim;
    // what was "not" so answers only who tells the same of the same; what "never" was any telling of it
    const enough =
      firm || best.shared > 1 || (verb !== undefined && past.matterOf(best.claim).roots.includes(verb));
    const tells = best.shared > 0 && enough && !isNegative(best.claim, reading);
    const against = back === 0 && isSetAgainst(denial, best.claim, reading);
    return !plea && (tells || against || (strong && !named && back <= 1)) ? best.claim : undefined;
  }
  return undefined;
}
