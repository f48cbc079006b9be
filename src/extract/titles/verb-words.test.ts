import { expect, it } from 'vitest';
import { gerundForm, presentForm, toldForm } from './verb-words';

it.each([
  ['carry', 'carrying'],
  ['make', 'making'],
  ['put', 'putting'],
  ['lie', 'lying'],
  ['see', 'seeing'],
  ['meet', 'meeting'],
  ['row', 'rowing'],
  ['fix', 'fixing'],
])('gerundForm() of “%s” is “%s”', (base, form) => expect(gerundForm(base)).toBe(form));

it.each([
  ['carry', false, 'carries'],
  ['go', false, 'goes'],
  ['be', true, 'are'],
  ['speak to', false, 'speaks to'],
  ['speak to', true, 'speak to'],
])('presentForm() of “%s” (several: %s) is “%s”', (base, plural, form) =>
  expect(presentForm(base, plural)).toBe(form),
);

it.each([
  ['tell', 'told'],
  ['urge', 'urged'],
  ['order', 'ordered'],
])('toldForm() of “%s” is “%s”', (base, form) => expect(toldForm(base)).toBe(form));
