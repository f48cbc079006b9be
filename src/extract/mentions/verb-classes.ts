const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that tell how things are, not what happened. */
export const STATES = list(
  `be have own know believe think want need love like hate seem appear remain contain include consist belong mean hope expect
  cost depend deserve exist fear feel involve lack matter mind owe prefer possess regard resemble suppose understand wish
  differ equal fit hear look sound tend doubt intend aim keep stay live lie stand work serve plan can sit wait date`,
);

/** "was forced to apologise", "went on to ban": the infinitive happened. */
export const COMPLETED_BY_INFINITIVE = new Set([
  ...list(
    `force manage begin start continue have come get proceed help allow oblige compel cause prompt lead let make go`,
  ),
  'go on',
]);

/** Verbs that tell how far something has got that stands behind them: "began carrying". */
export const ASPECTUAL = list('begin start stop continue keep resume finish cease quit');

/**
 * Verbs and nouns that name the same happening in different words. One line is one happening; the first word is its
 * name. Kept to what news tells of every day; a word stands in one line, a verb with its particle ("cave_in") in that of its own.
 */
const SAME_HAPPENING = `
call phone telephone ring dial conversation call-up speak talk conversation discussion discuss chat converse
meet meeting summit encounter talks sit_down
say tell statement announce announcement declare state comment remark interview
thank thanks gratitude
post tweet upload instagram
apologise apologize apology sorry
deny denial reject rejection dismiss refute
recall withdraw withdrawal pull
sell sale sold
buy purchase acquire acquisition takeover
die death dead perish
kill killing murder slay shoot shooting
injure injury hurt wound burn burned
explode explosion blast blow blow_up detonate demolish demolition
fire blaze ablaze burn
arrest detain detention custody hold
charge indict indictment accuse accusation
sentence jail imprison prison
convict conviction guilty plead plea
resign resignation quit retire retirement leave depart step-down step_down stand_down be_out
elect election win victory
fine penalty fined
suspend suspension ban
sue lawsuit suit
investigate investigation probe inquiry enquiry look
launch unveil release introduce debut premiere
breach hack hacker intrusion intruder break-in
discover detect spot notice find discovery
disclose disclosure reveal admit admission own_up confess confession
attack assault strike raid
rob robbery steal theft mug mugging holdup
crash collide collision smash
evacuate evacuation empty
protest demonstration rally march
vote ballot referendum
sign signing
fall drop slide sink plunge tumble
rise climb jump soar gain
close shut closure
hire appoint appointment name
testify testimony hearing
stop halt cease end
warn warning
collapse crumble topple cave_in come_down fall_in fall_down break_up
cancel cancellation call_off scrap shelve postpone postponement put_off
expel expulsion deport deportation throw_out order_out kick_out
bury burial funeral
inaugurate inauguration dedicate dedication opening
poison poisoning
flee escape
rescue save
overflow spill flood flooding
approve approval ratify
sack sacking lay_off
publish publication come_out put_out
`;

const names = new Map<string, string>();
for (const line of SAME_HAPPENING.trim().split('\n')) {
  const [name = '', ...words] = line.split(' ');
  for (const word of [name, ...words].map((each) => each.replace('_', ' ')))
    if (!names.has(word)) names.set(word, name);
}

/** The name of the happening that a base form, with its particle, tells of; undefined for a word of no class. */
export function happeningOf(base: string): string | undefined {
  const end = base.indexOf(' ');
  return names.get(base) ?? (end < 0 ? undefined : names.get(base.slice(0, end)));
}

/** Verbs that say little without their noun: "have a conversation", "hold talks", "the crash happened". */
const LIGHT = list('have be take make hold give do get enjoy take-place happen occur conduct carry receive');

/** The kind of happening a clause tells of: by its verb, or for a light verb by the first noun that names one. */
export function kindOfHappening(predicate: string, words: readonly string[]): string | undefined {
  const [verb = ''] = predicate.split(' ');
  if (verb && (!LIGHT.has(verb) || names.has(predicate))) return happeningOf(predicate);
  for (const word of words) {
    const kind = happeningOf(word);
    if (kind) return kind;
  }
  return undefined;
}
