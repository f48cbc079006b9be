import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

const FAR = 'The river rose in Bergen. It rained.';

/** The disputed events of a denial: title, who says so and who says not. */
function disputesOf(denial: string): string[] {
  return storyOf(articleOf('Post', '2031-03-14', `${FAR}\n\n${denial}`))
    .events.filter(({ disputed }) => disputed)
    .map(({ title, mentions }) => {
      const side = (stance: string) =>
        mentions.flatMap(({ account }) => (account?.stance === stance ? [account.whoName] : [])).join(', ');
      return `${title} [${side('asserts')} / ${side('denies')}]`;
    });
}

describe('readClaimWithin() makes an event of a claim that its denial names', () => {
  it.each([
    [
      'Ilse Brandovic denied on Tuesday a claim by the dockers’ union that the valve had burst in May.',
      'Dockers’ union: the valve had burst [The dockers’ union / Ilse Brandovic]',
    ],
    [
      'Ilse Brandovic rejected on Tuesday accusations from Poul Lind that Torsund had known of the leak.',
      'Poul Lind: Torsund had known of the leak [Poul Lind / Ilse Brandovic]',
    ],
    [
      'Ilse Brandovic rejected allegations on Tuesday from Poul Lind that Torsund had known of the leak.',
      'Poul Lind: Torsund had known of the leak [Poul Lind / Ilse Brandovic]',
    ],
    [
      'Ilse Brandovic disputed on Tuesday Poul Lind’s suggestion that Torsund had known of the leak.',
      'Poul Lind: Torsund had known of the leak [Poul Lind / Ilse Brandovic]',
    ],
  ])('%s', (denial, dispute) => {
    expect(disputesOf(denial)).toEqual([dispute]);
  });

  it('and cuts the sentence between both', () => {
    const text = `${FAR}\n\nIlse Brandovic denied on Tuesday a claim by Poul Lind that the valve had burst.`;
    const passages = storyOf(articleOf('Post', '2031-03-14', text)).events.flatMap(
      ({ mentions, disputed }) => (disputed ? mentions.map(({ exact }) => exact) : []),
    );
    expect(passages).toEqual([
      'a claim by Poul Lind that the valve had burst.',
      'Ilse Brandovic denied on Tuesday',
    ]);
  });

  it.each([
    'Ilse Brandovic denied on Tuesday that the valve had burst.',
    'Ilse Brandovic denied on Tuesday reports that the valve had burst.',
    'Ilse Brandovic denied on Tuesday a claim by Poul Lind that she had known of it.',
    'Ilse Brandovic denied on Tuesday a berth to a crew that had come by night.',
    'Ilse Brandovic repeated on Tuesday a claim by Poul Lind that the valve had burst.',
  ])('but not: %s', (denial) => {
    expect(disputesOf(denial)).toEqual([]);
  });
});
