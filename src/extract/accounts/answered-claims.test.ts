import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const NEWS = 'On Tuesday the ferry Alka struck the pier in Holm.\n\nIt rained. It snowed. It froze.';

/** The disputed events of one article, each as who says so and who says not. */
function disputesOf(text: string, published = '2031-03-14', before = `${NEWS}\n\n`): string[] {
  const { events } = storyOf(articleOf('Fjord Post', published, before + text));
  return events
    .filter(({ disputed }) => disputed)
    .map(({ mentions, date }) => {
      const side = (stance: string) =>
        mentions.flatMap(({ account }) => (account?.stance === stance ? [account.whoName] : [])).join(', ');
      return `${date}: ${side('asserts')} / ${side('denies')}`;
    });
}

describe('AnsweredClaims makes an event of a claim', () => {
  const ABOUT = '[2031-03-13,2031-03-14]';

  it.each([
    [
      'that is disputed in the next sentence',
      'A deckhand said the crew had slept. A spokesman for Torsund Ferries disputed that.',
      `${ABOUT}: A deckhand / A spokesman for Torsund Ferries`,
    ],
    [
      'that is disputed in the next paragraph',
      'A deckhand said the crew had slept.\n\nA spokesman for Torsund Ferries disputed that.',
      `${ABOUT}: A deckhand / A spokesman for Torsund Ferries`,
    ],
    [
      'of which the denial tells something',
      '“They put a padlock on the doors,” a passenger said. A deckhand says the doors were never locked.',
      `${ABOUT}: A passenger / A deckhand`,
    ],
    [
      'by a verdict, whatever is said on',
      'Ove Lind claimed that the captain was drunk. Torsund Ferries said nonsense: the man had been asleep at home.',
      `${ABOUT}: Ove Lind / Torsund Ferries`,
    ],
    [
      'that accuses who pleads not guilty to it',
      'Prosecutors say that Poul Lind caused the spill by opening a valve.\n\nPoul Lind has pleaded not guilty to the charges.',
      `${ABOUT}: Prosecutors / Poul Lind`,
    ],
    [
      'told in passing, on its day',
      'When the website Ledger reported on Wednesday that Torsund was about to close, Torsund replied that the story was not accurate.',
      '2031-03-12: Ledger / Torsund',
    ],
    [
      'in three words',
      'Ove Lind claimed that the cargo had been sold. It had not, said Torsund, the line that runs the ship.',
      `${ABOUT}: Ove Lind / Torsund`,
    ],
    [
      'by nobody that is named',
      'Passengers were told that the ferry had sailed empty. It never did, the harbour office said.',
      `${ABOUT}:  / The harbour office`,
    ],
  ])('%s', (_, text, dispute) => {
    expect(disputesOf(text)).toEqual([dispute]);
  });

  it('dated as what was told before it, where the article looks back', () => {
    const text =
      'The inquiry opened in May 2031. The harbour office said the chart was right. One captain doesn’t buy that.';
    expect(disputesOf(text, '2033-02-01', '')).toEqual(['2031-05: The harbour office / One captain']);
  });

  it('and takes what somebody takes back for theirs', () => {
    const text = 'Bosses swore that the pier was safe. Then, on Thursday, they changed their minds.';
    expect(disputesOf(text)).toEqual([`${ABOUT}: Bosses / Bosses`]);
  });

  it.each([
    [
      'of the same speaker',
      'A deckhand said the crew had slept. The deckhand said no crew had slept on land.',
    ],
    ['of whom “he” goes on', 'Ove Lind said the doors were shut. They were never locked, he said.'],
    ['of another matter', 'Ove Lind said the crew had slept. A doctor said nobody was sent home.'],
    ['too far before', 'Ove Lind said the crew slept. It rained. It rained on. A clerk disputed that.'],
    ['two paragraphs before', 'Ove Lind said the crew slept.\n\nIt rained.\n\nA clerk disputed that.'],
    [
      'that accuses somebody else',
      'Prosecutors say that Ida Moss opened a valve.\n\nLind has pleaded not guilty to other charges.',
    ],
    [
      'that says what is not so, as the denial does',
      'Ove Lind said there was no proof of a leak in the hull. Ida Moss said the leak had not been shown.',
    ],
    [
      'of which the denial tells something beside the point',
      'Ove Lind said the ferry was late. Ida Moss said she did not ask the captain of the ferry.',
    ],
    [
      'where the denial tells itself whose claim it is',
      'Ove Lind said the crew had slept. Ida Moss dismissed a report which argued that the pier was old.',
    ],
    [
      'where somebody else denies another charge',
      'Ove Lind said he pleaded guilty to theft. Poul Dahl has denied two offences.',
    ],
    [
      'of another, where it names whose',
      'Ove Lind said the crew had slept. Ida Moss disputes the mayor’s account.',
    ],
    ['of nobody', 'It rained in Holm. A clerk disputed that.'],
    ['that is praised', 'Ove Lind said the crew had slept. A clerk welcomed that.'],
  ])('but not one %s', (_, text) => {
    expect(disputesOf(text)).toEqual([]);
  });
});

describe('AnsweredClaims knows a claim that another article dates', () => {
  const other = (text: string) => articleOf('Holm Ledger', '2031-03-12', text);
  const answered = articleOf(
    'Fjord Post',
    '',
    'A deckhand said that the mate took the brass key from a hook on the bridge.\n\nBut footage from the pier suggests that it hung there at noon.',
  );
  const disputed = (text: string): (string | undefined)[] =>
    storyOf(other(text), answered)
      .events.filter((event) => event.disputed)
      .map(({ date }) => date);

  it('and denies it there', () => {
    expect(disputed('On Tuesday the mate took the brass key from a hook on the bridge.')).toEqual([
      '2031-03-11',
    ]);
  });

  it('but not where another thing is told', () => {
    expect(disputed('On Tuesday the mate took a brass bell to the pier.')).toEqual([]);
  });
});
