/** What all contestants share: the box, the story, and the moment of the first full draw. */
export const box = document.getElementById('box');
export const source = new URLSearchParams(location.search).get('story');

export async function fetchStory() {
  const response = await fetch(source);
  return response.json();
}

/**
 * Marks the end of the frame that shows what has just been drawn. `inFrame` says that the caller is in that frame's
 * callback already.
 */
export function markDrawn(inFrame = false) {
  const mark = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('drawn');
    port2.postMessage(null);
  };
  if (inFrame) mark();
  else requestAnimationFrame(mark);
}

export const rectOf = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom];
};

/** The boxes of the elements that lie, in part at least, in the box of the bench. */
export function rectsIn(elements) {
  const [l, t, r, b] = rectOf(box);
  return [...elements]
    .map(rectOf)
    .filter(([left, top, right, bottom]) => right > l && left < r && bottom > t && top < b && right > left);
}

/** The extent of an EDTF date of the bench's stories, in ms: a day, a minute, or from day to day. */
export function readDate(text) {
  const dayMs = (from) =>
    Date.UTC(
      +text.slice(from, from + 4),
      +text.slice(from + 5, from + 7) - 1,
      +text.slice(from + 8, from + 10),
    );
  const start = dayMs(0);
  if (text.length === 10) return [start, start];
  if (text.length === 16) {
    const ms = start + (+text.slice(11, 13) * 60 + +text.slice(14, 16)) * 60_000;
    return [ms, ms];
  }
  return [start, dayMs(11) + 86_400_000];
}

/** What the bench asks of a contestant; `target` is the element that takes wheel and drag. */
export function enter({ labels = () => [], target = box, zoomByButtons = null }) {
  window.contestant = { labels, targetRect: () => rectOf(target()), zoomByButtons };
}
