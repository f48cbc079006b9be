import { describe, expect, it } from 'vitest';
import { plansOf } from '../test-readings';

// the articles are of Friday 14 March 2031

describe('findPlans() finds what is announced for a day', () => {
  it.each([
    ['with “will”', 'The museum will open on 3 May.', ['open 2031-05-03']],
    ['in the passive', 'The hall will be rebuilt in June.', ['rebuild 2031-06']],
    ['as scheduled', 'The jury is scheduled to meet on Monday.', ['schedule 2031-03-17']],
    ['by somebody who says so', 'The mayor said the fair will open on Monday.', ['open 2031-03-17']],
    ['as due', 'New lamps are due in shops on Monday.', ['be 2031-03-17']],
    ['for the night of the same day', 'The mayor will open the hall tonight.', ['open 2031-03-14']],
    ['in a headline', 'Museum will open on Monday\n\nThe paint is dry.', ['open 2031-03-17']],
  ])('%s', (_, text, expected) => {
    expect(plansOf(text).map(({ predicate, date }) => `${predicate} ${date}`)).toEqual(expected);
  });

  it.each([
    ['a condition', 'If it rains, the fair will close on Monday.'],
    ['a question', 'Will the fair open on Monday?'],
    ['a negation', 'The fair will not open on Monday.'],
    ['a hope', 'The mayor hopes the fair will open on Monday.'],
    ['a limit', 'The fair will open by Monday.'],
    ['a state', 'The fair will be a joy on Monday.'],
    ['a pronoun that leads nowhere', 'They will open it on Monday.'],
    ['what is said of the future in a quotation', '“The fair will open on Monday,” the mayor said.'],
    ['what hangs on another sentence’s subject', 'Ana Brandt, whose fair will open on Monday, left.'],
    ['a year', 'The fair will open in 2033.'],
    ['the past', 'The fair opened on Monday.'],
  ])('refuses %s', (_, text) => {
    expect(plansOf(text)).toEqual([]);
  });
});
