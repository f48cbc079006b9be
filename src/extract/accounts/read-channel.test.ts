import { describe, expect, it } from 'vitest';
import { readChannel } from './read-channel';

describe('readChannel()', () => {
  it.each([
    ['told the Post', 'to the Post'],
    ['told reporters at a dinner', 'to reporters'],
    ['told Acme News on Monday', 'to Acme News'],
    ['told members of the council', 'to members of the council'],
    ['told the agency flat out', 'to the agency'],
    ['told an officer who rang the bell', 'to an officer'],
    ['Speaking with The Port Times', 'to The Port Times'],
    ['Posting to his page a few days ago', 'on his page'],
    ['on Instagram', 'on Instagram'],
    ['In a statement', 'in a statement'],
    ['During a recent interview', 'during a recent interview'],
    ['at a packed news conference at the town hall', 'at a packed news conference'],
    ['to reporters', 'to reporters'],
    ['told ABC agents', 'to ABC agents'],
    ['post', 'in a post'],
    ['Facebook', 'on Facebook'],
  ])('gives “%s” as “%s”', (words, channel) => {
    expect(readChannel(words)).toBe(channel);
  });

  it.each([
    'told us',
    'tells of terror below the dam',
    'about a meeting',
    'In August Karst put off the release of a long and winding film',
    'told',
    '',
  ])('gives nothing for “%s”', (words) => {
    expect(readChannel(words)).toBeUndefined();
  });
});
