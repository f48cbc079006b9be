/** So many letters of a word say in which section it stands, see pack-words.mjs. */
const LETTERS = 2;

/**
 * A table of words as one text, of which only the sections that are asked for are taken apart: of a hundred thousand words an article uses
 * some hundreds. Sections are parted by an empty line; one begins with the letters that its words begin with, on a line of their own, and
 * has a word a line, then a tab, then what is known of it.
 */
export class WordTable {
  private readonly sections: ReadonlyMap<string, string>;
  private readonly open = new Map<string, ReadonlyMap<string, string>>();

  constructor(packed: string) {
    this.sections = new Map(
      packed.split('\n\n').map((section): [string, string] => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end + 1)];
      }),
    );
  }

  private openSection(name: string): ReadonlyMap<string, string> {
    const lines = this.sections.get(name)?.split('\n') ?? [];
    const words = new Map(
      lines.map((line): [string, string] => {
        const end = line.indexOf('\t');
        return [line.slice(0, end), line.slice(end + 1)];
      }),
    );
    this.open.set(name, words);
    return words;
  }

  /** What is known of a word; undefined for one that is not in the table. */
  get(word: string): string | undefined {
    const name = word.slice(0, LETTERS);
    return (this.open.get(name) ?? this.openSection(name)).get(word);
  }
}
