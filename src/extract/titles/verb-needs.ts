const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that say nothing without what follows them. */
const NEEDS_OBJECT = list(
  'describe get make take put give ask have find use set become try send bring keep let allow order urge want see call lead reach show warn accuse hold be do claim recall mention spend lay request disclose believe insist lend owe announce report release publish admit deny confirm issue buy hit expect say seek cause face sell declare forecast applaud criticise criticize condemn praise support defend reject dismiss approve reveal expose identify trigger spark prompt cite require contain include involve blame thank honor honour welcome wield reference assure miss dispute mean mark force push pull throw catch draw raise lower lift pay place absorb accept address adopt allege appoint assess avert avoid await ban bolster boost cancel combat conceal consider constitute contact convince create curb defy denounce destroy discover discuss distribute embrace enable ensure establish examine exceed grab hamper halt illustrate implement introduce invite maintain occupy organise organize overcome overhaul oversee persuade promote propose provide reassure receive recommend reduce reinforce remind remove represent restore restrict revive solve suspend topple transform undergo underlie undermine unveil use violate inject inflict incur install summon urge accompany afford designate deploy devise earmark enforce envisage evoke forge harbour harbor heighten highlight impose invoke jeopardise jeopardize justify kidnap outline pinpoint ply pose preclude prolong provoke pursue ratify regard repeal replace rescind resemble shed spearhead stage stress subdue supply tackle target trace underline underscore name unleash uphold warrant weigh wipe purchase like prefer',
);

/** Verbs whose sense hangs on the "to …" or "that …" after them. */
export const TAKES_CLAUSE = list(
  'tell ask order urge force allow lead cause persuade expect help announce confirm say report admit reveal learn find show warn decide agree forecast broadcast claim think believe know hear discover conclude insist',
);

/** Verbs whose past form without an object is a participle: "computers detected by scans", "an affidavit made public". */
export const TRANSITIVE = list(
  'extradite free wrap sentence list fit unearth pluck evacuate rename relocate recall transfer unveil conduct design follow make detain detect identify label dilute bind describe find release arrest charge kill injure name publish discover use give take put hold cause see buy hit issue report sign import diagnose shoot create schedule contact expose record carry produce collect allege accuse destroy damage repair fund found build elect appoint wound capture seize base obtain acquire purchase kidnap rescue unveil install impose distribute compile draft commission award administer locate employ generate introduce prescribe rent steal rob convict appoint convene cancel suspend approve adopt destroy construct manufacture deploy broadcast televise dub christen hospitalise hospitalize',
);

/** Verbs that tell nothing but that somebody spoke. */
export const PURE_SAYING = list('say tell add write reply note state remark comment explain conclude');

/** Verbs after which the one who is told can stand first: "told to patch". */
export const TELLS = list('tell ask order urge warn advise force allow instruct');

/** Verbs with a particle that say nothing without an object: "buys back" what, "sets up" what. */
const PHRASAL = list(
  'buy_back set_up carry_out lay_out put_up put_out put_off take_on take_over call_off rule_out point_out find_out pick_up hand_over hand_out throw_out wipe_out wipe_off bring_in bring_up give_away turn_down turn_over fill_in fill_out lay_off make_up see_off send_out send_off cut_off build_up pull_off pay_off pay_back roll_out round_up track_down shoot_down play_down strike_down',
);

/** Whether a verb, with its particle where it has one, says nothing without an object. */
export const needsObject = (base: string): boolean =>
  NEEDS_OBJECT.has(base) || PHRASAL.has(base.replace(' ', '_'));
