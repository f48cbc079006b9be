import { describe, expect, it } from 'vitest';
import { readPublicationDate } from './publication-date';

describe('readPublicationDate() reads', () => {
  it.each([
    ['EDTF of the desk', { given: '2015-09-16~' }, '2015-09-16~', 'given'],
    [
      'the civil minute of a stamp with a zone',
      { given: '2016-09-20T07:02:00-04:00' },
      '2016-09-20T07:02',
      'given',
    ],
    [
      'the stamp of a page',
      { metadata: { published: '2016-09-20T23:59:59Z' } },
      '2016-09-20T23:59',
      'metadata',
    ],
    ['a stamp in words', { metadata: { published: 'September 20, 2016' } }, '2016-09-20', 'metadata'],
    ['a day in the address', { url: 'https://example.org/2015/09/16/world/' }, '2015-09-16', 'url'],
    ['a month in the address', { url: 'https://example.org/2015/09/gate.html' }, '2015-09', 'url'],
    [
      'a day with dashes in the address',
      { url: 'https://example.org/gate-2015-09-16.html' },
      '2015-09-16',
      'url',
    ],
    [
      'a dateline without a year, by the other articles, as about',
      { text: 'PORTO VELHO, Aug 18 (ABC) - The gate fell.', storyYear: 2016 },
      '2016-08-18~',
      'dateline',
    ],
    [
      'a dateline with its own year, whatever the others say',
      { text: 'PORTO VELHO, Aug 18, 2011 (ABC) - The gate fell.', storyYear: 2016 },
      '2011-08-18',
      'dateline',
    ],
    [
      'a dateline with its year elsewhere',
      { text: 'PORTO VELHO, Aug 18 (ABC) - The gate fell.\n\n© 2016 Any Agency.' },
      '2016-08-18',
      'dateline',
    ],
    [
      'a dateline with a day close before it in the text',
      { text: 'PORTO VELHO, Aug 18 (ABC) - The gate fell.\n\nOn Aug. 2, 2016, it had cracked.' },
      '2016-08-18',
      'dateline',
    ],
    [
      'a dateline after all that its text tells, as about',
      { text: 'PORTO VELHO, Aug 18 (ABC) - The gate fell.\n\nIt cracked in October 2015.' },
      '2016-08-18~',
      'dateline',
    ],
    [
      'a dateline by the other articles before its own text, as about',
      { text: 'PORTO VELHO, Aug 18 (ABC) - The gate fell.\n\nIt was built in 2004.', storyYear: 2016 },
      '2016-08-18~',
      'dateline',
    ],
    [
      'the dateline of an agency behind a place that is not in capitals',
      { text: 'Gate falls\n\nNew Leeds, March 7, 2031 (ABC) The gate fell.' },
      '2031-03-07',
      'dateline',
    ],
    [
      'the dateline of a press release',
      { text: 'Gate sold\n\nLEEDS, England, April 2, 2031 /AnyWire/ -- The gate was sold.' },
      '2031-04-02',
      'dateline',
    ],
    [
      'the stamp that ends the copy of an agency',
      { text: 'LEEDS (ABC) - The gate fell.\n\nIt was old.\n\nABC-15-03-31 1622GMT' },
      '2031-03-15',
      'text',
    ],
    [
      'a dateline with its year',
      { text: 'LEEDS, England, 7 March 2014 — The gate fell.' },
      '2014-03-07',
      'dateline',
    ],
    [
      'a nameplate with its year elsewhere',
      { text: 'Gate falls\n\nNews | Leeds | Thursday, July 12\n\nIt fell.\n\n© The Any Post 2018' },
      '2018-07-12',
      'text',
    ],
    [
      'a nameplate, in the year of the story',
      { text: 'Gate falls\n\nNews | Leeds | Thursday, July 12\n\nIt fell.', storyYear: 2018 },
      '2018-07-12~',
      'dateline',
    ],
    [
      'a posted line',
      { text: 'Gate falls\n\nPosted 8/24/16, Updated 3:15 p.m.\n\nIt fell.' },
      '2016-08-24',
      'text',
    ],
    [
      'a stamp behind a long trail, with its year elsewhere',
      {
        text: 'Gate falls\n\nHome » Around the county » Harbours » By Ann Roe, Port Ellis Courier » Posted May 9, 6:12 a.m.\n\nIt fell.\n\n© 2016 Courier',
      },
      '2016-05-09',
      'text',
    ],
    [
      'a byline with a clock',
      { text: 'Gate falls\n\nBy Ann Roe | September 11, 2016 | 6:40pm\n\nIt fell.' },
      '2016-09-11T18:40',
      'text',
    ],
    [
      'a line of its own',
      { text: 'Gate falls\n\nAugust 23, 2016 6:30 AM ET | Heard on air\n\nIt fell.' },
      '2016-08-23T06:30',
      'text',
    ],
    [
      'an update where nothing else stands',
      { text: 'Gate falls\n\nIt fell.\n\nUPDATED 9/8/2017, 6:20 p.m. ET' },
      '2017-09-08T18:20',
      'text',
    ],
    [
      'the day after a captioned one',
      { text: '[Image: the gate on Monday 23 January 2017.]\n\nIt fell yesterday.' },
      '2017-01-24~',
      'text',
    ],
    [
      'the day of a picture, where the article says "today"',
      { text: 'The gate reopened this morning.\n\n[Picture: the keeper on Monday, January 23, 2017.]' },
      '2017-01-23~',
      'text',
    ],
    [
      'a stamp with weekday and zone that runs into the words',
      { text: 'Gate falls in the north Friday 15 July 2016 02.44 GMT The keeper of the gate said it fell.' },
      '2016-07-15T02:44',
      'text',
    ],
    [
      'such a stamp before a day that stands by itself',
      { text: 'Gate falls Friday 15 July 2016 02.44 GMT It fell.\n\n3 March 2014\n\nIt had fallen before.' },
      '2016-07-15T02:44',
      'text',
    ],
    [
      'days counted in the lead, if the weekday agrees',
      {
        text: 'It is ten days since the gate. My mail this Sunday is about it.\n\nOn Sept. 7, 2017, it fell.',
      },
      '2017-09-17~',
      'text',
    ],
  ] as const)('%s', (_title, sources, published, from) => {
    expect(readPublicationDate({ text: '', ...sources })).toEqual({ published, from });
  });

  it('the desk before the page, the page before its address', () => {
    const url = 'https://example.org/2015/09/16/';
    expect(
      readPublicationDate({ given: '2014', metadata: { published: '2013' }, url, text: '' }).published,
    ).toBe('2014');
    expect(readPublicationDate({ metadata: { published: '2013' }, url, text: '' }).published).toBe('2013');
  });

  it('what was posted before what was updated', () => {
    const text = 'Gate falls\n\nUpdated Sept. 22, 2016\nPosted Sept. 20, 2016\n\nIt fell.';
    expect(readPublicationDate({ text })).toEqual({ published: '2016-09-20', from: 'text' });
  });
});

describe('readPublicationDate() makes no day up from', () => {
  it.each([
    'The gate fell on 12 September 2015.',
    'The gate fell.\n\nCORRECTION: Nov. 1, 2017\n\nIt was another gate.',
    'The gate fell yesterday.',
    'The gate fell.\n\n[Picture: the gate on Monday 23 January 2017.]',
    '“It fell today,” the keeper said.\n\n[Picture: the gate on Monday 23 January 2017.]',
    'The gate fell today.\n\n[File picture: the gate on Monday 23 January 2017.]',
    'The gate fell today.\n\n[Picture: the gate on 23 January 2017.]\n\nIt was to reopen on 4 May 2017.',
    'The gate fell. It had been shut since Friday 15 July 2016, when the keeper left.',
    'It fell on Monday 15 July 2016 at 02.44 GMT, a day that was no Monday.',
    '© 2016 Any Agency',
    'Gate falls\n\nThe notice that closed the gate to all but the keeper and her dog was posted May 9, 2016.',
    'See example.org/v2.10.2015-rc',
    'OSLO — The gate fell on May 4.',
  ])('%s', (text) => {
    expect(readPublicationDate({ text })).toEqual({ from: 'unknown' });
  });

  it('an address that only looks like one', () => {
    expect(readPublicationDate({ url: 'https://example.org/2015/13/45/', text: '' })).toEqual({
      from: 'unknown',
    });
    expect(readPublicationDate({ url: 'https://2015-09-16.example.org/gate-4815162342', text: '' })).toEqual({
      from: 'unknown',
    });
  });
});
describe('readPublicationDate() reads the dateline', () => {
  it.each([
    ['ÅRHUS, 7 March 2031 — The gates opened.', '2031-03-07'],
    ['Karsk, Valdria, 14 March 2031 – The gates opened.', '2031-03-14'],
    ['Karsk, March 14, 2031 /Fjordwire/ -- The gates opened.', '2031-03-14'],
    ['Gates open\n\nBudavár, May 6 (ENA) The gates opened. The year 2031 began badly.', '2031-05-06~'],
  ])('of %s', (text, published) => {
    expect(readPublicationDate({ text })).toMatchObject({ published, from: 'dateline' });
  });

  it.each([
    'In Karsk, 14 March 2031 was a quiet day.',
    'Karsk, 14 March (Tuesday) The gates opened.',
    'He lived in Karsk, March 14 – the day of the fire – was his last there.',
  ])('and none in %s', (text) => {
    expect(readPublicationDate({ text }).from).not.toBe('dateline');
  });
});

it('readPublicationDate() tells the month of an end stamp by the dateline, which has no year', () => {
  const text = 'OSTRA, April 8 (NPA) - The gates opened.\n\nNPA-08-04-31 1412GMT\n';
  expect(readPublicationDate({ text })).toEqual({ published: '2031-04-08', from: 'text' });
});
