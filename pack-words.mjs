import nlp from 'compromise/two';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The name under which the extraction asks for the tables. */
const TABLES = 'word-tables';
/** What its authors ask to be kept with every copy: the comments that a table begins with. */
const NOTICE = /^(?:\s*\/\/.*\n)+/;
const NAMED =
  /^(?:MaleName|FemaleName|FirstName|LastName|City|Region|Country|Place|Organization|SportsTeam)$/;

/** A table of the wink-lexicon package, with its authors' notice. */
function readTable(name) {
  const path = require.resolve(`wink-lexicon/src/${name}.js`);
  const notice = (NOTICE.exec(readFileSync(path, 'utf8'))?.[0] ?? '')
    .replace(/^\s*\/\/ ?/gm, ' * ')
    .replace(/[“”]/g, '"');
  return { table: require(path), notice: `/*!\n${notice} */` };
}

/** Words with what is known of each, as a WordTable (src/extract/words/word-table.ts) reads them. */
export function packTable(table) {
  const sections = new Map();
  for (const [word, value] of Object.entries(table)) {
    if (/[\n\t]/.test(word + value))
      throw new Error(`${JSON.stringify(word)} would break a line of its table`);
    const letters = word.slice(0, 2);
    const lines = sections.get(letters) ?? [letters];
    lines.push(`${word}\t${value}`);
    sections.set(letters, lines);
  }
  return [...sections.values()].map((lines) => lines.join('\n')).join('\n\n');
}

/** A text as a string literal in ASCII. */
const quote = (text) =>
  JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const mapValues = (table, change) =>
  Object.fromEntries(Object.entries(table).map(([word, value]) => [word, change(value)]));

/** Of the lexicon of `compromise` only its names, as its model gives them; the package takes half a second to unpack the rest. */
function listNames() {
  const entries = Object.entries(nlp.model().one.lexicon).map(([word, tags]) => [
    word,
    [tags].flat().filter((tag) => NAMED.test(tag)),
  ]);
  return Object.fromEntries(entries.filter(([, tags]) => tags.length > 0));
}

function writeTables() {
  const tags = readTable('lexicon');
  const [words, senses] = [readTable('wn-words'), readTable('wn-word-senses')];
  const [verbs, nouns] = [readTable('wn-verb-exceptions'), readTable('wn-noun-exceptions')];
  const notice = '/*! Names from compromise, (c) Spencer Kelly, MIT licence */';
  const write = (name, table) => `export const ${name} = ${quote(packTable(table))};`;
  return [
    tags.notice,
    write('tags', mapValues(tags.table, String)),
    words.notice,
    senses.notice,
    write(
      'senses',
      mapValues(words.table, (place) => String(senses.table[place])),
    ),
    verbs.notice,
    write('verbForms', verbs.table),
    nouns.notice,
    write('nounForms', nouns.table),
    notice,
    write('names', mapValues(listNames(), String)),
    '',
  ].join('\n');
}

/**
 * Gives the extraction its word tables as texts, which a thread has in no time: as JSON they take it 70 ms of its core, and the scripts as they
 * are published 320 ms.
 */
export const packWords = {
  name: 'sourceline-pack-words',
  resolveId: (id) => (id === TABLES ? `\0${TABLES}` : null),
  load: (id) => (id === `\0${TABLES}` ? { code: writeTables(), map: null } : null),
};
