import { describe, expect, it } from 'vitest';
import { tag } from '../test-readings';

const tagOf = (sentence: string, word: string): string | undefined =>
  tag(sentence).find(({ text }) => text === word)?.tag;

describe('a form of the past before another verb', () => {
  it.each([
    ['briefed', 'A rider briefed on the matter said he had left.'],
    ['briefed', 'Nobody asked on what grounds, but a rider briefed on the matter said he had left.'],
    ['started', 'A fire started in a mine was put out.'],
    ['surveyed', 'Half of the riders surveyed yesterday said no.'],
  ])('“%s” describes: %s', (word, sentence) => expect(tagOf(sentence, word)).toBe('VBN'));

  it.each([
    ['moved', 'The storm moved across the town and was felt.'],
    ['sailed', 'The boats that sailed from Ostra were lost.'],
    ['said', 'The mayor said in a letter the boats were lost.'],
    ['walked', 'The rider walked to the harbour, was seen and left.'],
  ])('“%s” does not: %s', (word, sentence) => expect(tagOf(sentence, word)).toBe('VBD'));
});
