import { describe, expect, it } from 'vitest';
import { TIME_RULES } from '../story/time-rules';
import { explainDate, explainTime } from './reasons';
import { sampleStory } from './sample-story';
import { indexStory } from './story-index';

const time = (exact: string, rule: string, anchor?: string) => ({
  start: 0,
  end: exact.length,
  exact,
  rule,
  ...(anchor === undefined ? {} : { anchor }),
});

describe('explainTime()', () => {
  it.each([
    [
      'yesterday',
      'day-before',
      '2021-05-04',
      '“yesterday”, counted back from the day of the article, 4 May 2021',
    ],
    [
      'two days later',
      'after-last-date',
      '2021-05-01',
      '“two days later”, counted on from the date named before it, 1 May 2021',
    ],
    [
      'on Monday',
      'weekday-before',
      '2021-05-04',
      '“on Monday” in an article of 4 May 2021: the last one up to publication',
    ],
    ['3 May 2021', 'full-date', undefined, '“3 May 2021” names the date in full'],
    ['6.06am', 'clock-of-day-in-focus', '2021-05-03T05:47', '“6.06am”, a clock time on 3 May 2021'],
    ['for two weeks', 'duration', undefined, '“for two weeks” says how long, not when'],
  ])('explains %j by %s', (exact, rule, anchor, words) => {
    expect(explainTime(time(exact, rule, anchor), { published: '2021-05-04' })).toBe(words);
  });

  it('names an estimated day of publication as an estimate', () => {
    expect(explainTime(time('yesterday', 'day-before', '2021-05-04'), { published: '2021-05-04~' })).toBe(
      '“yesterday”, counted back from the day of the article, about 4 May 2021',
    );
  });

  it('stands an article whose date is not known', () => {
    expect(explainTime(time('yesterday', 'day-before'), {})).toBe(
      '“yesterday”, counted back from the day of the article',
    );
    expect(explainTime(time('on Monday', 'weekday-before'), {})).toContain(
      'an article whose date is not known',
    );
  });

  it.each([['by-hand'], ['constructor'], ['__proto__']])(
    'tells a rule it does not know by the words: %s',
    (rule) => {
      expect(explainTime(time('then', rule), { published: '2021' })).toBe('“then” in an article of 2021');
    },
  );

  it.each(Object.keys(TIME_RULES))('quotes the words for %s', (rule) => {
    const reason = explainTime(time('these words', rule, '2021-05-04'), { published: '2021-05-04' });
    expect(reason).toMatch(/^“these words”.* \S+$/);
  });
});

describe('explainDate()', () => {
  const { eventOf, articleOf } = indexStory(sampleStory);

  it('takes the words that give the date of the event', () => {
    expect(explainDate(eventOf.get('departure')!, articleOf)).toBe(
      '“on 3 May 2021” in an article of 4 May 2021',
    );
  });

  it('says which article reports it where no words date the event, and nothing without its day', () => {
    const event = eventOf.get('departure')!;
    const undated = { ...event, mentions: event.mentions.map(({ time: _, ...mention }) => mention) };
    expect(explainDate(undated, articleOf)).toMatch(
      /^no passage says when; reported in an article of 4 May 2021$/,
    );
    expect(explainDate(eventOf.get('pier')!, articleOf)).toBe('');
  });
});
