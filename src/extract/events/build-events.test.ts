import { describe, expect, it } from 'vitest';
import type { Story } from '../../story/story';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const post = (text: string) => articleOf('Fjord Post', '2031-03-14', text);
const times = (text: string) => articleOf('Harbour Times', '2031-03-15', text);
const wire = (text: string) => articleOf('Wire', '2031-03-16', text);
const SANK = 'The ferry Nordstern sank on Tuesday off the cape.';

/** "date passage | passage" of each event. */
const outline = (story: Story): string[] =>
  story.events.map(({ date, mentions }) => `${date} ${mentions.map(({ exact }) => exact).join(' | ')}`);

const eventOf = (story: Story, words: string) => {
  const event = story.events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes(words)));
  if (!event) throw new Error(`no event tells of ${words}`);
  return event;
};

describe('events: one happening is one event', () => {
  it.each([
    ['in the same words', SANK],
    ['in other words', 'On Tuesday the Nordstern ferry went down off the cape.'],
    ['by its date', 'The ferry Nordstern sank on 11 March off the cape.'],
    ['by the month', 'The ferry Nordstern sank off the cape in March.'],
    ['without a date', 'The ferry Nordstern sank off the cape.'],
  ])('%s', (_, other) => {
    const story = storyOf(post(SANK), times(other));
    expect(story.events).toHaveLength(1);
    expect(story.events[0]?.mentions).toHaveLength(2);
    expect(story.events[0]?.date).toBe('2031-03-11');
  });
});

it('events: an undated passage is of no event that began after its article appeared', () => {
  const early = post('The council shut the old harbour bridge.\n\nBread prices rose.');
  const later = wire('The council shut the old harbour bridge for a second time on Friday 21 March.');
  const late = articleOf('Wire', '2031-03-22', later.text);
  expect(eventOf(storyOf(early, late), 'second time').mentions).toHaveLength(1);
  const after = articleOf('Fjord Post', '2031-03-23', early.text);
  expect(eventOf(storyOf(after, late), 'second time').mentions).toHaveLength(2);
});

describe('events: undated sentences go on telling the event right before', () => {
  it.each([
    ['with a pronoun', 'It broke in two.'],
    ['with a noun that the event knows', 'The ferry broke in two.'],
    ['in the next sentence but one', 'It broke in two. It left an oil slick.'],
    ['in the same paragraph, about whatever was done', 'Divers reached the wreck.'],
    ['in the second paragraph, with a word of the first', '\n\nThe cape hid the ferry from view.'],
    ['in the second paragraph, by who tells of it', '\n\nA pilot said the sea was rough.'],
  ])('%s', (_, more) => {
    const story = storyOf(post(`${SANK} ${more}`));
    expect(story.events).toHaveLength(1);
    expect(story.events[0]?.mentions.map(({ exact }) => exact).join(' ')).toBe(
      `${SANK} ${more}`.replace(/\s+/g, ' '),
    );
  });

  it.each([
    ['of another matter, in another paragraph', '\n\nBread prices rose in Bergen.'],
    ['of what will come', 'Its owner said it would be raised.'],
    ['with a day of its own', 'It was found on Wednesday.'],
    ['of what was done before', 'It had carried 40 crates of fish.'],
    ['of what was not', 'It did not break.'],
  ])('but not %s', (_, more) => {
    expect(eventOf(storyOf(post(`${SANK} ${more}`)), 'sank').mentions).toHaveLength(1);
  });
});

it('events: what two articles tell of one day alone is one, also where a scene sets the day', () => {
  const scene = 'It was 11 March 2031, and a boat was at the quay when the pilot asked for ropes.';
  const other = 'On 11 March 2031 a lamp was broken at the harbour.';
  expect(storyOf(post(scene), times(other)).events).toHaveLength(1);
});

describe('events: what is announced', () => {
  const plan = 'The museum of Bergen will open a hall of ships on 20 March.';

  it('is planned where nobody reports it as done', () => {
    const [event] = storyOf(post(plan)).events;
    expect(event).toMatchObject({
      status: 'planned',
      date: '2031-03-20',
      title: 'Museum of Bergen to open a hall of ships',
    });
  });

  it('is titled by what is due', () => {
    const due = 'The museum of Bergen is due to open a hall of ships on 20 March.';
    expect(storyOf(post(due)).events[0]?.title).toBe('Museum of Bergen to open a hall of ships');
  });

  it('is a passage of what was reported as done', () => {
    const done = 'The museum of Bergen opened a hall of ships on Thursday.';
    const story = storyOf(post(plan), articleOf('Harbour Times', '2031-03-21', done));
    expect(story.events).toHaveLength(1);
    expect(story.events[0]?.status).toBe('machine');
    expect(story.events[0]?.mentions).toHaveLength(2);
  });

  it.each([
    ['is planned while an article of that day may not know of it', '2031-03-20', 'planned'],
    ['is no event once an article of a later day says nothing of it', '2031-03-21', undefined],
  ])('%s', (_, published, status) => {
    const later = articleOf('Harbour Times', published, 'The old lamp fell down.');
    expect(storyOf(post(plan), later).events[0]?.status).toBe(status);
  });

  it('is announced once by all', () => {
    const story = storyOf(post(plan), times('A hall of ships will open in Bergen’s museum on 20 March.'));
    expect(story.events).toHaveLength(1);
  });
});

describe('events: a coarse date', () => {
  const recall = 'The harbour board recalled the buoys on 14 March 2031.';

  it.each([
    ['the third of the month that it means', 'The harbour board recalled the buoys in mid-March 2031.', 2],
    ['no other third of it', 'The harbour board recalled the buoys in early March 2031.', 1],
  ])('joins %s', (_, other, mentions) => {
    const story = storyOf(post(recall), articleOf('Harbour Times', '2031-06-15', other));
    expect(eventOf(story, '14 March').mentions).toHaveLength(mentions);
  });

  it('joins nothing by one word', () => {
    const story = storyOf(
      wire('Bergen opened a market on Tuesday.'),
      wire('A fire burned Bergen last week.'),
    );
    expect(story.events).toHaveLength(2);
  });
});

describe('events: what somebody says of a happening', () => {
  const struck = 'The ferry Nordstern struck a rock off Bergen on Tuesday.';

  it('is another event where the speaker is not in it', () => {
    const said = 'The Coastal Union issued a statement on Tuesday about a ferry and a rock.';
    expect(eventOf(storyOf(post(struck), times(said)), 'struck a rock off').mentions).toHaveLength(1);
  });

  it('is one speech where an article goes on quoting', () => {
    const text =
      'Captain Ilse Brandovic warned on Thursday that ropes would break. “We lost a buoy,” Brandovic said.\n\n' +
      '“Bread is dear,” Brandovic said.';
    expect(storyOf(post(text)).events).toHaveLength(1);
  });

  it('is told once where an article gives its day first and quotes from it later', () => {
    const text =
      'Captain Ilse Brandovic broke her silence on Thursday, saying the ferry was lost.\n\n' +
      'In an interview with the Post, Brandovic said she had seen the rock.';
    expect(eventOf(storyOf(post(text)), 'broke her silence').mentions).toHaveLength(2);
  });
});

describe('events: a headline', () => {
  const told = (headline: string, body: string) =>
    eventOf(storyOf(post(`${headline}\n\n${body}`)), 'Nordstern sank').mentions.map(({ exact }) => exact);

  it('that tells nothing by itself belongs to what the first paragraph tells', () => {
    expect(told('Captain: we lost her', SANK)).toContain('Captain: we lost her');
  });

  it('belongs to what is most like it of what the head tells', () => {
    const body = `Bergen opened a new market on Monday.\n\n${SANK}`;
    expect(told('Nordstern: a ferry and its end', body)).toContain('Nordstern: a ferry and its end');
  });

  it.each([
    ['the title', 'Captain of Nordstern: we lost the ferry off the cape'],
    ['a line under it', 'A bay and its people\n\n* Off the cape: how the ferry Nordstern sank'],
  ])('belongs to the new event that it is like, however far down: %s', (_, headline) => {
    const body = `Bread is dear in Bergen.\n\n${'Rain is frequent here. '.repeat(6)}\n\n${SANK}`;
    expect(told(headline, body)).toHaveLength(2);
  });

  it.each([
    ['what is old', 'Off the cape: the ferry Nordstern', 'in March 2029'],
    ['what it looks ahead to', 'Ferry Nordstern due off the cape', 'on Tuesday'],
  ])('but not to %s', (_, headline, when) => {
    const body = `Bread is dear in Bergen.\n\n${'Rain is frequent here. '.repeat(6)}\n\nThe ferry Nordstern sank ${when} off the cape.`;
    expect(told(headline, body)).toHaveLength(1);
  });

  it.each([
    ['what was days ago', 'on 3 March', 2],
    ['nothing of years ago that an opinion begins with', 'in 2003', 1],
  ])('without a word in common belongs to %s', (_, when, passages) => {
    const body = `The ferry Nordstern sank ${when} off the cape. Bread is dear in Bergen.`;
    expect(told('Lessons nobody learnt', body)).toHaveLength(passages);
  });

  it('does not belong to what an article tells further down', () => {
    const body = `Bread is dear in Bergen.\n\n${'Rain is frequent here. '.repeat(6)}\n\n${SANK}`;
    expect(told('No end to the rain', body)).not.toContain('No end to the rain');
  });
});

describe('events: clock times of one day in two articles', () => {
  const sailed = (time: string) => `The Nordstern ferry left the quay at ${time} on Tuesday.`;

  it('within a quarter of an hour can be one happening', () => {
    const other = 'At 6.12 a.m. on Tuesday the ferry cast off. At 9 a.m. on Tuesday bread was sold.';
    expect(eventOf(storyOf(post(sailed('6 a.m.')), times(other)), 'left the quay').mentions).toHaveLength(2);
  });

  it.each(['6.22 a.m.', '9 a.m.'])('further apart are two: %s', (time) => {
    const story = storyOf(post(sailed('6 a.m.')), times(`The ferry hit a rock at ${time} on Tuesday.`));
    expect(story.events).toHaveLength(2);
  });
});

describe('events: lines of a chronology', () => {
  const lines = (...times: string[]) =>
    post(
      `The night at sea\n\nThe ferry sailed on 11 March 2031.\n\n${times
        .map(
          (time, at) =>
            `${time}: ${['Guards open the gate', 'A lorry rolls on board', 'The siren sounds'][at]}.`,
        )
        .join('\n\n')}`,
    );
  const clocks = (story: Story) => story.events.flatMap(({ date }) => (date.includes('T') ? [date] : []));

  it('of one clock time are one happening', () => {
    expect(clocks(storyOf(lines('6.06am', '6.06am', '6.20am')))).toHaveLength(2);
  });

  it.each([
    ['minutes', '6.06am', '6.12am', '6.20am'],
    ['hours', '1.47am', '6.12am', '9.20am'],
  ])('%s apart are several', (_, ...times) => {
    expect(clocks(storyOf(lines(...times)))).toHaveLength(3);
  });

  it('stay apart where another article is near to all of them', () => {
    const other = times('The siren on the ferry sounded at 6.10am on 11 March.');
    expect(clocks(storyOf(lines('6.06am', '6.12am', '6.20am'), other))).toHaveLength(3);
  });
});

describe('events: two happenings stay two', () => {
  it.each([
    ['alike, on different days', SANK, 'The ferry Nordstern sank on Thursday off the cape.'],
    ['of one day', 'The ferry sank on Tuesday. A bridge fell in Bergen on Tuesday.', 'Nothing is known.'],
    [
      'of one sentence',
      'On Tuesday the ferry sank and on Wednesday divers raised the ferry.',
      'Nothing is known.',
    ],
    ['of different years', SANK, 'The ferry Nordstern sank off the cape in 2029.'],
  ])('%s', (_, first, second) => {
    expect(storyOf(post(first), times(second)).events).toHaveLength(2);
  });
});

it('events: "it happened" gives the time of what the sentence before tells, and not that of its saying', () => {
  const story = storyOf(
    post('A boy was burned in Bergen, his family said on Thursday. It happened on Tuesday night.'),
  );
  expect(story.events.map(({ date, mentions }) => [date, mentions.length])).toEqual([['2031-03-11', 3]]);
});

it.each([
  ['a main clause', 'The Nordstern sank in a storm with flour and salt.', 2],
  ['no side clause', 'Bread was dear after the Nordstern sank in a storm with flour and salt.', 1],
])('events: what another article tells without a day joins by %s', (_, other, count) => {
  expect(eventOf(storyOf(post(SANK), times(other)), 'sank on Tuesday').mentions).toHaveLength(count);
});

it('events: one verb in common makes no undated sentence part of an event', () => {
  const story = storyOf(post(SANK), times('Prices sank.'));
  expect(story.events.map(({ mentions }) => mentions.length)).toEqual([1]);
});

it('events: a headline announces what the head of its article tells', () => {
  const story = storyOf(
    articleOf('Fjord Post', '2031-03-14', `Nordstern ferry lost\n\n${SANK}`, {
      title: 'Nordstern ferry lost',
    }),
    times('The ferry Nordstern lost a mast in 2029.'),
  );
  expect(story.events.map(({ date }) => date)).toEqual(['2029', '2031-03-11']);
});

it('events: two days that one month holds stay two', () => {
  const story = storyOf(
    post(SANK),
    times('The ferry Nordstern sank off the cape in March.'),
    wire('On 2 March the ferry Nordstern sank off the cape.'),
  );
  expect(story.events.map(({ date }) => date)).toEqual(['2031-03-02', '2031-03-11']);
});

it('events: days that disagree are kept with their passages, never averaged', () => {
  const story = storyOf(post(SANK), times(SANK), wire('On Thursday the ferry Nordstern sank off the cape.'));
  expect(story.events.map(({ date }) => date)).toEqual(['2031-03-11', '2031-03-13']);
  for (const { date, mentions } of story.events)
    expect(new Set(mentions.map((each) => each.date))).toEqual(new Set([date]));
});

describe('events: a denial', () => {
  const DENIED = `${SANK} Nordhavn Shipping denied that the ferry Nordstern had sunk.`;

  it('faces what it denies, as an account of its own', () => {
    const event = eventOf(storyOf(post(DENIED)), 'off the cape');
    expect(event.disputed).toBe(true);
    expect(event.mentions.map(({ account }) => account?.stance)).toEqual([undefined, 'denies']);
    expect(event.mentions[1]?.account).toMatchObject({ whoName: 'Nordhavn Shipping', verb: 'denied' });
  });

  it('faces what another article tells', () => {
    const story = storyOf(post(SANK), times('Nordhavn Shipping denied that the ferry Nordstern had sunk.'));
    const event = eventOf(story, 'off the cape');
    expect(event.mentions.map(({ account }) => account?.stance)).toEqual([undefined, 'denies']);
  });

  it.each([
    'Ilse Brandovic said that was not true.',
    '“Nonsense,” said Ilse Brandovic.',
    'Ilse Brandovic denied it.',
  ])('without words for what it denies faces what was told right before: %s', (denial) => {
    const event = eventOf(storyOf(post(`A bridge fell on Monday. ${SANK} ${denial}`)), 'off the cape');
    expect(event.mentions.map(({ exact, account }) => [exact, account?.stance])).toEqual([
      [SANK, undefined],
      [denial, 'denies'],
    ]);
  });

  it.each([
    [
      'without words for what it denies, long after',
      `${SANK} It was cold. Nobody came. The night was long. Ilse Brandovic denied it.`,
    ],
    ['of what nobody told', 'Nordhavn Shipping denied that it had paid the mayor.'],
    ['of another happening', `${SANK} Nordhavn Shipping denied that it had sold its trains.`],
    ['that nobody speaks', `${SANK} It was not true.`],
    ['refused', `${SANK} Nordhavn Shipping did not deny that the ferry Nordstern had sunk.`],
    ['by way of no comment', `${SANK} Nordhavn Shipping would not comment.`],
  ])('makes no dispute: %s', (_, text) => {
    expect(storyOf(post(text)).events.filter(({ disputed }) => disputed)).toEqual([]);
  });

  it('is no past event of what it denies', () => {
    const story = storyOf(post('Nordhavn Shipping denied on Tuesday that the ferry Nordstern had sunk.'));
    expect(outline(story).filter((event) => !event.includes('denied'))).toEqual([]);
  });
});

describe('events: an objection without a word of denial', () => {
  const CLAIM = 'Ilse Brandovic told Fjord Radio on Monday that pirates had boarded the ferry.';

  it.each([
    [
      'takes back what its speaker told',
      `${CLAIM} On Thursday Brandovic conceded that she had exaggerated the story.`,
      'boarded',
    ],
    [
      'amends it',
      `${CLAIM} On Thursday Brandovic amended the story: the pirates had stayed on land.`,
      'boarded',
    ],
    [
      'refuses to confirm it',
      `${SANK} Police said they could not confirm that the ferry had sunk.`,
      'off the cape',
    ],
    ['would not say it', `${SANK} Nordhavn Shipping would not say that the ferry had sunk.`, 'off the cape'],
    ['doubts it', `${SANK} Not everyone in the port was convinced that the ferry had sunk.`, 'off the cape'],
    [
      'is held against it by name',
      `${SANK} Not everyone was satisfied. Nordhavn Shipping concluded that the mast had come loose.`,
      'off the cape',
    ],
    [
      'puts another figure on it',
      'On Tuesday the ferry sank with 40 crates on board. Nordhavn Shipping put the number of crates at 12.',
      'with 40',
    ],
    [
      'answers it',
      'On Monday Ilse Brandovic published a report on the crew. Nordhavn Shipping replied that it had found no evidence of drink.',
      'report',
    ],
    [
      'corrects it',
      `${SANK}\n\nCORRECTION: An earlier version of this story said that the ferry was the Nordstern. Nordhavn Shipping said it was the Sudstern.`,
      'off the cape',
    ],
  ])('%s', (_, text, words) => {
    const stances = eventOf(storyOf(post(text)), words).mentions.map(({ account }) => account?.stance);
    expect(stances).toContain('denies');
  });

  it.each([
    ['a doubt of nothing told', 'Not everyone was convinced that the ferry would sail.'],
    ['what nobody knows yet', `${SANK} Police could not say when divers would come.`],
    ['not knowing of it', `${SANK} Nordhavn Shipping said its clerks had no knowledge of the storm.`],
    ['a figure where none was told', `${SANK} Nordhavn Shipping put the cost at 12 crowns.`],
    [
      'a correction that nobody speaks',
      `${SANK}\n\nCORRECTION: An earlier version of this story named another cape.`,
    ],
    ['a denial of what came later', `${SANK} Nordhavn Shipping denied that it had sold the bridge.`],
  ])('is not: %s', (_, text) => {
    const later = times('On Saturday Nordhavn Shipping sold the bridge.');
    expect(storyOf(post(text), later).events.filter(({ disputed }) => disputed)).toEqual([]);
  });
});

describe('events: an account', () => {
  it.each([
    [
      'names a known speaker',
      'Ilse Brandovic said the ferry Nordstern sank on Tuesday.',
      'Ilse Brandovic',
      undefined,
    ],
    [
      'names what belongs to one',
      'Ilse Brandovic told police she was well. The ferry sank on Tuesday, her lawyer said.',
      'Ilse Brandovic’s lawyer',
      undefined,
    ],
    [
      'names a speaker in the article’s words',
      'A fisherman said the ferry Nordstern sank on Tuesday.',
      'A fisherman',
      undefined,
    ],
    [
      'names the channel',
      'Ilse Brandovic wrote on Instagram that the ferry Nordstern sank on Tuesday.',
      'Ilse Brandovic',
      'on Instagram',
    ],
  ])('%s', (_, text, whoName, via) => {
    const accounts = eventOf(storyOf(post(text)), 'ferry').mentions.flatMap(({ account }) => account ?? []);
    expect(accounts).toContainEqual(expect.objectContaining({ whoName, ...(via ? { via } : {}) }) as unknown);
  });

  it('is missing where the article tells in its own voice', () => {
    expect(storyOf(post(SANK)).events[0]?.mentions[0]).not.toHaveProperty('account');
  });
});

describe('events: importance', () => {
  const other = 'A bridge fell in Bergen on Monday.';

  it('grows with the outlets that tell of it, up to 1', () => {
    const story = storyOf(
      post(`${SANK} ${other}`),
      times('On Tuesday the Nordstern ferry went down off the cape.'),
    );
    expect(eventOf(story, 'Nordstern').importance).toBe(1);
    expect(eventOf(story, 'bridge').importance).toBeLessThan(0.7);
  });

  it('counts two articles of one outlet, and two prints of one text, once', () => {
    const own = articleOf(
      'Fjord Post 2',
      '2031-03-15',
      'On Tuesday the Nordstern ferry went down off the cape.',
      {
        publisher: 'Fjord Post',
      },
    );
    const twice = storyOf(post(`${SANK} ${other}`), own);
    const copied = storyOf(post(`${SANK} ${other}`), times(SANK));
    expect(eventOf(twice, 'bridge').importance).toBeGreaterThan(0.8);
    expect(eventOf(copied, 'bridge').importance).toBeGreaterThan(0.8);
  });
});

describe('events: an undated saying', () => {
  it('to an outlet is news of about the day it was printed', () => {
    const story = storyOf(post('Ilse Brandovic told Fjord Radio that the owners had lied.'));
    expect(story.events.map(({ date }) => date)).toEqual(['[2031-03-13,2031-03-14]']);
  });

  it.each([
    ['of no occasion is none', 'Ilse Brandovic said the owners had lied.', '2031-03-14'],
    ['of an unknown day is none', 'Ilse Brandovic told Fjord Radio that the owners had lied.', ''],
  ])('%s', (_, text, published) => {
    expect(storyOf(articleOf('A', published, text)).events).toEqual([]);
  });
});

it('events: every one has a title of its own words, and places apart from actors', () => {
  const story = storyOf(post('Ilse Brandovic sued Nordhavn Shipping in Oslo on Tuesday.'));
  const [event] = story.events;
  const names = (ids: readonly string[] = []) =>
    ids.map((id) => story.actors.find((actor) => actor.id === id)?.name);
  expect(event?.title).toMatch(/Brandovic/);
  expect(names(event?.places)).toEqual(['Oslo']);
  expect(names(event?.actors)).toEqual(['Ilse Brandovic', 'Nordhavn Shipping']);
});

it('events: "it happened" takes its title from the sentence before, and no title begins with a pronoun', () => {
  const story = storyOf(
    post('A crane fell on a warehouse in the old harbour. It happened on Tuesday night.'),
  );
  expect(story.events.map(({ title }) => title)).toEqual(['Crane falls on a warehouse in the old harbour']);
  expect(storyOf(post('They met again on Tuesday.')).events).toEqual([]);
});
