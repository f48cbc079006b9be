import type { Range } from '../text/ranges';

/**
 * What a clause must hold to deny that something happened or is true; the first that fits wins.
 * Every pattern is bounded, so that no text can make one slow.
 */
const PATTERNS: readonly RegExp[] = [
  // not true, false, invented
  /\b(?:(?:is|was|are|were|been|be)(?: not|n[’']t)|not|isn[’']t|wasn[’']t) (?:\w+ ){0,2}(?:true|correct|accurate|real|so|the case|involved|responsible|guilty|related|connected|linked|aware|affected|robbed|attacked|hacked|breached|stolen|harmed|hurt|injured|targeted|present|there|at fault|to blame)\b/i,
  /\b(?:untrue|(?<!\b(?:giving|gave|with|filing|making|a|of|under|for) )false(?! (?:alarm|report|reports|testimony|pretences|pretenses|sense|statement|statements|start))|baseless|unfounded|groundless|fabricated|fictitious|nonsense|hoax|made[- ]up|fake news|bogus|a lie|lies|lying|a myth|slander|slanderous|a fabrication|pure fiction|fiction|inaccurate|without (?:any )?(?:foundation|merit|basis)|over-exaggerated|exaggerated|preposterous|ludicrous)\b/i,
  /\b(?:do|does|did)(?: not|n[’']t) (?:correspond|match|reflect the|square with)\b[^.;]{0,60}/i,
  /\b(?:unrelated|nothing to do with|no (?:connection|link|relation|relationship|ties?) (?:with|to|between))\b/i,
  /\bno (?:\w+ ){0,2}(?:evidence|proof|indication|indications|sign|signs|truth|basis|record|records|trace|wrongdoing|knowledge|involvement|role|part in|intention|merit)\b[^.;]{0,80}/i,
  // nobody did, nothing was, no gun was put, no conversation … had taken place
  /\bthere (?:is|was|were|are|has been|had been|have been|never was) (?:\w+ )?(?:no|nothing|not any|never|neither)\b[^.;]{0,80}/i,
  /\bthere (?:wasn[’']t|weren[’']t|isn[’']t|aren[’']t|hasn[’']t been|hadn[’']t been) [^.;]{1,80}/i,
  /\b(?:nobody|no one|no-one|none of (?:the|them|us|it|his|her|their)|neither of|not one of)\b[^.;?!]{0,60}?\b(?:was|were|had|has|have|did|\w{2,}ed|held|put|took|told|saw|went|broke|set|shot|hit|knew|made|came|left|got|gave)\b[^.;]{0,60}/i,
  /(?<!\b(?:have|has|in|with|by|on|of|under) )\bno (?!longer|doubt|matter|more\b|one\b|such thing as)(?:[\w’'-]+ ){1,9}(?:was|were|had|has been|have been|took|occurred|happened|existed|ever|were ever|came|been)\b[^.;]{0,60}/i,
  /\b(?:knew|known|know|did|done|seen|found|heard|took) (?:absolutely )?nothing\b[^.;]{0,60}/i,
  /\b(?:knew of|had|found|seen|saw|received|made|took|have) no\b [^.;]{1,80}/i,
  /\bnever (?!mind|again|a\b|too|be\b|been a|will)(?:\w+ ){0,2}(?:\w{2,}ed|made|took|told|met|had|did|saw|went|was|were|said|gave|got|knew|put|held|stole|broke|done|seen|been|taken|spoken|sent|paid|sold|happened|existed|spoke|heard|thought|meant|came|ran|set|wrote|given|gone|known|felt)\b[^.;]{0,60}/i,
  // did not call
  /(?<!\b(?:i|we|who|why|what|how|if|when|because) )(?<!\bbecause (?:[\w’'-]+ ){1,3})\b(?:did not|didn[’']t|had not|hadn[’']t|has not|hasn[’']t|have not|haven[’']t) (?!comment|respond|say|mention|return|elaborate|specify|disclose|reply|answer|immediately|want|care|provide|give|rule|know if|know whether|realize|realise|think|believe|expect|seem|need|yet|decided|decide|identify|name|confirm|matter|like|plan|intend|feel|understand|recall|remember|changed|apologize|apologise|offer|release|make public|explain|address)[^.;]{2,80}/i,
  // first person: we did not, I didn't
  /\b(?:i|we) (?:did not|didn[’']t|have not|haven[’']t|had not|hadn[’']t) (?!know|think|want|believe|realize|realise|expect|see how|understand|recall|remember|mean|care|feel|like|need|decide|decided|comment|mind|get to|even|really|plan|intend|hear back|sleep|yet)[^.;]{2,80}/i,
  /\b(?:was|were) (?:not|never)\b [^.;]{0,20}\b\w{2,}(?:ed|en)\b[^.;]{0,60}/i,
  /\b(?:wasn[’']t|weren[’']t) [^.;]{0,20}\b\w{2,}(?:ed|en)\b[^.;]{0,60}/i,
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?) (?!bail|access|entry|visa|a motion|the motion|permission|parole|asylum)(?:that|it|any|all|the|having|\w+ing|his|her|its|their|being)\b[^.;]{0,80}/i,
];

/** A cheap sign that any pattern could fit; most clauses have none. */
const HINT =
  /\b(?:not|no|nobody|none|neither|never|nothing|untrue|unrelated|den(?:y|ies|ied|ying)|refut\w+|debunk\w*)\b|n[’']t\b|no-one|false|baseless|unfounded|groundless|fabricat|ficti|nonsense|hoax|made[- ]up|fake|bogus|\bl(?:ie|ies|ying)\b|myth|slander|inaccurate|without|exaggerated|preposterous|ludicrous/i;

/**
 * The stretch of `range` that denies an occurrence or a truth ("did not call her", "no call had taken place",
 * "not true", "a hoax", "never made it up"), or null.
 *
 * No denials: ignorance, refusal and doubt ("would not say", "could not confirm", "I don't know who"), plans and
 * future ("will not apply"), opinions ("not a good idea"). The result lies in the range. Cost: linear.
 */
export function findDenial(text: string, range: Range): Range | null {
  const words = text.slice(range.start, Math.min(range.end, range.start + MAX_CLAUSE));
  if (!HINT.test(words)) return null;
  if (/^\W*no\W*$/i.test(words)) return range;
  let first: Range | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (!match || /\?["”’']?\s*$/.test(match[0])) continue;
    const start = range.start + match.index;
    if (!first || start < first.start) first = { start, end: start + match[0].trimEnd().length };
  }
  return first;
}

const MAX_CLAUSE = 1200;
