import type { Clause } from '../grammar/clauses';
import { isSet, type ValueReader, type ValueWriter } from './value-text';

type Verb = Clause['verb'];

/** The names that a number can stand for: all of them, so that none is lost. */
export const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names) as Name[];

const KINDS = namesOf<Clause['kind']>({
  ...{ main: true, that: true, relative: true, adverbial: true },
  ...{ infinitive: true, gerund: true, participle: true },
});
const FORMS = namesOf<Verb['form']>({ finite: true, infinitive: true, gerund: true, participle: true });
const TENSES = namesOf<Verb['tense']>({
  ...{ past: true, present: true, perfect: true, pluperfect: true, modal: true, none: true },
});

/** A clause in a tenth of what it takes as JSON: its places, from its start on; kind, form and tense as numbers. */
export function packClause(clause: Clause, to: ValueWriter): void {
  const { verb, start, end, subject, kind, connective, parent } = clause;
  to.number(start);
  for (const place of [end, subject.start, subject.end, verb.first, verb.end, verb.head])
    to.step(place - start);
  to.number(KINDS.indexOf(kind));
  to.number(FORMS.indexOf(verb.form));
  to.number(TENSES.indexOf(verb.tense));
  const rest = [connective !== undefined, parent !== undefined, verb.modal !== undefined];
  to.bits(verb.negated, verb.passive, verb.progressive, ...rest);
  to.string(verb.base);
  if (connective !== undefined) to.string(connective);
  if (parent !== undefined) to.step(parent);
  if (verb.modal !== undefined) to.string(verb.modal);
}

/** The clause that was packed. Law: unpackClause() of what packClause(c) wrote equals c. */
export function unpackClause(from: ValueReader): Clause {
  const start = from.number();
  const place = (): number => start + from.step();
  const end = place();
  const subjectStart = place();
  const subjectEnd = place();
  const first = place();
  const verbEnd = place();
  const head = place();
  const kind = KINDS[from.number()] ?? 'main';
  const form = FORMS[from.number()] ?? 'finite';
  const tense = TENSES[from.number()] ?? 'none';
  const bits = from.bits();
  const base = from.string();
  const connective = isSet(bits, 3) ? from.string() : undefined;
  const parent = isSet(bits, 4) ? from.step() : undefined;
  return {
    verb: {
      first,
      end: verbEnd,
      head,
      base,
      form,
      tense,
      modal: isSet(bits, 5) ? from.string() : undefined,
      negated: isSet(bits, 0),
      passive: isSet(bits, 1),
      progressive: isSet(bits, 2),
    },
    start,
    end,
    subject: { start: subjectStart, end: subjectEnd },
    kind,
    connective,
    parent,
  };
}
