import { describe, expect, it } from 'vitest';
import { tag, wordsOf } from '../test-readings';
import { splitClauses } from './clauses';

function subjects(sentence: string): string[] {
  const tokens = tag(sentence);
  return splitClauses(tokens).map(({ subject, verb }) => `${wordsOf(tokens, subject)} | ${verb.base}`);
}

describe('a clause of saying between commas', () => {
  it.each([
    ['leaves the subject its verb', 'The firm, police said, sold the mill.', ['police | say', 'The firm | sell']],
    ['with a place of its own', 'The head of the firm, the ministry said in a statement, fled.', ['the ministry | say', 'The head of the firm | flee']],
    ['behind an age', 'The man, 34, police said, shot a guard.', ['police | say', 'The man | shoot']],
    ['of a thought', 'The plan, she believes, failed.', ['she | believe', 'The plan | fail']],
    ['leaves what is joined its subject', 'The mayor resigned, the council said, but refused to go.', ['The mayor | resign', 'the council | say', 'The mayor | refuse', ' | go']],
    ['behind an object', 'He took the money, police said, left town and died.', ['He | take', 'police | say', 'He | leave', 'He | die']],
  ] as const)('%s', (_, sentence, expected) => {
    expect(subjects(sentence)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['is not one that opens the sentence', 'Police said, left and died.', ['Police | say', 'Police | leave', 'Police | die']],
    ['is not one that no comma closes', 'The mayor resigned, the council said and named a deputy.', ['The mayor | resign', 'the council | say', 'the council | name']],
    ['is not one of doing', 'The wall fell, the roof broke, and trapped nine.', ['The wall | fall', 'the roof | break', 'the roof | trap']],
    ['is not one with what is said', 'The mayor left, the clerk said the roof broke, and slept.', ['The mayor | leave', 'the clerk | say', 'the roof | break', 'the roof | sleep']],
  ] as const)('%s', (_, sentence, expected) => {
    expect(subjects(sentence)).toEqual(expected);
  }); // prettier-ignore
});

describe('a clause of saying within one that describes', () => {
  it.each([
    ['gives the verb what is described', 'The clerk, who police say stole the chain, fled.', ['police | say', 'The clerk | steal', 'The clerk | flee']],
    ['without commas', 'They shut the bridge that engineers said had cracked.', ['They | shut', 'engineers | say', 'the bridge | crack']],
    ['leaves a subject of its own alone', 'The boy, whom the paper said the army had shot, was buried.', ['the paper | say', 'the army | shoot', 'The boy | bury']],
    ['is none without a noun before it', 'She knew who police said fled.', ['She | know', 'police | say', ' | flee']],
  ] as const)('%s', (_, sentence, expected) => {
    expect(subjects(sentence)).toEqual(expected);
  }); // prettier-ignore
});
