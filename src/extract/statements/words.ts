/** Closed lists of words, all in lower case: what a reader of clauses needs instead of a grammar. */

/** Pronouns that alone can speak. */
export const SPEAKING_PRONOUNS = set(
  'i he she they we you it who one everyone nobody somebody others many some most several all both few none neither either which',
);
export const OBJECT_PRONOUNS = set('him her them us me it you himself herself themselves');
export const DETERMINERS = set(
  'the a an his her its their our my your this that these those some many most several few both another other each every all no two three four five six seven eight nine ten one any more',
);
export const PREPOSITIONS = set(
  'of by for from in at on with to about after before during since until under over between against among within without through into near across around despite following per upon behind via outside inside beyond toward towards off',
);
/** Prepositions that may link two nouns of one name: "a report by the bank in May". */
export const LINKING_PREPOSITIONS = set(
  'of by for from in at on with to against about between near behind outside under inside across over into',
);
export const AUXILIARIES = set(
  "has have had is are was were be been being do does did will would can could may might must shall should 's 've 'd 'll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't",
);
export const BE_FORMS = set('is are was were be been being get gets got');
export const MODALS = set(
  "will would can could may might must shall should won't wouldn't can't couldn't cannot shouldn't",
);
export const NEGATIONS = set(
  "not never no n't hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't cannot",
);
export const CONJUNCTIONS = set(
  'and but or yet while whereas because although though when if as so since after before until once unless where whether than',
);
/** Words between subject and verb, and after the verb, that carry no content. */
export const ADVERBS = set(
  'longer also later then now once twice again still just even already always often sometimes first last soon earlier ago never not further instead meanwhile only simply merely long yet previously recently repeatedly reportedly separately bluntly flatly publicly privately both all too today yesterday tonight tomorrow merely thus therefore so there here subsequently consistently ever almost perhaps maybe very much well blind',
);
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. yesterday today tonight tomorrow morning afternoon evening night noon midnight week weekend month year years months weeks days day hours minutes earlier later ago last next this early late mid that same recently mon tue wed thu fri sat sun a.m. p.m. a.m p.m',
);
/** Nouns that name what a statement came in. */
export const CHANNELS = set(
  'statement statements interview interviews tweet tweets post posts posting e-mail email emails e-mails letter letters speech report reports filing filings video conference briefing call memo message messages blog release note op-ed column article book hearing testimony affidavit lawsuit complaint documents court appearance address remarks rally debate broadcast podcast show series update caption press ad town-hall hall testimony radio television tv facebook twitter instagram youtube snapchat telegram tiktok page account story documentary study survey poll editorial essay transcript recording text exchange meeting event session piece dispatch announcement bulletin',
);
/** Nouns of people and bodies that speak in the plural without an article: "police said". */
export const SPEAKING_NOUNS = set(
  'police people men women officials authorities prosecutors investigators critics analysts experts scientists researchers lawyers doctors witnesses sources aides allies supporters opponents neighbors neighbours relatives friends residents economists detectives reporters lawmakers republicans democrats spokesman spokeswoman spokesperson firefighters officers regulators auditors filings documents records polls reports court',
);

/** Words that head what others claim: denying them denies an event. */
export const CLAIM_NOUNS = set(
  'claim claims report reports allegation allegations suggestion suggestions accusation accusations story stories charge charges rumor rumors rumour rumours account accounts assertion assertions speculation wrongdoing involvement responsibility contention version testimony finding findings narrative theory theories notion notions',
);

/** Past forms that mark a verb where "-ed" does not. */
export const IRREGULAR_PASTS = set(
  'was were had did went came took made got gave saw knew found left ran began kept held stood told thought became brought met led lost won paid sent built fell rose grew spoke broke chose drove wrote sold bought caught hit put set cut let shot died sat lay flew threw drew wore hid stole struck swore hung sank blew goes does is are has have said says can could will would may might must should',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
