import { labelDate } from '../story/date-words';

/** An EDTF date as short as a label, without its clock time; empty where there is none. */
export function labelDay(edtf: string | undefined): string {
  return edtf === undefined ? '' : labelDate(edtf.replace(/T[^/]*$/, ''));
}
