import { TOLD_NOUNS } from './told-nouns';

const TOLD = String.raw`(?:(?:all |much |most )?(?:of )?(?:it|that|this|them|those)|(?:the|that|this|these|those|such|any|all|both|his|her|its|their|[\p{L}.-]+['’]s?) (?:[\p{L}’-]+ ){0,2}?(?:${TOLD_NOUNS})(?: (?:against|about|of|by|from) (?:[\p{L}’-]+ ){0,3}?[\p{L}’-]+)?)`;
const DEGREE = String.raw`(?:an?|all|pure|mere|sheer|utter|complete|total|just|simply|nothing but|plain|outright|blatant|deliberate|malicious|political|absolute|wild|cheap|[\p{L}]+ly)`;
/** Not "absurd" alone, which is said of rules and prices too: only of what is told. */
const UNTRUE =
  '(?:lies?|hoax|myth|fabrications?|fiction|fantasy|smears?|slander|nonsense|rubbish|garbage|bunk|baloney|rumou?rs?|inventions?|exaggerations?|distortions?|fairy ?tales?|conspiracy theor(?:y|ies)|disinformation|misinformation|gossip|hearsay|untrue|false|absurd|ridiculous|ludicrous|laughable|preposterous|baseless|groundless|unfounded|inaccurate|incorrect|misleading|exaggerated|implausible|scurrilous|libell?ous|defamatory|far-fetched|fanciful|outlandish)';
const JUDGED = new RegExp(
  String.raw`^[^\p{L}]*${TOLD} (?:as )?[“"]?(?:${DEGREE} ){0,3}[“"]?(?:${DEGREE} ){0,2}${UNTRUE}(?=[”"’']?\s*(?:$|[.,;:!–—]|(?:and|or|but|because|in|on|that|this|last|yesterday|today|earlier|later|again|when|as)\b))`,
  'iu',
);

/** Whether a verdict that somebody passes says that what was told is not so: "(called) the claim a lie", "it pure invention". */
export const judgesUntrue = (said: string): boolean => JUDGED.test(said);
