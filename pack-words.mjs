import nlp from 'compromise/two';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TABLE = /wink-lexicon[\\/]src[\\/][\w-]+\.js$/;
/** What its authors ask to be kept with every copy: the comments that a table begins with. */
const NOTICE = /^(?:\s*\/\/.*\n)+/;

const NAMES = /compromise[\\/]src[\\/]two\.js$/;
const NAMED =
  /^(?:MaleName|FemaleName|FirstName|LastName|City|Region|Country|Place|Organization|SportsTeam)$/;

/** Of the lexicon of `compromise` only its names, as its model gives them; the package takes half a second to unpack the rest. */
function packNames() {
  const entries = Object.entries(nlp.model().one.lexicon).map(([word, tags]) => [
    word,
    [tags].flat().filter((tag) => NAMED.test(tag)),
  ]);
  const lexicon = Object.fromEntries(entries.filter(([, tags]) => tags.length > 0));
  const json = JSON.stringify(JSON.stringify(lexicon));
  const notice = '/*! Names from compromise, (c) Spencer Kelly, MIT licence */';
  return `${notice}\nconst lexicon = JSON.parse(${json});\nexport default { model: () => ({ one: { lexicon } }) };\n`;
}

/**
 * Puts the word tables into the bundle as JSON in a string, which a thread has read in 70 ms of its core; the scripts as they are
 * published take it 320 ms. What they hold, and how one asks them, is the same.
 */
export const packWords = {
  name: 'sourceline-pack-words',
  enforce: 'pre',
  transform(code, id) {
    if (NAMES.test(id)) return { code: packNames(), map: null };
    if (!TABLE.test(id)) return null;
    const notice = (NOTICE.exec(code)?.[0] ?? '').replace(/^\s*\/\/ ?/gm, ' * ');
    const json = JSON.stringify(JSON.stringify(require(id)));
    return { code: `/*!\n${notice} */\nexport default JSON.parse(${json});\n`, map: null };
  },
};
