/** The start of the line that holds a place; null where more than so many UTF-16 units stand between the two. Cost: constant. */
function lineStart(text: string, at: number, within: number): number | null {
  const from = Math.max(0, at - within - 1);
  const found = text.slice(from, at).lastIndexOf('\n');
  return found >= 0 ? from + found + 1 : at <= within ? 0 : null;
}

/** A line opens with so few marks at most, in UTF-16 units. */
const OPENING_CHARS = 11;

/** Whether nothing but a few marks stands between the start of the line and a place. */
export function opensLine(text: string, at: number): boolean {
  const from = lineStart(text, at, OPENING_CHARS);
  return from !== null && !/[\p{L}\p{N}]/u.test(text.slice(from, at));
}

/** Whether nothing but marks stands between a place and the end of its line, and no full stop. */
export function endsHeading(text: string, at: number): boolean {
  return /^[^\p{L}\p{N}.!?]{0,3}(?:\n|$)/u.test(text.slice(at, at + 4));
}

/** So long may a line be that heads others, in UTF-16 units. */
const HEADING_CHARS = 70;
const HEADS_CLOCKS = /^[^.!?;\n]*\n\s*\d{1,2}(?:[.:]\d\d ?(?:[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?![\d%])/i;

/** Whether a place stands in a short line without a full stop, and the next line opens with a clock time: "How Friday went". */
export function headsClockLines(text: string, at: number): boolean {
  const from = lineStart(text, at, HEADING_CHARS);
  return (
    from !== null &&
    !/^\s*[-*•–([]|[.!?;]/.test(text.slice(from, at)) &&
    HEADS_CLOCKS.test(text.slice(at, at + HEADING_CHARS))
  );
}

/** The words under a picture are no longer. */
const CAPTION_CHARS = 600;
/** What opens them. */
const CAPTION = /^[\s*_]*[[(]?(?:image|photo(?:graph)?|picture|caption|pictured|file photo)\b[^\n]/i;

/** Whether a place is in the words under a picture, which show in the present what is over: "Photo: the pair leave court on Monday". */
export function isInCaption(text: string, at: number): boolean {
  const from = lineStart(text, at, CAPTION_CHARS);
  return from !== null && CAPTION.test(text.slice(from, at));
}
