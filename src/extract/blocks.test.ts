import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks, type BlockKind } from './blocks';

const HEAD = 'Ferry sinks off the northern cape in a winter storm\n\n';
const BODY = 'The ferry sank on Tuesday, the owners said, and the crew was saved.';

/** The kind of a line that stands in the middle of an article. */
function kindOf(line: string): BlockKind | undefined {
  const text = `${HEAD}${BODY}\n\n${BODY}\n\n${line}\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\n${BODY}`;
  const at = text.indexOf(line, HEAD.length + 2 * (BODY.length + 2));
  return splitBlocks(text).find(({ start }) => start === at)?.kind;
}

it('splitBlocks() reads on in a long paragraph that ends with a number to call', () => {
  const told = `${BODY} From Friday the winter boat calls at three islands instead of five. Every passenger needs a ticket made of paper.`;
  expect(kindOf(`${told} Ring 555-123-4567`)).toBe('body');
});

it('splitBlocks() takes a line in two parts for furniture in the head alone', () => {
  const line = 'ILSE BRANDOVIC | AUGUSTA, Ga.';
  const told = splitBlocks(`${HEAD}${line}\n\n${BODY}`).map(({ kind }) => kind);
  expect(told).toEqual(['headline', 'furniture', 'body']);
  expect(kindOf('The crew voted on Tuesday: 14 yes | 2 no.')).toBe('body');
});

/** The kinds of paragraphs. */
const kindsOf = (...paragraphs: readonly string[]) =>
  splitBlocks([...paragraphs, BODY].join('\n\n')).map(({ kind }) => kind);

describe('splitBlocks() finds the headline', () => {
  const headline = 'Ferry sinks off the cape';

  it.each([
    ['buttons', 'Share', 'Save'],
    ['a menu', 'Home', 'Islands', 'World news', 'Weather'],
    ['the name of a section', 'Exclusive'],
    ['a stamp', 'Tue 3 Mar 2031 06.00 EST'],
    ['an advertisement and a menu', 'Advertisement', 'Home'],
    ['the slug of an agency', 'NPA0412 4 GEN 0233 NORTHERN-FERRY-STORM'],
    ['the name of a company', 'FJORD FERRIES GROUP PLC', 'FOR IMMEDIATE RELEASE', 'Oslo, 3 March 2031'],
    ['the name of a club', 'Ostra Rowing Club'],
    ['who wrote it and when', 'Ilse Brandovic, Business editor. Friday 7 March 2031, 7.00am'],
    ['a slug and a note to desks', 'BC-FERRY-STORM-3RDLD', 'Eds: Adds owners.'],
  ])('below %s', (_, ...above) => {
    const kinds = kindsOf(...above, headline, 'By Ilse Brandovic');
    expect(kinds.slice(0, above.length)).toEqual(above.map(() => 'furniture'));
    expect(kinds.slice(above.length)).toEqual(['headline', 'furniture', 'body']);
  });

  it.each(['Mayor Sues Rowing Club', 'FERRY HITS YACHT OF ROWING CLUB', 'Ferry sinks off rowing club'])(
    'in one that ends with the name of a body: %s',
    (line) => {
      expect(kindsOf(line, headline, 'By Ilse Brandovic')[0]).toBe('headline');
    },
  );

  it.each([
    'Fjord Courier, Thursday, January 25, 2031',
    'Oslo, 22 January 2031',
    'Ilse Brandovic, political correspondent | 22 January 2031 | 10:30 GMT',
  ])('above a line of who or where and when: %s', (line) => {
    expect(kindsOf(headline, line)).toEqual(['headline', 'furniture', 'body']);
  });

  it('in two words where no longer line is there', () => {
    expect(kindsOf('Ferry sinks')).toEqual(['headline', 'body']);
    expect(kindsOf('Ferry sinks', 'A storm’s toll')).toEqual(['headline', 'heading', 'body']);
    expect(kindsOf('Ferry sinks', BODY, 'What the divers found in it')).toEqual([
      'headline',
      'body',
      'heading',
      'body',
    ]);
  });

  it('nowhere behind a dateline', () => {
    const line = 'The owners of the ferry will meet in the capital on Friday';
    expect(kindsOf('OSTRA (NPA) - The ferry sank.', line)).toEqual(['body', 'heading', 'body']);
    expect(kindsOf('The ferry sank in a storm.', line)).toEqual(['body', 'headline', 'body']);
  });

  it('in no sentence that an agency signs', () => {
    for (const sign of ['Enditem', '--NPA', '(NPA)'])
      expect(kindsOf(`The owners of the ferry will meet on Friday. ${sign}`)).toEqual(['body', 'body']);
  });

  it('behind a label that a page writes too', () => {
    expect(kindsOf('Watch: Ferry sinks off the cape')).toEqual(['headline', 'body']);
  });
});

describe('splitBlocks() takes for furniture', () => {
  it.each([
    ['breadcrumbs', 'Home » News » Shipping'],
    ['breadcrumbs', 'News | Shipping | Ferries'],
    ['breadcrumbs', 'Home • News • Shipping'],
    ['breadcrumbs', 'Front Page » Local » By Ilse Brandovic, Fjord Post » Posted June 29, 6:12 a.m.'],
    ['the line of a live report', 'The Fjord Post | Updated 1:05 p.m. ET | This blog has closed.'],
    ['share lines', 'Share this article'],
    ['share lines', 'Tweet'],
    ['bylines', 'By Ilse Brandovic'],
    ['bylines in capitals', 'BY ILSE BRANDOVIC'],
    ['credits', '(Reporting by Ilse Brandovic; editing by Per Holm)'],
    ['credits', 'Additional reporting by Per Holm in Oslo.'],
    ['copyright', '© 2031 The Fjord Post. All rights reserved.'],
    ['copyright', 'Copyright 2031 The Fjord Post.'],
    ['contact lines', 'Contact the newsroom at news@example.org.'],
    ['contact lines', 'Ring the news desk on 555-123-4567'],
    ['contact lines', 'Tips are welcome 24/7 at 555-0172.'],
    ['newsletters', 'Sign up for our weekly newsletter'],
    ['pointers', 'Read more: how ferries are built'],
    ['pointers', 'Related: the storm of 2029'],
    ['update notes', 'Updated 14 March 2031 at 10:00'],
    ['update notes', 'Posted Sept. 20, 2031 at 7:02 a.m.'],
    ['update notes', 'Last modified on Tue 3 Mar 2031 12.04 GMT'],
    ['update notes', 'First published: 3 March 2031'],
    ['buttons', 'Share on Facebook'],
    ['messages of the page', 'We use cookies to improve your experience.'],
    ['tags', 'Tags: ferries, storms'],
    ['sounds of a transcript', '(SOUNDBITE OF RECORDING)'],
    ['rules', '* * *'],
    ['rules', '———'],
  ])('%s: %s', (_, line) => {
    expect(kindOf(line)).toBe('furniture');
  });
});

describe('splitBlocks() takes for', () => {
  it.each([
    ['body', BODY],
    ['body', '“We lost the boat,” said the captain.'],
    ['body', 'Shareholders of the firm met on Tuesday in Oslo.'],
    ['body', 'By Tuesday the search was over.'],
    ['body', 'Copyrighted maps were lost with the ship, the owners said.'],
    ['body', 'Subscribers of the paper heard of it first.'],
    ['body', 'Share prices of the firm fell on Tuesday.'],
    ['body', 'By Monday, divers had raised the wreck.'],
    ['body', 'Published in 2011, the report was wrong.'],
    ['body', 'Contact with the ferry was lost at noon.'],
    ['body', 'The owners wrote of it in their newsletter on Tuesday.'],
    ['body', 'The harbour is watched 24/7 since the storm, the mayor said.'],
    ['body', 'Паром затонул во вторник, сообщили владельцы.'],
    ['body', 'Related companies were sold in May.'],
    ['body', '- The ferry was built in 2011'],
    ['body', '• The ferry is afloat, six days after the storm'],
    ['body', 'October 2029 was wet, the owners said.'],
    ['heading', 'What the divers found'],
    ['caption', 'Picture: the ferry in the harbour of Oslo'],
    ['caption', '[A view of the harbour]'],
    ['caption', 'Brandt boards the ferry in Oslo on Friday, March 7, 2031. (AP Photo/Ilse Holm)'],
    ['caption', 'The ferry sank off the cape on Tuesday. (Per Holm/Reuters)'],
    ['caption', 'The ferry in Oslo on Tuesday. Photograph: Ilse Holm/Getty'],
    ['body', 'The ferry sank off the cape on Tuesday (AP reports differ).'],
    ['body', 'The ferry sank off the cape on Tuesday, two passengers told Reuters.'],
    ['body', 'The captain sold them a picture: The ferry sank off the cape on Tuesday.'],
    ['correction', 'Correction: an earlier version gave a wrong day.'],
    ['correction', 'Editor’s note: this article has been changed.'],
    ['correction', 'Setting it straight: last week we gave a wrong day.'],
    ['correction', '(This version of the story corrects the day in paragraph 2.)'],
    ['correction', '9.45 a.m. Correction: we gave a wrong day.'],
    ['correction', 'This article was amended on 3 May 2031. It gave a wrong day.'],
    ['correction', 'PUTTING IT RIGHT: on Monday we called her a surgeon.'],
    ['correction', 'A caption on Monday wrongly named the keeper.'],
    ['correction', 'A correction was made on 3 May 2031: the article gave a wrong day.'],
    ['correction', 'A version of this article appears in print on 3 May 2031.'],
    ['correction', 'This story was first published on 3 May 2031.'],
    ['body', 'A correction was due, and the shares fell on Tuesday.'],
    ['body', 'This story was told by the keeper on Monday.'],
    ['body', 'This article of the treaty was amended by the house.'],
    ['body', 'The story that the keeper told on Monday was long.'],
    ['body', 'Corrected figures were shown to the board on Monday.'],
    ['chronology', 'Feb. 12, about 3.30 p.m.: A call comes in.'],
    ['chronology', 'March 3: The ferry leaves the harbour.'],
    ['chronology', '3 March 2031 – The ferry leaves the harbour.'],
    ['chronology', '2029 - The ferry is built.'],
    ['chronology', '6.30 a.m. – A call comes in.'],
    ['chronology', 'October 2029: The ferry is launched.'],
    ['chronology', 'Friday: At the end of the talks the mayor offers a bridge.'],
    ['chronology', 'This Monday: The ferry sails again.'],
    ['chronology', 'Monday 3 March: The ferry leaves the harbour.'],
    ['chronology', 'Tuesday night: The ferry sinks.'],
    ['chronology', 'The next day: Divers find the bell.'],
    ['body', 'By Friday: the mayor had two divers and a bell.'],
    ['body', 'Black Friday: the mayor shuts the shops for the day.'],
    ['body', 'Friday was the day: the ferry sailed again.'],
    ['body', 'Friday: closed.'],
  ] as const)('%s: %s', (kind, line) => {
    expect(kindOf(line)).toBe(kind);
  });
});

describe('splitBlocks() takes in the head of an article', () => {
  const first = (line: string) => splitBlocks(`${line}\n\n${BODY}\n\n${BODY}`)[0]?.kind;

  it.each([
    '7 March 2031',
    'Friday, March 7, 2031',
    '7 March 2031 Last updated at 06:10 GMT',
    'March 7, 2031 6:10 AM EST',
    'Oslo, ABC —',
  ])('“%s” for furniture', (line) => {
    expect(first(line)).toBe('furniture');
  });

  it.each([
    ['chronology', '7 March 2031: the ferry sinks'],
    ['headline', 'March 7, 2031 Ferry sinks'],
    ['headline', 'Ferry sinks off the cape, 7 March 2031'],
    ['body', 'On 7 March 2031 the ferry sank.'],
  ])('as %s “%s”', (kind, line) => {
    expect(first(line)).toBe(kind);
  });

  it('a long row of days without taking long', () => {
    expect(first(`7 March 2031 ${'Monday 3 '.repeat(2_000)}x`)).toBe('body');
  });

  it('a day that heads a section further down for a heading', () => {
    expect(kindOf('7 March 2031')).toBe('heading');
  });
});

describe('splitBlocks() knows the writer’s box at the end', () => {
  const last = (line: string, author?: string) =>
    splitBlocks(`${HEAD}${BODY}\n\n${BODY}\n\n${BODY}\n\n${line}`, author).at(-1)?.kind;

  it.each([
    ['of the author', 'Ilse Brandovic covers shipping for the Post.', 'Ilse Brandovic'],
    ['of somebody the article names nowhere else', 'Per Holm is a reporter in Oslo.', undefined],
    ['that tells of a hobby', 'Per Holm loves old ships and lives by the sea.', undefined],
  ])('%s', (_, line, author) => {
    expect(last(line, author)).toBe('furniture');
  });

  it.each([
    ['the last word of a story', 'The captain is at home.'],
    ['what somebody did', 'Per Holm resigned on Friday.'],
  ])('but not %s', (_, line) => {
    expect(last(line)).toBe('body');
  });
});

describe('splitBlocks() reads a headline without its label', () => {
  it.each([
    ['LIVE: Ferry lost off the cape', 'Ferry lost off the cape'],
    ['As it happened: captain faces the inquiry', 'captain faces the inquiry'],
    ['UPDATE 3-Ferry lost off the cape', 'Ferry lost off the cape'],
    ['Live music returns to the harbour', 'Live music returns to the harbour'],
    ['Captain: ferry was lost', 'Captain: ferry was lost'],
  ])('%s', (line, told) => {
    const [block] = splitBlocks(`${line}\n\n${BODY}`);
    expect(line.slice(block?.from, block?.end)).toBe(told);
  });
});

describe('splitBlocks() begins the telling', () => {
  it.each([
    ['after a dateline in capitals', 'OSLO, March 12 (ABC) - The ferry sank.', 'The ferry sank.'],
    ['after a dateline with its country', 'Bergen, Norway — The ferry sank.', 'The ferry sank.'],
    ['after a list mark', '- The ferry sank.', 'The ferry sank.'],
    ['after a number of a list', '2. The ferry sank.', 'The ferry sank.'],
    ['after a note of the desk', '[Updated 10:12: see above.] The ferry sank.', 'The ferry sank.'],
    ['at the first word else', 'The ferry - an old one - sank.', 'The ferry - an old one - sank.'],
  ])('%s', (_, line, told) => {
    const text = `${HEAD}${BODY}\n\n${line}`;
    const block = splitBlocks(text).at(-1);
    expect(text.slice(block?.from, block?.end)).toBe(told);
  });
});

it('splitBlocks() begins what is said in a transcript after the label', () => {
  const text = `${HEAD}POE: It sank.\n\nROE: So, who saw it?\n\nPOE: ${BODY}\n\nROE: Thanks.`;
  const told = splitBlocks(text).map(({ kind, from, end }) => [kind, text.slice(from, end)]);
  expect(told.slice(1)).toEqual([
    ['body', 'It sank.'],
    ['body', 'who saw it?'],
    ['body', BODY],
    ['body', 'Thanks.'],
  ]);
});

it('splitBlocks() takes the first title lines for the headline, later ones for cross-heads', () => {
  const text = `${HEAD}Owners say that the crew of twelve was saved by fishermen\n\n${BODY}\n\nThe search\n\n${BODY}`;
  expect(splitBlocks(text).map(({ kind }) => kind)).toEqual([
    'headline',
    'headline',
    'body',
    'heading',
    'body',
  ]);
});

it('splitBlocks() takes a breadcrumb that runs into the headline behind it for furniture', () => {
  const text = `Home News Shipping ${HEAD}${HEAD}${BODY}`;
  expect(splitBlocks(text).map(({ kind }) => kind)).toEqual(['furniture', 'headline', 'body']);
});

it('splitBlocks() counts the text under a bare “Correction” to it', () => {
  const text = `${HEAD}${BODY}\n\n${BODY}\n\nCorrection\n\nThe ferry was built in 2011, not in 2012.`;
  expect(splitBlocks(text).at(-1)?.kind).toBe('correction');
});

it.each(['', ' \n\n '])('splitBlocks() finds no block in %j', (text) => {
  expect(splitBlocks(text)).toEqual([]);
});

it('splitBlocks() gives sorted, disjoint blocks that begin their telling inside', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('OSLO, March 12 -', 'By Ilse', '* * *', 'March 3:', '2. ', BODY),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const blocks = splitBlocks(lines.join('\n\n'));
      blocks.forEach(({ start, end, from }, at) => {
        expect(start < end && start <= from && from <= end).toBe(true);
        expect(start >= (blocks[at - 1]?.end ?? 0)).toBe(true);
      });
    }),
  );
}, 30_000);

describe('splitBlocks() begins the telling', () => {
  const toldOf = (line: string): string => {
    const text = `${HEAD}${line}\n\n${BODY}`;
    const block = splitBlocks(text).find(({ start }) => start === HEAD.length);
    return text.slice(block?.from, block?.end);
  };
  const TOLD = 'The ferry sank on Tuesday.';

  it.each([
    'OSLO (ABC) — ',
    'OSLO, March 12 (ABC) - ',
    'LEEDS, England, 12 March 2031 – ',
    'OSLO, March 12 -- ',
    'Oslo, Norway — ',
    'Rio de Janeiro, Brazil - ',
  ])('behind the dateline “%s”', (dateline) => {
    expect(toldOf(dateline + TOLD)).toBe(TOLD);
  });

  it.each([
    'One year ago this week, US-led forces took the town.',
    'Two years later, British-born Brandt left.',
    'Last week, Anglo-Dutch Holm said it had sold them.',
    'Yesterday, Nordhavn - the biggest of them - sold it.',
    'On Monday, Franco-German talks began.',
  ])('with the first word of: %s', (line) => {
    expect(toldOf(line)).toBe(line);
  });
});

it('splitBlocks() takes the head of a post for no headline', () => {
  for (const head of ['21.40 BST', '9.25pm', 'Tuesday 8 April']) {
    expect(splitBlocks(`${head}\n\n${BODY}\n\n${BODY}`)[0]?.kind).toBe('heading');
  }
  expect(splitBlocks(`Tuesday storm sinks ferry\n\n${BODY}`)[0]?.kind).toBe('headline');
});

it('splitBlocks() begins the telling behind a dateline of a place in small letters and a full date', () => {
  const text = `${HEAD}Karsk, Valdria, 14 March 2031 – ${BODY}`;
  const block = splitBlocks(text)[1];
  expect(text.slice(block?.from, block?.end)).toBe(BODY);
});
