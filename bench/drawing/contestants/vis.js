import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { box, enter, fetchStory, markDrawn, readDate, rectOf } from './page.js';

const { events } = await fetchStory();
const items = events.map(({ id, title, date }) => {
  const [start, end] = readDate(date);
  return { id, content: title, start, ...(end > start ? { end } : { type: 'box' }) };
});
new Timeline(box, new DataSet(items), {
  height: 720,
  width: '1280px',
  ...(window.isClustered ? { cluster: { maxItems: 1 } } : {}),
  onInitialDrawComplete: () => markDrawn(),
});
enter({ target: () => box, labels: () => listContents() });

/** The words of the items in sight; those of a span are cut off at its end. */
function listContents() {
  const [, top, , bottom] = rectOf(box.querySelector('.vis-panel.vis-center'));
  return [...box.querySelectorAll('.vis-item-content')].flatMap((content) => {
    const [l, t, r, b] = rectOf(content);
    const [from, , to] = rectOf(content.closest('.vis-item'));
    const seen = [Math.max(l, from), t, Math.min(r, to), b];
    return seen[2] - seen[0] > 1 && t >= top && b <= bottom ? [seen] : [];
  });
}
