import { findRangeIndex, type Range } from '../text/ranges';
import { findDenial } from './denials';
import type { Statement } from './find-statements';
import { firstSubject } from './find-contents';
import { isSpeech } from './find-cues';
import type { Token } from './tokens';
import type { Unit } from './units';
import { CHANNELS } from './words';

/** A quotation without a verb of saying: joined to the statement before, or a statement of its own. */
export type Uncued =
  | { readonly role: 'joins'; readonly statement: Statement; readonly joined: Statement }
  | { readonly role: 'new'; readonly statement: Statement };

/** A statement takes so many quotations; the next ones are carried. */
const MAX_PARTS = 8;

/** Words before a colon that label and do not speak. */
const LABELS =
  /^(?:updated?|photos?|video|notebook|breaking|note|exclusive|opinion|analysis|correction|watch|listen|related|source|sources|credit|read more|more|tags|by|also|caption|image|editor's note|contact|location|when|where|who|what|why|how|time|date|address|topics|keywords|share|live|review|preview|report|poll|fact check|factbox|timeline|explainer|here's|recap|results?|winner|loser|summary|background)$/;

/** Reads a unit in which no verb of saying was found; `last` is the last speaker of the unit right before, if any. */
export function findUncued(
  text: string,
  sentences: readonly Range[],
  unit: Unit,
  last: { readonly statement: Statement; readonly unit: Unit } | null,
): Uncued | null {
  const { tokens } = unit;
  const first = tokens[0];
  if (!first) return null;
  const make = (part: Partial<Statement> & Pick<Statement, 'content' | 'verb'>): Statement => {
    const denied =
      part.content.map((range) => findDenial(text, range)).find((range) => range !== null) ?? null;
    return {
      source: null,
      cue: null,
      quoted: true,
      stance: denied ? 'denies' : 'asserts',
      denied,
      via: null,
      addressee: null,
      sentence: findRangeIndex(sentences, part.content[0]!.start),
      clause: part.source ?? part.content[0]!,
      carried: false,
      ...part,
    };
  };
  if (first.kind === 'quote') {
    if (tokens[1]?.lower === '–' && tokens[2]?.isCapital) {
      const comma = tokens.findIndex((token, at) => at > 2 && token.kind === 'mark' && token.lower === ',');
      const end = tokens[comma < 0 ? lastWord(tokens) : comma - 1]!.end;
      return {
        role: 'new',
        statement: make({ verb: 'write', content: [first], source: { start: tokens[2].start, end } }),
      };
    }
    const isWhole = tokens.slice(1).every((token) => token.kind === 'mark' || token.kind === 'quote');
    if (!isWhole || !last || !isSpeech(first)) return null;
    const { statement } = last;
    if (!unit.opensParagraph && statement.quoted && statement.content.length < MAX_PARTS) {
      const content = [...statement.content, { start: first.start, end: first.end }];
      const denied = statement.denied ?? findDenial(text, first);
      return {
        role: 'joins',
        statement,
        joined: { ...statement, content, denied, stance: denied ? 'denies' : 'asserts' },
      };
    }
    const { source, verb, via } = statement;
    return {
      role: 'new',
      statement: make({
        verb,
        via,
        source,
        content: [{ start: first.start, end: first.end }],
        carried: true,
        clause: first,
      }),
    };
  }
  return readColon(text, unit, make);
}

function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => token.kind === 'word');
}

type Make = (part: Partial<Statement> & Pick<Statement, 'content' | 'verb'>) => Statement;

/** 'along with the caption: "…"', "the post went as follows: …", "Port office: no boat was lost". */
function readColon(text: string, unit: Unit, make: Make): Uncued | null {
  const { tokens } = unit;
  const colon = tokens.findIndex((token) => token.lower === ':');
  if (colon < 1 || colon > 60 || colon + 1 >= tokens.length) return null;
  const behind = tokens[colon + 1]!;
  if (behind.kind === 'quote') {
    const channel = tokens.slice(0, colon).findLastIndex((token) => CHANNELS.has(token.lower));
    const owner = channel > 0 ? readOwner(tokens, channel) : null;
    const subject = firstSubject(tokens, colon);
    const source =
      owner ?? (subject && { start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end });
    if (channel < 0 && !source) return null;
    const via = channel < 0 ? null : { start: tokens[channel]!.start, end: tokens[channel]!.end };
    const content = [{ start: behind.start, end: behind.end }];
    const clause = { start: tokens[0]!.start, end: tokens[colon - 1]!.end };
    return {
      role: 'new',
      statement: make({ verb: channel < 0 ? 'say' : tokens[channel]!.lower, source, via, content, clause }),
    };
  }
  const name = tokens.slice(0, colon);
  const source = { start: tokens[0]!.start, end: tokens[colon - 1]!.end };
  const words = text.slice(source.start, source.end);
  const isName =
    colon <= 4 &&
    name.every(
      (token) => token.kind === 'word' && (token.isCapital || /^(?:of|the|and|de|von|al)$/.test(token.lower)),
    );
  if (!isName || !unit.opensParagraph || LABELS.test(words.toLowerCase()) || behind.kind !== 'word')
    return null;
  const end = tokens[lastWord(tokens)]!.end;
  const content = [{ start: behind.start, end }];
  return { role: 'new', statement: make({ verb: 'say', source, content, quoted: false }) };
}

/** "Ana Poe's last post": the possessor of the channel, without its "'s". */
function readOwner(tokens: readonly Token[], channel: number): Range | null {
  for (let at = channel - 1; at >= 0 && at > channel - 5; at--) {
    const token = tokens[at]!;
    if (/^(?:his|her|their|its)$/.test(token.lower)) return { start: token.start, end: token.end };
    if (!/'s?$/.test(token.lower)) continue;
    let from = at;
    while (from > 0 && tokens[from - 1]!.isCapital && tokens[from - 1]!.kind === 'word') from--;
    return { start: tokens[from]!.start, end: token.end - (token.lower.endsWith("'s") ? 2 : 1) };
  }
  return null;
}
