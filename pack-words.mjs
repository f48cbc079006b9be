import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TABLE = /wink-lexicon[\\/]src[\\/][\w-]+\.js$/;
/** What its authors ask to be kept with every copy: the comments that a table begins with. */
const NOTICE = /^(?:\s*\/\/.*\n)+/;

/**
 * Puts the word tables into the bundle as JSON in a string, which a thread has read in 70 ms of its core; the scripts as they are
 * published take it 320 ms. What they hold, and how one asks them, is the same.
 */
export const packWords = {
  name: 'sourceline-pack-words',
  enforce: 'pre',
  transform(code, id) {
    if (!TABLE.test(id)) return null;
    const notice = (NOTICE.exec(code)?.[0] ?? '').replace(/^\s*\/\/ ?/gm, ' * ');
    const json = JSON.stringify(JSON.stringify(require(id)));
    return { code: `/*!\n${notice} */\nexport default JSON.parse(${json});\n`, map: null };
  },
};
