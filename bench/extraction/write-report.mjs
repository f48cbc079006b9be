import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The page that the bench writes. */
export const PAGE = fileURLToPath(new URL('../../docs/extraction-at-scale.md', import.meta.url));

/** The columns: a head, and what stands under it for one size, `first` being the smallest. */
const COLUMNS = [
  ['articles', ({ count }) => count.toLocaleString('en')],
  ['text, MB', ({ bytes }) => (bytes / 1e6).toFixed(1)],
  ['events', ({ first }) => first.events.toLocaleString('en')],
  ['cores, s', ({ first }) => first.cpuS.toFixed(1)],
  ['ms an article', ({ first, count }) => ((1000 * first.cpuS) / count).toFixed(1)],
  ['to the smallest', (row, smallest) => (row.first.cpuS / row.count / (smallest.first.cpuS / smallest.count)).toFixed(2)],
  ['memory, MB', ({ first }) => Math.round(first.megabytes).toLocaleString('en')],
  ['again, cores, s', ({ again }) => again.cpuS.toFixed(1)],
  ['times faster', ({ first, again }) => (first.cpuS / again.cpuS).toFixed(1)],
  ['memory, MB', ({ again }) => Math.round(again.megabytes).toLocaleString('en')],
  ['page, MB', ({ pageBytes }) => (pageBytes / 1e6).toFixed(1)],
]; // prettier-ignore

/** One size on one line, for the screen. */
export function writeRow(row, smallest) {
  return COLUMNS.map(([head, cell]) => `${head} ${cell(row, smallest)}`).join(' · ');
}

/** All sizes as the page of the documentation. */
export function writeTable(rows) {
  const cells = [
    COLUMNS.map(([head]) => head),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row, rows[0]))),
  ];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const write = (line) => `| ${line.map((cell, at) => cell.padStart(widths[at])).join(' | ')} |`;
  const [head, ...body] = cells.map(write);
  return [
    '# Extraction at scale',
    '',
    '`npm run bench:extraction -- --write` writes this page ([what is measured, and how](../bench/README.md)).',
    `${availableParallelism()} cores, Node ${process.versions.node.split('.')[0]}; other work on the machine, so the time of all cores is given and not that of the clock.`,
    '',
    head,
    `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`,
    ...body,
    '',
  ].join('\n');
}
