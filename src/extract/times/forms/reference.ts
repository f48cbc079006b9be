import { anchored, group, type Form } from './form';

/**
 * Reads "now", "currently", "recently", "the past", "the future": words that point at no calendar date.
 * Refuses "now that", "for now" is still read.
 */
const REFERENCE: Form = {
  first: ['now', 'currently', 'recently', 'the', 'nowadays'],
  pattern: anchored(
    '(?:(?<present>now|currently|nowadays|the present)|(?<past>recently|the (?:recent )?past)|(?<future>the (?:near )?future))',
  ),
  read: (match, around) => {
    if (/^now$/i.test(match[0]) && /^(?: that\b|-)/.test(around.after())) return null;
    if (/^recently$/i.test(match[0]) && /\bas\s$/i.test(around.before())) return null;
    if (/past$/i.test(match[0]) && !/^(?:[.,;)]| and\b)/.test(around.after())) return null;
    return {
      meaning: {
        is: 'reference',
        value: group(match, 'present') ? 'PRESENT_REF' : group(match, 'past') ? 'PAST_REF' : 'FUTURE_REF',
      },
    };
  },
};

export const REFERENCE_FORMS: readonly Form[] = [REFERENCE];
