/** Whether nothing but marks stands between the start of the line and a place. */
export function opensLine(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  return at - from < 12 && !/[\p{L}\p{N}]/u.test(text.slice(from, at));
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
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return (
    line.length <= HEADING_CHARS &&
    !/^\s*[-*•–([]|[.!?;]/.test(line) &&
    HEADS_CLOCKS.test(text.slice(at, at + HEADING_CHARS))
  );
}

/** What opens the words under a picture. */
const CAPTION = /^[\s*_]*[[(]?(?:image|photo(?:graph)?|picture|caption|pictured|file photo)\b[^\n]/i;

/** Whether a place is in the words under a picture, which show in the present what is over: "Photo: the pair leave court on Monday". */
export function isInCaption(text: string, at: number): boolean {
  return CAPTION.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}
