import { expect, it } from 'vitest';
import { isSameSayer } from './name-sayer';

it.each([
  ['Moss', 'Ida Moss'],
  ['Holm Dairy', 'A Holm Dairy spokesman'],
  ['Ida Moss', 'ida moss'],
  ['Ida Moss', 'Ida Moss’s lawyer'],
  ['A deckhand', 'The deckhand'],
])('isSameSayer() takes %s and %s for one', (a, b) => {
  expect([isSameSayer(a, b), isSameSayer(b, a)]).toEqual([true, true]);
});

it.each([
  ['Moss', 'Mossley'],
  ['Ida Moss', 'Poul Moss'],
  ['Holm Dairy', undefined],
  [undefined, undefined],
])('isSameSayer() tells %s from %s', (a, b) => {
  expect([isSameSayer(a, b), isSameSayer(b, a)]).toEqual([false, false]);
});
