import type { ArticleReading } from '../reading';
import { sliceRange, type Range } from '../text/ranges';
import type { Facing, Objection } from './facing';
import { unsaidDenial } from './unsaid-denial';

const EVIDENCE =
  '(?:pictures?|photos?|photographs?|images?|footage|videos?|film|recordings?|tapes?|audio|transcripts?|records?|documents?|papers|filings?|e-?mails?|messages|texts|logs?|data|receipts|invoices|CCTV|timestamps|metadata)';
const SHOWS =
  '(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|tells?|told|paints?|painted)';
const LOOKED =
  '(?:looked|checked|visited|inspected|examined|reviewed|counted|measured|tested|went (?:to look|there|back|through)|called|telephoned|rang|asked)';
const CHECKER = '(?:reporters?|review|count|checks?|tests?|examination|inspection|investigation|audit|visit)';
const WHO = String.raw`(?<source>[^,.;:“”"]{2,60}?)`;
const TOLD_ITEM =
  '(?:claims?|accounts?|versions?|stor(?:y|ies)|allegations?|accusations?|assertions?|reports?|statements?|figures?|explanation|findings?)';
const WORDS = String.raw`(?:[^.;:“”"]|\.(?=\d))`;
/** "does not", "never", "no record": an answer without them may say yes. */
const NEGATIVE = String.raw`[^.;]{0,120}?(?:\b(?:no|not|never|nothing|nobody|none|neither|nor|untrue|false)\b|n[’']t\b)`;

/** A form of sentence that objects, what it faces, and what its verb is said to be. */
interface Form {
  readonly form: RegExp;
  readonly faces: Facing;
  readonly verb: string;
}

const form = (source: string, faces: Facing, verb: string): Form => ({
  form: new RegExp(`^${source}`, 'iu'),
  faces,
  verb,
});

const FORMS: readonly Form[] = [
  // "But footage from the pier appears to show …", "However, court records suggest …"
  form(
    String.raw`(?:but|however,?|yet) (?<source>(?:[\p{L}\d’'.&-]+ ){0,4}?${EVIDENCE}\b(?: ${WORDS}{0,110}?)?),? (?:(?:seem|appear)(?:s|ed)? to (?:show|suggest|indicate|tell)|(?:\p{L}+ly )?(?<!\b(?:on|a|an|the|in|of|to|for) )${SHOWS})\b`,
    'retort',
    'show',
  ),
  // "But when a reporter looked on Friday, she found both …"
  form(
    String.raw`(?:but|however,?|yet) when (?<source>[^,.;:“”"]{2,70}?) (?:\p{L}+ly )?${LOOKED}\b${WORDS}{0,60}?, (?:he|she|it|they|we|the [\p{L}]+|there) (?:found|saw|heard|discovered|counted|was|were|could find|could see)\b`,
    'retort',
    'find',
  ),
  // "But a Ledger reporter found both intact", "But our own count came to nine"
  form(
    String.raw`(?:but|however,?|yet) (?<source>(?:[\p{L}\d’'.&-]+ ){0,4}?${CHECKER}\b(?: (?:by|of|for) [^,.;:“”"]{2,60}?)?) (?:found|showed|shows|suggests|suggested|turned up|came to|counted|saw|could find)\b`,
    'retort',
    'find',
  ),
  // "Minutes before, they had heard the reverse from Poul Lind of the union."
  form(
    String.raw`[^.;:“”"]{0,50}?\b(?:heard|got|been told|were told|was told) (?:just |quite |exactly |precisely )?the (?:exact |very )?(?:reverse|opposite|contrary) (?:from|by) (?<source>[^,.;:“”"]{2,60})(?=[.,;])`,
    'before',
    'say',
  ),
  // "Her office has put her right: …"
  form(
    String.raw`${WHO} (?:(?:has|have|had|later|since|then|soon) ){0,2}(?:put|set) (?:him|her|them|it|us|me) (?:right|straight)\b(?! (?:to|into|in)\b)`,
    'own',
    'correct',
  ),
  // "The firm, which at first spoke of sabotage, no longer does."
  form(
    String.raw`(?:and |but )?${WHO}, (?:which|who) (?:had )?(?:at first|first|once|initially|originally|earlier|long)\b[^.;:]{4,120}, no longer (?:does|do|says?|claims?|maintains?|insists?)(?: so| that| it)?[.;,]`,
    'own',
    'retract',
  ),
  // "The yard's answer: it never had the keys."
  form(
    String.raw`(?<source>(?:the )?[\p{L}.& -]{2,40}?)(?:['’]s|(?<=s)['’]) (?:answer|reply|response|retort|rejoinder|rebuttal): ${NEGATIVE}`,
    'before',
    'answer',
  ),
  // "The port's account is disputed by the crew."
  form(
    String.raw`(?:the|that|this|these|those|his|her|its|their|[\p{L}.-]+['’]s?) (?:[\p{L}’'-]+ ){0,2}?${TOLD_ITEM}(?: of [\p{L} ]{1,30}?)? (?:is|was|are|were|has|have|had) (?:(?:[\p{L}]+ly|since|also|later|been) ){0,3}(?:disputed|contradicted|denied|rejected|challenged|refuted|rebutted|contested|dismissed|debunked|discredited|questioned) by (?<source>[^,.;:“”"]{2,60})(?=[.,;])`,
    'before',
    'dispute',
  ),
];

/** What one of them has in it, whatever its form: to look for these words costs far less than to try each. */
const IN_FORMS =
  /^(?:but|however|yet)\b|\b(?:right|straight|no longer|answer|reply|response|retort|rejoinder|rebuttal|reverse|opposite|contrary|(?:disputed|contradicted|denied|rejected|challenged|refuted|rebutted|contested|dismissed|debunked|discredited|questioned) by)\b/iu;

/** A longer sentence tells more than that. */
const LONGEST = 400;

/** Who objects by the form of a whole sentence, and what that faces; null for nobody. */
export function readObjectingSentence(
  sentence: string,
): { readonly source: Range; readonly faces: Facing; readonly verb: string } | null {
  if (sentence.length > LONGEST || !IN_FORMS.test(sentence)) return null;
  for (const { form: pattern, faces, verb } of FORMS) {
    const source = pattern.exec(sentence)?.groups?.['source'];
    if (!source) continue;
    const start = sentence.indexOf(source);
    return { source: { start, end: start + source.trimEnd().length }, faces, verb };
  }
  return null;
}

/**
 * The sentences that object by their form: that set what somebody looked at against what was claimed right before, put somebody right, take
 * back what was said at first, or answer with a no. Linear in sentences.
 */
export function findObjectingSentences({ sentences, text }: ArticleReading): Objection[] {
  return sentences.flatMap((sentence, index): Objection[] => {
    const found = sentence.block.kind === 'body' ? readObjectingSentence(sliceRange(text, sentence)) : null;
    if (!found) return [];
    const source = {
      start: sentence.start + found.source.start,
      end: sentence.start + found.source.end,
    };
    return [
      {
        faces: found.faces,
        statement: unsaidDenial(
          { source, cue: null, verb: found.verb, sentence: index, clause: source },
          { start: source.end, end: sentence.end },
        ),
      },
    ];
  });
}
