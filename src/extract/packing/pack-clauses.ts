import type { Clause } from '../grammar/clauses';

type Verb = Clause['verb'];

/** The names that a number can stand for: all of them, so that none is lost. */
const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names) as Name[];

const KINDS = namesOf<Clause['kind']>({
  ...{ main: true, that: true, relative: true, adverbial: true },
  ...{ infinitive: true, gerund: true, participle: true },
});
const FORMS = namesOf<Verb['form']>({ finite: true, infinitive: true, gerund: true, participle: true });
const TENSES = namesOf<Verb['tense']>({
  ...{ past: true, present: true, perfect: true, pluperfect: true, modal: true, none: true },
});

/** A clause as a row: its places, its kind, its verb as places, base, numbers of form and tense and three bits; then what not every clause has. */
export type PackedClause = readonly [
  places: readonly [start: number, end: number, subjectStart: number, subjectEnd: number],
  kind: number,
  verb: readonly [
    first: number,
    end: number,
    head: number,
    base: string,
    form: number,
    tense: number,
    bits: number,
  ],
  rest?: Pick<Clause, 'connective' | 'parent'> & Pick<Verb, 'modal'>,
];

/** A clause in a quarter of the JSON that its names would take. */
export function packClause({ verb, start, end, subject, kind, connective, parent }: Clause): PackedClause {
  const bits = Number(verb.negated) + 2 * Number(verb.passive) + 4 * Number(verb.progressive);
  const rest = {
    ...(connective === undefined ? {} : { connective }),
    ...(parent === undefined ? {} : { parent }),
    ...(verb.modal === undefined ? {} : { modal: verb.modal }),
  };
  const packed = [
    [start, end, subject.start, subject.end],
    KINDS.indexOf(kind),
    [verb.first, verb.end, verb.head, verb.base, FORMS.indexOf(verb.form), TENSES.indexOf(verb.tense), bits],
  ] as const;
  return Object.keys(rest).length > 0 ? [...packed, rest] : packed;
}

/** The clause that was packed. Law: unpackClause(packClause(c)) equals c. */
export function unpackClause([places, kind, verb, rest = {}]: PackedClause): Clause {
  const [first, verbEnd, head, base, form, tense, bits] = verb;
  const { connective, parent, modal } = rest;
  return {
    verb: {
      first,
      end: verbEnd,
      head,
      base,
      form: FORMS[form] ?? 'finite',
      tense: TENSES[tense] ?? 'none',
      modal,
      negated: (bits & 1) > 0,
      passive: (bits & 2) > 0,
      progressive: (bits & 4) > 0,
    },
    start: places[0],
    end: places[1],
    subject: { start: places[2], end: places[3] },
    kind: KINDS[kind] ?? 'main',
    connective,
    parent,
  };
}
