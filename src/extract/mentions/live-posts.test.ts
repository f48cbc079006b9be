import { describe, expect, it } from 'vitest';
import { mentionsOf, readOne } from '../test-readings';
import { findLivePosts } from './live-posts';

const report = (post: string) =>
  `Live: the ferry\n\n5:10 p.m. That's it from us\n\nThanks for reading. The mayor has resigned.\n\n4:55 p.m. The owners\n\n${post}\n\n3:40 p.m. The sea\n\nThe sea is calm.\n\n2:05 p.m. The crew\n\nThe crew are ashore.\n`;
const datesOf = (post: string) => mentionsOf(report(post)).flatMap(({ date }) => date ?? []);

describe('a post of a live report dates by its hour', () => {
  it.each([
    'A clerk has told reporters that the ferry is lost.',
    'Ilse Brandovic tells reporters that the ferry is lost.',
    '“The ferry is lost,” says Ilse Brandovic.',
    'The owners have called off the search.',
    'The owners have just called off the search.',
    'The search, set for noon, has stopped.',
    '“It has been a long night,” the mayor has just said, “and a sad one.”',
    'It has been a long night, but the owners have called off the search.',
    'Ilse Brandovic opens the gate.',
    'Fjordline says sorry.',
  ])('%s', (post) => {
    expect(datesOf(post)).toEqual(['2031-03-14T16:55']);
  });

  it.each([
    ['what is', 'The ferry lies at the cape.'],
    ['what goes on', 'The owners are searching the cape.'],
    ['what is done every day', 'The ferry is towed to the cape.'],
    ['what one does again and again', 'Ilse Brandovic often opens the gate.'],
    ['what many do', 'The Holms open the gate.'],
    ['how things stand', 'Ilse Brandovic leads the owners.'],
    ['what nobody named does', 'The tide turns at the cape.'],
    ['what is not', 'Nobody has seen the ferry.'],
    ['what somebody thinks', 'The owners say the sea is calm.'],
    ['what will be', 'The owners will call off the search.'],
    ['what has been so', 'It has been a long night on the cape.'],
    ['what somebody has had', 'The owners have had two such ferries.'],
  ])('but not %s', (_, post) => {
    expect(datesOf(post)).toEqual([]);
  });

  it('nothing beside what it dates by itself', () => {
    expect(datesOf('On Tuesday the ferry sank. The owners have called off the search.')).toEqual([
      '2031-03-11',
    ]);
  });

  it.each([
    ['by the heading', '3:30 p.m. Brandovic: “An important day”', 1],
    ['by the heading of another', '3:30 p.m. Holm: “An important day”', 0],
    ['by no heading', '3:30 p.m. The day of Brandovic', 0],
  ])('what somebody says %s', (_, head, count) => {
    const text = report('The sea is calm.').replace('2:05 p.m. The crew', head).replace('The crew are ashore.', 'Ilse Brandovic, the mayor, says that the ferry is lost.');
    expect(mentionsOf(text).filter(({ date }) => date === '2031-03-14T15:30')).toHaveLength(count);
  }); // prettier-ignore

  it('what stands beside a time of the same day', () => {
    expect(
      datesOf('It was a long morning. The owners have called off the search this afternoon.'),
    ).toHaveLength(1);
  });

  it('what was just done, also where that tells of another day', () => {
    expect(datesOf('The owners have just gone home, asked about the search on Tuesday.')).toContain(
      '2031-03-14T16:55',
    );
  });

  it('once', () => {
    expect(datesOf('The owners have called off the search. Divers have left the cape.')).toHaveLength(1);
  });
});

it('what is done is part of the one occasion that the headline tells', () => {
  const text = report('Ilse Brandovic opens the gate.').replace(
    'Live: the ferry',
    'Live: the mayor faces the town',
  );
  expect(mentionsOf(text).filter(({ date, predicate }) => date && predicate === 'open')).toEqual([]);
});

it.each([
  ['a report of two posts', '4:55 p.m. The owners\n\nThe ferry is lost.\n\n3:40 p.m. The sea\n\nIt is calm.'],
  [
    'a chronology',
    '1:05 a.m.: It sails.\n\n2:10 a.m.: It turns.\n\n3:40 a.m.: It sinks.\n\n4:55 a.m.: It is found.',
  ],
])('findLivePosts() finds none in %s', (_, text) => {
  expect(findLivePosts(readOne(`The ferry\n\n${text}`))).toEqual([]);
});

it('findLivePosts() ends a post where the posts of another day begin', () => {
  const text =
    'The ferry\n\nFriday\n\n4:55 p.m. The ferry is lost.\n\nThursday\n\n3:40 p.m. It sails.\n\n2:10 p.m. It is late.\n\n1:05 p.m. It is due.';
  const posts = findLivePosts(readOne(text));
  expect(posts.map(({ start, end, time }) => [time.date, text.slice(start, end).trim()])).toEqual([
    ['2031-03-14T16:55', '4:55 p.m. The ferry is lost.'],
    ['2031-03-13T15:40', '3:40 p.m. It sails.'],
    ['2031-03-13T14:10', '2:10 p.m. It is late.'],
    ['2031-03-13T13:05', '1:05 p.m. It is due.'],
  ]);
});

describe('findLivePosts()', () => {
  const clocks = (text: string) => findLivePosts(readOne(text)).map(({ time }) => time.date);

  it('goes on after midnight', () => {
    const text = `Live: the ferry\n\n2:05 p.m. It rains.\n\n3:40 p.m. It is dark.\n\n9:55 p.m. It is late.\n\n12:20 a.m. The owners say sorry.\n`;
    expect(clocks(text)).toEqual([
      '2031-03-14T14:05',
      '2031-03-14T15:40',
      '2031-03-14T21:55',
      '2031-03-15T00:20',
    ]);
  });

  it.each(['A primer for latecomers', 'Some catching up', 'A recap'])(
    'leaves out a post that sums up: %s',
    (head) => {
      const text = `Live: the ferry\n\n2:05 p.m. ${head}. The ferry sank.\n\n3:40 p.m. It is dark.\n\n8:55 p.m. It is late.\n\n9:20 p.m. It rains.\n`;
      expect(clocks(text)).toHaveLength(3);
    },
  );
});
