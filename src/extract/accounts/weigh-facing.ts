import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';
import { rootOf } from '../words/root';
import type { ArticleReading } from '../reading';
import { contains } from '../text/ranges';
import type { Past } from './deniable-past';
import type { Denial } from './find-denials';
import { endOfLead } from '../events/lead';
import { kindOf, type Matter } from './passage-matter';
import { wordsDenied, type Denied } from './read-denied';
import { statesIn } from './states';

/** What speaks for it that a denial faces a passage, each 0 for nothing. */
export interface Evidence {
  /** How much the passage tells what is denied. */
  readonly matter: number;
  /** Whether it tells so in a word or the kind of happening of its own. */
  readonly told: boolean;
  /** Whether it tells so in two things at least. */
  readonly sure: boolean;
  /** Whether it tells so in two things, with somebody of them. */
  readonly close: boolean;
  /** Whether both tell of the same kind of happening. */
  readonly same: boolean;
  /** The same kind, and nothing that the denier has done or suffered. */
  readonly kin: boolean;
  /** How near before the denial it stands in its article. */
  readonly near: number;
  /** Whether it names the denier, or somebody whom the denial names. */
  readonly party: boolean;
  /** Whether somebody else says so, and so much more where the denier is accused. */
  readonly claim: number;
}

/** A denial with what is asked of passages. */
export interface Asking {
  readonly denial: Denial;
  readonly denied: Denied;
  /** Base forms and roots of what is denied. */
  readonly words: readonly string[];
  readonly roots: ReadonlySet<string>;
  /** Those of them that name its kind of happening. */
  readonly kindRoots: readonly string[];
  /** The denier and whom the denial names: one of them may be the accused. */
  readonly parties: ReadonlySet<string>;
  readonly kind: string | undefined;
  /** The states that deny, or that the denial names. */
  readonly states: readonly string[];
  /** The words of its sentence that are no names. */
  readonly plain: readonly string[];
  /** The denial as a passage of these words alone. */
  readonly bare: FoundMention;
}

const SAME_KIND = 0.3;
/** An article begins with a denial: so near is what it goes on to tell. */
const AHEAD = 0.35;
const NEAR = [1, 0.9, 0.55, 0.35, 0.2, 0.1];

/** What is asked of passages that a denial could face. */
export function askFor(denial: Denial, denied: Denied, reading: ArticleReading | undefined): Asking {
  const { mention, speaker, parties: speakers } = denial;
  const words = wordsDenied(mention.words);
  const parties = new Set([...(speaker === undefined ? [] : [speaker]), ...speakers, ...mention.actors]);
  // that both name the story's hero says nothing: names count as actors
  const plain = reading ? plainWords(reading, mention.sentence) : words;
  const source = mention.statement?.source;
  const said = (reading?.sentences[mention.sentence]?.tokens ?? []).filter(
    (token) => source && contains(source, token),
  );
  const states = statesIn([...said.map(({ lower }) => lower), ...mention.words]);
  const bare = { ...mention, words, ...(denied === 'blame' ? { actors: [...parties] } : {}) };
  const roots = new Set(words.filter((word) => plain.includes(word)).map(rootOf));
  const kind = kindOf(bare);
  return {
    denial,
    denied,
    words,
    plain,
    roots,
    kindRoots: words
      .filter((word) => happeningOf(word) === kind)
      .map(rootOf)
      .filter((root) => roots.has(root)),
    parties,
    kind,
    states,
    bare,
  };
}

const NAME = /\p{Lu}.*\p{Lu}/u;

/** The words of a sentence that are no names: that both speak of the story's hero says nothing. */
const plainWords = (reading: ArticleReading, sentence: number): readonly string[] =>
  contentWords(
    (reading.sentences[sentence]?.tokens ?? []).filter(
      ({ tag, text }) => !tag.startsWith('NNP') && !NAME.test(text),
    ),
  );

/** How many things of a denial a passage tells: words or what comes of the same root, and the kind of happening. */
function countShared({ roots, kind, kindRoots }: Asking, other: Matter): number {
  let shared = 0;
  for (const root of other.roots) if (roots.has(root)) shared++;
  const same = kind !== undefined && kind === other.kind;
  const byWord = same && kindRoots.some((root) => other.roots.includes(root));
  return shared + (same && !byWord ? 1 : 0);
}

/** What speaks for it that a denial faces a passage; `reading` is that of the denial's article. */
export function weighFacing(
  asking: Asking,
  other: FoundMention,
  { likeness, matterOf }: Pick<Past, 'likeness' | 'matterOf'>,
  reading: ArticleReading | undefined,
): Evidence {
  const { denial, parties, kind, bare } = asking;
  const { mention, statement } = denial;
  const here = other.article === mention.article;
  const back = here ? mention.sentence - other.sentence : NEAR.length;
  const before = back > 0 || (back === 0 && other.range.start < statement.clause.start);
  const block = reading?.sentences[mention.sentence]?.block;
  const together = here && reading?.sentences[other.sentence]?.block === block;
  const told = matterOf(other);
  const shared = countShared(asking, told);
  // "Nope, says Moss" answers what stands right before it
  const apart = asking.denied === 'claim' && denial.faces === undefined && !together && back > 1;
  // an article that begins with a denial goes on to tell what is denied
  const ahead =
    here && reading !== undefined && shared > 0 && back < 0 && mention.sentence < endOfLead(reading);
  const near = ahead
    ? AHEAD
    : before && !apart && !other.headline
      ? (NEAR[back] ?? 0) + (together && back < NEAR.length ? 0.1 : 0)
      : 0;
  const people = bare.actors.filter(
    (actor) => actor !== denial.speaker && other.actors.includes(actor),
  ).length;
  const same = kind !== undefined && kind === told.kind;
  const beside =
    shared === 0 && here && reading && near > 0
      ? asking.plain.filter((word) => other.words.includes(word)).length
      : 0;
  const matter = shared > 0 ? likeness(bare, other) + (same ? SAME_KIND : 0) : Math.min(beside, 3) * 0.08;
  const accused =
    [...parties].some((actor) => other.actors.includes(actor)) ||
    asking.states.some((state) => told.states.includes(state));
  const { accuses } = told;
  const claimed = other.saying || (other.statement !== undefined && other.statement !== statement);
  return {
    matter,
    same,
    kin: same && (denial.speaker === undefined || !other.actors.includes(denial.speaker)),
    close: shared > 1 && people > 0 && !other.saying,
    told: shared > 0,
    sure: shared > 1 || (shared > 0 && people > 0),
    near,
    party: accused,
    claim: (claimed ? 0.3 : 0) + (accuses ? (accused ? 0.7 : 0.3) : accused && claimed ? 0.2 : 0),
  };
}
