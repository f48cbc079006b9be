import type { Account, Mention, StoryEvent } from '../story/story';

export interface Passage {
  readonly mention: Mention;
  /** Place of the mention in the event's list. */
  readonly index: number;
}

/** The passages that take one side: `all` where nobody denies, `reports` where a dispute is reported without a speaker. */
export interface Side {
  readonly stance: Account['stance'] | 'reports' | 'all';
  readonly passages: readonly Passage[];
}

/** What is said to have happened comes before what is said against it, whoever speaks. */
const TWO_SIDED = ['asserts', 'denies', 'reports'] as const;
const ONE_SIDED = ['reports', 'denies'] as const;

const speakerOf = ({ mention }: Passage): string | undefined => mention.account?.whoName;

/** How many speak on a side, each once however often; 0 for no side. */
export const countSpeakers = (side: Side | undefined): number => new Set(side?.passages.map(speakerOf)).size;

/** Passages of one speaker stay together, in the order in which the speakers first appear. */
function groupSpeakers(passages: readonly Passage[]): Passage[] {
  const speakers = [...new Set(passages.map(speakerOf))];
  return speakers.flatMap((speaker) => passages.filter((passage) => speakerOf(passage) === speaker));
}

/**
 * At most `most` passages that stand for a side, in their order: one of each speaker first, their own words before
 * what is said of them.
 */
export function choosePassages(passages: readonly Passage[], most: number): readonly Passage[] {
  const isQuoted = ({ mention }: Passage) => Number(mention.account?.quoted ?? false);
  const byVoice = [...passages].sort((a, b) => isQuoted(b) - isQuoted(a));
  const speakers = new Set<string | undefined>();
  const first = byVoice.filter((passage) => {
    const speaker = speakerOf(passage);
    return !speakers.has(speaker) && speakers.add(speaker);
  });
  const chosen = [...new Set([...first, ...byVoice])].slice(0, most);
  return passages.filter((passage) => chosen.includes(passage));
}

/**
 * The sides of an event with their passages. An event that nobody denies has one side, `all`, in the order of its
 * mentions; otherwise says so, says not, and passages without a speaker. Where no named speaker says so, the passages
 * that report it stand where they would: a denial always faces what it denies. Empty sides are left out.
 */
export function splitSides(event: StoryEvent): Side[] {
  const passages = event.mentions.map((mention, index) => ({ mention, index }));
  if (passages.length === 0) return [];
  if (!passages.some(({ mention }) => mention.account?.stance === 'denies'))
    return [{ stance: 'all', passages }];
  const isTwoSided = passages.some(({ mention }) => mention.account?.stance === 'asserts');
  return (isTwoSided ? TWO_SIDED : ONE_SIDED)
    .map((stance) => ({
      stance,
      passages: groupSpeakers(
        passages.filter(({ mention }) => (mention.account?.stance ?? 'reports') === stance),
      ),
    }))
    .filter((side) => side.passages.length > 0);
}
