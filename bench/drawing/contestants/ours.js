import { box, enter, markDrawn, source } from './page.js';

const element = document.createElement('sourceline-timeline');
element.style.height = '100%';
element.addEventListener('sourceline:ready', () => markDrawn(true));
element.addEventListener('sourceline:error', ({ detail }) => console.error(detail.message));
enter({
  target: () => element.shadowRoot.querySelector('[role="group"]'),
  labels: () => {
    const own = element.getBoundingClientRect();
    return element
      .readLabels()
      .map(({ x, y, width, height }) => [
        own.left + x,
        own.top + y,
        own.left + x + width,
        own.top + y + height,
      ]);
  },
});
/** Where the browser has put them, to hold the element's word against. */
window.contestant.seen = () =>
  [...element.shadowRoot.querySelectorAll('[data-label]')].map((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return [left, top, right, bottom];
  });
element.src = source;
box.append(element);
