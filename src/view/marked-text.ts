import type { Account, Article, Mention, StoryEvent, TimeExpression } from '../story/story';

/** A passage of an article that reports an event. */
export interface Mark {
  readonly event: StoryEvent;
  /** Place of the mention in the event's list. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly stance: Account['stance'] | 'reports';
}

/** Text without a break in what it is: words that give a date, or other words. */
export interface Piece {
  readonly text: string;
  readonly time: TimeExpression | null;
}

/** The longest text covered by the same marks. */
export interface Stretch {
  readonly start: number;
  readonly marks: readonly Mark[];
  /** Those of `marks` that begin here: the places that a link to a passage leads to. */
  readonly opening: readonly Mark[];
  /** Those of `marks` that end here. */
  readonly closing: readonly Mark[];
  readonly pieces: readonly Piece[];
}

export interface Paragraph {
  readonly start: number;
  readonly stretches: readonly Stretch[];
}

/** Passages take sides only where there are two: what nobody denies is plainly reported. */
function stanceOf(event: StoryEvent, mention: Mention): Mark['stance'] {
  const stance = mention.account?.stance ?? 'reports';
  return event.disputed || stance === 'denies' ? stance : 'reports';
}

/** All passages of an article that report an event, in the order of the events. */
export function findMarks(article: Article, events: readonly StoryEvent[]): Mark[] {
  return events.flatMap((event) =>
    event.mentions.flatMap((mention, index) => {
      if (mention.article !== article.id) return [];
      return [{ event, index, start: mention.start, end: mention.end, stance: stanceOf(event, mention) }];
    }),
  );
}

function cutPieces(text: string, start: number, end: number, times: readonly TimeExpression[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const push = (to: number, time: TimeExpression | null) => {
    if (to > at) pieces.push({ text: text.slice(at, to), time });
    at = Math.max(at, to);
  };
  for (const time of times) {
    if (time.date === null || time.end <= at || time.start >= end) continue;
    push(Math.min(time.start, end), null);
    push(Math.min(time.end, end), time);
  }
  push(end, null);
  return pieces;
}

/** `after` is the end of the paragraph before: a mark that begins in the gap opens with the first words it covers. */
function cutStretches(
  article: Article,
  [after, start, end]: readonly [number, number, number],
  marks: readonly Mark[],
): Stretch[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? end;
    const covering = inside.filter((mark) => mark.start < to && mark.end > from);
    return {
      start: from,
      marks: covering,
      opening: covering.filter((mark) => Math.max(mark.start, start) === from && mark.start >= after),
      closing: covering.filter((mark) => mark.end === to),
      pieces: cutPieces(article.text, from, to, article.times),
    };
  });
}

/**
 * An article's text as paragraphs of stretches: what is a passage of which events, and which words give a date.
 * Laws: the pieces, put together, are the text without the white space around its lines; every mark with a word in it
 * opens exactly once. Lines make paragraphs; marks may overlap, nest and cross lines.
 */
export function markText(article: Article, marks: readonly Mark[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let after = 0;
  for (const line of article.text.matchAll(/\S(?:[^\n\r]*\S)?/g)) {
    const start = line.index;
    const end = start + line[0].length;
    paragraphs.push({ start, stretches: cutStretches(article, [after, start, end], marks) });
    after = end;
  }
  return paragraphs;
}
