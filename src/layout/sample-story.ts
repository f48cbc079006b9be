import { civilMs } from '../story/civil-ms';
import type { Mention, StoryEvent } from '../story/story';

/** Stories for tests only. */
function mention(article: string, stance?: 'asserts' | 'denies'): Mention {
  const account = stance && { who: '', whoName: 'A voice', stance, verb: 'said', quoted: false };
  return { article, start: 0, end: 1, exact: 'x', date: '2015', ...(account && { account }) };
}

function event(
  id: string,
  title: string,
  date: string,
  importance: number,
  sources = 1,
  denials = 0,
): StoryEvent {
  return {
    id,
    title,
    date,
    importance,
    status: 'machine',
    actors: [],
    disputed: denials > 0,
    mentions: [
      ...Array.from({ length: sources }, (_, at) => mention(`a${at}`, denials ? 'asserts' : undefined)),
      ...Array.from({ length: denials }, () => mention('a0', 'denies')),
    ],
  };
}

/** Years of background, then days of action. */
export const SAMPLE_STORY: { readonly events: StoryEvent[] } = {
  events: [
    event('e11', 'Russia passes a law on “homosexual behaviour among minors”', '2013-06', 0.6, 2),
    event('e9', 'Human Rights Watch reports a rise in attacks', '2014', 0.3),
    event('e4', 'Putin defends the law and speaks of children', '2014', 0.5, 2),
    event('e13', 'Luigi Brugnaro is elected mayor of Venice', '2015-06', 0.2),
    event('e15', 'Elton John apologises for Gloucester remark', '2015-06', 0.2),
    event('e14', 'Brugnaro bans 49 books from schools', '2015-06/2015-08', 0.2),
    event('e12', 'Elton John criticises the Venice mayor', '2015-08', 0.3),
    event('e2', 'Elton John calls for a more inclusive Ukraine', '2015-09-12~', 0.4),
    event('e1', 'Elton John speaks at the YES conference in Kiev', '2015-09-12', 0.6),
    event('e3', 'Elton John meets President Poroshenko', '2015-09-12', 0.6, 2),
    event('e10', 'Elton John tells the BBC a meeting is pie in the sky', '[2015-09-12..2015-09-14]', 0.5, 2),
    event('e6', 'Putin phones Elton John', '2015-09-14', 1, 3, 2),
    event('e5', 'Elton John thanks Putin on Instagram for phoning him', '2015-09-14', 0.9, 3),
    event('e7', 'Peskov says there was no conversation', '2015-09-15', 0.8, 2),
    event('e8', 'Elton John’s office says the two men spoke', '2015-09-15', 0.4),
  ],
};

const NOUNS = 'council harbour minister report bridge school union court storm factory museum ferry'.split(
  ' ',
);
const VERBS = 'opens rejects leaves reports delays approves questions closes'.split(' ');

/** A day in EDTF, also before year 1. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${date.toISOString().slice(-19, -14)}`;
}

/** What a random story is made from; the same gives the same story. */
interface Recipe {
  readonly seed: number;
  readonly count: number;
  readonly firstYear: number;
  readonly years: number;
}

/** A story of `count` events in bursts over about ten years; the same seed gives the same story. */
export const randomStory = (seed: number, count: number) =>
  denseStory({ seed, count, firstYear: 2012, years: 10 });

/** The same from any year on, over any number of years: over a few thousandths of one, many share a day. */
export function denseStory({ seed, count, firstYear, years }: Recipe): { events: StoryEvent[] } {
  let state = seed >>> 0 || 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)]!;
  const startMs = civilMs(firstYear, 1, 1);
  const wholeMs = years * 365 * 86_400_000;
  const bursts = Array.from({ length: 12 }, () => startMs + next() * wholeMs);
  return {
    events: Array.from({ length: count }, (_, at) => {
      const ms = bursts[Math.floor(next() * bursts.length)]! + next() ** 3 * 0.055 * wholeMs;
      const kind = next();
      const date =
        kind < 0.1
          ? dayOf(ms).slice(0, -3)
          : kind < 0.13
            ? dayOf(ms).slice(0, -6)
            : kind < 0.3
              ? `${dayOf(ms)}/${dayOf(ms + (1 + next() * 60) * 86_400_000)}`
              : kind < 0.4
                ? `${dayOf(ms)}~`
                : dayOf(ms);
      const words = 1 + Math.floor(next() * 3);
      const title = `The ${pick(NOUNS)} ${pick(VERBS)} ${Array.from({ length: words }, () => `the ${pick(NOUNS)}`).join(' and ')}`;
      const denials = next() < 0.05 ? 1 : 0;
      return event(
        `r${at}`,
        title,
        date,
        Math.round(next() ** 2 * 100) / 100,
        1 + Math.floor(next() * 3),
        denials,
      );
    }),
  };
}
