import type { Figure } from './score-story';

/** One column of figures, by name. */
export interface Column {
  readonly name: string;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Figures as lines of text: a row a figure, a column a story; a figure that is not defined is a dash. */
export function writeTable(columns: readonly Column[]): string {
  const names = Object.keys(columns[0]?.figures ?? {});
  const head = ['figure'.padEnd(20), ...columns.map(({ name }) => name.slice(0, 14).padStart(15))].join('');
  const rows = names.map((name) =>
    [name.padEnd(20), ...columns.map(({ figures }) => String(figures[name] ?? '-').padStart(15))].join(''),
  );
  return [head, ...rows].join('\n');
}
