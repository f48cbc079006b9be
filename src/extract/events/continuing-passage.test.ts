import { expect, it } from 'vitest';
import { readOne } from '../test-readings';
import { isUnreal } from './continuing-passage';

it.each([
  ['The owners may sail.', true],
  ['May they sail in peace.', true],
  ['If the sea is calm, they sail.', true],
  ['Will Brandovic sail?', true],
  ['May tells the council that it is over.', false],
  ['Will said that it was over.', false],
  ['It did so on May 4.', false],
  ['The owners sailed.', false],
])('isUnreal(): %s %s', (sentence, unreal) => {
  const reading = readOne(`The ferry\n\n${sentence}`);
  expect(isUnreal(reading, reading.sentences.length - 1)).toBe(unreal);
});
