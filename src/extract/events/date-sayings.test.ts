import { describe, expect, it } from 'vitest';
import { indexActors } from '../actors/actor-index';
import { referencesOf } from '../actors/resolve-references';
import { mentionsOf, readOne } from '../test-readings';
import { dayAboutPublication, dayOfQuotation, dayToldOn, isFresh, isOccasion, untilMs } from './date-sayings';

const DAY = Date.UTC(2031, 2, 14);

describe('dayAboutPublication() gives', () => {
  it('one of the day before and the day itself', () => {
    expect(dayAboutPublication('2031-03-14')).toBe('[2031-03-13,2031-03-14]');
  });

  it('the day itself, where what it answers ended on it', () => {
    expect(dayAboutPublication('2031-03-14', DAY)).toBe('2031-03-14');
  });

  it('the day itself, even where what it answers comes later', () => {
    expect(dayAboutPublication('2031-03-14', DAY + 5 * 86_400_000)).toBe('2031-03-14');
  });

  it.each([null, '', 'soon', '2031-03', '2031~', '2031-03-01/2031-03-14'])(
    'nothing for the publication day %j',
    (published) => {
      expect(dayAboutPublication(published)).toBeNull();
    },
  );
});

describe('isFresh() is', () => {
  it.each([
    ['true in the week after', '2031-03-14', DAY - 6 * 86_400_000, true],
    ['true before the end', '2031-03-14', DAY + 86_400_000, true],
    ['false a month later', '2031-03-14', DAY - 30 * 86_400_000, false],
    ['false without a day', null, DAY, false],
  ])('%s', (_, published, endMs, expected) => {
    expect(isFresh(published, endMs)).toBe(expected);
  });
});

describe('untilMs() holds', () => {
  it.each([
    ['what began before', '2031-03-14', DAY - 86_400_000, true],
    ['the day itself, and the next', '2031-03-14', DAY + 86_400_000, true],
    ['nothing that began later', '2031-03-14', DAY + 3 * 86_400_000, false],
    ['that where the day is about', '2031-03-14~', DAY + 3 * 86_400_000, true],
    ['all without a day', null, DAY + 9 * 86_400_000, true],
  ])('%s', (_, published, beginMs, expected) => {
    expect(beginMs < untilMs(published)).toBe(expected);
  });
});

describe('isOccasion() takes an undated saying for one of its own', () => {
  const occasions = (text: string) => {
    const reading = readOne(text);
    return mentionsOf(text).map((mention) => isOccasion(mention, reading));
  };

  it.each([
    ['in an interview', 'In an interview Ilse Brandovic said the ferry was lost.'],
    ['to a named outlet', 'Ilse Brandovic told Fjord Radio that the ferry was lost.'],
    ['in words of what was', '“We lost the ferry,” Ilse Brandovic told Fjord Radio.'],
    ['in words of what will be', '“We will raise the ferry,” Ilse Brandovic told Fjord Radio.'],
    ['in words that deny', '“It is not ours,” Ilse Brandovic told Fjord Radio.'],
  ])('%s', (_, text) => {
    expect(occasions(text)).toContain(true);
  });

  it.each([
    ['for a remark', '“It is a huge task,” Ilse Brandovic told Fjord Radio.'],
    ['for a rule of life', '“People get angry,” Ilse Brandovic told Fjord Radio.'],
    ['without one', 'Ilse Brandovic said the ferry was lost.'],
    ['to nobody named', 'Ilse Brandovic told reporters that the ferry was lost.'],
    ['with a date', 'In an interview on Tuesday Ilse Brandovic said the ferry was lost.'],
    ['that is no saying', 'The ferry sank.'],
  ])('but not %s', (_, text) => {
    expect(occasions(text)).not.toContain(true);
  });
});

describe('dayOfQuotation() gives', () => {
  const days = (text: string) => {
    const reading = readOne(text);
    const references = referencesOf(reading, indexActors([reading]));
    return mentionsOf(text).flatMap((mention) =>
      mention.saying ? [dayOfQuotation(mention, reading, references)] : [],
    );
  };

  it('the day that the article tells', () => {
    expect(days('“We lost the ferry,” Ilse Brandovic said on Tuesday.')).toEqual(['2031-03-11']);
  });

  it('nothing where it tells none', () => {
    expect(days('“We lost the ferry,” Ilse Brandovic said.')).toEqual([null]);
  });

  it('nothing where the day before is that of what somebody learned', () => {
    const learned = 'Ilse Brandovic learned on Tuesday that the ferry was lost.';
    expect(days(`${learned} “We looked for it,” Brandovic said.`)).not.toContain('2031-03-11');
  });

  it('the day carried over from the statement before, to the same speaker alone', () => {
    const first = 'Ilse Brandovic said on Tuesday the ferry was lost.';
    expect(days(`${first} “We looked for it,” Brandovic said.`)).toContain('2031-03-11');
    expect(days(`${first} “Somebody must have known,” said Karl Oster, a fisherman.`)).toEqual([null]);
  });
});

describe('dayToldOn() gives', () => {
  const days = (text: string) => {
    const reading = readOne(text);
    return mentionsOf(text).flatMap((mention) =>
      mention.saying && mention.date === null ? [dayToldOn(mention, reading)] : [],
    );
  };
  const met = 'Ilse Brandovic met the town on Tuesday.';

  it.each([
    ['by a pronoun', `${met} She told Fjord Radio that the ferry was lost.`],
    ['by an office', `${met} The harbour master told Fjord Radio that the ferry was lost.`],
    ['by the same name', `${met} “We looked for it,” Brandovic said.`],
    ['in the next paragraph', `${met}\n\nShe told Fjord Radio that the ferry was lost.`],
  ])('the day of the sentence before, of a saying that goes on from it %s', (_, text) => {
    expect(days(text)).toContain('2031-03-11');
  });

  it.each([
    ['another voice', `${met} Karl Oster told Fjord Radio that the ferry was lost.`],
    ['what somebody says now', `${met} She says that the ferry was lost.`],
    ['the day before the article', 'The town met on Thursday. She told Fjord Radio that it was lost.'],
    ['a week', 'The town met last week. She told Fjord Radio that the ferry was lost.'],
    ['a sentence further on', `${met} It rained. She told Fjord Radio that the ferry was lost.`],
    ['another section', `${met}\n\nTHE SEARCH\n\nShe told Fjord Radio that the ferry was lost.`],
  ])('nothing for %s', (_, text) => {
    expect(days(text)).not.toContainEqual(expect.any(String));
  });
});
