import { isPlainClick } from './page-moves';

/** Where a link of the page leads: to an event, or to the passage of it that has the id `place`. */
export interface Lead {
  readonly id: string;
  readonly place: string | null;
}

/**
 * What a click asks the page to show; null for a click on none of its links, or one that asks the browser for more
 * (a new tab). A link to what is no address of the web is stopped.
 */
export function readLead(event: MouseEvent): Lead | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlainClick(event)) return null;
  if (!/^(https?:|file:)$/.test(link.protocol)) {
    event.preventDefault();
    return null;
  }
  const fragment = link.getAttribute('href') ?? '';
  if (fragment.startsWith('#at-'))
    return { id: fragment.replace(/^#at-|-\d+$/g, ''), place: fragment.slice(1) };
  return fragment.startsWith('#e=') ? { id: decodeURIComponent(fragment.slice(3)), place: null } : null;
}
