// its own built script and style stand in the page, see contestants.mjs
import { box, enter, fetchStory, markDrawn, readDate, rectsIn } from './page.js';

const partsOf = (ms) => {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};
const story = await fetchStory();
const events = story.events.map(({ id, title, date }) => {
  const [start, end] = readDate(date);
  return {
    unique_id: id,
    start_date: partsOf(start),
    ...(end > start ? { end_date: partsOf(end) } : {}),
    text: { headline: title, text: '' },
  };
});
const timeline = new window.TL.Timeline(box, { events }, { height: 720, width: 1280, hash_bookmark: false });
timeline.on('loaded', () => markDrawn());
enter({
  target: () => box.querySelector('.tl-timenav'),
  labels: () => rectsIn(box.querySelectorAll('.tl-timemarker-content-container')),
  zoomByButtons: ['.tl-menubar-button:has(.tl-icon-zoom-in)', '.tl-menubar-button:has(.tl-icon-zoom-out)'],
});
