/** Words that end in a stop without ending a sentence, in lower case and without the last stop. */

/** Always lead on to a name or a number: never an end. */
export const LEADING_ABBREVIATIONS = words(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr cpl pvt maj adm rev fr hon pres supt insp',
  'det amb messrs mme mlle msgr sr.a atty asst assoc dist e.g i.e cf vs v viz ft mt nos vol pp art sec para ca approx',
  'const dep spc pfc brig hr lieut sra rt mgr fig figs op tel ext',
);

/** Lead on to a number; before a word they end a sentence ("in Aug. Police"). */
export const NUMBER_ABBREVIATIONS = words('jan feb mar apr jun jul aug sep sept oct nov dec no p art');

/** Stand after a word; they end a sentence only where a typical first word follows. */
export const TRAILING_ABBREVIATIONS = words(
  'inc corp co ltd llc plc bros jr sr esq st ave blvd rd sq u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a n.j n.h r.i s.c n.c',
  'ph.d m.d b.a m.a m.b.a d.d.s r.n a.m p.m etc al est dept univ assn intl natl gmbh ala ariz ark calif colo conn del fla',
  'ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo alta ont que b.c p.e.i',
  'n.d s.d n.m w.va r d cos bn mn',
);

/** Words that open sentences far more often than they follow an abbreviation inside a name. */
export const FIRST_WORDS = words(
  'the a an this that these those he she it we they you i his her its their our my in on at by for from with after before',
  'when while as if but and or so yet however meanwhile there here what who why how where last one two some many most all',
  'several both each no not now then also another although though because since until under over according asked still',
  'even only just such despite during without among later earlier once perhaps more few',
);

/** Go on after "a.m." or "p.m." without a new sentence. */
export const CLOCK_FOLLOWERS = words(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist jst eastern pacific central mountain local',
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september',
  'october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun',
);

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
