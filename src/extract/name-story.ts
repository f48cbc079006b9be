import { inOrderOfDate } from './order-of-date';
import type { ArticleReading } from './reading';
import { plainWords } from './text/plain-words';

type Titled = Pick<ArticleReading, 'file' | 'title' | 'text' | 'published' | 'copyOf'>;

/** Words that say nothing of what a headline is about. */
const EMPTY = new Set(
  (
    'a an the and but for nor of in on at to by up out off as from with into over after before about between against during under amid is are was were be ' +
    'been being am do does did has have had will would can could may might must shall should not no it its he his him she her they their them we our us ' +
    'you your that this these those there here what when where which who whom whose why how than then so if new more most all some says said say'
  ).split(' '),
);
/** Headlines that quote or ask, a sentence in the place of one, and those of an article that tells on the way, corrects or argues. */
const ASIDE =
  /^(?:["“‘']|(?:live|watch|video|recap|opinion|comment|editorial|analysis|letters?|column|review|correction|clarification|q ?& ?a|factbox|timeline|explainer|podcast|profile|obituary|in pictures|(?:\p{L}+ )?statement|(?:press|media|news) release|explained)\b.{0,20}[:|–—-]|correction\b|clarification\b)|\blive\b|\bas it happened\b|[?.…]["”’']?$/iu;
/** A headline of fewer words of its own tells little, however common they are. */
const TELLING_WORDS = 4;

/** Where a word stands. */
interface Standing {
  articles: number;
  last: Titled | undefined;
}

/** The words of a headline that say what it is about. */
const wordsOf = (title: string): string[] => [
  ...new Set(plainWords(title.toLowerCase()).filter((word) => word.length > 1 && !EMPTY.has(word))),
];

/**
 * The title of a story whose desk gives none: of the articles' headlines the one whose words stand in most of the other articles, each word counted by the
 * share of them that have it, and the sum divided by the root of how many words there are, so that neither a long headline nor a bare one wins. Headlines
 * that quote or ask, and those of live reports, corrections and opinion, count only where there is no other; of equals the first published counts.
 * An article that repeats another has no say. Undefined without a headline. Cost: linear.
 */
export function nameStory(readings: readonly Titled[]): string | undefined {
  const own = inOrderOfDate(readings.filter(({ copyOf }) => copyOf === undefined));
  const titled = own.filter(({ title, file }) => title !== file);
  if (titled.length < 2) return titled[0]?.title;
  const plain = titled.filter(({ title }) => !ASIDE.test(title));
  const asked = (plain.length > 0 ? plain : titled).map((reading) => ({
    reading,
    words: wordsOf(reading.title),
  }));
  /** In how many articles each word of a headline stands, and the last of those. */
  const having = new Map(
    asked.flatMap(({ words }) =>
      words.map((word): [string, Standing] => [word, { articles: 0, last: undefined }]),
    ),
  );
  const wordsByReading = new Map(asked.map(({ reading, words }) => [reading, words]));
  /** How many of its headline's words an article has itself. */
  const repeated = new Map<Titled, number>();
  for (const reading of own) {
    for (const word of plainWords(reading.text.toLowerCase())) {
      const there = having.get(word);
      if (!there || there.last === reading) continue;
      there.last = reading;
      there.articles++;
    }
    const words = wordsByReading.get(reading) ?? [];
    repeated.set(reading, words.filter((word) => having.get(word)?.last === reading).length);
  }
  let best: { readonly title: string; readonly score: number } | undefined;
  for (const { reading, words } of asked) {
    const standing = words.reduce((sum, word) => sum + (having.get(word)?.articles ?? 0), 0);
    const shared = standing - (repeated.get(reading) ?? 0);
    const score = shared / Math.sqrt(Math.max(words.length, TELLING_WORDS));
    if (!best || score > best.score) best = { title: reading.title, score };
  }
  return best?.title;
}
