/**
 * About the least a browser can do: a bare canvas with d3-scale and d3-zoom that fetches and parses the same story, bins
 * dense ticks and draws the labels that fit, most important first. A pyramid of bins, each with its count and its most
 * important event, keeps the cost of a step to what is visible.
 */
import { scaleUtc, select, zoom, zoomIdentity } from 'd3';
import { box, enter, fetchStory, markDrawn, readDate } from './page.js';

const WIDTH = 1280;
const HEIGHT = 720;
const AXIS_Y = HEIGHT - 40;
const ROW_PX = 17;
const ROWS = Math.floor((AXIS_Y - 24) / ROW_PX);
const BIN_LEVELS = 22;

const { events } = await fetchStory();
const count = events.length;
const starts = new Float64Array(count);
const ends = new Float64Array(count);
let firstMs = Infinity;
let lastMs = -Infinity;
for (let at = 0; at < count; at++) {
  const [start, end] = readDate(events[at].date);
  starts[at] = start;
  ends[at] = end;
  if (start < firstMs) firstMs = start;
  if (end > lastMs) lastMs = end;
}

/** Bins of one level: `size` bins over the story's extent, made when the level is first looked at. */
const levels = new Map();
function levelAt(size) {
  let level = levels.get(size);
  if (level) return level;
  const counts = new Uint32Array(size);
  const tops = new Int32Array(size).fill(-1);
  const scale = (size - 1e-6) / (lastMs - firstMs || 1);
  for (let at = 0; at < count; at++) {
    const bin = Math.floor((starts[at] - firstMs) * scale);
    counts[bin]++;
    if (tops[bin] < 0 || events[at].importance > events[tops[bin]].importance) tops[bin] = at;
  }
  levels.set(size, (level = { counts, tops }));
  return level;
}
const finest = 2 ** Math.min(BIN_LEVELS, Math.max(11, Math.ceil(Math.log2(count * 4))));
/** Coarser levels come from the next finer one, so that a new one costs a fraction of the story. */
function binsFor(msPerPx) {
  const wanted = (lastMs - firstMs) / msPerPx;
  let size = finest;
  while (size / 2 >= wanted) size /= 2;
  for (let finer = finest; finer > size; finer /= 2) {
    if (levels.has(finer / 2)) continue;
    const { counts, tops } = levelAt(finer);
    const half = { counts: new Uint32Array(finer / 2), tops: new Int32Array(finer / 2).fill(-1) };
    for (let bin = 0; bin < finer / 2; bin++) {
      const [a, b] = [tops[2 * bin], tops[2 * bin + 1]];
      half.counts[bin] = counts[2 * bin] + counts[2 * bin + 1];
      half.tops[bin] = a < 0 ? b : b < 0 || events[a].importance >= events[b].importance ? a : b;
    }
    levels.set(finer / 2, half);
  }
  return { size, ...levelAt(size) };
}

const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
box.append(canvas);
const context = canvas.getContext('2d');
const fit = scaleUtc([firstMs, lastMs], [20, WIDTH - 20]);
const widths = new Map();
let shown = [];

function widthOf(title) {
  let width = widths.get(title);
  if (width === undefined) widths.set(title, (width = context.measureText(title).width));
  return width;
}

function draw(transform) {
  const x = transform.rescaleX(fit);
  const [from, to] = [x.invert(0).getTime(), x.invert(WIDTH).getTime()];
  const { size, counts, tops } = binsFor((to - from) / WIDTH);
  const perBin = (lastMs - firstMs) / size;
  const first = Math.max(0, Math.floor((from - firstMs) / perBin));
  const last = Math.min(size - 1, Math.ceil((to - firstMs) / perBin));

  context.clearRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#14171c';
  context.fillRect(0, AXIS_Y, WIDTH, 1);
  const found = [];
  for (let bin = first; bin <= last; bin++) {
    if (counts[bin] === 0) continue;
    const at = tops[bin];
    const px = x(counts[bin] === 1 ? starts[at] : firstMs + (bin + 0.5) * perBin);
    context.fillRect(px, AXIS_Y, 1, Math.min(16, 4 + Math.log2(counts[bin]) * 2));
    if (ends[at] > starts[at]) context.fillRect(px, AXIS_Y + 18, Math.max(1, x(ends[at]) - px), 2);
    found.push([at, px]);
  }
  context.font = '12px sans-serif';
  for (const tick of x.ticks(10)) context.fillText(x.tickFormat()(tick), x(tick), HEIGHT - 6);

  found.sort((a, b) => events[b[0]].importance - events[a[0]].importance || a[0] - b[0]);
  const rows = Array.from({ length: ROWS }, () => []);
  shown = [];
  let missed = 0;
  for (const [at, px] of found) {
    const { title } = events[at];
    const left = Math.max(0, Math.min(px, WIDTH - widthOf(title)));
    const right = left + widthOf(title);
    const row = rows.findIndex((taken) => taken.every(([l, r]) => left > r + 6 || right < l - 6));
    if (row < 0) {
      if (++missed > 200) break;
      continue;
    }
    rows[row].push([left, right]);
    const y = AXIS_Y - 8 - row * ROW_PX;
    context.fillText(title, left, y);
    shown.push([left, y - 11, right, y + 3]);
  }
}

select(canvas).call(
  zoom()
    .scaleExtent([1, 1e6])
    .on('zoom', ({ transform }) => draw(transform)),
);
enter({ target: () => canvas, labels: () => shown });
draw(zoomIdentity);
markDrawn();
