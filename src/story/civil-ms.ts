/** Milliseconds UTC of a civil date; month from 1. Safe for the years 0 to 99, which Date.UTC moves to 1900. */
export function civilMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}
