import { expect, it } from 'vitest';
import { contraryOf, turnOf } from './turning-words';

it.each([
  ['disputed that.', 'before'],
  ['doesn’t buy that.', 'before'],
  ['cannot accept the harbour’s version.', 'before'],
  ['poured cold water on that suggestion.', 'before'],
  ['shot that down within the hour.', 'before'],
  ['isn’t so sure: it may take a week.', 'before'],
  ['remained unconvinced.', 'before'],
  ['has another explanation.', 'before'],
  ['gave a very different account.', 'before'],
  ['would have none of it.', 'before'],
  ['takes a different view.', 'before'],
  ['describes things otherwise.', 'before'],
  ['sees it otherwise: the deck was dry.', 'before'],
  ['do not remember it like that.', 'before'],
  ['did not see things that way.', 'before'],
  ['recalls the night rather differently: the deck was dry.', 'before'],
  ['does not agree, and wants a vote.', 'before'],
  ['disagreed with much of their assessment.', 'before'],
  ['disagrees with the port’s version of events.', 'before'],
  ['found that hard to believe.', 'before'],
  ['casts doubt on that account.', 'before'],
  ['cast doubt on that.', 'before'],
  ['questioned his figures.', 'before'],
  ['pushed back: the deck was wet.', 'retort'],
  ['shot back in a statement.', 'retort'],
  ['hit back at her critics.', 'retort'],
  ['stands by what she told the port.', 'again'],
  ['stuck to his story.', 'again'],
  ['took that back.', 'own'],
  ['changed their minds.', 'own'],
])('turnOf() hears “%s”', (said, turn) => {
  expect(turnOf(said)).toBe(turn);
});

it.each([
  'disputed the will.',
  'doesn’t buy fish.',
  'cannot accept the berth.',
  'poured cold water on the deck.',
  'shot the bear down.',
  'is so sure: it will take a day.',
  'was not sure when the ferry left.',
  'has another ferry.',
  'gave a very different ship its name.',
  'would have none of the fish.',
  'remembers it well.',
  'sees it through.',
  'do not remember the ferry like that boat.',
  'did not see it.',
  'remembers the ferry differently painted.',
  'tells the captain otherwise.',
  'does not agree to a price.',
  'disagreed with her on the colour of the deck.',
  'stands by the ferry.',
  'stuck to the deck.',
  'stood by while she told the port.',
  'hit back with two goals.',
  'fired back.',
  'found that boat.',
  'cast doubt on the sale.',
  'questioned his mate.',
  'pushed back the sale.',
  'took the ferry back.',
  'changed the crew.',
])('turnOf() hears nothing in “%s”', (said) => {
  expect(turnOf(said)).toBeNull();
});

it.each([
  ['the opposite', 'before'],
  ['exactly the opposite', 'before'],
  ['it was the other way round: the crew slept', 'before'],
  ['that they wholly disagreed', 'before'],
  ['it “respectfully” disagreed with her findings', 'before'],
  ['“I cannot accept the port’s portrayal of this as an accident.”', 'contested'],
  ['they did not believe her story', 'contested'],
  ['“I don’t believe that for a second,”', 'before'],
  ['that was premature', 'before'],
  ['that is highly unlikely', 'before'],
  ['was unlikely', 'before'],
])('contraryOf() hears “%s”', (said, contrary) => {
  expect(contraryOf(said)).toBe(contrary);
});

it.each([
  'the pier opposite was hers',
  '“I cannot accept the port’s offer.”',
  'they did not believe in luck',
  '“I don’t believe that man”',
  'that was premature talk of a sale',
  'the sale was unlikely',
])('contraryOf() hears nothing in “%s”', (said) => {
  expect(contraryOf(said)).toBeNull();
});
