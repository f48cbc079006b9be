/** One way of writing a name, with how often it stands in the story. */
export interface NameForm {
  readonly name: string;
  readonly count: number;
}

/** What a company's full name adds to the name it goes by. */
const COMPANY_ENDING =
  /^(?:Electronics|Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|PLC|plc|AG|SA|NV|Group|Holdings?|Airlines|Airways|Motors|International|de|do|Janeiro|Paulo)\.?$/;

const wordsOf = (name: string): string[] => name.replaceAll('’', "'").split(' ');

/** Given names and what their bearers are called. */
const CALLED = [
  'william will bill billy',
  'robert rob bob bobby',
  'richard rich rick dick',
  'james jim jimmy jamie',
  'john jack johnny',
  'joseph joe joey',
  'michael mike mick',
  'thomas tom tommy',
  'charles charlie chuck',
  'edward ed eddie ted',
  'anthony tony',
  'david dave',
  'daniel dan danny',
  'stephen steven steve',
  'andrew andy drew',
  'matthew matt',
  'christopher chris',
  'nicholas nick nicky',
  'alexander alex sandy',
  'samuel sam',
  'benjamin ben',
  'gregory greg',
  'timothy tim',
  'kenneth ken',
  'ronald ron',
  'donald don',
  'lawrence larry',
  'peter pete',
  'jeffrey jeff',
  'elizabeth liz beth betty',
  'margaret maggie meg peggy',
  'katherine catherine kate kathy cathy katie',
  'deborah deb debbie',
  'susan sue',
  'patricia pat trish',
  'jennifer jen jenny',
  'rebecca becky',
  'victoria vicky',
].map((names) => names.split(' '));

/** Whether two given names can be one: equal, one an initial or the short form of the other, or alike but for transliteration. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const called = CALLED.filter((names) => names.includes(a.toLowerCase()));
  if (called.some((names) => names.includes(b.toLowerCase()))) return true;
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0];
  const shared = Math.min(a.length, b.length) - 1;
  return shared >= 4 && a.slice(0, shared) === b.slice(0, shared);
}

/** Whether `short` can stand for `long`: the end of it, or all but a company's ending, or the same with an initial. */
function canStandFor(short: string, long: string): boolean {
  const [a, b] = [wordsOf(short), wordsOf(long)];
  if (a.length > b.length || short === long) return false;
  // "Port Ellis BBC boss": letters are no last name
  if (/^\p{Lu}{2,6}$/u.test(short) && a.at(-1) === b.at(-1)) return false;
  if (a.at(-1) !== b.at(-1)) {
    const rest = b.slice(a.length);
    return (
      rest.length > 0 &&
      a.every((word, at) => word === b[at]) &&
      rest.every((word) => COMPANY_ENDING.test(word))
    );
  }
  const suffix = a.every((word, at) => word === b[b.length - a.length + at]);
  return suffix || (a.length > 1 && sameGiven(a[0] ?? '', b[0] ?? ''));
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  return initialsOf(long).includes(letters);
}

const COUNTRY = /^(?:US|UK|EU|U\.S\.|U\.K\.|British|American|National|Royal|Federal)$/;

/** The letters a name of several words goes by: "U.S. Harbour Safety Agency" by HSA too. */
function initialsOf(name: string): string[] {
  const words = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.map((word) => word[0]).join('');
  return [
    ...(words.length > 1 ? [letters] : []),
    ...(words.length > 3 && COUNTRY.test(words[0] ?? '') ? [letters.slice(1)] : []),
  ];
}

/**
 * Which names are one: maps each form to the fullest form it stands for. Rule: a form joins a longer one that ends
 * in the same last name (with a fitting given name) or begins with the same words, or that it abbreviates, provided
 * there is only one such; with several it stays alone, since a wrong merge is worse than a missed one. Among fitting
 * forms of the same person the commonest is the fullest's name. Cost: forms × forms that share a word.
 */
export function linkNames(forms: readonly NameForm[]): Map<string, string> {
  const ordered = [...forms].sort(
    (a, b) =>
      wordsOf(b.name).length - wordsOf(a.name).length || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
  const links = new Map<string, string>();
  const byWord = new Map<string, string[]>();
  const add = (key: string, name: string): void => {
    const list = byWord.get(key);
    if (list) list.push(name);
    else byWord.set(key, [name]);
  };
  for (const { name } of ordered) {
    const words = wordsOf(name);
    const keys = new Set([words.at(-1) ?? '', words[0] ?? '', name.replaceAll('.', '')]);
    const candidates = new Set([...keys].flatMap((key) => byWord.get(key) ?? []));
    const targets = new Set<string>();
    for (const candidate of candidates) {
      if (canStandFor(name, candidate) || isAcronymOf(name, candidate))
        targets.add(links.get(candidate) ?? candidate);
    }
    const [target] = targets;
    links.set(name, targets.size === 1 && target !== undefined ? target : name);
    add(words.at(-1) ?? '', name);
    if (words.length > 1) {
      add(words[0] ?? '', name);
      for (const letters of initialsOf(name)) add(letters, name);
    }
  }
  return links;
}
