/**
 * What English words can be: tags by frequency from the fnTBL lexicon, and WordNet's lexicographer classes, both
 * as data of the wink-lexicon package (MIT; 3 MB, no code of its own, no dependency). Words are lower case.
 */
import * as tables from 'word-tables';
import { rememberWords } from './remember';
import { WordTable } from './word-table';

const tags = new WordTable(tables.tags);
const senses = new WordTable(tables.senses);
const verbForms = new WordTable(tables.verbForms);
const nounForms = new WordTable(tables.nounForms);

/** WordNet lexicographer file numbers, as far as they are used here. */
const SENSE = {
  act: 4,
  animal: 5,
  artifact: 6,
  attribute: 7,
  cognition: 9,
  communication: 10,
  event: 11,
  group: 14,
  location: 15,
  person: 18,
  phenomenon: 19,
  possession: 21,
  process: 22,
  state: 26,
  time: 28,
} as const;
export type NounSense = keyof typeof SENSE;

const listOf = (known: string | undefined): readonly string[] => (known ? known.split(',') : []);

const senseNumbers = rememberWords((word): readonly number[] => listOf(senses.get(word)).map(Number));

/** The Penn Treebank tags a word is known to take, most frequent first; empty for an unknown word. */
export const knownTags = rememberWords((word): readonly string[] => listOf(tags.get(word)));

/** True for the base form of a verb (WordNet classes 29 to 43). */
export function isVerbBase(word: string): boolean {
  return senseNumbers(word).some((sense) => sense >= 29 && sense <= 43);
}

/** True for the base form of a noun (WordNet classes 3 to 28). */
export function isNounBase(word: string): boolean {
  return senseNumbers(word).some((sense) => sense >= 3 && sense <= 28);
}

/** True for the base form of an adjective. */
export function isAdjectiveBase(word: string): boolean {
  return senseNumbers(word).some((sense) => sense <= 1 || sense === 44);
}

/** True where one of a noun's senses, or all of them with `only`, is of the class. */
export function hasNounSense(noun: string, ...classes: readonly NounSense[]): boolean {
  return senseNumbers(noun).some((sense) => classes.some((name) => SENSE[name] === sense));
}

/** True where every noun sense of a word lies in the classes; false for no noun. */
export function hasOnlyNounSenses(noun: string, ...classes: readonly NounSense[]): boolean {
  const nouns = senseNumbers(noun).filter((sense) => sense >= 3 && sense <= 28);
  return nouns.length > 0 && nouns.every((sense) => classes.some((name) => SENSE[name] === sense));
}

/** Forms that the tables do not hold; clitics with straight apostrophes, as tokens have them. */
const FORMS: Readonly<Record<string, string>> = {
  being: 'be',
  "'s": 'be',
  "'m": 'be',
  "'re": 'be',
  "'ve": 'have',
};

function regularBase(word: string): string {
  const cut = (length: number) => word.slice(0, -length);
  if (word.endsWith('ies') || word.endsWith('ied')) return isVerbBase(`${cut(3)}y`) ? `${cut(3)}y` : cut(1);
  if (word.endsWith('s') && isVerbBase(cut(1))) return cut(1);
  if (word.endsWith('es') && isVerbBase(cut(2))) return cut(2);
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (!ending) return word;
  const stem = cut(ending);
  const doubled = /([bdfgklmnprtvz])\1$/.test(stem);
  if (doubled && isVerbBase(stem.slice(0, -1)) && !isVerbBase(stem)) return stem.slice(0, -1);
  // "used" is of "use" and "cited" of "cite": where both a stem and stem+e are verbs the shorter sound decides
  const silent =
    /(?:[^aeiouw][iuao][^aeiouwxy]|[iu]s|[lr][vs]|c|v|u|[aeiou]g|ng|dg|at|[aeio]r|z|[^aeiou]l)$/.test(stem);
  if (silent && isVerbBase(`${stem}e`)) return `${stem}e`;
  if (isVerbBase(stem)) return stem;
  return isVerbBase(`${stem}e`) ? `${stem}e` : doubled ? stem.slice(0, -1) : word;
}

/** The base form of a verb form ("met" → "meet", "cited" → "cite"); the word itself where none is known. */
export const verbBase = rememberWords((form): string => {
  if (Object.hasOwn(FORMS, form)) return FORMS[form] ?? form;
  const irregular = verbForms.get(form);
  // "hand-delivered" → "hand-deliver"
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0 && irregular === undefined && !isVerbBase(form))
    return form.slice(0, hyphen + 1) + verbBase(form.slice(hyphen + 1));
  return irregular ?? regularBase(form);
});

/** The singular of a noun ("stewards" → "steward"); the word itself where none is known. */
export const nounBase = rememberWords((form): string => {
  const irregular = nounForms.get(form);
  if (irregular !== undefined) return irregular;
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 4) return form;
  const cut = (length: number, ending = '') => form.slice(0, -length) + ending;
  if (form.endsWith('ies')) return isNounBase(form) && !isNounBase(cut(3, 'y')) ? form : cut(3, 'y');
  if (/(?:ch|sh|x|ss|z)es$/.test(form)) return cut(2);
  if (form.endsWith('ses') && !isNounBase(cut(1)) && isNounBase(cut(2))) return cut(2);
  if (/[^s]s$/.test(form) && !isNounBase(form)) return cut(1);
  return isNounBase(cut(1)) ? cut(1) : form;
});
