import { setTimeout as sleep } from 'node:timers/promises';

const STEPS = 30;
/** Two frames, so that each step is a frame of its own. */
const STEP_MS = 34;
const DRAG_PX = 12;
/** A wheel step zooms by about a tenth; what a contestant makes of the wheel is its own affair. */
const WHEEL = { ours: 53, floor: 69, vis: 60, 'vis-clusters': 60 };
/** Steps of one kind end after so long, however many were made. */
const PATIENCE_MS = 5_000;

/** Pairs of boxes that overlap by more than a pixel, as the number of boxes that are in one. */
export function countOverlapping(boxes) {
  const sorted = [...boxes].sort((a, b) => a[0] - b[0]);
  const met = new Set();
  for (let i = 0; i < sorted.length; i++)
    for (let j = i + 1; j < sorted.length && sorted[j][0] < sorted[i][2] - 1; j++) {
      const [, top, , bottom] = sorted[i];
      if (sorted[j][1] < bottom - 1 && sorted[j][3] > top + 1) met.add(i).add(j);
    }
  return met.size;
}

const agrees = (told, seen) =>
  told.length === seen.length &&
  told.every((box) => seen.some((other) => other.every((edge, i) => Math.abs(edge - box[i]) < 1)));

const countElements = () => {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
      0,
    );
  return count(document.getElementById('box'));
};

async function openPage(browser, address, timeoutMs) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.protocol !== 'data:',
    (route) => route.abort(),
  );
  await page.addInitScript(() => {
    window.longFrames = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longFrames.push([startTime, duration]);
    }).observe({ type: 'long-animation-frame', buffered: true });
  });
  const crashed = new Promise((_, reject) => page.on('crash', () => reject(new Error('the page crashed'))));
  const session = await context.newCDPSession(page);
  // the thread's own clock: what else the machine does meanwhile does not count
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'commit' });
  const drawn = page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, null, {
    timeout: timeoutMs,
    polling: 200,
  });
  await Promise.race([drawn, crashed]);
  return { context, page, session, problems, crashed };
}

async function mainThreadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Main-thread time of some steps, and how many there were. */
async function timeSteps(session, count, step) {
  const before = await mainThreadMs(session);
  const until = Date.now() + PATIENCE_MS;
  let made = 0;
  for (; made < count && Date.now() < until; made++) {
    await step(made);
    await sleep(STEP_MS);
  }
  await sleep(2 * STEP_MS);
  return { ms: (await mainThreadMs(session)) - before, made };
}

/** Zooms in by the contestant's own means, pans to and fro, zooms out, pans again; main-thread ms a step, net of nothing. */
async function measureSteps({ page, session }, key) {
  const [left, top, right, bottom] = await page.evaluate(() => window.contestant.targetRect());
  const [x, y] = [(left + right) / 2, Math.min((top + bottom) / 2, 700)];
  const buttons = await page.evaluate(() => window.contestant.zoomByButtons);
  const wheel = (deltaY) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY,
      modifiers: key === 'ours' ? 2 : 0,
    });
  const press = async (selector) => {
    const box = await page.locator(selector).first().boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  const zoom = (direction) => () =>
    buttons ? press(buttons[direction > 0 ? 0 : 1]) : wheel(-direction * (WHEEL[key] ?? 60));
  const pan = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    const timed = await timeSteps(session, STEPS, (at) =>
      page.mouse.move(x + DRAG_PX * (at < STEPS / 2 ? at + 1 : STEPS - at - 1), y),
    );
    await sleep(200);
    await page.mouse.up();
    await sleep(200);
    return timed;
  };

  await page.mouse.move(x, y);
  await sleep(300);
  const startedMs = await page.evaluate(() => performance.now());
  const parts = { zoom: [], pan: [] };
  parts.zoom.push(await timeSteps(session, STEPS, zoom(1)));
  await sleep(300);
  parts.pan.push(await pan());
  parts.zoom.push(await timeSteps(session, STEPS, zoom(-1)));
  await sleep(300);
  parts.pan.push(await pan());
  const longFrames = await page.evaluate(
    (from) => window.longFrames.filter(([start, duration]) => start >= from && duration > 50).length,
    startedMs,
  );
  const perStep = (timed) =>
    timed.reduce((sum, { ms }) => sum + ms, 0) / timed.reduce((sum, { made }) => sum + made, 0);
  return { zoomMs: perStep(parts.zoom), panMs: perStep(parts.pan), longFrames };
}

const readDrawMs = (page) =>
  page.evaluate(() => {
    const [drawn] = performance.getEntriesByName('drawn');
    const story = performance.getEntriesByType('resource').find(({ name }) => name.includes('/story-'));
    return story ? drawn.startTime - story.responseEnd : null;
  });

const addressOf = (url, key, count) => `${url}/${key}/?story=/story-${count}.json`;

/** Ms from the end of the download to the end of the frame of the first full draw, and nothing else. */
export async function measureDraw(browser, url, key, count, timeoutMs) {
  const { page, crashed } = await openPage(browser, addressOf(url, key, count), timeoutMs);
  return Promise.race([crashed, readDrawMs(page)]);
}

/**
 * One contestant at one story, in a page of its own: ms from the end of the download to the end of the frame of the first full draw,
 * labels and how many of them overlap, elements, main-thread ms a step, frames above 50 ms, heap after a collection.
 * Throws where it is not drawn within `timeoutMs`.
 */
export async function measure(browser, url, key, count, timeoutMs) {
  const opened = await openPage(browser, addressOf(url, key, count), timeoutMs);
  const { context, page, session, problems, crashed } = opened;
  try {
    return await Promise.race([crashed, run()]);
  } finally {
    // the browser is closed next in any case
    await context.close().catch(() => {});
  }

  async function run() {
    const drawMs = await readDrawMs(page);
    // some go on moving things about after they say they are done
    await sleep(1000);
    const { labels, seen } = await page.evaluate(() => ({
      labels: window.contestant.labels(),
      seen: window.contestant.seen?.() ?? null,
    }));
    if (seen && !agrees(labels, seen)) problems.push('what it says of its labels is not where they are');
    const elements = await page.evaluate(countElements);
    await session.send('HeapProfiler.collectGarbage');
    const heapBytes = (await session.send('Runtime.getHeapUsage')).usedSize;
    const steps = await measureSteps(opened, key);
    await session.send('HeapProfiler.collectGarbage');
    const heapAfterBytes = (await session.send('Runtime.getHeapUsage')).usedSize;
    return {
      drawMs,
      labels: labels.length,
      overlapping: countOverlapping(labels),
      elements,
      ...steps,
      heapBytes,
      heapAfterBytes,
      problems,
    };
  }
}
