import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const NEWS = 'On Tuesday the ferry Alka struck the pier in Holm.';
/** What another article tells of the same claims. */
const ELSEWHERE =
  'On Wednesday a deckhand told the Ledger that bottles had been thrown from the deck of the Alka. The Ledger said that the number on the ticket did not fit the list. Ove Lind said that Torsund had sold the anchors of the Alka.';

/** The disputed events of a story whose first article tells a text, each as who says so and who says not. */
function disputesOf(text: string, elsewhere = ELSEWHERE): string[] {
  const { events } = storyOf(
    articleOf('Fjord Post', '2031-03-14', `${NEWS}\n\nIt rained. It snowed. It froze.\n\n${text}`),
    articleOf('Holm Ledger', '2031-03-13', `${NEWS}\n\n${elsewhere}`),
  );
  return events
    .filter(({ disputed }) => disputed)
    .map(({ mentions }) => {
      const side = (stance: string) => [
        ...new Set(mentions.flatMap(({ account }) => (account?.stance === stance ? [account.whoName] : []))),
      ];
      return `${side('asserts').join(', ')} / ${side('denies').join(', ')}`;
    });
}

describe('findOpposed() adds up what speaks for it', () => {
  it.each([
    [
      'a word that leans on the claim, and a story that tells of it',
      'Bottles had been thrown from the deck, a deckhand told the Ledger. Ida Moss, a passenger, said she was in front and saw none.',
      'A deckhand / Ida Moss',
    ],
    [
      'who has always said that all is well',
      'The Ledger reported that the number on the ticket did not fit the list. Torsund has always said the ticket was genuine.',
      'Ledger / Torsund',
    ],
    [
      'one thing in common, where the articles are on one affair',
      'Ove Lind said that Torsund had sold the anchors of the Alka. Ida Moss said nobody had sold an anchor.',
      'Ove Lind / Ida Moss',
    ],
    [
      'who says no right behind a claim that the story tells of',
      'Ove Lind said that Torsund had sold the anchors of the Alka. Ida Moss, a deckhand, said the anchors had never left the hold.',
      'Ove Lind / Ida Moss',
    ],
  ])('%s', (_, text, dispute) => {
    expect(disputesOf(text)).toEqual([dispute]);
  });

  it.each([
    [
      'a claim that no other article tells of',
      'A cook said that eels had been eaten in the galley. Ida Moss, a passenger, said she was in front and saw none.',
    ],
    [
      'who says by the way what is not so',
      'Bottles had been thrown from the deck, a deckhand told the Ledger, while Ida Moss said she had seen none.',
    ],
    [
      'who agrees',
      'Bottles had been thrown from the deck, a deckhand told the Ledger. Ida Moss said the crew had not seen any either.',
    ],
    [
      'what merely did not happen to another',
      'Bottles had been thrown from the deck, a deckhand told the Ledger. Ida Moss said she was not woken by the storm.',
    ],
    [
      'an answer that opposes nothing',
      'Bottles had been thrown from the deck, a deckhand told the Ledger. Ida Moss replied that it had been a long night.',
    ],
    [
      'a contrast to something else',
      'Bottles had been thrown from the deck, a deckhand told the Ledger. But Ida Moss said the ferry was on time.',
    ],
    [
      'who holds to something that the story does not tell of',
      'A cook said that eels had been eaten in the galley. Ida Moss insisted that the weather was fine.',
    ],
    [
      'somebody else than who is asked about',
      'Bottles had been thrown from the deck, a deckhand told the Ledger. Asked about Lind’s view of the hull, Ida Moss said that it was neither.',
    ],
  ])('but not: %s', (_, text) => {
    expect(disputesOf(text)).toEqual([]);
  });
});
