/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32, public domain). */
function seededNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SYLLABLES =
  'bran dov kel mar tis or len vig sta ro hal mir den ul ka sen pet gar lo ri nos fer wil ta'.split(' ');
const GIVEN = 'Ilse Per Ana Omar Lena Joris Mina Tove Karel Rosa Bram Edda Nils Yara Hugo Vera'.split(' ');
const THINGS =
  'ferry bridge tanker dam airport factory school museum stadium tunnel harbour hospital reactor pipeline court'.split(
    ' ',
  );
const HAPPENED = [
  'sank', 'collapsed', 'caught fire', 'was closed', 'was evacuated', 'reopened', 'was sold', 'flooded', 'was raided', 'crashed',
]; // prettier-ignore
const PARTS =
  'engine roof valve alarm crew guard captain engineer inspector witness cable pump gate deck tower'.split(
    ' ',
  );
const DID = [
  'failed', 'was found', 'was removed', 'had been repaired', 'was arrested', 'resigned', 'was injured', 'left the site', 'broke',
]; // prettier-ignore
const DAY_MS = 86_400_000;

/**
 * So many articles of about 2 KB, the same for the same seed: five articles tell of each happening, twenty appear on a day. Names and
 * days change as the story goes on, as they do in the news.
 */
export function makeArticles(count, seed = 1) {
  const next = seededNumbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const surname = () => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES));
  const articles = [];
  let topic;
  for (let at = 0; at < count; at++) {
    const day = new Date(Date.UTC(1990, 0, 3) + Math.floor(at / 20) * DAY_MS);
    const before = new Date(day.getTime() - DAY_MS * (1 + Math.floor(next() * 5)));
    if (at % 5 === 0) {
      topic = {
        place: surname(),
        firm: `${surname()} Holdings`,
        thing: pick(THINGS),
        what: pick(HAPPENED),
        day: before,
      };
      topic.people = Array.from({ length: 4 }, () => `${pick(GIVEN)} ${surname()}`);
    }
    const { place, firm, thing, what, people } = topic;
    const weekday = WEEKDAYS[topic.day.getUTCDay()];
    const long = `${topic.day.getUTCDate()} ${MONTHS[topic.day.getUTCMonth()]} ${topic.day.getUTCFullYear()}`;
    const sentences = [
      () => `The ${thing} in ${place} ${what} on ${weekday}, ${pick(people)} told reporters.`,
      () =>
        `The ${pick(PARTS)} ${pick(DID)} on ${weekday} morning, and the ${pick(PARTS)} ${pick(DID)} an hour later.`,
      () =>
        `“We never saw a ${pick(PARTS)} like it,” ${pick(people)} said. “It ${pick(DID)} before we knew it.”`,
      () => `${firm} denied that the ${pick(PARTS)} ${pick(DID)} in ${MONTHS[Math.floor(next() * 12)]}.`,
      () => `On ${long} ${pick(people)} met the owners of the ${thing}, who had asked for more time.`,
      () => `She said that the ${pick(PARTS)} ${pick(DID)} after the ${thing} ${what}.`,
      () =>
        `${pick(people)}, a spokesman for ${firm}, announced on ${weekday} that the ${pick(PARTS)} would be replaced.`,
      () => `The company will pay $${Math.floor(next() * 900)}m, according to ${pick(people)}.`,
      () =>
        `${capital(pick(PARTS))} and ${pick(PARTS)} were brought to ${surname()} two days after the ${thing} ${what}.`,
      () =>
        `If the ${pick(PARTS)} fails again, the ${thing} may have to close for years, ${pick(people)} warned.`,
    ];
    const paragraphs = [`${capital(thing)} in ${place} ${what} as ${firm} stays silent`];
    for (let length = 0; length < 1950;) {
      const paragraph = Array.from({ length: 3 }, () => pick(sentences)()).join(' ');
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    articles.push({
      file: `${String(at).padStart(6, '0')}.txt`,
      text: paragraphs.join('\n\n'),
      sha256: String(at),
      given: { published: day.toISOString().slice(0, 10), publisher: `Outlet ${at % 37}` },
      metadata: {},
    });
  }
  return articles;
}
