import { expect, test } from 'vitest';
import { tabulateActors } from '../extract/actors/actor-index';
import { readAlone } from '../extract/read-articles';
import { openReadingCache, type ReadingCache } from './reading-cache';
import { tabulateAhead } from './tabulate-ahead';
import { makeFolder } from './test-folder';

const readingOf = (text: string) => readAlone({ file: 'a.txt', text, sha256: '', given: {}, metadata: {} });
const FERRY = readingOf(
  'Ilse Brandovic, a pilot, met “Per Kvist” in Larvik. Brandovic left on 4 March 2031.',
);
const BRIDGE = readingOf('The minister Tove Lind opened the bridge. Lind thanked the Nordbro Group.');

/** A cache that counts what it is given to keep. */
function openCounting(folder: string, root: string): ReadingCache & { kept: string[] } {
  const cache = openReadingCache(folder, root, 'stamp');
  const kept: string[] = [];
  const store = (key: string, text: string) => {
    kept.push(text);
    cache.store(key, text);
  };
  return { ...cache, store, kept };
}

test('tabulateAhead() gives what tabulateActors() gives, and works it out once for the same names', () => {
  const [folder, root] = [makeFolder(), makeFolder()];
  for (const [readings, isKnown] of [
    [[FERRY, BRIDGE], false],
    [[FERRY, BRIDGE], true],
    [[BRIDGE, FERRY], false],
    [[FERRY, readingOf('Nobody was hurt on Monday.'), BRIDGE], false],
    [[FERRY], false],
  ] as const) {
    const tables = tabulateActors(readings);
    expect(tables.actors.length).toBeGreaterThan(1);
    expect(tabulateAhead(readings, null)).toEqual(tables);
    const cache = openCounting(folder, root);
    const ahead = tabulateAhead(readings, cache);
    cache.close(true);
    expect(ahead).toEqual(tables);
    expect([...ahead.ids]).toEqual([...tables.ids]);
    expect(cache.kept).toHaveLength(isKnown ? 0 : 1);
  }
});

test.each(['', '{', 'null', '{"actors":[]}'])(
  'tables that cannot be understood are worked out anew: %s',
  (text) => {
    const cache = { ...openReadingCache(makeFolder(), makeFolder(), 'stamp'), load: () => text };
    expect(tabulateAhead([FERRY], cache)).toEqual(tabulateActors([FERRY]));
    cache.close(true);
  },
);
