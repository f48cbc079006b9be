import type { Range } from '../text/ranges';
import { firstSubject } from './find-contents';
import type { Statement } from './find-statements';
import type { Token } from './tokens';
import type { Unit } from './units';
import { CHANNELS } from './words';

/** Words before a colon that label and do not speak. */
const LABELS =
  /^(?:share.*|follow.*|read.*|updated?|photos?|video|notebook|breaking|note|exclusive|opinion|analysis|correction|watch|listen|related|source|sources|credit|read more|more|tags|by|also|caption|image|editor's note|contact|location|when|where|who|what|why|how|time|date|address|topics|keywords|share|live|review|preview|report|poll|fact check|factbox|timeline|explainer|here's|recap|results?|winner|loser|summary|background|the latest|q|a|revealed|contributing|reporting|writing|editing)$/;

/** What a colon statement is made of; the caller fills in the rest. */
export type ColonStatement = Pick<Statement, 'content' | 'verb' | 'source' | 'via' | 'quoted' | 'clause'>;

/**
 * A statement that a colon alone introduces: 'along with the caption: "…"', "the post went as follows: …",
 * "Port office: no boat was lost"; null when the words before the colon name neither a channel nor a speaker.
 */
export function readColon(text: string, unit: Unit): ColonStatement | null {
  const { tokens } = unit;
  const colon = tokens.findIndex((token) => token.lower === ':');
  if (colon < 1 || colon > 60 || colon + 1 >= tokens.length) return null;
  const behind = tokens[colon + 1]!;
  const name = { start: tokens[0]!.start, end: tokens[colon - 1]!.end };
  const isName =
    unit.opensParagraph &&
    isNameOnly(tokens.slice(0, colon)) &&
    !LABELS.test(text.slice(name.start, name.end).toLowerCase());
  if (behind.kind === 'quote') {
    const channel = tokens.slice(0, colon).findLastIndex((token) => CHANNELS.has(token.lower));
    const subject = firstSubject(tokens, colon);
    const named = subject
      ? { start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end }
      : isName
        ? name
        : null;
    const source = (channel > 0 ? readOwner(tokens, channel) : null) ?? named;
    if (channel < 0 && !source) return null;
    const via = channel < 0 ? null : { start: tokens[channel]!.start, end: tokens[channel]!.end };
    const verb = channel < 0 ? 'say' : verbOfChannel(tokens[channel]!.lower);
    return {
      verb,
      source,
      via,
      content: [{ start: behind.start, end: behind.end }],
      quoted: true,
      clause: name,
    };
  }
  if (!isName || behind.kind !== 'word' || tokens.length - colon < 4) return null;
  const end = tokens[tokens.findLastIndex((token) => token.kind === 'word')]!.end;
  return {
    verb: 'say',
    source: name,
    via: null,
    content: [{ start: behind.start, end }],
    quoted: false,
    clause: name,
  };
}

function verbOfChannel(channel: string): string {
  if (/^(?:tweets?|twitter)$/.test(channel)) return 'tweet';
  if (/^(?:captions?)$/.test(channel)) return 'caption';
  if (
    /^(?:post|posts|posting|facebook|instagram|snapchat|page|account|story|update|message|messages)$/.test(
      channel,
    )
  )
    return 'post';
  if (/^(?:e-?mails?|letters?|notes?|book|column|op-ed|article|essay|blog|memo)$/.test(channel))
    return 'write';
  return 'say';
}

function isNameOnly(name: readonly Token[]): boolean {
  const isPart = (token: Token): boolean => token.isCapital || /^(?:of|the|and|de|von|al)$/.test(token.lower);
  return name.length <= 4 && name.every((token) => token.kind === 'word' && isPart(token));
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
