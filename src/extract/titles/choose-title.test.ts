import { expect, it } from 'vitest';
import { indexActors } from '../actors/actor-index';
import { referencesOf } from '../actors/resolve-references';
import { findMentions } from '../mentions/find-mentions';
import { articleOf, readOne, storyOf } from '../test-readings';
import { chooseTitle } from './choose-title';
import { writeTitle } from './write-title';

/** The title of one event that all passages of an article tell, led by the first that has a date. */
function titleOfAll(text: string): string | undefined {
  const readings = [readOne(text)];
  const index = indexActors(readings);
  const references = readings.map((reading) => referencesOf(reading, index));
  const sources = { readings, references, index };
  const mentions = readings.flatMap((reading, at) => {
    const refer = references[at];
    return refer ? findMentions(reading, at, refer) : [];
  });
  const lead = mentions.find(({ date }) => date !== null);
  const titles = new Map(
    mentions.map((mention) => [mention, mention === lead ? writeTitle(mention, sources) : null]),
  );
  return lead && chooseTitle(mentions, lead, titles, mentions, sources);
}

it.each([
  [
    'what the next sentence tells, where its own subject is nobody knows which',
    'The bill arrived on 3 March 2031. Clara Novik, who swam, fined Tomas Reiter.',
    'Clara Novik fines Tomas Reiter',
  ],
  [
    'the same where that is somebody by office alone',
    'The bill arrived on 3 March 2031. Ostra’s Harbour Commissioner fined Beacon Lines 500,000 crowns.',
    'Ostra’s Harbour Commissioner fines Beacon Lines 500,000 crowns',
  ],
])('chooseTitle() takes %s', (_, text, title) => expect(titleOfAll(text)).toBe(title));

it.each([
  [
    'the next sentence where its own names who did what',
    'Tomas Reiter arrived on 3 March 2031. Clara Novik, who swam, fined Tomas Reiter.',
    'Tomas Reiter arrives',
  ],
])('chooseTitle() does not take %s', (_, text, title) => expect(titleOfAll(text)).toMatch(new RegExp(title)));

it.each([
  ['Who ran away on 3 March 2031 was a man of the harbour office.'],
  ['She left it on 3 March 2031.'],
  ['In the hall, the mayor, tired, said on 3 March 2031 that while it rained, boats sank.'],
])('an event of “%s” is titled by no open pronoun', (text) => {
  for (const { title } of storyOf(articleOf('Post', '2031-03-14', text)).events)
    expect(title).not.toMatch(/^(?:she|it|he|they)\b/i);
});
