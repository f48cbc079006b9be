import { readUnit } from '../words';
import { anchored, group, type Form } from './form';

/** What follows names an event: "the attack", "her arrest", but not "the day before the lawyer listed …", "the day after the ferry was sold". */
const EVENT_BEHIND =
  /^ (?:the|that|this|his|her|their|its) (?:(?!(?:was|were|is|are|had|has|have|did|could|would|will)\b)[a-z-]+ ){0,2}?[a-z]{4,}(?=[.,;:)!?”"]|$|\n| (?:and|but|when|in|at|by|with|as|on|that|he|she|it|they)\b)/;

/**
 * Reads "the day before", "the week after", "the day after that", where no event is named; "the day after the attack" from that. Refuses "the day before
 * he left".
 */
export const UNIT_BESIDE: Form = {
  first: ['the'],
  pattern: anchored(
    'the (?<unit>day|night|morning|week|weekend|month|year) (?<side>before|after|earlier)(?: that)?',
  ),
  read: (match, around) => {
    const event =
      EVENT_BEHIND.test(around.after()) && /^the (?:day|night|morning) (?:before|after)$/i.test(match[0]);
    if (
      !event &&
      !/that$/.test(match[0]) &&
      !/^(?:[.,;:)!?”"]|$|\n| (?:and|but|when|in|at|by|with|that|as)\b)/.test(around.after())
    )
      return null;
    return {
      meaning: {
        is: 'offset',
        amount: { least: 1, most: 1 },
        unit: readUnit(group(match, 'unit').replace(/morning/i, 'day')).unit,
        direction: /before|earlier/i.test(group(match, 'side')) ? -1 : 1,
        from: event ? 'event' : 'focus',
        rough: false,
        ...(event ? { unsure: true as const } : {}),
      },
    };
  },
};
