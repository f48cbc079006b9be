import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

const FOUND: readonly (readonly [rule: string, text: string, title: string])[] = [
  [
    'what somebody was made',
    'Clara Novik was sworn in as the mayor of Ostra on 3 March 2031.',
    'Clara Novik sworn in as the mayor of Ostra',
  ],
  [
    'the whole of what one does to oneself',
    'Two bombers blew themselves up in a school for guards in Ostra on 3 March 2031.',
    'Two bombers blow themselves up in a school',
  ],
  [
    'how long, where somebody is told to do something',
    'On 3 March 2031 prosecutors asked a judge to sentence Tomas Reiter to four years in prison.',
    'Judge asked to sentence Tomas Reiter to four years',
  ],
  [
    'what a body declares',
    'The World Ferry Board declared an emergency on 3 March 2031.',
    'World Ferry Board declares an emergency',
  ],
  [
    'what was done to many, without its helping verb',
    'At least 13 riders killed on 3 March 2031, the mayor wrote.',
    'At least 13 riders killed',
  ],
  [
    'who does so behind a comma, not what stands right before it',
    'On 3 March 2031 Tomas Reiter came into the hall of the museum looking tired, asking for water.',
    'Tomas Reiter comes into hall of museum looking tired',
  ],
  [
    'two people by their last names, where both in full have no room',
    'President Ana Silva and Mayor Tomas Reiter opened the new harbour of Ostra to the great ferries on 3 March 2031.',
    'Silva and Reiter open the new harbour of Ostra',
  ],
  [
    'many of a body without it, where all of it has no room',
    'Some guards of the old Northern Ferry and Harbour Rescue Board joined the strike in Ostra on 3 March 2031.',
    'Some guards join the strike in Ostra',
  ],
  [
    'a country whose letters spell a word',
    'On 3 March 2031 US ships sailed into the harbour of Ostra.',
    'US ships sail into the harbour of Ostra',
  ],
  [
    'a body whose letters spell a word',
    'The WHO raised its alert to level four on 3 March 2031.',
    'WHO raises its alert to level four',
  ],
  [
    'workers, not the world that they come from',
    'Rescue workers from around the world sailed to Ostra on 3 March 2031.',
    'Rescue workers from around the world sail to Ostra',
  ],
  [
    'a part of the work, with what it is part of',
    'On 3 March 2031 a court in Ostra completed the first phase of choosing a jury.',
    'Court in Ostra completes first phase of choosing jury',
  ],
];

const REFUSED: readonly (readonly [rule: string, text: string, part: RegExp])[] = [
  [
    'a verb without what it is about',
    'The harbour office advised against all journeys to the storm-hit islands of the far north coast on 3 March 2031.',
    /advises$/,
  ],
  [
    'half of what one was named',
    'A ferry guard has been confirmed on 3 March 2031 as the first person to catch the rare old harbour fever at sea.',
    /^Ferry guard confirmed$/,
  ],
  [
    'those who only stand beside what happened',
    'The storm struck Ostra on 3 March 2031, with a row of houses collapsing in the wind.',
    /row of houses$/,
  ],
  [
    'a place behind “and” as part of who did it',
    'Tomas Reiter was shot in the leg and two guards were hurt on 3 March 2031.',
    /leg and/,
  ],
  ['a word for who', 'Who raised the flag? The mayor raised it on 3 March 2031.', /^Who/],
  ['a hit as what was done', 'The storm hit on 3 March 2031.', /Storm is hit/],
];

describe('a title tells', () => {
  it.each(FOUND)('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe('no title tells', () => {
  it.each(REFUSED)('%s', (_, text, part) => {
    expect(titlesOf(text).join(' | ')).not.toMatch(part);
  });
});
