import { createHash } from 'node:crypto';

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/**
 * The page's content security policy: nothing may load or run but the given inline scripts and styles, named
 * by their hashes, and fonts and pictures from the page's own place. `live` lets the page listen to its own
 * server. (A policy in a <meta> cannot say who may frame the page: that is the host's header.)
 */
export function writePagePolicy(scripts: readonly string[], styles: readonly string[], live = false): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ') || "'none'"}`,
    `style-src ${styles.map(hashOf).join(' ') || "'none'"}`,
    "font-src 'self'",
    "img-src 'self' data:",
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
