import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

/** The titles of the events in one article of Friday 14 March 2031. */
const titlesOf = (text: string): string[] =>
  storyOf(articleOf('Post', '2031-03-14', text)).events.map(({ title }) => title);

type Case = readonly [rule: string, text: string, title: string];

const FOUND: readonly Case[] = [
  [
    'a denial as one',
    'Transport Minister Tomas Reiter denied on 3 March 2031 that Ostra had known of the leak.',
    'Tomas Reiter denies Ostra had known of the leak',
  ],
  [
    'a claim as that of whoever a denial says makes it',
    'Transport Minister Tomas Reiter denied on 3 March 2031 a claim by the opposition that Ostra had known of the leak.',
    'Opposition: Ostra had known of the leak',
  ],
  [
    'a denial of one’s own doings as one',
    'The editor, Clara Novik, denied on 3 March 2031 that she had quit.',
    'Clara Novik denies she had quit',
  ],
  [
    'a verdict without the “it” that leads to it',
    'On 3 March 2031 the palace\'s Tomas Reiter said it would be "quite absurd" to link Ostra to whales.',
    'Tomas Reiter: “quite absurd” to link Ostra to whales',
  ],
  [
    'whom a speaker told, where what was told leads nowhere',
    'On 3 March 2031 the head of the laboratory told a television crew that this was not for him to say.',
    'Head of the laboratory speaks to a television crew',
  ],
  [
    'what a long office says by its short name',
    'The five-member steering committee of the ferry board said on 3 March 2031 Novik “had no knowledge of the forging of papers”.',
    'Steering committee: Novik had no knowledge of the forging',
  ],
  [
    'the ones who go, not the body they come from',
    'Guards from the Bureau for the Safety of Northern Ferries, who sailed to Ostra on 3 March 2031, took pictures.',
    'Guards sail to Ostra',
  ],
  [
    'the one described, not the firm in the description',
    'Tomas Reiter, the former head of Beacon, who was taken from his home on 3 March 2031, is a witness.',
    'Tomas Reiter taken from his home',
  ],
  [
    'the whole count of a share',
    'More than 6 in 10 riders who walked home on 3 March 2031 were cold.',
    'More than 6 in 10 riders walk home',
  ],
  [
    'whom somebody calls on to do what',
    'In a letter on 3 March 2031, Tomas Reiter called on owners struggling with old debts to sell two boats.',
    'Tomas Reiter calls on owners to sell two boats',
  ],
  [
    'what is undertaken in talks',
    'On 3 March 2031 the owners of the ferries agreed in talks in Ostra to launch a line.',
    'Owners of the ferries agree to launch a line',
  ],
  [
    'who comes from a town, not the town',
    'The story of Clara Novik, a rider from Ostra who had been locked up on 3 March 2031, was told.',
    'Clara Novik locked up',
  ],
  [
    'what a phrase between a verb and its object is not',
    'On 3 March 2031 ministers saw off, by nine votes to two, a Beacon bid to force the sale of the old boats of the line.',
    'Ministers see off Beacon bid to force sale',
  ],
  [
    'the object that a clause without a lead hangs on',
    'Tomas Reiter sold it, advice the board called odd on 3 March 2031.',
    'Board calls advice odd',
  ],
  [
    'who tells something, where a phrase describes the teller',
    'In a long meeting on 3 March 2031, Tomas Reiter, flanked by two guards, told the owners that the boats leaked.',
    'Tomas Reiter tells the owners that the boats leaked',
  ],
  [
    'how long somebody spends on a thing',
    'Tomas Reiter, the chairman of the line, spent much of March 2031 on ferries, singing.',
    'Tomas Reiter spends much of March 2031 on ferries',
  ],
  [
    'who is in touch with whom, of a share',
    'Minister Clara Novik said on 3 March 2031 that nine of the 23 riders awaiting the results of tests had been in contact with the couple.',
    'Clara Novik: nine riders are in contact with couple',
  ],
  [
    'those to whom a thing was done, where the verb stands alone',
    '3 March 2031: Three riders of the Beacon killed in a bus fire in Ostra.',
    'Three riders of the Beacon killed in bus fire',
  ],
  [
    'a plan of a long office in short',
    'On 3 March 2031 the ferry commissioners of Ostra and Northern Northia said they would jointly search both harbours.',
    'Ferry commissioners to jointly search both harbours',
  ],
  [
    'what is said behind a “no”',
    'Not so, the line said on 3 March 2031: it is wholly owned by riders.',
    'Line says it is wholly owned by riders',
  ],
  [
    'a letter without what it is about',
    'On 3 March 2031 a letter about it was put in the weekend mail of Tomas Reiter, the harbour master.',
    'Letter put in the mail of Tomas Reiter',
  ],
  [
    'the day that quoted words hold',
    'Thieves told sailors on 3 March 2031 to “remember the 11th of May” and to stay at home.',
    'Thieves tell sailors to “remember the 11th of May”',
  ],
  [
    'which strike it was',
    'A ferry strike was called. Riders were angry. The strike began on 3 March 2031 in Ostra.',
    'Ferry strike begins in Ostra',
  ],
  [
    'what somebody did with the time that was spent',
    'Clara Novik spent 3 March 2031 barnstorming across eastern Ostra.',
    'Clara Novik barnstorms across eastern Ostra',
  ],
  [
    'whose report it was',
    'The independent ferry panel, whose report came out on 3 March 2031, met in Ostra.',
    'Independent ferry panel’s report comes out',
  ],
  [
    'how many nearly',
    'The ferry firm recalled almost 500 boats for a new pump on 3 March 2031.',
    'Ferry firm recalls almost 500 boats for new pump',
  ],
  [
    'many things without what they are of',
    'The Ostra Safety Board said on 3 March 2031 that about 480 ferry engines of the model years 2009 to 2015 held water.',
    'Ostra Safety Board: 480 ferry engines held water',
  ],
  [
    'a picture without the one it points to',
    'A Northian owner posted a picture of a burnt one on 3 March 2031.',
    'Northian owner posts a picture',
  ],
  [
    'the words of a passage without what leads to them',
    'In April 2028, four years almost to the day after the fiasco, 277 of the riders settled with the ferry trustee for $2 million, or $720 a head.',
    '277 of the riders settle with the ferry trustee',
  ],
  [
    'a band as many',
    'The Moor Brothers sold two boats in Ostra on 3 March 2031.',
    'Moor Brothers sell two boats in Ostra',
  ],
  [
    'up to how many',
    'The ferry board agreed to host up to 200 people from Norland on 3 March 2031.',
    'Ferry board agrees to host up to 200 people',
  ],
  [
    'more of what a request was',
    'The Supreme Court rejected a request from riders in Ostra to restore an extra week of early sailing on 3 March 2031.',
    'Supreme Court rejects a request from riders',
  ],
  [
    'one with two offices by name',
    'Former harbour pilot and navy veteran Tomas Reiter sold a ferry in Ostra on 3 March 2031.',
    'Tomas Reiter sells a ferry in Ostra',
  ],
  [
    'two behind a place',
    'This past week in Ostra, Northia, Mr. Reiter and Ms. Novik signed a treaty. They met on 3 March 2031.',
    'Reiter and Novik sign a treaty',
  ],
  [
    'how long, where a day was spent',
    'Clara Novik spent 3 March 2031 in Ostra. She was seen there.',
    'Clara Novik spends a day in Ostra',
  ],
  [
    'what a clause is about that a noun leads to',
    'The oil came from a green bottle that divers found on a pier on 3 March 2031.',
    'Divers find a green bottle on a pier',
  ],
  [
    'what was told, whoever is named between',
    'The ferry crews were told on 3 March 2031, by a harbour engineer, that nothing was wrong.',
    'Ferry crews told that nothing was wrong',
  ],
  [
    'whose thing it was',
    'Clara Novik is a judge. Clara Novik sat down. Her prepared statement went up on 3 March 2031 in Ostra.',
    'Clara Novik’s prepared statement goes up in Ostra',
  ],
  [
    'what was ordered',
    'Clara Novik ordered an outside inquiry on 3 March 2031.',
    'Clara Novik orders an outside inquiry',
  ],
  [
    'an apology',
    'The head of Beacon Lines in Ostra said sorry to riders on 3 March 2031.',
    'Head of Beacon Lines says sorry to riders',
  ],
  [
    'how a thing was made',
    'Heavy rain made the hole far bigger on 3 March 2031.',
    'Heavy rain makes the hole far bigger',
  ],
  [
    'a storm that a day stands before',
    'Two former guards were charged on 12 March 2031 in the March 3, 2031, bombing of a ferry that killed 25 people.',
    'Two former guards charged in bombing of ferry',
  ],
  [
    'a headline word for word where it announces the event',
    'Ferry owner freed on bail in fraud case\n\nThe owner of a ferry was released on bail in a fraud case on 3 March 2031.',
    'Ferry owner freed on bail in fraud case',
  ],
  [
    'the first in what',
    'Clara Novik became the first woman to win the mayoral nomination of one of the old parties on 3 March 2031.',
    'Clara Novik becomes first woman to win mayoral nomination',
  ],
  [
    'with what boats are fitted',
    'Clara Novik said on 3 March 2031 that 11 million boats were fitted with pumps that leak and that she would pay.',
    '11 million boats fitted with pumps, Clara Novik says',
  ],
  [
    'what it is easier to do',
    'On 3 March 2031 the Reiter government also made it easier to sell boats under the harbour law.',
    'Reiter government makes it easier to sell boats',
  ],
  [
    'an office that names its body whole',
    'The Justice Department sued over nearly 600 boats on 3 March 2031.',
    'Justice Department sues over nearly 600 boats',
  ],
  [
    'what somebody is treated as',
    'On 3 March 2031 Clara Novik began to treat Tomas Reiter as a greatly diminished rival, and left.',
    'Clara Novik treats Tomas Reiter as greatly diminished rival',
  ],
  [
    'what words are called',
    'Clara Novik, who swam for Ostra, called the replies of the mayor on 3 March 2031 "childish."',
    'Clara Novik calls the replies of the mayor childish',
  ],
  [
    'one who is said to be the one who did it',
    'Clara Novik is a painter. To her, Clara Novik is the kind woman who saved the ferry back in 2016.',
    'Clara Novik saves the ferry',
  ],
  [
    'what a speaker did by the speaker’s name',
    'Judge Ada Lind won in Ostra. Judge Clara Novik said on 3 March 2031 she hand-delivered a letter to the mayor.',
    'Clara Novik hand-delivers a letter to the mayor',
  ],
  [
    'oneself as oneself',
    'Clara Novik, a judge, compared herself to Ada Lind on 3 March 2031.',
    'Clara Novik compares herself to Ada Lind',
  ],
  [
    'what something is called',
    'Bishop Tomas Reiter called the strike wrong on 3 March 2031 but he urged calm.',
    'Tomas Reiter calls the strike wrong',
  ],
  [
    'a race by its name',
    'Clara Novik won the Northern mayoral primary on 3 March 2031 and followed that up.',
    'Clara Novik wins the Northern mayoral primary',
  ],
  [
    'a body with “and” in its name as one',
    'The Food and Ferry Commission fined Beacon Lines on 3 March 2031. The Food and Ferry Commission is old.',
    'Food and Ferry Commission fines Beacon Lines',
  ],
];

describe('a printed title gives', () => {
  it.each(FOUND)('%s', (_, text, title) => expect(titlesOf(text)).toContain(title));
});
