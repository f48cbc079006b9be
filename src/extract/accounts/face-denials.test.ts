import { describe, expect, it } from 'vitest';
import { articleOf, storyOf } from '../test-readings';

// 11 March 2031 is a Tuesday

const RECALLED = 'On Tuesday the dairy recalled 900 cheeses after a girl fell ill in Holm.';
const post = (text: string) => articleOf('Fjord Post', '2031-03-14', text);

/** The passages that deny the event of a passage, in order. */
function denialsOf(text: string, words: string): string[] {
  const events = storyOf(post(text)).events;
  const event = events.find(({ mentions }) => mentions.some(({ exact }) => exact.includes(words)));
  return (event?.mentions ?? []).flatMap(({ exact, account }) =>
    account?.stance === 'denies' ? [exact] : [],
  );
}

describe('faceDenials() finds what a noun points back to', () => {
  const MET = 'On Sunday night Ada Moor met the dairy’s owner, Klaus Lind, at a hotel. It was late.';

  it.each([
    'The company say the meeting never happened.',
    'But the dairy insisted no such meeting took place.',
  ])('in the paragraph before: %s', (denial) => {
    expect(denialsOf(`${MET}\n\n${denial}`, 'met')).toEqual([denial]);
  });

  it.each(['The company say the concert never happened.', 'The dairy said no such law existed.'])(
    'but nothing else than that: %s',
    (denial) => {
      expect(denialsOf(`${MET}\n\n${denial}`, 'met')).toEqual([]);
    },
  );

  it('and no answer to who declined to say anything', () => {
    const events = storyOf(
      post('The dairy declined to comment, though friends of the owner deny that they are walking away.'),
    ).events;
    expect(events.filter(({ disputed }) => disputed)).toEqual([]);
  });
});

describe('faceDenials() sets a denial that is like no event in words against what stands beside it', () => {
  it.each([
    [
      'right before, where the speaker holds to it',
      'Ilse Brandovic insisted there was no germ in the cheeses.',
    ],
    ['right before, where it leans on it', 'Nordhavn Dairy said no such girl existed.'],
    [
      'after a time of its own',
      'Ilse Brandovic swore blind two days ago that it had nothing to do with the cheeses.',
    ],
    ['as a claim', 'Ilse Brandovic denied on Thursday a claim by a doctor that the cheeses had been old.'],
  ])('%s', (_, denial) => {
    expect(denialsOf(`Rain fell on Monday in Bergen.\n\n${RECALLED} ${denial}`, 'recalled')).toEqual([
      denial,
    ]);
  });

  it.each([
    'Ilse Brandovic said there was “no evidence” of germs in the cheeses.',
    'Ilse Brandovic replied that there was no proof.',
  ])('but what found no evidence only against a claim: %s', (denial) => {
    const claim = 'A doctor told Fjord Radio on Tuesday that the cheeses had been full of germs.';
    expect(denialsOf(`${claim} ${denial}`, 'full of germs')).toEqual([denial]);
  });

  it.each([
    'Ilse Brandovic said there were no germs in the cheeses.',
    'Ilse Brandovic said there was no evidence of germs in the cheeses.',
    'Ilse Brandovic said there was no evidence yet of germs in the shop.',
    'Ilse Brandovic said she had no information on the cheeses and was not aware of a letter.',
    'Ilse Brandovic said she had not eaten any of them.',
    'Ilse Brandovic acknowledged that the cheeses had not sold.',
    'Ilse Brandovic called Poul Lind a fake and a liar.',
  ])('but not what contradicts nothing that was told: %s', (remark) => {
    expect(denialsOf(`${RECALLED} ${remark}`, 'recalled')).toEqual([]);
  });

  it.each([
    'Nordhavn Dairy would not say whether it had nothing to do with the cheeses.',
    'Ilse Brandovic declined to say whether there were no germs in the cheeses.',
  ])('but not silence: %s', (silence) => {
    expect(denialsOf(`Rain fell on Monday in Bergen.\n\n${RECALLED} ${silence}`, 'recalled')).toEqual([]);
  });

  it('right after, where a “but” leads back to it', () => {
    const denied = 'Ilse Brandovic claims that nobody warned her.';
    const told = 'But a dairy clerk insisted that a letter went out to every shop on Tuesday.';
    expect(denialsOf(`${denied} ${told}`, 'a letter')).toEqual([denied]);
  });

  it.each([
    ['of another thing', 'Nordhavn Dairy denied that it had sold its trains.'],
    ['of danger', 'Nordhavn Dairy said there was no danger to the public.'],
    ['asked', 'A reader asks: “Didn’t anybody look at the cheeses?”'],
    ['of nothing', 'Nordhavn Dairy denies nothing.'],
    ['that refuses', 'A doctor offered to look at the cheeses; Ilse Brandovic said no.'],
    ['that complains', 'Shops have complained that the letters about the cheeses never came.'],
  ])('but not one %s', (_, denial) => {
    expect(denialsOf(`${RECALLED} ${denial}`, 'recalled')).toEqual([]);
  });
});

describe('faceDenials() sets nothing against what a denial does not speak of', () => {
  const CLAIM = 'On Tuesday Ida Moss told Fjord Radio that Nordhavn Dairy had sold old cheeses to schools.';
  const faced = (text: string) => denialsOf(`${CLAIM} ${text}`, 'old cheeses');

  it.each([
    ['what is denied', 'Nordhavn Dairy denied the report.'],
    ['what nobody ever did', 'Nordhavn Dairy said no old cheeses had ever been sold.'],
  ])('but finds %s', (_, denial) => {
    expect(faced(denial)).toEqual([denial]);
  });

  it.each([
    ['a proposal that is refused', 'Nordhavn Dairy rejected the idea as ludicrous.'],
    ['help that is withheld', 'Nordhavn Dairy denied treatment to the workers of the schools.'],
    ['wishes that something goes against', 'Nordhavn Dairy contradicted the wishes of the schools.'],
    ['a poll', 'Forty percent said the dairy did nothing wrong.'],
    ['what did not happen otherwise', 'A teacher said the children had not come to school by bus.'],
    ['far from it', 'It rained.\n\nIt snowed.\n\nA farmer said that he never told the schools of his boat.'],
  ])('%s', (_, denial) => {
    expect(faced(denial)).toEqual([]);
  });

  it('but hears what who recalls it differently goes on to say', () => {
    const differs = 'Ilse Brandovic recalls it differently.';
    const told = 'The shop was shut, she told the Post.';
    expect(faced(`${differs} ${told}`)).toEqual([differs, told]);
    expect(faced(`${differs} The shop was shut, Poul Lind told the Post.`)).toEqual([differs]);
  });

  it('but hears again who stands by a denial', () => {
    const denied = 'Ilse Brandovic denied the report.';
    const stands = 'Ilse Brandovic stands by what she said.';
    expect(faced(`${denied}\n\nIt rained.\n\nIt froze. ${stands}`)).toEqual([denied, stands]);
  });

  it.each([
    ['who denied nothing', 'Poul Lind stands by what he said.'],
    ['who stands by something else', 'Ilse Brandovic stands by the shop.'],
  ])('but not of %s', (_, stands) => {
    const denied = 'Ilse Brandovic denied the report.';
    expect(faced(`${denied}\n\nIt rained.\n\nIt froze. ${stands}`)).toEqual([denied]);
  });

  it('and takes no question for a claim', () => {
    const asked = 'On Tuesday Ida Moss asked whether Nordhavn Dairy had sold old cheeses.';
    expect(denialsOf(`${asked} “No,” said Poul Lind.`, 'old cheeses')).toEqual([]);
  });

  it.each([
    ['whoever speaks for it', 'Moscow denies any hand in the matter.', 1],
    ['but not another one', 'Beijing denies any hand in the matter.', 0],
    ['nor where it denies nothing', 'Moscow has raised its taxes.', 0],
  ])('a state that is accused denies it, %s', (_, denial, count) => {
    const accused =
      'On Tuesday Ida Moss told the council that the Russian state was responsible for the leak.';
    const text = `${accused}\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\n${denial}`;
    expect(denialsOf(text, 'responsible')).toHaveLength(count);
  });

  it.each([
    ['who is charged', 'On Tuesday Poul Lind was charged with fraud over the cheeses.', 1],
    [
      'not who has died',
      'On Tuesday Ilse Brandovic died in Holm of a rotten cheese. Her doctor, Poul Lind, wept.',
      0,
    ],
  ])('a plea faces %s', (_, told, count) => {
    const plea = 'Poul Lind has pleaded not guilty to fraud.';
    expect(denialsOf(`${told} ${plea}`, 'On Tuesday')).toHaveLength(count);
  });
});

describe('faceDenials() lets a bare objection go on in what is quoted next', () => {
  it.each([
    ['A clerk disputed that.', '“The cheeses were fresh,” he said.'],
    ['Town officials scoff at that.', '“Cheese is cheese,” one said.'],
    ['Not everyone sees it that way.', '“It was the milk,” said Ove Lind, a farmer.'],
    ['Ilse Brandovic wasn’t buying it.', '“I ate one,” she said.'],
  ])('%s %s', (objection, quotation) => {
    expect(denialsOf(`${RECALLED} ${objection} ${quotation}`, 'recalled')).toEqual([objection, quotation]);
  });

  it.each([
    ['of another speaker', 'A clerk disputed that.', '“I ate one,” said Ilse Brandovic.'],
    ['in another paragraph', 'A clerk disputed that.', '\n\n“The cheeses were fresh,” he said.'],
    ['after what was no objection', 'A clerk welcomed that.', '“The cheeses were fresh,” he said.'],
  ])('but not %s', (_, before, quotation) => {
    expect(denialsOf(`${RECALLED} ${before} ${quotation}`, 'recalled')).not.toContain(quotation.trim());
  });
});

it('faceDenials() names who takes back what they told, also as “it”', () => {
  const text =
    'The harbour office said on Monday that it was after the captain. Two days later it took that back, explaining that it had no case.';
  const event = storyOf(post(text)).events.find(({ disputed }) => disputed);
  const denying = event?.mentions.find(({ account }) => account?.stance === 'denies');
  expect(denying?.account?.whoName).toMatch(/harbour office/i);
});

it('faceDenials() sets the denial that an article begins with against what it goes on to tell', () => {
  const denied = 'Nordhavn Dairy on Thursday denied recalling cheeses in Holm.';
  expect(denialsOf(`${denied}\n\nPeople fell ill.\n\n${RECALLED}`, 'recalled')).toEqual([denied]);
});

describe('faceDenials() chooses the event that is denied, in the wording of', () => {
  /** An event of another day that shares names or words with the denial, told first or last. */
  const OTHER = 'On 3 March Torsund Ferries bought the ferry Alka from the state.';

  it.each([
    [
      'a wire report: a report in the same sentence',
      'The Fjord Post reported on Tuesday that Torsund Ferries had bribed a harbour inspector; a company spokesman dismissed the report as “nonsense”.',
      'bribed',
      'dismissed',
    ],
    [
      'a wire report: an answer in the same sentence',
      'When the Ledger reported on Wednesday that Torsund Ferries was about to close, Torsund Ferries replied that the story was not accurate.',
      'about to close',
      'not accurate',
    ],
    [
      'a court report: who is charged',
      'Poul Lind, a former captain, was arrested at his home on Tuesday. Lind says he did nothing wrong.',
      'arrested',
      'nothing wrong',
    ],
    [
      'a court report: who is charged, with a plea',
      'Prosecutors charged Poul Lind with fraud on Tuesday. Lind pleaded not guilty.',
      'charged',
      'not guilty',
    ],
    [
      'a tabloid: a cause',
      'Fishermen say their nets were torn when the sluice was opened on Tuesday. The state disputes that the sluice was to blame.',
      'sluice was opened',
      'disputes',
    ],
    [
      'a business page: a link',
      'Ida Moss was let go on 11 March. Torsund Ferries said it had nothing to do with the strike.',
      'let go',
      'nothing to do',
    ],
    [
      'a feature: a report with findings',
      'On 7 March Ida Moss, a senator, published a report saying that passports were among the loot. The company replied that it had found no evidence that any had been stolen.',
      'published a report',
      'no evidence',
    ],
    [
      'a broadcast: two tellings set against each other',
      'A passenger claims that nobody was warned. But a harbour clerk insisted that sirens rang on every deck on Tuesday.',
      'sirens rang',
      'nobody was warned',
    ],
    [
      'a diplomatic report: an accusation',
      'Ida Moss, the minister, told parliament on Tuesday that Torsund had to explain the spill. A Torsund envoy said it was absurd to link Torsund to it.',
      'had to explain',
      'absurd',
    ],
    [
      'a court report: in passing',
      'Prosecutors charged Poul Lind with fraud on Tuesday. Lind, who denies the charges, goes on trial in May.',
      'charged',
      'denies the charges',
    ],
    [
      'a court report: in an aside',
      'Prosecutors charged Poul Lind with fraud on Tuesday. The accusations, which Lind denies, go back to a sale in Holm.',
      'charged',
      'which Lind denies',
    ],
    [
      'a court report: a verdict on the suit',
      'Ida Moss sued Torsund Ferries for a million crowns on Tuesday. The company called the lawsuit meritless.',
      'sued',
      'meritless',
    ],
    [
      'a wire: a verdict on what was claimed',
      'On Tuesday the union said that the port had cut pay. Poul Lind described the claims as false.',
      'had cut pay',
      'as false',
    ],
    [
      'a court report: in the same breath',
      'Poul Lind was charged with fraud on Tuesday but has pleaded not guilty.',
      'charged',
      'has pleaded not guilty',
    ],
    [
      'a court report: what was denied till then',
      'On Tuesday Poul Lind told the court that he had opened the valve. He had always denied it before.',
      'opened the valve',
      'always denied',
    ],
    [
      'a wire: set against it behind a semicolon',
      'On Tuesday Ida Moss wrote that the deckhand had slipped; Poul Lind says he never left his bunk.',
      'had slipped',
      'never left',
    ],
    [
      'a wire: set against it by “but”',
      'On Tuesday Ida Moss said that the mate was among the dead, but the navy could not confirm this.',
      'among the dead',
      'could not confirm',
    ],
    [
      'a blog: in fact',
      'A shipping clerk told Fjord Radio on Monday that the ferry Nordstern had sunk in a storm. In fact there was no storm, police said.',
      'in a storm',
      'no storm',
    ],
    [
      'a profile: a retraction of what was told long before',
      'Poul Lind told Fjord Radio on 4 March that a man had put a knife to his throat. On Thursday Lind admitted that no knife was put to his throat, as he had claimed.',
      'knife to his throat',
      'admitted',
    ],
  ])('%s', (_, text, words, denial) => {
    for (const whole of [`${OTHER}\n\n${text}`, `${text}\n\n${OTHER}`])
      expect(denialsOf(whole, words)).toEqual([expect.stringContaining(denial)]);
  });

  it.each([
    ['a speaker who goes on', `${OTHER} The company said on Thursday that it had not bought the pier.`],
    [
      'who speaks twice in a sentence',
      `On Tuesday Ida Moss said it was a mistake to buy the ferry, but she denied that she had signed anything.`,
    ],
    [
      'an accusation',
      `${OTHER} An inquiry claimed that the firm had “knowingly made false or misleading statements”.`,
    ],
    ['a survey', `${OTHER} A fact-checker rated 32% of the claims as “false”.`],
    [
      'what was denied till then by another of another thing',
      `${OTHER} It rained. Ida Moss had earlier rejected the price.`,
    ],
    [
      'a verdict on a suit of which nothing is told',
      `${OTHER} Ida Moss called the lawsuit over her house meritless.`,
    ],
    ['a verdict on food', `${OTHER} Ida Moss called the food on it misleading.`],
    [
      'what both tell with no contrast',
      'On Tuesday Ida Moss wrote that the deckhand had slipped, and the cook says he never left his bunk.',
    ],
    [
      'who says so themselves',
      'On Tuesday Ida Moss, who told the court that Poul Lind had slipped, denied the charge.',
    ],
    ['not all', `${OTHER} Police pointed out that every ferry did not sink.`],
    ['another thing of the same kind', `${OTHER} A clerk denied a claim that the bank had sold her house.`],
    ['an opinion', `${OTHER} “It was not a happy ship,” said Ida Moss.`],
    ['a silence', `${OTHER} Ida Moss could not yet say if the price had been right.`],
  ])('but none for %s', (_, text) => {
    expect(storyOf(post(text)).events.filter(({ disputed }) => disputed)).toEqual([]);
  });
});

describe('faceDenials() sets a denial without words of its own against', () => {
  const FAR = 'On Tuesday Torsund blamed a couple of deckhands for the spill in the port.';

  it.each([
    [
      'what its own words tell, which follow',
      `${FAR}\n\nIt rained. It rained on. It froze.\n\nNope, says Ida Moss. “I cannot accept the firm’s portrayal of this spill as one by a couple of deckhands.”`,
      'blamed',
      ['Nope', 'cannot accept'],
    ],
    [
      'what somebody has just claimed, and goes on in its name',
      'On Tuesday lawyers argued that the canal should never have let the ship in.\n\nThe authority shot back in a statement. It bore no responsibility, it said.',
      'argued',
      ['shot back', 'bore no'],
    ],
    [
      'the word of who bears a role',
      'On Tuesday President Ilse Brandovic told reporters that the harbour had slept.\n\nIt rained. It rained on. It froze.\n\nPoul Lind disputes the president’s account in a letter to the BBC.',
      'told reporters',
      ['disputes'],
    ],
    [
      'what comes to light after it',
      'The insurer said in February there had been no injuries at all. But on Tuesday the authority disclosed that a deckhand had died.',
      'disclosed',
      ['no injuries'],
    ],
  ])('%s', (_, text, words, denials) => {
    expect(denialsOf(text, words)).toEqual(
      denials.map((denial) => expect.stringContaining(denial) as unknown),
    );
  });

  it.each([
    ['two paragraphs on', `${FAR}\n\nIt rained. It rained on.\n\nNope, says Ida Moss.`, 'blamed'],
    [
      'where nobody claims anything',
      'On Tuesday the ferry struck the pier. The authority shot back in a statement.',
      'struck',
    ],
    [
      'where no more comes to light',
      'The insurer said in February there had been no injuries at all. But on Tuesday the authority sold a ferry.',
      'sold',
    ],
  ])('but not %s', (_, text, words) => {
    expect(denialsOf(text, words)).toEqual([]);
  });
});

describe('faceDenials() takes a denial that answers nothing for a claim, which others can deny', () => {
  const said = '“We have no quota for tickets,” Ilse Brandovic told the council on Tuesday.';
  const reverse = 'An hour before, the council had heard the reverse from Poul Lind of the union.';

  it('so that who says the reverse answers it', () => {
    expect(denialsOf(`${said} ${reverse}`, 'no quota')).toEqual([reverse]);
  });

  it('but not who says the same', () => {
    expect(denialsOf(`${said} The union has no quota for tickets, Poul Lind said.`, 'We have')).toEqual([]);
  });

  it('but not its own speaker', () => {
    const again = 'Ilse Brandovic denied that.';
    expect(denialsOf(`${said} ${again}`, 'no quota')).toEqual([]);
  });
});

describe('faceDenials() sets a denial of a cause against who tells the cause', () => {
  const died = 'Two people died in Holm on Tuesday, the health board said.';

  it.each([
    'Nordhavn Dairy denied that its cheese caused the deaths.',
    'Nordhavn Dairy denied that its cheese had led to the deaths.',
    'Nordhavn Dairy denied any link between its cheese and the deaths.',
  ])('and not against what it caused: %s', (denial) => {
    expect(denialsOf(`${died} ${denial}`, 'Two people')).toEqual([]);
  });

  it.each([
    ['by a word for it', 'The union said on Wednesday that old cheese led to the deaths.', 'The union'],
    [
      'by its subject',
      'The health board said on Wednesday that germs in the cheese killed two people.',
      'The health board said',
    ],
  ])('%s', (_, claim, words) => {
    const denial = 'Nordhavn Dairy denied that its cheese caused the deaths.';
    expect(denialsOf(`${claim} ${denial}`, words)).toEqual([denial]);
  });
});

describe('faceDenials() sets a denial that names a claim and tells it', () => {
  const questioned = 'Police questioned Nils Aker, the mayor of Holm, on Thursday for three hours.';

  it.each([
    'Aker has rejected the accusation that he took money from the harbour fund.',
    'Aker denied reports that he would resign.',
  ])('against nothing else that befell who denies it: %s', (denial) => {
    expect(denialsOf(`${questioned}\n\n${denial}`, 'Police questioned')).toEqual([]);
    expect(denialsOf(`${questioned} ${denial}`, 'Police questioned')).toEqual([]);
  });

  it('against what tells the same', () => {
    const claim = 'Eva Strand told Fjord Radio on Wednesday that Nils Aker took money from the harbour fund.';
    const denial = 'Aker has rejected the accusation that he took money from the harbour fund.';
    expect(denialsOf(`${claim} ${denial}`, 'Eva Strand told')).toEqual([denial]);
  });

  it('but one that does not tell it against what stands right before', () => {
    const claim = 'Eva Strand told Fjord Radio on Wednesday that Nils Aker took money from the harbour fund.';
    const denial = 'Aker rejected the accusation.';
    expect(denialsOf(`${claim} ${denial}`, 'Eva Strand told')).toEqual([denial]);
  });
});
