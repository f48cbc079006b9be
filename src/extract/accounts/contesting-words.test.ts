import { expect, it } from 'vitest';
import { contestedBy, judgesTold } from './contesting-words';

it.each([
  ['dismissed the notion.', 'before'],
  ['contradicted that on Tuesday.', 'before'],
  ['took issue with that.', 'before'],
  ['takes exception to the port’s claim, and to its tone.', 'before'],
  ['ridiculed the idea.', 'before'],
  ['laughed at the suggestion.', 'before'],
  ['brushed the allegation aside.', 'before'],
  ['shrugged off the claim.', 'before'],
  ['did not believe a word.', 'before'],
  ['will have none of it.', 'before'],
  ['isn’t having it.', 'before'],
  ['does not support that account.', 'before'],
  ['has her doubts.', 'before'],
  ['puts it differently.', 'before'],
  ['suggested otherwise on Friday.', 'before'],
  ['has a different version of events.', 'before'],
  ['told another story.', 'before'],
  ['withdrew that on Tuesday.', 'own'],
  ['has since retracted the statement.', 'own'],
  ['corrected itself on Tuesday.', 'own'],
  ['took the claim back.', 'own'],
])('contestedBy() hears “%s”', (said, facing) => {
  expect(contestedBy(said)).toBe(facing);
});

it.each([
  'dismissed the captain.',
  'dismissed that crew on Tuesday.',
  'took issue 12 to the printer.',
  'laughed at the seal.',
  'brushed the deck.',
  'did not believe in ghosts.',
  'will have none of the fish.',
  'is having it repaired.',
  'does not support the union.',
  'has her doubters.',
  'put it on the deck.',
  'tells another captain.',
  'has a different engine.',
  'withdrew from the race.',
  'withdrew the ferry from service.',
  'took the ferry back.',
  'corrected the course.',
])('contestedBy() hears nothing in “%s”', (said) => {
  expect(contestedBy(said)).toBeNull();
});

it.each([
  'nothing of the kind had happened',
  'that was not how it was',
  'was not what had happened',
  '“That did not happen,”',
  'it makes no sense',
  'the sums do not add up',
  'that was only half the story',
  'the claim was exaggerated',
  'was misleading',
  'the port was mistaken',
  'Lind was wrong about that',
  'the port had got it wrong',
  'there was not a word of truth in it',
  'contrary to what the port had said, the tank was full',
  '“They are making it up,”',
])('judgesTold() hears “%s”', (said) => {
  expect(judgesTold(said)).toBe(true);
});

it.each([
  'that was how it was',
  'that will not happen again',
  'it makes sense',
  'the sums were large',
  'that was half the price',
  'the road was misleading drivers',
  'the port was closed',
  'Lind was wrong to sail',
  'the port had got it right',
  'contrary winds had held her up',
  'they are making bread',
])('judgesTold() hears nothing in “%s”', (said) => {
  expect(judgesTold(said)).toBe(false);
});
