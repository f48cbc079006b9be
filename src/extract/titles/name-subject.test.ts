import { expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The title of the first event on 3 March 2031. */
const titleOf = (text: string): string | undefined =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.find(({ date }) => date === '2031-03-03')?.title;

it.each([
  [
    'the newspaper as one that prints',
    'Guards of the Harbour Committee met the Ostra Times. The newspaper published a list on 3 March 2031.',
    'Ostra Times publishes a list',
  ],
  [
    'letters for several as several',
    'People like the MPs of Ostra. On 3 March 2031 the MPs met the mayor.',
    'MPs meet the mayor',
  ],
  [
    'the number of many as one',
    'The number of boats fell to nine on 3 March 2031.',
    'Number of boats falls to nine',
  ],
  [
    'a doctor by the name',
    'They saw Doctor Clara Novik, who ran. Dr Novik left the ward on 3 March 2031.',
    'Clara Novik leaves the ward',
  ],
  [
    'one of several as one',
    'Mr Tomas Reiter disclosed in the harbour that one of his men was killed on 3 March 2031.',
    'One man killed',
  ],
])('a title names %s', (_, text, title) => expect(titleOf(text)).toBe(title));

it.each([
  [
    'the newspaper as a committee',
    'Guards met the Harbour Committee. The newspaper published a list on 3 March 2031.',
    /Committee/,
  ],
  [
    'what speakers call their own',
    'Harbour Watch apologised to “our friends in Ostra” on 3 March 2031.',
    /: “our friends/,
  ],
  ['somebody as a man', 'They saw a man, Tomas Reiter, leave. Reiter was jailed on 3 March 2031.', /^Man/],
])('a title never names %s', (_, text, wrong) => expect(titleOf(text)).not.toMatch(wrong));
