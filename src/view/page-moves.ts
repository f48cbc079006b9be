/** A click that a link may answer within the page: not one that asks for a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  );
}

/** Room left above what is brought into view, so that its context shows. */
const MARGIN_PX = 96;
/** Farther moves jump: a long glide tells nothing. */
const GLIDE_PX = 1200;

function behaviourOf(distancePx: number): ScrollBehavior {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still || Math.abs(distancePx) > GLIDE_PX ? 'instant' : 'smooth';
}

function moveRegion(target: HTMLElement): void {
  const region = target.closest<HTMLElement>('[data-reader]');
  if (!region || region.scrollHeight <= region.clientHeight) return;
  const distancePx = target.getBoundingClientRect().top - region.getBoundingClientRect().top - MARGIN_PX;
  region.scrollTo({ top: region.scrollTop + distancePx, behavior: 'instant' });
}

function movePage(target: HTMLElement): void {
  const { top } = target.getBoundingClientRect();
  if (top >= 0 && top <= window.innerHeight * 0.6) return;
  const distancePx = top - MARGIN_PX;
  window.scrollBy({ top: distancePx, behavior: behaviourOf(distancePx) });
}

/** Scrolls the reader's region, the page, or one after the other, only as far as `target` needs to be seen. */
export function bringIntoView(target: HTMLElement, how: 'region' | 'page' | 'region and page'): void {
  if (how !== 'page') moveRegion(target);
  if (how !== 'region') movePage(target);
}
