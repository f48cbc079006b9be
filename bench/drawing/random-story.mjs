/** A generator of numbers from 0 to 1 (mulberry32): the same seed gives the same row on every machine. */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  `court rules on bridge after storm minister denies report city council votes new harbour plan workers strike over pay
  police search house river floods old town school opens library fire crews reach valley president meets envoy in capital
  talks end without deal company recalls cars doctors warn of heat record crowd marches against law judge orders inquiry into
  crash ferry service resumes border closed for night museum returns bronze to island farmers block road parliament passes budget`.split(
    /\s+/,
  );
const START_MS = Date.UTC(2010, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 3652;
const BURSTS = 40;

/**
 * A story of `count` events as a story file (version 1): ten years, two thirds of the events in bursts of some days, titles of three
 * to ten words, a fifth spans of up to thirty days, half of the rest with a clock time; not in order of time.
 */
export function makeRandomStory(count, seed = 1) {
  const random = createRandom(seed + count);
  const whole = (below) => Math.floor(random() * below);
  const bursts = Array.from({ length: BURSTS }, () => ({ day: random() * DAYS, wide: 2 + random() * 25 }));
  const writeDay = (ms) => new Date(ms).toISOString().slice(0, 10);
  const events = [];
  for (let at = 0; at < count; at++) {
    const burst = random() < 2 / 3 ? bursts[whole(BURSTS)] : null;
    const bell = random() + random() + random() - 1.5;
    const day = burst ? burst.day + bell * burst.wide : random() * DAYS;
    const ms = START_MS + Math.min(Math.max(day, 0), DAYS - 31) * DAY_MS;
    const kind = random();
    const date =
      kind < 0.2
        ? `${writeDay(ms)}/${writeDay(ms + (1 + whole(30)) * DAY_MS)}`
        : kind < 0.6
          ? writeDay(ms)
          : new Date(ms).toISOString().slice(0, 16);
    const words = Array.from({ length: 3 + whole(8) }, () => WORDS[whole(WORDS.length)]);
    const title = words.join(' ');
    events.push({
      id: `e${at}`,
      title: title[0].toUpperCase() + title.slice(1),
      date,
      importance: whole(1001) / 1000,
      status: 'machine',
      actors: [],
      disputed: random() < 0.03,
      mentions: [],
    });
  }
  const title = `A random story of ${count} events`;
  return {
    version: 1,
    title,
    language: 'en',
    timeZone: 'UTC',
    generator: 'bench',
    articles: [],
    actors: [],
    events,
    problems: [],
  };
}
