import { describe, expect, it } from 'vitest';
import { splitClauses } from '../grammar/clauses';
import { tag } from '../test-readings';
import { judgeModality } from './modality';
import { isUnrealSentence } from './unreal';

/** "verb modality" of each clause. */
function judge(sentence: string, telling: 'past' | 'present' = 'past'): string[] {
  const tokens = tag(sentence);
  const clauses = splitClauses(tokens);
  return clauses.map((clause) => `${clause.verb.base} ${judgeModality(clause, clauses, tokens, telling)}`);
}

describe('judgeModality() takes as having happened', () => {
  it.each([
    ['The ferry sank.', 'sink asserted'],
    ['The ferry has sunk.', 'sink asserted'],
    ['The ferry was sunk by a storm.', 'sink asserted'],
    ['The ferry was sinking.', 'sink asserted'],
    ['The table was set by two waiters.', 'set asserted'],
    ['The man who ran home fell.', 'run asserted'],
    ['Ove Lind ran the port.', 'run asserted'],
    ['The firm was forced to apologise.', 'apologise asserted'],
    ['The council went on to ban the book.', 'ban asserted'],
    ['Brandt managed to escape.', 'escape asserted'],
    ['Only then did the captain admit it.', 'admit asserted'],
    ['The boats sounded their horns.', 'sound asserted'],
    ['The captain admitted that he left the bridge.', 'leave asserted'],
    ['The owners did not deny that the ferry sank.', 'sink asserted'],
    ['Brandt and the owners had a long conversation.', 'have asserted'],
    ['The ferry had its first passengers in 2029.', 'have asserted'],
    ['The film had its premiere on Tuesday.', 'have asserted'],
    ['Brandt thanked her for calling.', 'call asserted'],
    ['The court fined them for losing the ferry.', 'lose asserted'],
    ['After meeting the owners, she resigned.', 'meet asserted'],
    ['The ferry, seized by pirates, sank.', 'seize asserted'],
    ['The owners managed to get the ferry raised by divers.', 'raise asserted'],
    ['To save it, the owners sold the ferry built in Bergen.', 'build asserted'],
  ])('%s', (sentence, expected) => {
    expect(judge(sentence)).toContain(expected);
  });
});

describe('judgeModality() takes as not having happened', () => {
  it.each([
    ['what is so now', 'Only now the captains admit it.', 'admit habitual'],
    ['how something seems', 'The horn sounded like a cow.', 'sound state'],
    ['what somebody could hear', 'The captain heard bells.', 'hear state'],
    ['a plan', 'The owners will sell the ferry.', 'sell planned'],
    [
      'what was meant to be done',
      'The deal was meant to see the ferry raised by divers.',
      'raise hypothetical',
    ],
    [
      'what somebody hopes to have done',
      'The owners hope to have the ferry raised by divers.',
      'raise hypothetical',
    ],
    ['a plan', 'They’ll sell the ferry.', 'sell planned'],
    ['an intention', 'The firm wanted to apologise.', 'apologise hypothetical'],
    ['a plan of then', 'The sale, set for October, fell through.', 'set hypothetical'],
    ['what was expected', 'The ferry was expected in April.', 'expect hypothetical'],
    ['what was meant', 'The owners aimed to sell it.', 'aim state'],
    ['a plan of then', 'The sale was scheduled for October.', 'schedule hypothetical'],
    ['what was supposed', 'Ove was supposed to get married on Saturday.', 'marry hypothetical'],
    ['an office held', 'Ove Lind, who then ran the port, resigned.', 'run state'],
    ['what somebody keeps saying', 'Ove Lind has been saying that it is safe.', 'say habitual'],
    ['an intention', 'Brandt agreed to resign.', 'resign hypothetical'],
    ['a refusal', 'Brandt refused to sign.', 'sign hypothetical'],
    ['an infinitive after a negation', 'The firm was not forced to apologise.', 'apologise negated'],
    ['a possibility', 'The ferry might have sunk.', 'sink hypothetical'],
    ['a condition', 'If the ferry sank, the owners paid.', 'sink hypothetical'],
    ['a doubt', 'She asked whether the ferry sank.', 'sink hypothetical'],
    ['what was meant to be', 'The ferry was supposed to sail.', 'sail hypothetical'],
    ['what was meant to be', 'The owners were meant to sell it.', 'sell hypothetical'],
    ['what was meant to be', 'The owners were meant to sell it.', 'mean hypothetical'],
    ['a negation', 'The ferry did not sail.', 'sail negated'],
    ['what is denied', 'The owners denied that the ferry sank.', 'sink negated'],
    ['a negation', 'The ferry never sailed.', 'sail negated'],
    ['a negated subject', 'Nobody sailed.', 'sail negated'],
    ['a negated subject', 'No one called.', 'call negated'],
    ['a wish', 'The captain wishes he left the ship.', 'leave hypothetical'],
    ['a hope', 'They hoped that the ferry arrived.', 'arrive hypothetical'],
    ['a habit', 'The ferry sails at noon.', 'sail habitual'],
    ['a habit of old', 'The ferry used to sail at noon.', 'use habitual'],
    ['a plan', 'The ferry was scheduled to sail on Friday.', 'schedule hypothetical'],
    ['a plan', 'The ferry was booked for Friday.', 'book hypothetical'],
    ['a booking made', 'The owners booked a ferry on Friday.', 'book asserted'],
    ['what is left as it was', 'The bank kept its rate unchanged.', 'keep asserted'],
    ['what is left as it was, in words', 'The bank kept rates steady for once.', 'keep asserted'],
    ['what somebody keeps', 'The bank kept its papers in a box.', 'keep state'],
    ['what somebody keeps today', 'The bank keeps rates steady.', 'keep state'],
    ['a state', 'The owners had a ferry.', 'have state'],
    ['a state', 'The ferry was old.', 'be state'],
    ['a state', 'The crew knew the bay.', 'know state'],
    ['a gerund of purpose', 'They talked about selling the ferry.', 'sell habitual'],
  ])('%s: %s', (_, sentence, expected) => {
    expect(judge(sentence)).toContain(expected);
  });
});

describe('judgeModality() reads the present tense', () => {
  it.each([
    ['as an event in a headline', 'Ferry sinks near Oslo', 'present', 'sink asserted'],
    ['as a habit in the text', 'The ferry sinks near Oslo', 'past', 'sink habitual'],
    ['as a habit or a plan where it goes on', 'The ferry is sinking.', 'past', 'sink habitual'],
    ['as a state everywhere', 'Owner knows the bay well', 'present', 'know state'],
  ] as const)('%s', (_, sentence, telling, expected) => {
    expect(judge(sentence, telling)).toContain(expected);
  });
});

describe('isUnrealSentence() is', () => {
  const isUnreal = (sentence: string) => isUnrealSentence(tag(sentence), splitClauses(tag(sentence)));

  it.each([
    'Did the ferry sink?',
    'Had he said nothing, the ferry would have sailed.',
    'Had that call been heard, the ferry was safe.',
    'Should they fail, the firm closes.',
    'Were the ferry to sink, the firm closed.',
    'If the ferry had sailed, it would have sunk.',
    'Whenever it rained, the ferry stopped.',
  ])('true for: %s', (sentence) => {
    expect(isUnreal(sentence)).toBe(true);
  });

  it.each([
    'The ferry sank.',
    'The ferry had sunk.',
    'She asked if the ferry sank.',
    'The owners would not say why it sank.',
  ])('false for: %s', (sentence) => {
    expect(isUnreal(sentence)).toBe(false);
  });
});
