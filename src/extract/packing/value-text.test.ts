import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSet, ValueReader, ValueWriter } from './value-text';

/** What `write` writes. */
function written(write: (to: ValueWriter) => void): string {
  const writer = new ValueWriter();
  write(writer);
  return writer.text;
}

it('what is written is read again in its order, as ASCII without control characters', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.integer(), fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(
      places,
      fc.array(fc.boolean(), { maxLength: 8 }),
      fc.option(fc.nat()),
      (rows, bits, maybe) => {
        const text = written((to) => {
          to.list(rows, ([number, step, string]) => {
            to.number(number);
            to.step(step);
            to.string(string);
          });
          to.bits(...bits);
          to.maybe(maybe, (number) => to.number(number));
          to.json(rows);
        });
        expect(text).toMatch(/^[ -~]*$/);
        const from = new ValueReader(text);
        expect(from.list(() => [from.number(), from.step(), from.string()])).toEqual(rows);
        const read = from.bits();
        expect(bits.map((_, at) => isSet(read, at))).toEqual(bits);
        expect(from.maybe(() => from.number())).toEqual(maybe);
        expect(from.isDone).toBe(false);
        expect(from.json()).toEqual(rows);
        expect(from.isDone).toBe(true);
      },
    ),
  );
});

it.each([
  [0, 1],
  [46, 1],
  [47, 2],
  [2208, 2],
  [2209, 3],
  [100_000, 3],
])('the number %i takes characters: %i', (number, characters) => {
  expect(written((to) => to.number(number))).toHaveLength(characters);
});

it('what ends too early is refused', () => {
  const text = written((to) => to.string('a ferry'));
  expect(new ValueReader(text).string()).toBe('a ferry');
  expect(() => new ValueReader(text.slice(0, -1)).string()).toThrow('ends too early');
  expect(() => new ValueReader('').number()).toThrow('ends too early');
});
