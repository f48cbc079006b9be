import type { Article, Mention, Story, StoryEvent } from '../src/story/story';

/**
 * An invented story for pictures and tours: it stays as it is whatever becomes of the reading of articles. Years of
 * background, two dense weeks, a long aftermath; spans, estimates, plans and disputes among them.
 */
const PAPERS = [
  ['Harbour Gazette', '2019-03-04'],
  ['The Vellmar Courier', '2019-03-06'],
  ['Northern Dispatch', '2019-03-09'],
  ['Evening Ledger', '2019-03-20'],
  ['Coast and Country', '2020-06-15'],
] as const;

type Row = readonly [title: string, date: string, importance: number, papers: string, denials?: string];

/** Papers by their place in the list; a paper in `denials` carries who says that it did not happen. */
const ROWS: readonly Row[] = [
  ['Town builds the sea lock', '1931', 0.5, '04'],
  ['Storm tears out the eastern gate', '1954-01', 0.3, '4'],
  ['Council takes the lock over from the state', '1987-07-01', 0.3, '1'],
  ['Engineers warn of worn hinges', '2016~', 0.6, '012'],
  ['Council puts the repair off', '2017-05', 0.5, '12', '2'],
  ['New keeper Ida Brandt begins', '2018-09-03', 0.4, '0'],
  ['Repair work on the western gate', '2018-10/2018-12', 0.3, '3'],
  ['Flood warning for the coast', '2019-02-27', 0.6, '012'],
  ['Ferry company asks for an early opening', '2019-02-28', 0.5, '13', '3'],
  ['Harbour master leaves for the weekend', '2019-03-01', 0.3, '2'],
  ['Somebody opens the lock', '2019-03-02', 1, '01234', '13'],
  ['Water reaches the fish market', '2019-03-02', 0.7, '012'],
  ['Two hundred people leave their homes', '2019-03-02', 0.8, '0123'],
  ['Keeper rings the fire station', '[2019-03-02,2019-03-03]', 0.7, '02', '1'],
  ['Pumps arrive from the capital', '2019-03-03', 0.4, '0'],
  ['Mayor blames the keeper', '2019-03-03', 0.7, '012'],
  ['Keeper says that she held the only key', '2019-03-04', 0.8, '123'],
  ['A second key is found', '2019-03-05', 0.9, '1234', '2'],
  ['Ferry company denies having a key', '2019-03-05', 0.7, '12'],
  ['Divers look at the hinges', '2019-03-06~', 0.4, '2'],
  ['Council meets behind closed doors', '2019-03-07', 0.4, '13'],
  ['Harbour master returns', '2019-03-07', 0.3, '2'],
  ['Police question three people', '2019-03-08', 0.6, '23'],
  ['Residents march to the town hall', '2019-03-09', 0.5, '2'],
  ['Keeper is suspended', '2019-03-11', 0.7, '34'],
  ['Inquiry opens', '2019-03-15', 0.6, '34'],
  ['Inquiry hears forty witnesses', '2019-03-15/2019-11', 0.5, '4'],
  ['Last families go home', '2019-05', 0.4, '4'],
  ['Inquiry blames worn hinges and nobody', '2019-12-12', 0.9, '4', '4'],
  ['Keeper gets her post back', '2020-01-07', 0.6, '4'],
  ['Ferry company pays for the fish market', '2020-03', 0.4, '4'],
  ['New gates are to be built', '2021', 0.5, '4'],
];
const PLANNED = 'New gates are to be built';
const DENIERS = ['', 'Ferry manager Olof Lind', 'Mayor Tora Hald', 'The harbour office', 'Keeper Ida Brandt'];
const CLAIMANTS = ['Keeper Ida Brandt', 'A fisherman', 'The fire station', 'Two residents', 'The inquiry'];

/** What a story of few events leaves out. */
const ASIDE = new Set([
  'Council takes the lock over from the state',
  'Flood warning for the coast',
  'Harbour master leaves for the weekend',
  'Pumps arrive from the capital',
  'Divers look at the hinges',
  'Council meets behind closed doors',
  'Harbour master returns',
  'Residents march to the town hall',
]);

function buildStory(rows: readonly Row[]): Story {
  const texts = PAPERS.map(() => '');
  const add = (paper: number, sentence: string): Pick<Mention, 'start' | 'end' | 'exact'> => {
    const start = texts[paper]!.length;
    texts[paper] += `${sentence}\n\n`;
    return { start, end: start + sentence.length, exact: sentence };
  };
  const account = (whoName: string, stance: 'asserts' | 'denies'): Pick<Mention, 'account'> => ({
    account: {
      who: whoName.toLowerCase().replaceAll(' ', '-'),
      whoName,
      stance,
      verb: 'said',
      quoted: false,
    },
  });
  const events = rows.map(([title, date, importance, papers, denials = '']): StoryEvent => {
    const lower = title.charAt(0).toLowerCase() + title.slice(1);
    const tell = (paper: number): Mention => {
      const who = CLAIMANTS[paper]!;
      const sentence = denials
        ? `${who} said that this is how it was: ${lower}.`
        : `${title}, as this paper reported.`;
      return {
        article: `a${paper}`,
        ...add(paper, sentence),
        date,
        ...(denials ? account(who, 'asserts') : {}),
      };
    };
    const deny = (paper: number): Mention => {
      const who = DENIERS[paper]!;
      const sentence = `${who} said that nothing of the kind had happened and that the report of it was a mistake.`;
      return { article: `a${paper}`, ...add(paper, sentence), date, ...account(who, 'denies') };
    };
    return {
      id: `s-${lower.replaceAll(/[^a-z]+/g, '-')}`,
      title,
      date,
      importance,
      status: title === PLANNED ? 'planned' : 'machine',
      actors: [],
      disputed: denials !== '',
      mentions: [...[...papers].map(Number).map(tell), ...[...denials].map(Number).map(deny)],
    };
  });
  const articles = PAPERS.map(([publisher, published], at): Article => ({
    id: `a${at}`,
    file: `a${at}.txt`,
    title: `What ${publisher} knows about the lock`,
    publisher,
    url: `https://paper-${at}.example/lock`,
    published,
    publishedFrom: 'given',
    language: 'en',
    sha256: String(at).repeat(64),
    text: texts[at]!,
    times: [],
  }));
  return {
    version: 1,
    title: 'Who opened the lock at Vellmar?',
    description:
      'A town flooded in one night. The keeper, the ferry and the town hall each tell it in their own way.',
    language: 'en',
    timeZone: 'UTC',
    generator: 'sourceline',
    articles,
    actors: [],
    events,
    problems: [],
  };
}

/** Few enough to stand on stems. */
export const SAMPLE_STORY: Story = buildStory(ROWS.filter(([title]) => !ASIDE.has(title)));
/** All of it, in rows. */
export const CROWDED_STORY: Story = buildStory(ROWS);
