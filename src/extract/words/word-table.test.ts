import { describe, expect, it } from 'vitest';
import { packTable } from '../../../pack-words.mjs';
import { WordTable } from './word-table';

describe('WordTable', () => {
  const entries = { a: 'DT', abbey: 'NN', abbot: 'NN,NNP', 'new york': 'City', "'s": 'POS', x: '' };
  const table = new WordTable(packTable(entries));

  it.each(Object.entries(entries))('knows %j as what was packed', (word, value) => {
    expect(table.get(word)).toBe(value);
  });

  it.each(['', 'ab', 'abb', 'abbeys', 'new', 'york', 'zebra', 'constructor', '\n', 'x\t'])(
    'does not know %j',
    (word) => {
      expect(table.get(word)).toBeUndefined();
    },
  );

  it('takes no word that would break its lines', () => {
    expect(() => packTable({ 'a\tb': 'NN' })).toThrow();
    expect(() => packTable({ ab: 'N\nN' })).toThrow();
  });
});
