/** The feature of what is listed without one. */
export const ANY = -1;

/** Numbers that were listed under one name. */
interface Group {
  readonly name: string;
  readonly numbers: number[];
}

/** The group of a name; who posts in order finds it at the end. */
const findGroup = (groups: readonly Group[] | undefined, name: string): Group | undefined =>
  groups?.findLast((group) => group.name === name);

const NONE: readonly Group[] = [];

/** Numbers listed by feature, each list in groups, so that a whole group can be passed over. Most lists hold one number. */
class Postings {
  private readonly lists = new Map<number, Group[]>();

  /** Lists a number under a feature. */
  post(feature: number, group: string, number: number): void {
    const groups = this.lists.get(feature);
    const known = findGroup(groups, group);
    if (known) known.numbers.push(number);
    else if (groups) groups.push({ name: group, numbers: [number] });
    else this.lists.set(feature, [{ name: group, numbers: [number] }]);
  }

  /** Tells every number listed under a feature, but for those of the group `except`. */
  visit(feature: number, except: string | undefined, told: (number: number) => void): void {
    for (const { name, numbers } of this.lists.get(feature) ?? NONE)
      if (name !== except) for (let at = 0; at < numbers.length; at++) told(numbers[at]!);
  }

  /** Tells the last numbers of a group, so many at the most. */
  visitLast(feature: number, group: string, most: number, told: (number: number) => void): void {
    const list = findGroup(this.lists.get(feature), group)?.numbers ?? [];
    for (let at = Math.max(0, list.length - most); at < list.length; at++) told(list[at]!);
  }
}

/** Postings by name. */
export class NamedPostings {
  private readonly byName = new Map<string, Postings>();

  /** Those of a name, empty where nothing was posted there yet. */
  named(name: string): Postings {
    let known = this.byName.get(name);
    if (!known) this.byName.set(name, (known = new Postings()));
    return known;
  }
}
