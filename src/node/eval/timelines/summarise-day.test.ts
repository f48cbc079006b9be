import { describe, expect, test } from 'vitest';
import { readSample, type SampleArticle } from './sample-topic';
import { collectTellings, summariseDay } from './summarise-day';
import { dayOf } from './topic-corpus';
import { weighWords } from './word-vectors';

const FIRE = 'The ferry caught fire on March 5 .';
const FIRE_AGAIN = 'Fire broke out aboard the ferry on March 5 .';
const HARBOUR = 'On March 5 the ferry harbour sold cheap oysters .';
const RESCUE = 'Divers pulled forty passengers from the ferry on March 5 .';
const RESCUE_AGAIN = 'Forty passengers of the ferry were pulled out by divers on March 5 .';
const ARTICLES: readonly SampleArticle[] = [
  ['2024-03-09', [HARBOUR, FIRE]],
  ['2024-03-09', [FIRE_AGAIN, RESCUE]],
  ['2024-03-10', [FIRE, RESCUE_AGAIN]],
];

function summarise(articles: readonly SampleArticle[], count: number, used?: Set<string>): string[] {
  const read = readSample(articles);
  const tellings = collectTellings(read).get(dayOf('2024-03-05'));
  const weights = weighWords(read.flatMap(({ sentences }) => sentences));
  return tellings ? summariseDay(tellings, count, weights, used) : [];
}

describe('collectTellings()', () => {
  const told = (...articles: SampleArticle[]) => {
    const tellings = collectTellings(readSample(articles)).get(dayOf('2024-03-05'));
    return {
      named: tellings?.named.map(({ tokens }) => tokens) ?? [],
      reported: tellings?.reported.map(({ tokens }) => tokens) ?? [],
    };
  };

  test('takes sentences that name the day from any article, and reports of the day and the day after', () => {
    expect(
      told(
        ['2024-03-05', ['The ferry is late .']],
        ['2024-03-06', ['The ferry burned .']],
        ['2024-03-07', ['The ferry is being searched .']],
        ['2024-06-01', [FIRE]],
      ),
    ).toEqual({ named: [FIRE], reported: ['The ferry is late .', 'The ferry burned .'] });
  });

  test('takes no report that names another day, stands far down or is a caption', () => {
    const filler = Array.from(
      { length: 5 },
      (_, at) => `The ferry had ${at + 3} decks for cars and trucks .`,
    );
    const { named, reported } = told([
      '2024-03-05',
      ['Photo: the ferry at sea .', ...filler, 'The ferry had a bar .', 'It was built on March 1 .'],
    ]);
    expect(named).toEqual([]);
    expect(reported).toEqual(filler);
  });
});

describe('summariseDay()', () => {
  test('tells what articles agree on, not what one of them alone says', () => {
    const summary = summarise(ARTICLES, 2);
    expect(summary).toHaveLength(2);
    expect(summary).not.toContain(HARBOUR);
  });

  test('says with its second sentence what the first left out', () => {
    const [first = '', second = ''] = summarise(ARTICLES, 2);
    expect([first, second].filter((sentence) => /fire/i.test(sentence))).toHaveLength(1);
    expect([first, second].filter((sentence) => /divers/i.test(sentence))).toHaveLength(1);
  });

  test('says no wording twice, and none that is used', () => {
    expect(summarise(ARTICLES, 9)).toHaveLength(5);
    expect(summarise(ARTICLES, 9, new Set([FIRE]))).not.toContain(FIRE);
  });

  test('leaves out what is not about the topic', () => {
    expect(summarise([['2024-03-09', ['It rained on March 5 .', 'It was cold .', 'The ferry sailed .']]], 3)).toEqual([]);
  }); // prettier-ignore

  test('takes a sentence beside one that names the topic', () => {
    expect(summarise([['2024-03-09', ['The ferry burned .', 'It sank on March 5 .']]], 3)).toEqual([
      'It sank on March 5 .',
    ]);
  });

  test('still tells of a day that a single article names', () => {
    expect(summarise([['2024-03-09', [FIRE]]], 2)).toEqual([FIRE]);
  });
});
