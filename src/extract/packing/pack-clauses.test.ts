import { expect, it } from 'vitest';
import { splitClauses } from '../grammar/clauses';
import { packClause, unpackClause } from './pack-clauses';
import { tag } from '../test-readings';
import { ValueReader, ValueWriter } from './value-text';

it.each([
  'The ferry sank.',
  'The ferry was not sinking when she, who had seen it, left the harbour.',
  'She said that the pilot might have been asked to go on.',
  'Having been warned, the crew would never take part and hoped to leave.',
  'If it rains, go home.',
  'Divers raising a mast found in the bay told reporters nothing was left.',
])('a clause is the same after packing: %s', (sentence) => {
  const clauses = splitClauses(tag(sentence));
  expect(clauses.length).toBeGreaterThan(0);
  for (const clause of clauses) {
    const writer = new ValueWriter();
    packClause(clause, writer);
    expect(unpackClause(new ValueReader(writer.text))).toStrictEqual(clause);
  }
});
