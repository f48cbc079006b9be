import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainWords } from './plain-words';

it('plainWords() parts a text at all that is neither letter nor digit', () => {
  expect(plainWords('“The 2.4m café’s roof,” Ölaf-Müller said…')).toEqual(
    'The 2 4m café s roof Ölaf Müller said'.split(' '),
  );
  expect(plainWords('')).toEqual([]);
  expect(plainWords(' — … “”')).toEqual([]);
});

it('plainWords() finds what a pattern for letters and digits does, also in other scripts and broken text', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'aZ5é ’-Яあ٣\ud83d\ude00\u0301', '𝒳', '😀'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const text = units.join('');
      expect(plainWords(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});
