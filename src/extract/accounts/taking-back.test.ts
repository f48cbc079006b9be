import { expect, it } from 'vitest';
import { takesBack } from './taking-back';

it.each([
  'that its statement could have been clearer',
  'that his testimony was incomplete',
  'that her account had been misleading',
  'that he exaggerated',
])('takesBack() hears who concedes %s', (said) => {
  expect(takesBack('concede', said, 'the port')).toBe(true);
  expect(takesBack('insist', said, 'the port')).toBe(false);
});

it.each([
  'that its ferry could have been faster',
  'that his testimony was long',
  'that her account should have been paid',
])('takesBack() hears nothing where somebody concedes %s', (said) => {
  expect(takesBack('concede', said, 'the port')).toBe(false);
});
