import { trimRange, type Range } from './ranges';

/** Words that begin sentences and stand in capitals nowhere else but in titles of works. */
const OPENERS =
  'A|An|The|This|These|It|He|She|They|We|There|In|On|At|For|As|When|While|If|But|And|After|More|Some|Many|Most|Several|Nearly|Almost|About|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Dozens|Its|His|Her|Their';
/** Those of them that hardly stand in a title of two or three words. */
const BEHIND_NAMES = 'A|An|The|More|Some|Many|Nearly|Hundreds|Thousands|Dozens';
/** Such a word before a small word or a figure. */
const OPENER = new RegExp(String.raw`(?<! ) +(?=(?<opener>${OPENERS}) (?:\p{Ll}|\d))`, 'gu');
const BEHIND_NAME = new RegExp(`^(?:${BEHIND_NAMES})$`);
/** What it stands behind: a small word, a figure, a closing bracket or, for some, a name. */
const SMALL = /(?:(?<![\p{L}\d])\p{Ll}[\p{L}’'-]*\p{Ll}|\d|\))$/u;
const NAME = /(?<![\p{L}\d])\p{Lu}\p{Ll}[\p{L}’'-]+$/u;
/** So many characters at most are looked at for the word before. */
const WORD_CHARS = 40;
/** What is longer, in UTF-16 units, is no headline and its sentence. */
const LONGEST = 4000;
/** "the memoir From the Shadows", "the Group of Seven ministers", "Series A shares": what such a word belongs to. */
const LEADS =
  /(?:^|[ (“"])(?:of|in|at|on|by|for|from|to|with|and|or|the|a|an|its|his|her|their|called|titled|entitled|named|dubbed|said|asked|songs?|book|film|movie|novel|memoirs?|album|show|play|hit|magazine|program(?:me)?|titles?|[Cc]lass|[Ss]eries?|[Tt]ypes?|[Gg]roups?|[Gg]rade|[Pp]lan|[Pp]art|[Ee]xhibit|[Ss]chedule|[Cc]ategory|[Dd]ivision|[Ii]nfluenza|[Hh]epatitis|[Vv]itamin)$/;
/** A part is no shorter, in words: less is a label or a name. */
const LEAST_WORDS = 3;

/** "When You Gotta Go A man …": most words of a line in capitals tell nothing of where sentences begin. */
function isInCapitals(words: string): boolean {
  const long = words.split(' ').filter((word) => /^["“‘(]*\p{L}{4,}/u.test(word));
  return long.length > 2 && long.filter((word) => /^["“‘(]*\p{Lu}/u.test(word)).length > long.length * 0.7;
}

/** Whether a quotation is still open at the end of some words. */
const isOpen = (words: string): boolean =>
  words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0;

/**
 * The parts of a sentence that a page has run together without a stop: "Crews search the bay A ferry sank" is a headline and a sentence.
 * Rule: a word that only begins sentences, in capitals, before a small word. None inside a quotation, in a line in capitals, behind what leads to a
 * name, nor in what is longer than any sentence. Law: the parts are disjoint, in order, and hold every word. Cost: linear in such words times
 * the length of the sentence.
 */
export function splitGlued(text: string, sentence: Range): Range[] {
  if (sentence.end - sentence.start > LONGEST) return [{ start: sentence.start, end: sentence.end }];
  const words = text.slice(sentence.start, sentence.end);
  const parts: Range[] = [];
  let { start } = sentence;
  for (const { groups, index } of words.matchAll(OPENER)) {
    const behind = words.slice(Math.max(0, index - WORD_CHARS), index);
    if (!SMALL.test(behind) && !(BEHIND_NAME.test(groups?.opener ?? '') && NAME.test(behind))) continue;
    const at = sentence.start + index;
    const before = text.slice(start, at);
    if (before.split(' ').length < LEAST_WORDS || LEADS.test(behind)) continue;
    // "11:50 UK time, Tuesday, 6 March 2031 The ferry": a stamp, which the reader passes over
    if (/\d[.:]\d\d.*\d{4}$/.test(before)) continue;
    if (isOpen(before) || isInCapitals(text.slice(at, Math.min(at + 90, sentence.end)))) continue;
    parts.push(trimRange(text, start, at));
    start = trimRange(text, at, sentence.end).start;
  }
  return [...parts, { start, end: sentence.end }];
}
