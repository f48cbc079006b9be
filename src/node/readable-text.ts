/** Elements that stand on their own: a blank line before and after. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose content is not for reading. */
const SILENT = new Set(
  'audio button canvas embed head iframe input math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of an element as a reader sees them: paragraphs separated by one blank line, a line break where the
 * page breaks the line, runs of white space as one space. No-break spaces stay. Scripts, styles, forms' controls
 * and pictures give nothing. The walk uses no recursion, so that deep nesting cannot exhaust the stack.
 */
export function readableText(root: Node): string {
  let text = '';
  let node: Node | null = root;
  while (node) {
    const name: string = node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : '';
    if (node.nodeType === TEXT) text += (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    else if (name === 'br') text += '\n';
    else if (BLOCKS.has(name)) text += '\n\n';
    const inner: Node | null = SILENT.has(name) ? null : node.firstChild;
    if (inner) {
      node = inner;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && BLOCKS.has(node.nodeName.toLowerCase())) text += '\n\n';
    }
    if (!node || node === root) break;
    if (BLOCKS.has(name)) text += '\n\n';
    node = node.nextSibling;
  }
  return tidyText(text);
}

/** White space as a reader needs it: at most one space, at most one blank line, none at the ends. */
export function tidyText(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
