/** What the part of an address after `#` asks of the page. */
export interface Address {
  /** Id of the event to open. */
  readonly event: string | null;
  /** EDTF of the stretch of time to show. */
  readonly stretch: string | null;
  /** Parts that belong to the host (`amp=1`, `?secret=…`): kept as they are, in their order. */
  readonly others: readonly string[];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}

/**
 * The address written in a fragment such as `#e=ev-1&t=2015-09/2015-10`, with or without its `#`. The first value of
 * a key counts. Never throws: a value that cannot be decoded counts as absent, a part without `=` is dropped.
 */
export function readAddress(fragment: string): Address {
  let event: string | null = null;
  let stretch: string | null = null;
  const others: string[] = [];
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    const key = part.slice(0, at);
    const value = part.slice(at + 1);
    if (key === 'e') event ??= decode(value);
    else if (key === 't') stretch ??= decode(value);
    else others.push(part);
  }
  return { event, stretch, others };
}

/** Lone surrogates cannot be encoded; they become U+FFFD as everywhere on the web. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
}

/**
 * The fragment of an address, with its `#`; empty where it asks for nothing.
 * Law: readAddress(writeAddress(address)) is the address, as long as its texts are well formed and not empty.
 */
export function writeAddress({ event, stretch, others }: Address): string {
  const parts = [...others];
  if (event) parts.push(`e=${encode(event)}`);
  if (stretch) parts.push(`t=${encode(stretch)}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
