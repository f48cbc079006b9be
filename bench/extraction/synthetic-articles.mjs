import tags from 'wink-lexicon/src/lexicon.js';

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
const ROLES = 'president minister judge spokeswoman doctor lawyer captain mayor'.split(' ');
const NAMES_DAY =
  /day$|today|tonight|tomorrow|morning|evening|noon|night|week|month|year|hour|moment|time|spring|summer|autumn|winter|season|century|decade/;
/** Words of English by the tag they mostly take. */
const wordsTagged = (tag) =>
  Object.keys(tags).filter(
    (word) => tags[word][0] === tag && /^[a-z]{4,9}$/.test(word) && !NAMES_DAY.test(word),
  );
const [NOUNS, VERBS, ADJECTIVES] = ['NN', 'VBD', 'JJ'].map(wordsTagged);
const DAY_MS = 86_400_000;
const ARTICLES_A_TOPIC = 5;
const ARTICLES_A_DAY = 20;

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** What a handful of articles is about: its people and places, its days, and the words that are used of it. */
function makeTopic(next, pick, published) {
  const some = (list, count) => Array.from({ length: count }, () => pick(list));
  const surname = () => capital(some(SYLLABLES, 3).join(''));
  return {
    place: surname(),
    firm: `${surname()} Holdings`,
    people: some(GIVEN, 5).map((given) => ({ name: `${given} ${surname()}`, role: pick(ROLES) })),
    thing: pick(NOUNS),
    what: pick(VERBS),
    day: new Date(published.getTime() - DAY_MS * (1 + Math.floor(next() * 5))),
    nouns: some(NOUNS, 40),
    verbs: some(VERBS, 20),
    adjectives: some(ADJECTIVES, 15),
  };
}

/** A paragraph of an article: what happened, with its day, or (not `dated`) what is said and thought around it. */
function writeParagraph(topic, dated, next, pick) {
  const { place, firm, thing, what, day } = topic;
  // most words are those of any news: that articles are of one topic does not make them say the same
  const word = (own, all) => pick(next() < 0.1 ? own : all);
  const [noun, verb, person] = [
    () => word(topic.nouns, NOUNS),
    () => word(topic.verbs, VERBS),
    () => pick(topic.people),
  ];
  const group = () => `${next() < 0.5 ? `${word(topic.adjectives, ADJECTIVES)} ` : ''}${noun()}`;
  const happening = () => `the ${group()} ${verb()} the ${group()}`;
  const [{ name, role }, { name: other }] = [person(), person()];
  const weekday = WEEKDAYS[day.getUTCDay()];
  const date = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const told = [
    () => `The ${thing} in ${place} ${what} on ${weekday}, ${name} told reporters.`,
    () => `On ${date} ${name}, the ${role}, met ${other} about the ${group()} of ${firm}.`,
    () => `${capital(happening())} two days after the ${thing} ${what}.`,
    () => `The ${firm} ${noun()} was ${verb()} on ${weekday} by the ${group()}.`,
  ];
  const around = [
    () => `“${capital(happening())},” ${name} said.`,
    () => `“It was the ${group()} that ${verb()},” said ${other}, who had seen the ${noun()}.`,
    () => `She said that ${happening()}.`,
    () => `${capital(happening())}, according to ${name}, but ${happening()}.`,
    () => `${firm} ${next() < 0.3 ? 'denied' : 'said'} that ${happening()}.`,
    () => `If ${happening()}, the ${thing} may have to close for years, ${name} warned.`,
    () => `The ${role} of ${place} has a ${group()} and the ${noun()} of a ${noun()}.`,
    () => `${capital(happening())} while ${happening()} in ${place}.`,
    () => `The ${group()} ${verb()} and the ${group()} ${verb()}.`,
    () => `${name} and ${other} ${verb()} the ${group()} for the ${noun()} of the ${thing}.`,
    () => `Nobody knows whether ${happening()}.`,
    () => `The ${firm} ${noun()} is worth $${Math.floor(next() * 900)}m to the ${group()}.`,
    () => `${capital(happening())}, and the ${noun()} that the ${role} ${verb()} was a ${group()}.`,
  ];
  if (dated) return pick(told)();
  return Array.from({ length: 3 }, () => pick(around)()).join(' ');
}

/**
 * So many articles of about 2 KB, the same for the same seed: five articles tell of each topic, twenty appear on a day. Names, words and
 * days change as the story goes on, as they do in the news.
 */
export function makeArticles(count, seed = 1) {
  const next = seededNumbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  let topic;
  return Array.from({ length: count }, (_, at) => {
    const published = new Date(Date.UTC(1990, 0, 3) + Math.floor(at / ARTICLES_A_DAY) * DAY_MS);
    if (at % ARTICLES_A_TOPIC === 0) topic = makeTopic(next, pick, published);
    const paragraphs = [
      `${capital(topic.thing)} in ${topic.place} ${topic.what} as ${topic.firm} stays silent`,
    ];
    for (let length = 0; length < 1950;) {
      const paragraph = writeParagraph(topic, paragraphs.length < 3 || next() < 0.1, next, pick);
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    return {
      file: `${String(at).padStart(6, '0')}.md`,
      text: paragraphs.join('\n\n'),
      given: { published: published.toISOString().slice(0, 10), publisher: `Outlet ${at % 37}` },
    };
  });
}
