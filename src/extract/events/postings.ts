/** The feature of what is listed without one. */
export const ANY = -1;

/** Numbers listed by feature, each list in groups, so that a whole group can be passed over. */
class Postings {
  private readonly lists = new Map<number, Map<string, number[]>>();

  /** Lists a number under a feature. */
  post(feature: number, group: string, number: number): void {
    const groups = this.lists.get(feature);
    const list = groups?.get(group);
    if (list) list.push(number);
    else if (groups) groups.set(group, [number]);
    else this.lists.set(feature, new Map([[group, [number]]]));
  }

  /** Tells every number listed under a feature, but for those of the group `except`. */
  visit(feature: number, except: string | undefined, told: (number: number) => void): void {
    this.lists.get(feature)?.forEach((list, group) => {
      if (group !== except) for (let at = 0; at < list.length; at++) told(list[at]!);
    });
  }

  /** Tells the last numbers of a group, so many at the most. */
  visitLast(feature: number, group: string, most: number, told: (number: number) => void): void {
    const list = this.lists.get(feature)?.get(group) ?? [];
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
