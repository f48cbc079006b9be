import { describe, expect, it } from 'vitest';
import { kindsOfSaying, readSayingVerb } from './saying-verbs';

describe('readSayingVerb()', () => {
  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'third'],
    ['denies', 'deny', 'third'],
    ['denied', 'deny', 'past'],
    ['admitted', 'admit', 'past'],
    ['told', 'tell', 'past'],
    ['written', 'write', 'past'],
    ['noting', 'note', 'ing'],
    ['replies', 'reply', 'third'],
    ['replied', 'reply', 'past'],
    ['agreed', 'agree', 'past'],
    ['agreeing', 'agree', 'ing'],
    ['confessed', undefined, undefined],
    ['boat', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('reads %s', (word, lemma, form) => {
    const [verb] = readSayingVerb(word);
    expect([verb?.lemma, verb?.form]).toEqual([lemma, form]);
  });
});

describe('kindsOfSaying()', () => {
  it('gives every kind of a verb', () => {
    expect(kindsOfSaying('promise')).toEqual(['say', 'want']);
    expect(kindsOfSaying('refuse')).toEqual(['want']);
    expect(kindsOfSaying('boat')).toEqual([]);
  });
});
