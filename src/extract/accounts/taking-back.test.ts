import { expect, it } from 'vitest';
import { regretsTelling, takesBack } from './taking-back';

it.each([
  'that its statement could have been clearer',
  'that his testimony was incomplete',
  'that her account had been misleading',
  'that he exaggerated',
  'that it had been wrong about the leak',
  'that they got the figures wrong',
  'that the claim was wrong',
])('takesBack() hears who concedes %s', (said) => {
  expect(takesBack('concede', said, 'the port')).toBe(true);
  expect(takesBack('insist', said, 'the port')).toBe(false);
});

it.each([
  'that its ferry could have been faster',
  'that his testimony was long',
  'that her account should have been paid',
  'that it had been wrong to sail',
  'that it had been tired',
])('takesBack() hears nothing where somebody concedes %s', (said) => {
  expect(takesBack('concede', said, 'the port')).toBe(false);
});

it.each([
  ['apologise', 'for misleading the port', true],
  ['apologize', 'for having claimed that the deck was dry', true],
  ['apologise', 'for the incorrect figure', true],
  ['apologise', 'for the delay', false],
  ['apologise', 'to the crew', false],
  ['ask', 'for the incorrect figure', false],
])('regretsTelling() of “%s %s”: %s', (verb, said, regrets) => {
  expect(regretsTelling(verb, said)).toBe(regrets);
});
