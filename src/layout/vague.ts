import { DAY_MS } from '../story/civil-ms';
import type { Span } from '../story/edtf';

/** A day, and what is told as one from noon to noon or over midnight. */
const MOST_MS = 2 * DAY_MS;

/** Whether a mark alone would claim more than is known: the event lies, or went on, somewhere in more than two days. */
export const isVague = ({ approximate, uncertain, kind, earliestMs, latestMs }: Span): boolean =>
  approximate || uncertain || kind === 'one-of' || latestMs - earliestMs > MOST_MS;

/** Whether it went on from one date to another, or lies between them, and both are known: a solid bar. */
export const hasEnds = ({ approximate, uncertain, kind }: Span): boolean =>
  kind === 'interval' && !approximate && !uncertain;
