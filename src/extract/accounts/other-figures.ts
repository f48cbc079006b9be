const NUMBER = String.raw`[£$€]?\d[\d.,]*(?<![.,])(?: (?:hundred|thousand|million|billion|trillion))?`;
const TOLD = String.raw`(?:reported|given|announced|estimated|thought|stated|said|believed|disclosed|claimed|acknowledged|counted|admitted|gave|put|suggested|published|cited)`;
const AT_FIRST = String.raw`(?:first|originally|initially|previously|earlier|at first)`;
/** "not the 3 thousand first announced", "more than the 40 that it gave at first" */
const NOT_THE = new RegExp(
  String.raw`\b(?:not|rather than|instead of|up from|down from|more than|fewer than|less than|higher than|lower than) the (?:some |about |roughly |nearly )?(?<number>${NUMBER}) (?:[\p{L}]+ ){0,2}?(?:(?:that )?(?:it|he|she|they|we) (?:had )?)?(?:${AT_FIRST} ${TOLD}|${TOLD} ${AT_FIRST})\b`,
  'iu',
);
/** "the true total, 41", "the true figure was closer to 90" */
const REAL = new RegExp(
  String.raw`\bthe (?:real|true|actual|correct) (?:number|figure|total|count|tally|sum|amount)\b[^.;:]{0,30}?${NUMBER}`,
  'iu',
);
/** "moored 14 boats and no more" */
const NO_MORE = new RegExp(String.raw`${NUMBER} (?:[\p{L}]+ ){0,3}?and (?:not one|no) more\b(?! than)`, 'iu');

/** The figure that words set another one against: "not the 3 thousand first announced" → "3 thousand"; null where they name none. */
export const figureRefused = (said: string): string | null => NOT_THE.exec(said)?.groups?.['number'] ?? null;

/** Whether words set a figure against another that was told. */
export const setsFigure = (said: string): boolean =>
  NOT_THE.test(said) || REAL.test(said) || NO_MORE.test(said);
