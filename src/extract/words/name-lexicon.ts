/**
 * What names are known to name, from the lexicon of `compromise` (MIT; 6,000 names; of the package nothing else is used,
 * and the build packs them alone). Names are asked for as written, with or without accents.
 */
import { names } from 'word-tables';
import { rememberWords } from './remember';
import { WordTable } from './word-table';

const table = new WordTable(names);

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const tagsOf = rememberWords((name): readonly string[] => {
  const tags = table.get(name.toLowerCase()) ?? table.get(plain(name));
  return tags?.split(',') ?? [];
});

const GIVEN = /^(?:MaleName|FemaleName|FirstName)$/;
const PLACE = /^(?:City|Region|Country|Place)$/;
const ORGANISATION = /^(?:Organization|SportsTeam)$/;

/** Common given names that the lexicon leaves out, for they are words or surnames too. */
const GIVEN_TOO = new Set(
  'bill carter christian cooper dawn dean faith frank gene ginger hazel holly iris ivy jade jay joy lily mason max melody parker pearl penny ray robin rose ruby taylor violet warren'.split(
    ' ',
  ),
);

/** True for a word that is given to people as their first name: "Karla"; some are ordinary words too ("Mark"). */
export const isGivenName = (word: string): boolean =>
  tagsOf(word).some((tag) => GIVEN.test(tag)) || GIVEN_TOO.has(word.toLowerCase());

/** True for a common family name: "Andersson". */
export const isFamilyName = (word: string): boolean => tagsOf(word).includes('LastName');

/** Names that men and women bear, though the lexicon gives them to one of them. */
const EITHER = new Set(
  (
    'alex sam chris jo kim robin jan jean lee sasha nikita ashley leslie lesley lindsay dana lynn tracy kelly terry stacy vivian carol ' +
    'simone nicola michele joan nicky wei min carmen angel jesus rosario jules jackie billie frankie bobbie shannon cameron avery riley ' +
    'blake sidney evelyn beverly madison courtney laurie loren kyle dominique claude camille noor nour ariel noa nguyen'
  ).split(' '),
);

/** Whether men or women bear a given name; undefined for an unknown one and one of both. */
export function sexOfGivenName(word: string): 'male' | 'female' | undefined {
  const tags = EITHER.has(word.toLowerCase()) ? [] : tagsOf(word);
  if (tags.includes('FirstName') || tags.includes('MaleName') === tags.includes('FemaleName'))
    return undefined;
  return tags.includes('MaleName') ? 'male' : 'female';
}

/** True for a well-known city, region or country: "Genoa". */
export const isKnownPlace = (name: string): boolean => tagsOf(name).some((tag) => PLACE.test(tag));

/** True for a well-known firm, body, band or team: "Audi". */
export const isKnownOrganisation = (name: string): boolean =>
  tagsOf(name).some((tag) => ORGANISATION.test(tag));
