import { CONTESTANTS } from './contestants.mjs';

const RIVALS = Object.keys(CONTESTANTS).filter((key) => key !== 'empty' && key !== 'data');
/** Events from which on a story weighs more than the script that shows it. */
const HEAVY = 100_000;
const counted = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
const rounded = (number) => (number >= 100 ? counted(number) : number.toFixed(number >= 9.95 ? 0 : 1));

export function medianOf(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The figures of one bench, asked for by contestant and size; all are medians of the rounds. */
export function readFigures({ results, givenUp }) {
  const at = new Map(results.map((result) => [`${result.round}/${result.size}/${result.key}`, result]));
  const roundsOf = (size, key) => results.filter((each) => each.size === size && each.key === key);
  const over = (figure, against) => (size, key) =>
    medianOf(
      roundsOf(size, key).map((each) => figure(each) / figure(at.get(`${each.round}/${size}/${against}`))),
    );
  /** What the browser itself spends on the same input, or holds in an empty page, does not count. */
  const net = (field) => (each) =>
    Math.max(each[field] - at.get(`${each.round}/${each.size}/empty`)[field], 0.05);
  const whyNot = (size, key) => {
    const end = givenUp.find(([name]) => name === key)?.[1];
    return !end || size < end.size ? null : size === end.size ? end.why : '–';
  };
  return { roundsOf, over, net, whyNot };
}

/** The report of a bench as Markdown, without a place or a date: two runs on the same machine differ in their figures alone. */
export function writeReport(bench) {
  const { machine, weight } = bench;
  const { roundsOf, over, net, whyNot } = readFigures(bench);
  const sizes = [...new Set(bench.results.map(({ size }) => size))].sort((a, b) => a - b);
  const roundCount = Math.max(...bench.results.map(({ round }) => round)) + 1;
  const keys = RIVALS.filter((key) => bench.results.some((each) => each.key === key));

  function table(cell, rows = keys) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const body = rows.map((key) =>
      line([
        CONTESTANTS[key].name,
        ...sizes.map((size) => {
          const rounds = roundsOf(size, key);
          return rounds.length ? cell(size, key, rounds) : (whyNot(size, key) ?? '–');
        }),
      ]),
    );
    return [line(['events', ...sizes.map(counted)]), line(['---', ...sizes.map(() => '---:')]), ...body].join(
      '\n',
    );
  }
  /** A figure, and in brackets what it is of the same figure of `against` in the same round. */
  const compared = (figure, against) => (size, key, rounds) => {
    const own = rounded(medianOf(rounds.map(figure)));
    return key === against ? own : `${own} (${rounded(over(figure, against)(size, key))})`;
  };
  const middle = (field) => (_size, _key, rounds) => counted(medianOf(rounds.map((each) => each[field])));
  const heapMb = (each) => net('heapAfterBytes')(each) / 1e6;

  return `# How fast the drawing is

Written by \`npm run bench:drawing -- --write\`; [bench/README.md](../bench/README.md) says what is measured and how. Machine: ${machine.cores}
cores of ${machine.cpu}, Chromium ${machine.chromium} (headless, no GPU), Node ${machine.node}. Stories are seeded and random: ten years, bursts, titles of
three to ten words, a fifth of them spans, in a box of 1280 × 720 px. Load of the machine meanwhile: ${machine.load.toFixed(0)} tasks at a time. ${roundCount === 1 ? 'One round' : `Medians of ${roundCount} rounds (half as many from\n100,000 events)`}, all contestants in turn${roundCount === 1 ? '' : ' in each round'}.

Absolute times are this machine's. **In brackets: the multiple of the floor in the same round.** The floor is about the least that a
browser can do: a bare canvas that fetches and parses the same story, bins dense ticks and draws the labels that fit.

## First full draw, ms

From the end of the story's download to the end of the frame that shows it, parsing included.

${table(compared((each) => each.drawMs, 'floor'))}

## A zoom step, ms of the main thread

Real wheel input, about a tenth in or out a step; net of what an empty page spends on the same input. TimelineJS3 zooms by its buttons.

${table(compared(net('zoomMs'), 'floor'))}

## A pan step, ms of the main thread

${table(compared(net('panMs'), 'floor'))}

## Frames above 50 ms in 120 steps

${table(middle('longFrames'))}

## Labels in the first full view: shown / overlapping another

${table((_size, _key, rounds) => {
  const [first] = rounds;
  return `${counted(first.labels)} / ${counted(first.overlapping)}`;
})}

## Elements in the page

${table(middle('elements'))}

## Heap after all of it, MB

After a collection, net of an empty page. In brackets, where a story weighs something: the multiple of the parsed story alone.

${table((size, key, rounds) => (size < HEAVY ? rounded(medianOf(rounds.map(heapMb))) : compared(heapMb, 'data')(size, key, rounds)), ['data', ...keys])}

## Weight of script and style, kB in brotli

| ${keys.map((key) => CONTESTANTS[key].name).join(' | ')} |
| ${keys.map(() => '---:').join(' | ')} |
| ${keys.map((key) => rounded(weight[key] / 1000)).join(' | ')} |

TimelineJS3 asks another host for fonts besides.
`;
}
