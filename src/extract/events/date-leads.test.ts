import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// of Friday 14 March 2031
const datesOf = (...texts: readonly string[]): string[] =>
  storyOf(...texts.map((text, at) => articleOf(`Paper ${at}`, '2031-03-14', text))).events.map(
    ({ date, title }) => `${date} ${title}`,
  );
const ABOUT = '[2031-03-13,2031-03-14]';

describe('events: a lead without a day is news of about the day of its article', () => {
  it.each([
    [
      'The mayor of Oslo has resigned after a row over the ferry.',
      'Mayor of Oslo resigns after row over ferry',
    ],
    ['A strong aftershock has rocked the town.', 'Strong aftershock rocks the town'],
    ['Captain Ilse Holm has gone on trial in Oslo.', 'Ilse Holm goes on trial in Oslo'],
    ['Two boys have been arrested in Oslo.', 'Two boys arrested in Oslo'],
    ['It is a bad week.\n\nA third school in Oslo has closed.', 'Third school in Oslo closes'],
    ['A court in Oslo has begun the trial of Ilse Holm.', 'Court in Oslo begins the trial of Ilse Holm'],
    ['Ilse Holm has become the first woman in the post.', 'Ilse Holm becomes the first woman in the post'],
    ['A man with the fever has died in Oslo.', 'Man with the fever dies in Oslo'],
    ['A minister has criticised the harbour works.', 'Minister criticises the harbour works'],
    ['The mayor has warned that the ferry may stop.', 'Mayor: the ferry may stop'],
  ])('%s', (text, title) => {
    expect(datesOf(`${text} Nobody knows why.`)).toEqual([`${ABOUT} ${title}`]);
  });

  it('but joins the event that the article tells with its day', () => {
    const text = 'The mayor of Oslo has resigned. Ilse Brandovic, the mayor, resigned on Wednesday in Oslo.';
    expect(datesOf(text).map((each) => each.slice(0, 10))).toEqual(['2031-03-12']);
  });

  it('but not one of another kind that it hardly resembles', () => {
    const text =
      'A third school in Oslo has closed. The harbour flooded on Tuesday, a fisherman in Oslo told the paper.';
    expect(datesOf(text).map((each) => each.slice(0, 10))).toEqual(['2031-03-11', '[2031-03-1']);
  });

  it('or that another tells', () => {
    const dated = 'On Wednesday the mayor of Oslo resigned after a row over the ferry.';
    const text = 'The mayor of Oslo has resigned after a row over the ferry.';
    expect(datesOf(dated, text).map((each) => each.slice(0, 10))).toEqual(['2031-03-12']);
  });
});

describe('events: no lead is news that', () => {
  it.each([
    ['has no day to count from', 'The mayor has resigned.', null],
    ['tells where somebody is', 'The mayor has gone on holiday.', '2031-03-14'],
    ['stands further down', 'It is cold. It is wet. It is dark.\n\nThe mayor has resigned.', '2031-03-14'],
    ['tells of what went on', 'The mayor has been closing schools.', '2031-03-14'],
    ['thinks something of it', 'The war has made the treaty unworkable.', '2031-03-14'],
    ['counts the dead of a long time', 'The virus has killed more than 600 people.', '2031-03-14'],
    ['tells what somebody has long been', 'The mayor has become a danger to us.', '2031-03-14'],
    ['counts the dead', 'Forty people have died of the fever.', '2031-03-14'],
    ['shows rather than says', 'The collapse has shown how weak the wall was.', '2031-03-14'],
    ['is said further down', 'It is cold. The mayor has warned that the ferry may stop.', '2031-03-14'],
    ['did not happen', 'The mayor has not resigned.', '2031-03-14'],
    ['is asked', 'Has the mayor resigned?', '2031-03-14'],
    ['has a pronoun for whom it is about', 'She has resigned.', '2031-03-14'],
    ['somebody says in a quotation', '“The mayor has resigned,” she said.', '2031-03-14'],
    ['has a day of its own far back', 'Since 2029 the mayor has closed two schools.', '2031-03-14'],
  ])('%s', (_, text, published) => {
    const story = storyOf(articleOf('A', published ?? '', `${text} Nobody knows why.`));
    expect(story.events.filter(({ date }) => date === ABOUT)).toEqual([]);
  });
});
