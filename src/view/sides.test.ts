import { describe, expect, it } from 'vitest';
import type { Mention, StoryEvent } from '../story/story';
import { sampleStory } from './sample-story';
import { choosePassages, countSpeakers, splitSides } from './sides';

const [warning, departure] = sampleStory.events as [StoryEvent, StoryEvent];
const [says, denies] = warning.mentions as [Mention, Mention];

describe('splitSides()', () => {
  it('parts those who say so from those who say not', () => {
    expect(
      splitSides(warning).map(({ stance, passages }) => [stance, passages.map(({ index }) => index)]),
    ).toEqual([
      ['asserts', [0]],
      ['denies', [1, 2]],
    ]);
  });

  it('gives an event that nobody denies one side, whoever says it', () => {
    const mentions = [says, ...departure.mentions];
    expect(
      splitSides({ ...departure, mentions }).map(({ stance, passages }) => [stance, passages.length]),
    ).toEqual([['all', 2]]);
  });

  it('keeps passages without a speaker out of both sides of a dispute, below them', () => {
    const mentions = [...departure.mentions, denies, says];
    expect(splitSides({ ...departure, mentions }).map(({ stance }) => stance)).toEqual([
      'asserts',
      'denies',
      'reports',
    ]);
  });

  it('faces a denial with what is reported where no named speaker says so', () => {
    const mentions = [denies, ...departure.mentions];
    expect(splitSides({ ...departure, mentions }).map(({ stance }) => stance)).toEqual(['reports', 'denies']);
    expect(splitSides({ ...departure, mentions: [denies] }).map(({ stance }) => stance)).toEqual(['denies']);
  });

  it('keeps the passages of a speaker together', () => {
    const other = {
      ...denies,
      account: {
        ...denies.account,
        whoName: 'Another',
        stance: 'denies' as const,
        verb: '',
        who: '',
        quoted: false,
      },
    };
    const [side] = splitSides({ ...warning, mentions: [denies, other, denies] });
    expect(side?.passages.map(({ index }) => index)).toEqual([0, 2, 1]);
  });

  it('has no side for an event without passages', () => {
    expect(splitSides({ ...warning, mentions: [] })).toEqual([]);
  });
});

describe('countSpeakers()', () => {
  it('counts who says something several times once', () => {
    const [side] = splitSides({ ...warning, mentions: [says, says, denies] });
    expect(side?.passages).toHaveLength(2);
    expect(countSpeakers(side)).toBe(1);
  });

  it('finds nobody on a side that is not there', () => {
    expect(countSpeakers(undefined)).toBe(0);
  });
});

describe('choosePassages()', () => {
  const voice = (index: number, whoName: string, quoted: boolean) => ({
    index,
    mention: { ...says, account: { who: '', whoName, stance: 'asserts' as const, verb: '', quoted } },
  });
  const passages = [
    voice(0, 'Moor', false),
    voice(1, 'Moor', true),
    voice(2, 'Reed', false),
    voice(3, 'Reed', false),
  ];
  const chosen = (most: number) => choosePassages(passages, most).map(({ index }) => index);

  it('takes one of each speaker first, in their own words where there are some', () => {
    expect(chosen(1)).toEqual([1]);
    expect(chosen(2)).toEqual([1, 2]);
    expect(chosen(3)).toEqual([0, 1, 2]);
  });

  it('takes all where there are no more', () => {
    expect(chosen(9)).toEqual([0, 1, 2, 3]);
    expect(choosePassages([], 2)).toEqual([]);
  });
});
