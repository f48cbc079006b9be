import { DAY_MS } from '../story/civil-ms';
import { parseEdtf } from '../story/edtf';

/** A stretch of the story's time to look at: half-open, milliseconds UTC. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

const MINUTE_MS = 60_000;
/** Below it, whole days would widen the window too much to be the same view: story time shows some days wide. */
const DAYS_FROM_MS = 3650 * DAY_MS;
/** The years EDTF writes with four digits. */
const FIRST_MS = Date.UTC(1000, 0, 1);
const LAST_MS = Date.UTC(9999, 11, 31);

/** The window an EDTF date or interval spans; null where it is no EDTF, is empty or has an open end. */
export function readWindow(edtf: string | null): TimeWindow | null {
  const span = edtf === null ? null : parseEdtf(edtf);
  if (!span || !Number.isFinite(span.earliestMs) || !Number.isFinite(span.latestMs)) return null;
  return span.latestMs > span.earliestMs ? { fromMs: span.earliestMs, toMs: span.latestMs } : null;
}

/**
 * A window as an EDTF interval, widened to whole minutes, or to whole days where it is long; null outside the years
 * 1000 to 9999. Law: readWindow() of it covers the window.
 */
export function writeWindow({ fromMs, toMs }: TimeWindow): string | null {
  if (!(fromMs >= FIRST_MS && toMs <= LAST_MS && fromMs < toMs)) return null;
  const isWhole = fromMs % DAY_MS === 0 && toMs % DAY_MS === 0;
  const unitMs = isWhole || toMs - fromMs >= DAYS_FROM_MS ? DAY_MS : MINUTE_MS;
  const length = unitMs === DAY_MS ? 10 : 16;
  const first = Math.floor(fromMs / unitMs) * unitMs;
  const last = Math.max(first, (Math.ceil(toMs / unitMs) - 1) * unitMs);
  return [first, last].map((ms) => new Date(ms).toISOString().slice(0, length)).join('/');
}
