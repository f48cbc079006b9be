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
/** On a wide screen the drawing stays half in view above the panel. */
const WIDE = '(min-width: 60rem)';
const WIDE_SHARE = 0.5;
/** What stands in this part of the window needs no move. */
const IN_VIEW_SHARE = 0.6;
/** Beside a companion the target may stand as low. */
const MOST_SHARE = 0.85;
/** Below a frame that is seen whole. */
const WHOLE_SHARE = 0.75;
/** Above a companion. */
const COMPANION_PX = 12;
/** Farther moves jump: a long glide tells nothing. */
const GLIDE_PX = 1200;

function behaviourOf(distancePx: number): ScrollBehavior {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still || Math.abs(distancePx) > GLIDE_PX ? 'instant' : 'smooth';
}

/** The open article's heading stays at the top of the region, so the target goes just below it. */
function moveRegion(target: HTMLElement): void {
  const region = target.closest<HTMLElement>('[data-reader]');
  if (!region || region.scrollHeight <= region.clientHeight) return;
  const headingPx = target.closest('details')?.querySelector('summary')?.offsetHeight ?? 0;
  const distancePx = target.getBoundingClientRect().top - region.getBoundingClientRect().top - headingPx;
  region.scrollTo({ top: region.scrollTop + distancePx - 12, behavior: 'instant' });
}

function movePage(target: HTMLElement, companion?: Element | null, frame?: Element | null): void {
  const { top } = target.getBoundingClientRect();
  const heightPx = window.innerHeight;
  if (top >= 0 && top <= heightPx * IN_VIEW_SHARE) return;
  const restPx = window.matchMedia(WIDE).matches ? heightPx * WIDE_SHARE : MARGIN_PX;
  const companionPx = companion ? companion.getBoundingClientRect().top - COMPANION_PX : NaN;
  // so far that the companion is still seen, where both have room
  const most = companionPx >= 0 && top - companionPx <= heightPx * MOST_SHARE ? companionPx : Infinity;
  // nor is what frames it cut, where the target then stands high enough to be read on
  const framePx = frame?.getBoundingClientRect().top ?? 0;
  const whole = framePx > 0 && top - framePx <= heightPx * WHOLE_SHARE ? framePx : Infinity;
  const distancePx = Math.min(top - restPx, most, whole);
  window.scrollBy({ top: distancePx, behavior: behaviourOf(distancePx) });
}

/** What is scrolled, and what else should stay in sight. */
type Where = [how: 'region' | 'page' | 'region and page', companion?: Element | null, frame?: Element | null];

/**
 * Scrolls the reader's region, the page, or one after the other, only as far as `target` needs to be seen. The page
 * stops where `companion` would leave it, if both can be seen at once, and before where `frame` would be cut, if it can be seen whole.
 */
export function bringIntoView(target: HTMLElement, ...[how, companion, frame]: Where): void {
  if (how !== 'page') moveRegion(target);
  if (how !== 'region') movePage(target, companion, frame);
}

/** The same with the focus, which by itself would scroll as the browser likes. */
export function focusInView(target: HTMLElement, ...where: Where): void {
  target.focus({ preventScroll: true });
  bringIntoView(target, ...where);
}

/** Goes to a passage of an article by its id: to the link behind it, where it has one. Nothing where no such passage stands in the page. */
export function focusPassage(id: string): void {
  const anchor = document.getElementById(id);
  const link = anchor?.parentElement?.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"] ~ a`);
  const target = link ?? anchor;
  if (target) focusInView(target, 'region and page');
}

/** Calls `run` when the page has loaded and come to rest; not at all where it has already. */
export function onceLoaded(run: () => void): void {
  if (document.readyState === 'complete') return;
  window.addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(run)), {
    once: true,
  });
}
