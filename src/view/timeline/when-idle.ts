/** How long to wait before an idle moment is asked for: a movement asks in every frame, and asking has its price. */
const PAUSE_MS = 250;

/**
 * Gives a function that has `work` called in idle moments soon after, once in each, for as long as it says that there is more. Nothing is called in
 * a browser that does not tell of such moments.
 */
export function createIdleWork(work: () => boolean): () => void {
  let timer = 0;
  const run = () => {
    timer = 0;
    globalThis.requestIdleCallback?.(() => work() && run());
  };
  return () => void (timer ||= window.setTimeout(run, PAUSE_MS));
}
