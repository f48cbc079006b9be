import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const SANK = 'The ferry Nordstern sank on Tuesday off the cape.';

/** The passages of each event of an article. */
const passages = (other: string): string[][] =>
  storyOf(articleOf('Fjord Post', '2031-03-14', `${SANK}\n\n${other}`)).events.map(({ mentions }) =>
    mentions.map(({ exact }) => exact),
  );

describe('events: what only points at a day joins what is told of it', () => {
  it.each(['The trouble began on Tuesday.', 'It all started on 11 March.', 'The scandal broke on Tuesday.'])(
    '%s',
    (other) => {
      expect(passages(other)).toContainEqual([SANK, other]);
    },
  );

  it.each(['The search began on Tuesday.', 'The trouble began on Monday.', 'A strike broke out on Tuesday.'])(
    'but not “%s”',
    (other) => {
      expect(passages(other)).toContainEqual([SANK]);
    },
  );
});

describe('events: what is told in passing by how long ago it was joins what is told of that day', () => {
  it('as what everybody knows', () => {
    const other = 'The mayor left on Thursday, two days after a cutter went down.';
    const event = passages(other).find(([first]) => first === SANK);
    expect(event).toHaveLength(2);
    expect(event?.[1]).toContain('a cutter went down');
  });

  it('but stays where nothing else is', () => {
    const other = 'The mayor left on Thursday, three days after a cutter went down.';
    expect(passages(other)).toContainEqual([SANK]);
    expect(passages(other)).toHaveLength(3);
  });
});

describe('events: a sentence that only says when dates what was told right before it', () => {
  it.each(['That was on Monday.', 'It was in March 2029.'])('%s', (when) => {
    const story = storyOf(
      articleOf('Fjord Post', '2031-03-14', `Divers searched the bay for the bell. ${when}`),
    );
    expect(story.events).toHaveLength(1);
    expect(story.events[0]?.mentions.map(({ exact }) => exact)).toContain(
      'Divers searched the bay for the bell.',
    );
  });

  it('but makes no event of nothing', () => {
    expect(storyOf(articleOf('Fjord Post', '2031-03-14', 'That was on Monday.')).events).toEqual([]);
  });
});
