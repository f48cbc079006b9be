import { describe, expect, test } from 'vitest';
import { predictAttributions } from './predict-attributions';

function saidIn(text: string): { source: string[]; cue: string[]; content: string[] }[] {
  const [doc] = predictAttributions({ docs: [{ id: 'd', text }] }).docs;
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end));
  return (doc?.attributions ?? []).map(({ source, cue, content }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
  }));
}

describe('predictAttributions()', () => {
  test('gives speaker, words of saying and what was said', () => {
    expect(saidIn('Ana Poe said the bridge had closed.')).toEqual([
      { source: ['Ana Poe'], cue: ['said'], content: ['the bridge had closed'] },
    ]);
  });

  test('takes a quotation that goes on in the next paragraph as part of the statement', () => {
    const [only, ...rest] = saidIn('“The bridge is shut,” said Ana Poe.\n\n“It will open in June.”');
    expect(rest).toEqual([]);
    expect(only?.content.join(' ')).toMatch(/is shut.*open in June/);
  });

  test('finds no statement where nobody speaks', () => {
    expect(saidIn('The bridge closed in May.')).toEqual([]);
  });
});
