import type { TaggedToken } from '../grammar/tag-tokens';
import { verbBase } from '../words/lexicon';

/** Verbs that say little without a phrase behind their object, and the word that leads to it. */
const NEEDS_PHRASE: readonly (readonly [lead: RegExp, verbs: ReadonlySet<string>])[] = [
  [/^(?:to|with)$/, new Set('compare attribute equate link tie subject relate refer belong bind'.split(' '))],
  [/^(?:in|on|at|to|into)$/, new Set(['put', 'place', 'base', 'convert'])],
  [/^of$/, new Set(['deprive', 'accuse', 'convict', 'rob', 'remind', 'warn'])],
  [/^(?:under|into|to|back|before|down)$/, new Set(['bring'])],
  [/^from$/, new Set(['stop', 'prevent', 'keep', 'ban', 'bar'])],
  [/^with$/, new Set(['charge', 'threaten'])],
  [/^(?:with|by)$/, new Set(['fit', 'equip', 'accompany', 'replace', 'arm', 'load'])],
  [/^(?:of|by|about|that)$/, new Set(['inform', 'notify', 'convince', 'tell', 'remind'])],
  [/^(?:with|on|as|against|like)$/, new Set(['act'])],
  [/^as$/, new Set(['describe', 'regard', 'treat', 'portray', 'brand', 'see', 'serve'])],
];

/** Verbs that say nothing without where or at what their object is put, whether that was read or not. */
const PLACES = new Set(['put', 'peg', 'pit', 'pin']);

/** Verbs that tell enough alone. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(
  'die resign retire quit leave arrive return begin start end open close rise fall drop sink soar plunge collapse crash explode burn erupt disappear vanish escape flee win lose apologise apologize survive withdraw surrender protest strike land fail succeed stop resume expire break drown faint merge split wake emerge recover march launch marry divorce crumble fade meet testify speak appeal ring vote confess wed sing dance sleep rally cheer gather clash scatter stumble slump surge dip slip rebound recover weaken strengthen split flood wake jail appear surface reopen restart reunite retreat advance relent intervene hesitate work plead'.split(
    ' ',
  ),
);

/** "did not mention that she": a "that" without its verb. */
export function waitsForClause(head: readonly TaggedToken[]): boolean {
  // "emails in which she"
  const which = head.findLastIndex(({ lower }) => /^(?:which|whom|whose)$/.test(lower));
  if (which >= 0 && !head.slice(which).some(({ tag }) => /^(?:VB[DZP]?|MD)$/.test(tag))) return true;
  // "details about what the board": not "knows how to act", "asks why"
  const asked = head.findLastIndex(({ tag, lower }) => tag === 'WP' || tag === 'WRB' || lower === 'whether');
  const answered = () => head.slice(asked + 1).some(({ tag }) => /^(?:VB[DZP]?|MD|TO)$/.test(tag));
  if (asked >= 0 && asked < head.length - 1 && !answered()) return true;
  const that = head.findLastIndex((token) => token.lower === 'that' && /^(?:IN|WDT)$/.test(token.tag));
  // "says that a plan to help riders": what it does is gone
  const tells = ({ tag }: TaggedToken, at: number) =>
    /^(?:VB[DZP]|MD)$/.test(tag) || (tag === 'VB' && head[that + at - 1]?.tag !== 'TO');
  return that >= 0 && !head.slice(that).some(tells);
}

/** "researchers said 98 percent of the samples": a telling with a thing and nothing told of it. */
export function tellsNothing(tokens: readonly TaggedToken[]): boolean {
  const says = tokens.findLastIndex(({ lower }) => /^(?:said|says|say|added|adds)$/.test(lower));
  const rest = tokens.slice(says + 1);
  const word = /^(?:sorry|no|yes|goodbye|farewell|thanks|so)$/.test(rest[0]?.lower ?? '');
  return (
    says > 0 && !word && !rest.some(({ tag, text }) => /^(?:VB[DZP]|MD)$/.test(tag) || /^["“:]$/.test(text))
  );
}

/** "comparing the sailors" before "to pirates": the phrase that the verb still wants. */
export function waitsForPhrase(tokens: readonly TaggedToken[], head: readonly TaggedToken[]): boolean {
  const verb = head.findLastIndex((token) => token.tag.startsWith('VB'));
  const base = verbBase(head[verb]?.lower ?? '');
  const lead = NEEDS_PHRASE.find(([, verbs]) => verbs.has(base))?.[0];
  const leads = ({ lower }: TaggedToken) => lead?.test(lower) === true;
  return tokens.slice(head.length).some(leads) && !head.slice(verb).some(leads);
}

/** "puts the number of riders": at how many; `above` is the base form of the verb they stand behind. */
export function lacksPlace(head: readonly TaggedToken[], above: string): boolean {
  const verb = head.findLastIndex((token) => token.tag.startsWith('VB'));
  const base = verb < 0 ? above : verbBase(head[verb]!.lower);
  const rest = head.slice(verb + 1);
  const of = ({ tag, lower }: TaggedToken) => /^(?:IN|TO|RP|RB)$/.test(tag) && lower !== 'of';
  return PLACES.has(base) && rest.length > 0 && !rest.some(of);
}

const MEASURE =
  /^(?:kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|yards?|blocks?|minutes?|hours?|steps?|points?)$/;

/** "occurred 700 miles" before "from each other", "hunt down" before "and bring to justice those responsible". */
export function waitsForObject(tokens: readonly TaggedToken[], head: readonly TaggedToken[]): boolean {
  const [last, before, next, after] = [
    head.at(-1),
    head.at(-2),
    tokens[head.length],
    tokens[head.length + 1],
  ];
  if (
    MEASURE.test(last?.lower ?? '') &&
    before?.tag === 'CD' &&
    /^(?:from|away|apart|off|of)$/.test(next?.lower ?? '')
  )
    return true;
  // "raised the level from two" before "to three"
  const from = head.findLastIndex(({ lower }) => lower === 'from');
  if (next?.tag === 'TO' && after?.tag !== 'VB' && from > 0 && head.length - from < 6) return true;
  const particle = /^(?:RP|RB|IN)$/.test(last?.tag ?? '') && before?.tag === 'VB';
  const verb = particle ? before : last;
  return (
    next?.tag === 'CC' && after?.tag === 'VB' && verb?.tag === 'VB' && !STANDS_ALONE.has(verbBase(verb.lower))
  );
}

/** "would be able" before "to act", "was essential" before "for them": words that say nothing alone. */
const LEANS =
  /^(?:able|unable|interested|aware|unaware|capable|incapable|keen|eager|prone|akin|similar|contingent|dependent|based|worth|afraid|reluctant|subject|likely|unlikely|willing|ready|set|due|about|essential|important|vital|necessary|possible|impossible|difficult|easy|hard|best|worst|first|last|greater|higher|lower|bigger|smaller|worse|better|more|less|fewer|times|allowed|forced|expected|supposed|meant|told|asked|urged|trying|failing|used|forward|one|those|these|them|such|what|how)$/;

/** "sees off an attempt" before "to sell the boats": nouns that tell little without what is to be done. */
const BECKONS =
  /^(?:nothing|anything|something|everything|attempts?|bids?|efforts?|permission|ability|duty|intention|time)$/;

/** Nouns that tell little without what they are of, about or for. */
const RELATIONAL =
  /^(?:fact|request|reference|pledge|draft|version|idea|notion|possibility|kind|sort|part|end|lack|use|result|cause|rest|list|series|role|claim|chance|risk|threat|hope|fear|sign|set|sense|level|rate|share|value|size|cost|price|amount|number|percentage|extent|start|beginning|side|top|bottom|edge|verge|member|head|victim|subject|copy|picture|image|photo|name|case|question|matter|issue|point|piece|pieces|details|evidence|allegations?|plans?|proposals?|calls?|demands?|measures?|steps|signs|claims|fears|hopes|requests|charges|reports|talks|offer|bid|deal|agreement|decision|right|need|desire|ability|permission|term|terms|form|forms|type|types|kinds|sorts|means|wave|string|group|team|pair|dozens|hundreds|thousands|millions|percent|half|majority|most|some|many|position|concerns?|suggestion|jurisdiction|discovery|presence)$/;

/** "rejects a request" before "from riders to stay": less good than more of it. */
export function tellsLittle(tokens: readonly TaggedToken[], head: readonly TaggedToken[]): boolean {
  const next = tokens[head.length];
  const binds = /^(?:of|that|to|from|about|for|on|against|over|by|with|into|between)$/.test(
    next?.lower ?? '',
  );
  return binds && RELATIONAL.test(head.at(-1)?.lower ?? '');
}

/** Whether what stands right after a cut is what its last word leans on. */
export function waitsForVerb(tokens: readonly TaggedToken[], head: readonly TaggedToken[]): boolean {
  const [last, next] = [head.at(-1), tokens[head.length]];
  if (last?.tag === 'JJ' && next?.lower === 'that') return true;
  // "the first woman" before "to sail", "the only person" before "authorised to": first or only in what
  const one = head
    .slice(-3, -1)
    .some(({ lower }) => /^(?:only|first|last|second|third|next|best|worst)$/.test(lower));
  if (one && /^NNS?$/.test(last?.tag ?? '') && /^(?:TO|VBN|VBD|WP|WDT)$/.test(next?.tag ?? '')) return true;
  if (next?.tag === 'TO' && BECKONS.test(last?.lower ?? '')) return true;
  return !!last && !!next && LEANS.test(last.lower) && /^(?:TO|IN|JJR|VBN|WP|WDT|RBR)$/.test(next.tag);
}

/** Whether the words before a cut wait for the ones after it: "thought it was unlikely", "either of them". */
export function isOpen(head: readonly TaggedToken[]): boolean {
  const expletive = head.some((token) => token.lower === 'it') && head.at(-1)?.tag === 'JJ';
  const half = head.some((token) => /^(?:either|whether|both|neither|between)$/.test(token.lower));
  const whole = head.some((token) => /^(?:or|nor|and)$/.test(token.lower));
  return expletive || (half && !whole);
}
