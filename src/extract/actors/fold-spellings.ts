import type { NameForm } from './link-names';

/**
 * A name as it sounds, so that its spellings are one: without accents ("Müller", "Mueller" and "Muller"), hyphens, dots and case;
 * "s" and "z", and the Arabic "al-" and "el-", are alike.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ø]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/z/g, 's')
    .replace(/([aou])e(?=\p{L})/gu, '$1')
    .replace(/(^|\s)el-/g, '$1al-')
    .replace(/[.’']/g, '')
    .replace(/-/g, ' ');
}

/**
 * Which spelling stands for which: each form to the commonest that sounds the same, itself for most. "The Skodas" joins "Skoda"
 * where both stand in the story; a name in capitals alone is left out, as letters are.
 */
export function foldSpellings(forms: readonly NameForm[]): Map<string, string> {
  const ordered = [...forms].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const heads = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const { name } of ordered) {
    const letters = /^\p{Lu}{2,6}$/u.test(name);
    const key = letters ? name : foldName(name);
    const head = heads.get(key) ?? name;
    heads.set(key, head);
    spellings.set(name, head);
  }
  for (const { name } of ordered) {
    const [, one] = /^(\p{Lu}[\p{L}]*[^s\s])s$/u.exec(name) ?? [];
    const head = one === undefined ? undefined : spellings.get(one);
    if (head !== undefined && spellings.get(name) === name) spellings.set(name, head);
  }
  return spellings;
}
