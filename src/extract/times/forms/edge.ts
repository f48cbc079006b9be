import type { Edge } from '../written-time';
import { group, leading, type Form } from './form';

const EDGES: readonly (readonly [RegExp, Edge])[] = [
  [/^(?:the )?(?:very )?(?:early|first (?:days|weeks|part|hours)|opening)/, 'early'],
  [/mid|height/, 'middle'],
  [/^(?:the )?(?:late|later|closing|latter|last (?:days|weeks))/, 'late'],
  [/end|close|rest|remainder|final/, 'end'],
  [/start|beginning|dawn|turn/, 'start'],
];
/** What can have an early and a late part. */
const WITH_EDGES = new Set([
  'date',
  'year',
  'decade',
  'century',
  'weekday',
  'near-day',
  'unit',
  'season',
  'quarter',
  'half',
  'holiday',
  'part',
]);

/**
 * Reads the words before a time that say which part of it: "early September", "mid-May", "the end of 2018", "late on Friday",
 * "the first days of August 2017", "the early hours of Friday", "earlier this month", "later in the year".
 * Refuses "early childhood", "the end of the road", "the first Friday".
 */
const EDGE: Form = {
  first: [
    'early',
    'late',
    'mid',
    'the',
    'end',
    'beginning',
    'start',
    'middle',
    'earlier',
    'later',
    'sometime',
    'very',
  ],
  pattern: leading(
    '(?<edge>(?:the )?(?:very )?(?:early|late|mid|earlier|later)(?: on| in)?|(?:the )?(?:very )?(?:end|beginning|start|middle|close|rest|remainder|turn|height) of|the (?:early|late|small|closing|opening) (?:hours|days|weeks|months|part|years) of|the (?:first|last|final|opening|closing|latter) (?:days|weeks|part|hours|months|minutes) of|sometime|(?:the )?(?:morning|afternoon|evening|night) of)(?: |-)',
  ),
  prefix: true,
  read: (match, around) => {
    const inner = around.readAt(around.end);
    if (!inner || !WITH_EDGES.has(inner.meaning.is) || inner.edge) return null;
    const words = group(match, 'edge').toLowerCase().replace(/\s+/g, ' ');
    if (/^(?:the )?(?:morning|afternoon|evening|night)/.test(words))
      return {
        ...inner,
        part: /night/.test(words)
          ? 'night'
          : /morning/.test(words)
            ? 'morning'
            : /afternoon/.test(words)
              ? 'afternoon'
              : 'evening',
      };
    if (/^earlier|^later|^sometime/.test(words)) return inner;
    if (/hours/.test(words)) return { ...inner, part: 'morning' };
    const edge = EDGES.find(([pattern]) => pattern.test(words))?.[1] ?? 'early';
    return { ...inner, edge };
  },
};

export const EDGE_FORMS: readonly Form[] = [EDGE];
