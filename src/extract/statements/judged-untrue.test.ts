import { expect, it } from 'vitest';
import { judgesUntrue } from './judged-untrue';

it.each([
  'it a lie',
  'the claim a lie',
  'that pure invention',
  'the story of the leak “complete nonsense”',
  'the allegations against her baseless and hurtful',
  'all of it a deliberate smear',
  'the union’s version “far-fetched”',
])('judgesUntrue() hears “%s”', (said) => {
  expect(judgesUntrue(said)).toBe(true);
});

it.each([
  'absurd',
  'the price absurd',
  'the rules ridiculous',
  'it a disgrace',
  'it a good day',
  'the report a false start for the port',
  'him a liar',
  'the claim a lie detector',
])('judgesUntrue() hears nothing in “%s”', (said) => {
  expect(judgesUntrue(said)).toBe(false);
});
