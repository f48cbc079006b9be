import { describe, expect, it } from 'vitest';
import { readTense } from './tense';

describe('readTense() of the words before and after a time', () => {
  it.each([
    ['The mayor resigned on ', '.', 'past'],
    ['The mayor will resign on ', '.', 'future'],
    ['The mayor said he will resign on ', '.', 'future'],
    ['The dividend will be paid ', '.', 'future'],
    ['The fee is waived until ', '.', 'future'],
    ['The lease had been due to expire on ', '.', 'past'],
    ['The games end on ', '.', 'future'],
    ['[PHOTO: The mayor arrives on ', '', 'unknown'],
    ['Picture: the mayor, who will resign on ', '', 'future'],
    ['The photo arrives on ', '.', 'future'],
    ['Shares fell at the close of business ', '.', 'past'],
    ['The mayor has not resigned since ', '.', 'past'],
    ['New trams are due in town ', '.', 'future'],
    ['The mayor could not be reached on ', '.', 'past'],
    ['The mayor couldn’t be reached on ', '.', 'past'],
    ['Neither the mayor nor her deputy could be reached on ', '.', 'past'],
    ['The mayor could be removed on ', '.', 'future'],
    ['No one, she said, and the mayor could be removed on ', '.', 'future'],
    ['', ', the mayor resigned.', 'past'],
    [
      '',
      ', a week after the long and costly strike of the port workers of the whole bay, the mayor resigned.',
      'past',
    ],
    ['', ', the mayor will resign.', 'future'],
    ['Successor to be discussed on ', '', 'future'],
    ['Open until ', '.', 'future'],
    ['A mayor of ', '.', 'unknown'],
    ['A blast planned for ', ', at the pier, was called off.', 'unknown'],
    ['The vote was scheduled for ', ' but never took place.', 'unknown'],
    ['A blast planned for ', ' is the last. Another was called off.', 'future'],
    ['The ferry was expected in ', '.', 'unknown'],
    ['The ferry was promised for ', '.', 'unknown'],
    ['A ferry ordered in winter and promised for ', '.', 'unknown'],
    ['The ferry was expected to sail on ', '.', 'future'],
    ['The ferry is expected in ', '.', 'future'],
    ['Next update: ', ', or sooner.', 'future'],
    ['Deadline: ', '.', 'future'],
    ['The next ferry sank: ', ' was a bad day.', 'past'],
    ['The pilot boat last May, the ferry in ', ', sank.', 'past'],
    ['', '', 'unknown'],
  ] as const)('%s… %s is %s', (before, after, tense) => {
    expect(readTense(before, after)).toBe(tense);
  });
});
