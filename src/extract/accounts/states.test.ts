import { expect, it } from 'vitest';
import { statesIn } from './states';

it.each([
  ['kremlin', ['russia']],
  ['russian state culpable', ['russia']],
  ['moscow beijing hand', ['russia', 'china']],
  ['north korea responsible', ['north korea']],
  ['pyongyang', ['north korea']],
  ['korea north', ['north korea']],
  ['moscow russia', ['russia']],
  ['korea', []],
  ['north sea', []],
  ['paris climate', []],
  ['georgia', []],
])('statesIn() knows the states that are meant: %s', (words, states) => {
  expect(statesIn(words.split(' '))).toEqual(states);
});
