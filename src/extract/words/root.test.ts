import { expect, it } from 'vitest';
import { rootOf } from './root';

it.each([
  ['resign', 'resignation'],
  ['collude', 'collusion'],
  ['appoint', 'appointment'],
  ['explode', 'explosion'],
  ['arrest', 'arrest'],
  ['conclude', 'conclusion'],
  ['invade', 'invasion'],
  ['evacuate', 'evacuation'],
])('rootOf() gives %s and %s one root', (a, b) => {
  expect(rootOf(a)).toBe(rootOf(b));
});

it.each([
  ['resign', 'reside'],
  ['robber', 'robot'],
  ['station', 'state'],
  ['mission', 'miss'],
  ['nation', 'nature'],
  ['permit', 'perform'],
])('rootOf() keeps %s and %s apart', (a, b) => {
  expect(rootOf(a)).not.toBe(rootOf(b));
});
