import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberWords } from './remember';

describe('a remembered look-up', () => {
  it('gives what the look-up gives, undefined and empty answers too', () => {
    const look = (word: string) => (word.length % 3 === 0 ? undefined : word.length % 3 === 1 ? '' : word);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (words) => {
        const remembered = rememberWords(look);
        expect(words.map(remembered)).toEqual(words.map(look));
      }),
    );
  });

  it('looks each word up once', () => {
    const looked: string[] = [];
    const remembered = rememberWords((word) => void looked.push(word));
    for (const word of ['a', 'b', 'a', 'constructor', 'b', '__proto__', 'constructor']) remembered(word);
    expect(looked).toEqual(['a', 'b', 'constructor', '__proto__']);
  });

  it('forgets rather than grows without end', () => {
    let count = 0;
    const remembered = rememberWords((word) => (count++, word));
    for (let at = 0; at <= 50_000; at++) remembered(String(at));
    expect([remembered('0'), remembered('50000'), count]).toEqual(['0', '50000', 50_002]);
  });
});
