import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

const CHARGED =
  'On 3 March police arrested Ida Moss at her farm. Poul Lind was charged with fraud on 8 March.';
const FAR = 'It rained in Holm. It rained on. The river rose. On Thursday a ferry sailed.';

/** The disputed events where an article of the next day, or the same, ends with a denial. */
function disputesOf(denial: string, apart = false): string[] {
  const articles = apart
    ? [articleOf('Ledger', '2031-03-09', CHARGED), articleOf('Post', '2031-03-14', `${FAR}\n\n${denial}`)]
    : [articleOf('Post', '2031-03-14', `${CHARGED}\n\n${FAR}\n\n${denial}`)];
  return storyOf(...articles)
    .events.filter(({ disputed }) => disputed)
    .map(({ title }) => title);
}

describe('findCharge() sets a plea against the charge', () => {
  it.each([
    'Poul Lind has pleaded not guilty.',
    'Poul Lind pleaded not guilty to fraud.',
    'Poul Lind denies the charges.',
    'Poul Lind has denied any wrongdoing.',
    'Poul Lind denies two counts of fraud.',
    'Poul Lind denied fraud.',
  ])('%s', (denial) => {
    for (const apart of [false, true])
      expect(disputesOf(denial, apart)).toEqual(['Poul Lind charged with fraud']);
  });

  it.each([
    'Ida Moss has pleaded not guilty.',
    'Ida Moss denies the charges.',
    'Poul Lind has pleaded guilty.',
    'Poul Lind denied the ferry a berth.',
    'Poul Lind denied bail to nobody.',
    'Poul Lind praised the charges.',
  ])('but not: %s', (denial) => {
    for (const apart of [false, true])
      expect(disputesOf(denial, apart)).not.toContain('Poul Lind charged with fraud');
  });
});

it.each([
  ['On Tuesday a girl died in Holm. Poul Lind has pleaded not guilty to manslaughter.', []],
  ['On Tuesday a girl died in Holm. Poul Lind denies the charges.', []],
  [
    'Prosecutors charged Poul Lind with fraud on Tuesday. Lind pleaded not guilty.',
    ['Prosecutors charge Poul Lind with fraud'],
  ],
])('a plea faces who accuses, not what came about: %s', (text, titles) => {
  const { events } = storyOf(articleOf('Post', '2031-03-14', text));
  expect(events.filter(({ disputed }) => disputed).map(({ title }) => title)).toEqual(titles);
});
