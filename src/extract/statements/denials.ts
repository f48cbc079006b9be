import type { Range } from '../text/ranges';

/** Ends a predicate: "is false.", "false and", not "false claims". */
const AT_END = String.raw`(?=\s*(?:$|[.,;:!”"’'–—)]|(?:and|or|but|because|as|in|on|that|this|last|yesterday|today|earlier|later|again)\b))`;
const PAST =
  '(?:\\w{2,}ed|made|took|told|met|had|did|saw|went|was|were|said|gave|got|knew|put|held|stole|broke|done|been|taken|spoken|sent|paid|sold|happened|existed|spoke|came|ran|wrote|given|gone|known|set|shot|hit|left|brought|built|bought|caught|found|lost|won|read|rang|used|fell|sank|began|drove|flew|fought|fled|hid|hurt|led|rose|sat|shook|stood|struck|threw|drew|wore|beat|cut|kept|lit|fed)';
const REST = '[^.;”"]{0,80}';

/** What a clause must hold to deny that something happened or is true. Every pattern is bounded: none can be slow. */
const PATTERNS: readonly RegExp[] = [
  // "not true", "is false", "a hoax"
  /\b(?:not|n[’']t) (?:(?:been|quite|really|at all|even|entirely|literally|actually|strictly|simply|remotely|in any way) ){0,2}(?:true|correct|accurate|the case|involved|responsible|guilty|related|connected|linked|affected|at fault|to blame)\b/i,
  new RegExp(
    String.raw`\b(?:untrue|false|baseless|unfounded|groundless|fabricated|fictitious|bogus|inaccurate|exaggerated|over-exaggerated|preposterous|ludicrous|made[- ]up|fake|unrelated)${AT_END}`,
    'i',
  ),
  /(?:^[^\p{L}]*|\b(?:is|was|are|were|been|be|as|just|pure|total|complete|absolute|utter) |[’']s )(?:a |an |all |just |pure |total |complete |absolute |utter ){0,2}(?:nonsense|rubbish|garbage|baloney|bunkum|poppycock|hogwash|claptrap|codswallop|hoax|fake news|lies?|myth|fabrication|fiction|fake)\b(?! detector| bins?| trucks?| heaps?| dumps?| collect)/iu,
  // "another fabrication", "a wild rumour", "a string of lies"
  /\b(?:(?:a |an |another |just |pure |sheer |mere )(?:\w+ )?(?:fabrication|invention|falsehood|smear)|(?:a |an |just |mere |only )(?:wild|baseless|idle|mere|malicious|unfounded|crude) rumou?rs?|a (?:string|pack|tissue|web|litany|bunch|series|catalogue) of (?:\w+ and )?(?:\w+ )?(?:lies|falsehoods|fabrications|untruths|inventions))\b/i,
  /\b(?:(?:would|could only) be )?(?:quite |simply |utterly |completely |plainly )?(?:absurd|ridiculous|laughable|ludicrous|preposterous|far-fetched|nonsense) to (?:think|say|suggest|claim|believe|imply|link|connect|tie|blame|accuse|hold|call)\b/i,
  // "called this absurd", "said the claim was an insult to the dead"
  new RegExp(
    String.raw`^[^\p{L}]*(?:this|that|(?:the|this|that|these|those|such|his|her|its|their|[\p{L}.-]+['’]s?) (?:[\p{L}-]+ )?(?:claims?|suggestions?|ideas?|allegations?|accusations?|stor(?:y|ies)|accounts?|versions?|reports?|theor(?:y|ies)|explanations?)) (?:(?:is|are|was|were|as) )?(?:[\p{L}]+ly |quite |just |pure |sheer )?[“"]?(?:(?:absurd|ridiculous|laughable|nonsensical|fanciful|far-fetched)${AT_END}|an? (?:[\p{L}-]+ )?(?:distortion|misrepresentation|travesty)\b|an insult to\b)`,
    'iu',
  ),
  /^[^\p{L}]*it (?:is |was )?(?:as )?[“"]?an insult to (?:the |our |my |his |her |their |anyone['’]s |everyone['’]s |any )?(?:[\p{L}’']+ )?intelligence\b/iu,
  // "was nobody's prisoner", "saw none", "he was neither"
  /\b(?:is|are|was|were) (?:nobody|no one)['’]s \p{L}+/iu,
  /\b(?:saw|heard|found|felt|took|made|sent|got|received|gave|paid|had seen|had heard) none\b|\b(?:is|are|was|were|did|had) neither(?=\s*(?:$|[.,;:!”"]))/i,
  /\b(?:knew|knows?|(?:is|are|was|were) aware|had heard|heard) of no (?:such )?[\p{L}]+/iu,
  // "not a drop had been lost"
  /\bnot (?:a|one) (?:single )?[\p{L}-]+ (?:of [\p{L}’-]+(?: [\p{L}’-]+)? )?(?:had|was|were|has|went|came)\b[^.;:”"]{0,60}/iu,
  // "neither the mate nor the cook had moved", "the port neither held nor sold it"
  new RegExp(
    String.raw`\bneither (?:(?:had|has|have|was|were|did|${PAST}) [^.;:”"]{1,60}? nor |[^.;:”"]{2,60}? nor [^.;:”"]{2,60}? (?:had|has|have|was|were|did|ever) )${REST}`,
    'i',
  ),
  // "had received no call"
  /\b(?:received|got|made|sent|took|gave|paid|placed|given) no (?!longer|more\b|one\b|sense|difference|decisions?|notice|chances?|secret|bones|efforts?|attempts?|progress|comments?|answers?|reply|word|heed|reasons?|details?|pleasure|part\b|prisoners|further|other|better|less|explanation|indication|timetable|date|time|interest|mention|reference|hint|clues?)(?:such )?[\p{L}-]+/iu,
  // "not by me": who did it, it was not they
  /^[^\p{L}]*not (?:by|from|to|with|under|in|on) (?:me|us|him|her|it|them|(?:my|our|his|her|its|their) [\p{L}-]+)[^\p{L}]*$/iu,
  // "we don't have quotas", "the records do not show a call"
  /\b(?:do|does)(?: not|n[’']t) (?:have|own|hold|keep|store|sell|run|employ|use|show|contain|exist)\b(?! (?:to|time|enough|the (?:time|money|right|luxury)|(?:any |a )?(?:plans?|choice|idea|clue|comment|problem|doubt|answers?|intention|details?|opinion|say)|much|many|all|yet|it\b|what)\b)[^.;”"]{0,80}/i,
  /\b(?:is|are|was|were) (?:simply |just |plainly |badly |completely |totally |sorely )?mistaken\b/i,
  /^[^\p{L}]*not (?:a|an|one|a single) [\p{L}-]+[^\p{L}]*$/iu,
  // "called it erroneous", "the figure is wrong", "said no, he had told the truth"
  new RegExp(
    String.raw`\b(?:erroneous|unwarranted|unsubstantiated|unsupported|meritless|frivolous|defamatory|far-fetched|implausible)${AT_END}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:numbers?|figures?|stor(?:y|ies)|reports?|claims?|accounts?|articles?|counts?|versions?|allegations?|rumou?rs?)\b[^.;”"]{0,30}? (?:is|are|was|were) (?:\w+ )?wrong${AT_END}`,
    'i',
  ),
  // "the allegations are deeply offensive"
  /\b(?:allegations?|accusations?|claims?|charges?|suggestions?) (?:is|are|was|were) (?:[\w-]+ly )?(?:offensive|outrageous|insulting|slanderous|libell?ous|scurrilous|malicious|misleading|hurtful|politically motivated)\b/i,
  // "the demand lacks any merit", "the charges are without foundation"
  /\b(?:ha(?:s|d|ve)|lack(?:s|ed)?) (?:no |any |all |absolutely no )?(?:legal |factual )?(?:merit|foundation|basis in (?:fact|truth|reality|law))\b|\bwithout (?:any |legal |factual )?(?:merit|foundation|basis|substance)\b/i,
  // "were not corroborated by any records"
  /\b(?:is|are|was|were|been)(?: not|n[’']t) (?:borne out|substantiated|(?:supported|backed(?: up)?|corroborated) by (?:the |any )?(?:facts|evidence|records?|data|documents?))\b/i,
  // "called the report unfair", "the film was one-sided"
  new RegExp(
    String.raw`\b(?:reports?|findings|accounts?|articles?|stor(?:y|ies)|films?|documentar(?:y|ies)|programmes?|conclusions?|versions?|figures?|estimates?|audits?|inquir(?:y|ies)|claims?|allegations?) (?:of (?:it|events|the [\p{L}]+|that [\p{L}]+|what happened) )?(?:(?:is|are|was|were|as) )?(?:(?:[\p{L}]+ly|a|an|pure|mere|sheer) ){0,2}(?:unfair|one-sided|flawed|misleading|distorted|distortions?|guesswork|speculation|speculative)${AT_END}`,
    'iu',
  ),
  // "that is not how it happened"
  /^[^\p{L}]*(?:that|this|it)(?:['’]s| is| was)(?: simply| just| really)?(?: not|n['’]t) (?:at all )?(?:how|what|the way) (?:[\p{L}’']+ ){0,3}(?:happened|occurred|went|unfolded|remembers?|remembered|recalls?|recalled)\b/iu,
  // "was treated as the fall guy"
  /\b(?:made|used as|treated as|being|become|is|was|were|are) (?:a |an |the |into a |into the )?(?:convenient |easy )?(?:scapegoats?|fall guys?|scapegoated)\b/i,
  // "did not, never have and never would call her", "was not telling the truth"
  /\b(?:did|had|have|has|would)(?: not|n[’']t),? (?:and |or |nor )?(?:(?:I |he |she |we |they )?(?:have|had|has|would|will|did) )?never,? ?[^.;”"]{0,80}/i,
  /\b(?:is|was|are|were|be|been|had|have|has|did)(?: not|n[’']t| never) (?:been )?(?:tell(?:ing)?|told|speaking) the (?:whole |full )?truth\b/i,
  // "it could not have been him"
  /\b[Cc](?:ould|an)(?: not|n[’']t) (?:possibly )?have (?:been (?:him|her|them|us|me|it|there|one of|\p{Lu}[\p{L}’'-]+|(?:an? |the )[\p{L}-]+)|done (?:it|that|this)|happened)\b(?! (?:better|worse|more))[^.;”"]{0,60}/u,
  new RegExp(
    String.raw`\b(?:saw|heard|noticed|detected|(?:had|has|have) (?:seen|heard|noticed|found|felt)) no (?!reason|need|point|way|future|problem|harm|sign|evidence|more|one\b|use|sense|alternative|other|cause|chance|hope|benefit|link|difference)${REST}`,
    'i',
  ),
  /^(?:no|nonsense|rubbish), (?=(?:he|she|it|they|that|the|this|there|nobody|no one)\b)/i,
  /\bnot [“"]?(?:the|a) (?:main|only|sole|real|root|primary|chief) (?:reasons?|causes?|culprits?|factors?)\b/i,
  new RegExp(
    String.raw`\b(?:bore|bears?|had|has|have|accept(?:s|ed)?|took|takes|carr(?:ies|ied)) [“"]?no (?:\w+ )?(?:responsibility|liability|blame|fault|guilt)\b${REST}`,
    'i',
  ),
  /\b(?:caused|left) no (?:[\w-]+ )?(?:injur(?:y|ies)|casualt(?:y|ies)|victims?|pollution|damage|harm|leaks?|spills?)\b[^.;”"]{0,40}/i,
  new RegExp(String.raw`\bat no (?:point|time|stage) (?:was|were|did|had|has|have)\b${REST}`, 'i'),
  /(?:\b(?:is|was|are|were) |[’']s )lying(?! (?:on|in|down|face|at|under|near|next))\b|\bwithout (?:any )?(?:foundation|merit|basis)\b/i,
  new RegExp(String.raw`\b(?:do|does|did)(?: not|n[’']t) (?:correspond|match|square with)\b${REST}`, 'i'),
  new RegExp(
    String.raw`\b(?:nothing to do with|no (?:connection|link|relation|relationship|ties?)[”\"]? (?:with|to|between))\b${REST}`,
    'i',
  ),
  // "no evidence that", "had no part in"
  new RegExp(
    String.raw`(?<!\b(?:offer|offered|offers|offering|provided|provides|gave|gives|presented|cited|with|if there is) )\bno (?:\w+ ){0,2}(?:evidence|proof|indications?|signs?|truth|basis|records?|trace|wrongdoing|knowledge|involvement|role in|part in|hand in|dealings|contacts? with)\b${REST}`,
    'i',
  ),
  // "there was no call", "there is no truth in it"
  new RegExp(
    String.raw`\bthere (?:was|were|has been|had been|have been|never was) (?:\w+ )?(?:no (?!(?:\w+ ){0,2}(?:danger|threat|risk|need|reason|plans?|intention|hurry|rush|time|word|answer|way|chance|point|choice|room|hope|sense|guarantee|deadline|question)\b)|nothing|not any|never|neither)\b${REST}`,
    'i',
  ),
  new RegExp(
    String.raw`\bthere (?:is|are) (?:\w+ )?(?:no (?:\w+ )?(?:truth|deal|agreement|investigation|such|link|connection|crime|conspiracy|cover-up|conflict)|nothing (?:wrong|to|in))\b${REST}`,
    'i',
  ),
  new RegExp(String.raw`\bthere (?:wasn[’']t|weren[’']t|hasn[’']t been|hadn[’']t been) ${REST}`, 'i'),
  // "nobody was hurt", "no boat had sunk", "knew nothing"
  new RegExp(
    String.raw`\b(?:(?:nobody|no one|no-one)(?= (?:ever|in|at|on|from|of|aboard|inside|there|near|around|else|had|${PAST}|\w+ly)\b)|none of (?:the|them|us|it|his|her|their|its|our|my|these|those)|neither of|not one of)(?! (?:can|could|will|would|should|is|are|wants?|knows?|likes?|cares?|else|really|more|has|have|ever)\b)(?: [\w’'-]+){0,4}? ${PAST}\b${REST}`,
    'i',
  ),
  new RegExp(
    String.raw`(?<!\b(?:in|with|by|on|of|under|made|make) )\bno (?!longer|doubt|matter|more\b|one\b|\w+ decision|decision|final|plans?\b|immediate)(?:(?!(?:and|but|or) (?:was|were|had|has)\b)[\w’'-]+ ){1,9}?(?:was|were|had|has been|have been|took place|occurred|happened|existed|ever) ?${REST}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:knew|known|did|done|took|stole|received|paid) (?:absolutely )?nothing\b${REST}`,
    'i',
  ),
  new RegExp(
    String.raw`\bnever (?!mind|again|too|thought|crossed|imagined|expected|wanted|liked|seen|been (?!charged|arrested|contacted|told|asked|paid|accused|convicted|there)|heard|known|really|worked|stopped|got|had|trusted|resonated|before|just|been just|lacked|looked)(?:\w+ ){0,1}${PAST}\b${REST}`,
    'i',
  ),
  // "did not call", "had not met", "was not robbed"
  new RegExp(
    String.raw`(?<!\b(?:who|why|what|how|that|which) )\b(?:did not|didn[’']t|had not|hadn[’']t) (?!comment|respond|say|mention|return|elaborate|specify|disclose|reply|answer|immediately|want|care|provide|rule|know|realize|realise|think|believe|expect|seem|appear|need|yet|decided|decide|identify|name|confirm|matter|like|plan|intend|feel|understand|recall|remember|changed|change|apologize|apologise|offer|release|explain|address|support|endorse|clarify|purport|mean|have (?:time|the|enough|to)|get|even|really|fully|spend|work|sleep|show|always|see how|look|make (?:it|sense)|hear back|do (?:enough|more|anything to|so imm)|agree|thought|represent|condone|appreciate|recogni[sz]e|resonate|equate|rise|recommend|win|stop|help|keep|seen|heard|done|come under|been elected|jump|happen (?:again|every)|have a (?:lot|particular|clue|choice|chance|problem)|hear)[\w’'-]+${REST}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:has not|hasn[’']t|have not|haven[’']t) (?:\w+ )?(?:spoken|met|called|paid|received|taken|given|sold|signed|committed|violated|broken|been (?:charged|contacted|involved|paid|arrested|offered|touched|stolen|hacked|hurt|harmed))\b${REST}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:(?:was|were) (?:not|never)|wasn[’']t|weren[’']t|(?:had|has|have) (?:not|never) been|hadn[’']t been) (?!interested|worried|concerned|surprised|convinced|persuaded|prepared|fully|yet|supposed|allowed|sure|pleased|excited|satisfied|impressed|expected|required|needed|scheduled|ashamed|determined|decided|released|disclosed|identified|named|limited|opposed|bothered|documented|recorded|given such)(?:\w+ )?(?:\w{2,}ed|\w{2,}en|held|hit|shot|sold|paid|sent|told|met|hurt|put|made|caught|part of|present)\b${REST}`,
    'i',
  ),
  /\b(?:(?:was|were) not|wasn[’']t|weren[’']t) (?:behind|in|at|on|near|(?:the|his|her|their|its) (?!best|right|only|first|last|same|time|way|most|point|end|answer|problem|main|kind|sort|type|biggest))\b ?[^.;”"]{0,60}/i,
  /^[^\p{L}]*no[,.!] (?:never|not|absolutely|of course not|nothing)\b[^.;”"]{0,60}/iu,
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?) (?:that|it|any|all|having|wrongdoing|involvement|(?:the|his|her|its|their|these|those) (?:claims?|reports?|allegations?|charges?|accusations?|accounts?|rumou?rs?|story))\b[^.;”"]{0,80}/i,
];

/** A cheap sign that any pattern could fit; most clauses have none. */
const HINT =
  /\b(?:not|nope|no|nobody|none|neither|never|nothing|un(?:true|related|founded)|den(?:y|ies|ied|ying)|refut|debunk)|n[’']t\b|false|baseless|groundless|fabricat|ficti|nonsense|hoax|made[- ]up|fake|bogus|lie|lying|myth|inaccurate|without|exaggerated|preposterous|ludicrous|absurd|ridiculous|laughable|mistaken|fabrications?|rumou?r|invention|erroneous|unwarranted|unsubstantiated|unsupported|meritless|frivolous|defamatory|far-fetched|far from|implausible|wrong|rubbish|garbage|baloney|bunkum|poppycock|hogwash|claptrap|codswallop|offensive|outrageous|insulting|slander|libel|scurrilous|malicious|misleading|hurtful|motivated|merit|foundation|basis|unfair|one-sided|flawed|distort|guesswork|speculati|scapegoat|fall guy|insult|travesty|fanciful|misrepresent/i;

/** Before a pattern these make it a doubt, a condition or somebody's description. */
const GUARD =
  /(?:\b(?:every|all|each) (?:[\w’'-]+ ){1,3}|\b(?:made|make|makes|making|gave|giving|spread|spreading|filed|filing|posted|told|knowingly) (?:[\w’'-]+ )?|\b(?:rated|deemed|cited?|judged|scored|labell?ed|described)\b[^.;]{0,40}? as [“”"‘’']?)$|\b(?:may|might|could|would|should|if|whether|will|must|can|unless|either|wonder(?:ed)?|as if|who|which|because|when|although|though|while|than) (?:(?!and |but |that )[\w’'-]+ ){0,5}$|\b(?:if|unless|whether|wish(?:es|ed)?) (?:(?!and |but )[\w’'-]+ ){0,9}$|\b(?:persuad|convinc|reassur)\w+ (?:[\w’'-]+ ){0,3}that (?:(?!and |but )[\w’'-]+ ){0,9}$/i;

/** How many units before a denial a guard is looked for. */
const GUARDED = 72;

const UNTIL = /(?:\bnot|n[’']t)\b[^,;]* until\b/i;

const MAX_CLAUSE = 1200;
/** An answer in one word. */
const NO =
  /^[^\p{L}]*(?:no|nope|no way|not so|not only|not quite|not really|not at all|of course not|far from it|(?:it|he|she|they|that|I|we) (?:had|did|was|were|has|have|is|are)(?: not|n[’']t))[^\p{L}]*$/iu;
/** A mark that opens a quotation inside of a clause, or closes one before the clause goes on. */
const MARK = /(?<=\s)[“"](?=\p{L})|(?<=[\p{L}\d])[”"](?=\s\p{Ll})/gu;

/**
 * The stretch of `range` that denies an occurrence or a truth ("did not call her", "no call had taken place",
 * "not true", "a hoax", "never made it up"), the first one; or null.
 *
 * No denials: ignorance, refusal and doubt ("would not say", "could not confirm", "I don't know who"), plans and
 * future ("will not apply"), opinions ("not a good idea"), conditions, questions, and what a relative clause tells of
 * somebody. The result lies in the range, which is read up to 1200 units. Cost: linear.
 */
export function findDenial(text: string, range: Range): Range | null {
  const said = text.slice(range.start, Math.min(range.end, range.start + MAX_CLAUSE));
  if (!HINT.test(said)) return null;
  if (NO.test(said)) return range;
  const { words, shifts } = openQuotes(said);
  let first: Range | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (!match || isGuarded(words, match.index, match.index + match[0].length)) continue;
    // "was not called until noon": it was called
    if (UNTIL.test(match[0])) continue;
    const end = match.index + match[0].replace(/[\s,”"’']+$/, '').length;
    if (!first || match.index < first.start) first = { start: match.index, end };
  }
  if (!first) return null;
  const shift = (at: number) => range.start + at + shifts.filter((place) => place <= at).length;
  return { start: shift(first.start), end: shift(first.end - 1) + 1 };
}

/**
 * The words without the marks of quotations inside of them (had “no link” to it), so that a phrase can be half the writer's and half the
 * speaker's; `shifts` are the places, in the result, before which a mark was.
 */
function openQuotes(said: string): { readonly words: string; readonly shifts: readonly number[] } {
  const shifts: number[] = [];
  const words = said.replace(MARK, (_, at: number) => {
    shifts.push(at - shifts.length);
    return '';
  });
  return { words, shifts };
}

function isGuarded(words: string, start: number, end: number): boolean {
  if (GUARD.test(words.slice(Math.max(0, start - GUARDED), start))) return true;
  const stop = /[.!?]/.exec(words.slice(start, end + 200));
  return stop?.[0] === '?';
}
