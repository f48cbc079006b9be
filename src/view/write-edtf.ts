/** The day, month or year of an instant (milliseconds UTC) in EDTF; empty for what is no instant. */
export function writeEdtf(ms: number, unit: 'year' | 'month' | 'day'): string {
  const date = new Date(ms);
  const fullYear = date.getUTCFullYear();
  if (Number.isNaN(fullYear)) return '';
  const digits = String(Math.abs(fullYear)).padStart(4, '0');
  const year = `${fullYear < 0 ? '-' : ''}${digits}`;
  if (unit === 'year' || digits.length > 4) return digits.length > 4 ? `Y${year}` : year;
  const [month = '', day = ''] = date.toISOString().slice(-19, -14).split('-');
  return unit === 'month' ? `${year}-${month}` : `${year}-${month}-${day}`;
}
