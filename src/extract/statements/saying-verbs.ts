/**
 * What a verb of saying does with what was said.
 *
 * say: speech, takes a clause with or without "that" ("said it was late") and quotations.
 * tell: as say, with the one spoken to first ("told reporters it was late").
 * show: evidence that says something ("filings show …"); as say, but seldom quotes.
 * think: a thought reported as speech ("believes …").
 * clause: needs "that" or a quotation ("announced that", "announced: …"), or takes a noun ("announced a deal").
 * judge: takes a person or thing and says something of it ("called that nonsense", "criticised the law").
 * want: takes "to …" ("promised to", "refused to").
 * deny: says that its object did not happen or is not true.
 */
export type SayingKind = 'say' | 'tell' | 'show' | 'think' | 'clause' | 'judge' | 'want' | 'deny';

/** base: say; third: says; past: said (also the participle); ing: saying; noun: a form that is as often a noun. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

export interface SayingVerb {
  readonly lemma: string;
  readonly kind: SayingKind;
  readonly form: VerbForm;
}

/** Lemmas by kind; irregular ones as base/third/past/ing. */
const VERBS: Readonly<Record<SayingKind, string>> = {
  say: `say/says/said/saying add argue claim insist maintain contend allege state declare concede admit acknowledge explain
    warn predict suggest testify assert write/writes/wrote/writing write/writes/written/writing tweet note reply respond answer
    reiterate stress emphasize emphasise quip joke muse recall complain boast observe conclude concur counter confirm
    guess reckon retort continue lament remark report hint imply attest confide vow pledge promise estimate
    stipulate speculate hypothesize swear/swears/swore/swearing figure repeat theorize recount blog caution exclaim
    plead shout chant yell cry scream sigh gush fume scoff blurt whisper grumble`,
  tell: `tell/tells/told/telling inform assure remind notify advise warn`,
  show: `show/shows/showed/showing find/finds/found/finding indicate reveal demonstrate prove mean/means/meant/meaning`,
  think: `think/thinks/thought/thinking believe hope fear expect suspect know/knows/knew/knowing feel/feels/felt/feeling
    wish understand/understands/understood/understanding assume realize realise doubt worry agree see/sees/saw/seeing
    see/sees/seen/seeing learn remember imagine consider decide determine hear/hears/heard/hearing judge note`,
  clause: `announce ask post email caption text message disclose describe discuss mention question demand propose recommend
    point outline detail sing/sings/sang/singing read/reads/read/reading publish tout highlight underscore cite predict express
    voice echo reference list reveal exaggerate apologise apologize repeat quote telegraph signal bemoan
    opine elaborate intone interject inquire enthuse retweet rule acknowledge pen volunteer`,
  judge: `call label describe accuse blame criticise criticize praise denounce condemn slam blast decry attack mock endorse support oppose
    defend champion ridicule portray compare deride assail lambaste rip chide bash hail applaud welcome
    fault castigate rebuke cast/casts/cast/casting brand dub welcome paint characterize characterise favor favour
    ridicule tout laud question protest mourn challenge commend decry liken skewer regard view allege identify
    promote advocate thank approve`,
  want: `want refuse decline promise plan vow pledge offer threaten urge ask agree seek/seeks/sought/seeking demand call hope expect
    intend prefer encourage order propose invite warn instruct implore beg press push pressure advise`,
  deny: `deny dispute refute rebut contradict dismiss reject disavow debunk disclaim repudiate retract recant amend revise correct change`,
};

/** Kinds in the order in which a form that stands in several of them is tried. */
const byForm = new Map<string, SayingVerb[]>();

for (const kind of Object.keys(VERBS) as SayingKind[]) {
  for (const entry of VERBS[kind].trim().split(/\s+/)) {
    const [base, third, past, ing] = entry.includes('/') ? entry.split('/') : conjugate(entry);
    const forms: [string, VerbForm][] = [
      [base!, 'base'],
      [third!, 'third'],
      [past!, 'past'],
      [ing!, 'ing'],
    ];
    for (const [written, form] of forms) {
      const known = byForm.get(written) ?? [];
      if (!known.some((verb) => verb.kind === kind))
        byForm.set(written, [...known, { lemma: base!, kind, form }]);
    }
  }
}

function conjugate(base: string): [string, string, string, string] {
  const doubled = /^(?:rip|dub|quip|blog|pen|admit|concur|rebut|slam|plan)$/.test(base)
    ? base + base.at(-1)
    : base;
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie') + 's';
  const past = base.endsWith('e')
    ? `${base}d`
    : doubled.replace(/([^aeiou])y$/, '$1ie').replace(/ie$/, 'i') + 'ed';
  const ing = /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`;
  return [base, third, past, ing];
}

/** The readings of a lower-case word as a form of a saying verb, the likeliest kind first; none gives []. */
export function readSayingVerb(word: string): readonly SayingVerb[] {
  return byForm.get(word) ?? NONE;
}

const NONE: readonly SayingVerb[] = [];

/** The kinds a lemma can have ("promise": say, want); an unknown lemma gives []. */
export function kindsOfSaying(lemma: string): SayingKind[] {
  return (byForm.get(lemma) ?? []).filter((verb) => verb.lemma === lemma).map((verb) => verb.kind);
}
