import { describe, expect, it } from 'vitest';
import { isDeskLine, isSlugLine, readAgency, readAgencyDateline, readEndStamp } from './agency-copy';

it.each([
  'NPA0412 4 GEN 0233 NORTHERN-MINE-FIRE',
  'DEL12 NAT-MINE-LD FIRE',
  'npa0123 4 pl 233 npa 0456',
  'BC-MINE-FIRE-3RDLD',
  'BC-NO--Mine Fire, 6th Ld-Writethru/512',
  'Mine fire, 3rd Ld',
  'Norway-mine-fire-lead',
  'NORWAY-MINE/',
  'NORWAY-MINE/FIRE (UPDATE 2)',
])('isSlugLine() finds “%s”', (line) => {
  expect(isSlugLine(line)).toBe(true);
});

it.each([
  'Mine burns in the north',
  'MINE BURNS IN THE NORTH',
  'NORWAY-SWEDEN MINE DEAL WORTH 500 MILLION',
  'EX-MINISTER JAILED',
  'Ex-minister jailed',
  'G20 SUMMIT OPENS IN OSTRA',
  'Nordhavn-led group buys mine',
  'Tit for tat',
  'Twenty-one saved from mine',
  'ABC123',
  'AM-radio listeners saved, says mayor',
  'The mine was shut on Tuesday, 3rd March.',
  'Flight NH412 crashes near Ostra',
  'NH412 crash: 3 saved',
])('isSlugLine() leaves “%s”', (line) => {
  expect(isSlugLine(line)).toBe(false);
});

it.each([
  'Eds: Adds details, quotes.',
  '(Eds: With photos)',
  'ATTENTION - ADDS quotes, details ///',
  '(Recasts with minister, adds background)',
  'URGENT',
  'By ILSE BRANDOVIC=',
])('isDeskLine() finds “%s”', (line) => {
  expect(isDeskLine(line)).toBe(true);
});

it.each([
  'Urgent repairs began on Tuesday.',
  'Editors of the paper were told on Tuesday.',
  'Adds up: the sums of a mine',
  '(The mine was sold on Tuesday.)',
  'Attention turned to the owners on Tuesday.',
  'By Ilse Brandovic',
])('isDeskLine() leaves “%s”', (line) => {
  expect(isDeskLine(line)).toBe(false);
});

describe('readAgencyDateline()', () => {
  it.each([
    ['KOVDAL (NPA) - Fire broke out on Tuesday.', 'NPA', 'Fire'],
    ['KOVDAL, Norvia (NPA) — Fire broke out.', 'NPA', 'Fire'],
    ['OSTRA, March 15 (Xinhua) -- Fire broke out.', 'Xinhua', 'Fire'],
    ['Ostra, March 15, 2031 (AFP) - Fire broke out.', 'AFP', 'Fire'],
    ['New Ostra, March 15 (IANS) The mine burned.', 'IANS', 'The'],
    ['New Ostra [Norvia], March 15 (ANI): The mine burned.', 'ANI', 'The'],
    ['OSTRA, Norvia, April 2, 2031 /AnyWire/ -- The mine burned.', 'AnyWire', 'The'],
    ['Ostra (dpa) - The mine burned.', 'dpa', 'The'],
    ['PORT ELLIS/OSTRA (Reuters) - “Fire!” they cried.', 'Reuters', '“Fire'],
    ['OSTRA (Fjord Press Agency) - The mine burned.', 'Fjord Press Agency', 'The'],
  ])('reads “%s”', (words, agency, next) => {
    const found = readAgencyDateline(words);
    expect(found?.agency).toBe(agency);
    expect(words.slice(found?.length).startsWith(next)).toBe(true);
  });

  it.each([
    'OSTRA /Kovdar/ - The mine burned.',
    'LONDON (UK) - The mine burned.',
    'Nordhavn Shipping (NPS) - The owner of the mine - was sold.',
    'Ilse Brandovic (NPA) said so on Tuesday.',
    'The Norvian Mining Board (NMB) The mine burned.',
    'ADEN (Norvia) - The mine burned.',
    'The mine (NPA) - A loss - burned.',
    'Fire broke out in OSTRA (NPA) - the mine burned.',
    'OSTRA (NPA) - what a mine.',
  ])('leaves “%s”', (words) => {
    expect(readAgencyDateline(words)).toBeNull();
  });
});

it('readAgency() takes the first dateline below the headline', () => {
  expect(readAgency('Mine burns\n\nBy Ilse Brandovic\n\nKOVDAL (NPA) - It burned.')).toBe('NPA');
  expect(readAgency('Mine burns\n\nIt burned in KOVDAL (NPA) - again.')).toBeUndefined();
});

describe('readEndStamp()', () => {
  const day = (stamp: string) => readEndStamp(`Mine burns\n\nIt burned.\n\n${stamp}\n`);

  it.each([
    ['NPA-15-03-24 1622GMT', '2024-03-15'],
    ['NPA-NY-03-15-24 1622EST', '2024-03-15'],
    ['NPA-NY-03-04-24 1622EST', '2024-03-04'],
    ['NPA-03-03-2024 1622GMT', '2024-03-03'],
    ['NPA-15-03-97 1622GMT', '1997-03-15'],
    ['NPA 151622 GMT MAR 24', '2024-03-15'],
    ['151622 Mar 24', '2024-03-15'],
  ])('reads %s', (stamp, published) => {
    expect(day(stamp)).toBe(published);
  });

  it.each([
    'NPA-03-04-24 1622GMT',
    'NPA-31-02-24 1622GMT',
    'NPA-15-03-24',
    '151622 Foo 24',
    'NPA-15-03-24 9922GMT',
  ])('leaves %s, which tells no day or two', (stamp) => {
    expect(day(stamp)).toBeNull();
  });

  it('tells by the dateline which of two numbers is the month', () => {
    const text = 'Mine burns\n\nIt burned.\n\nNPA-08-04-31 1412GMT';
    expect(readEndStamp(text, '2030-04-08')).toBe('2031-04-08');
    expect(readEndStamp(text, '2030-08-04')).toBe('2031-08-04');
    expect(readEndStamp(text, '2030-05-01')).toBeNull();
  });

  it('reads no stamp further up', () => {
    expect(readEndStamp(`NPA-15-03-24 1622GMT\n\n${'It burned.\n\n'.repeat(5)}`)).toBeNull();
  });
});
