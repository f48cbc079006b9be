import { expect, it } from 'vitest';
import { tag } from '../test-readings';
import { countSpeakerWords } from './shorten-speaker';

it.each([
  ['A state report published on Friday', 'A state report'],
  ['The email, sent by Ove Lind in May', 'The email'],
  ['The singer, who dreamed it up', 'The singer'],
  ['A Leeds newspaper in an interview', 'A Leeds newspaper'],
  ['The graduate (Class of 2008)', 'The graduate'],
  ['A spokeswoman for the county, Elaine Frost', 'A spokeswoman for the county, Elaine Frost'],
  ['The wanted man', 'The wanted man'],
  ['Researchers at a university in Leeds', 'Researchers at a university in Leeds'],
  ['The five-member steering committee, meeting in Leeds', 'The five-member steering committee'],
])('countSpeakerWords() names the speaker of “%s”', (words, named) => {
  const tokens = tag(words);
  expect(words.slice(0, tokens[countSpeakerWords(tokens) - 1]?.end)).toBe(named);
});
