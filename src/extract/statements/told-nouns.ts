/** What words call that which somebody tells: the source of a pattern, its alternatives alone. */
export const TOLD_NOUNS =
  'claims?|accusations?|allegations?|accounts?|versions?|stor(?:y|ies)|portrayal|explanations?|suggestions?|ideas?|notions?|theor(?:y|ies)|reports?|rumou?rs?|charges?|assertions?|contentions?|findings?|conclusions?|characteri[sz]ations?|descriptions?|statements?';
