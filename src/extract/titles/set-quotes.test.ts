import { expect, it } from 'vitest';
import { setQuotes } from './set-quotes';

it.each([
  ["Acme's lawyer resigns", 'Acme’s lawyer resigns'],
  ["The owners' union sues", 'The owners’ union sues'],
  ['Brandt told of "an incident"', 'Brandt told of “an incident”'],
  ["Brandt: the 'model' house burned", 'Brandt: the ‘model’ house burned'],
  ['Brandt: “We left early”', 'Brandt: “We left early”'],
  ['Brandt told of "an incident', 'Brandt told of an incident'],
  ['Ferry sinks', 'Ferry sinks'],
])('setQuotes() sets %s as %s', (title, set) => {
  expect(setQuotes(title)).toBe(set);
});
