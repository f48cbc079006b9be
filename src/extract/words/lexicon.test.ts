import { describe, expect, it } from 'vitest';
import { nounBase, verbBase } from './lexicon';

const VERBS = `met meet|said say|told tell|went go|was be|is be|has have|had have|did do|cited cite|used use|stopped stop|
planned plan|carried carry|dies die|dying die|lying lie|tied tie|agreed agree|freed free|left leave|fell fall|found find|
saw see|led lead|paid pay|broke break|shot shoot|fled flee|rose rise|ran run|spoke speak|wrote write|won win|lost lose|
caught catch|bought buy|sold sell|sent send|built build|held hold|kept keep|began begin|chose choose|drove drive|
gave give|knew know|took take|threw throw|woke wake|published publish|accuses accuse|watches watch|fixes fix|goes go|
denies deny|arrested arrest|announced announce|recalling recall|making make|sitting sit|seeing see|burned burn|
admitted admit|resigned resign|closing close|am be|are be|been be|being be|'s be|'re be|'ve have|having have|does do|
done do|doing do|bore bear|ground grind|wound wind|lay lie|felt feel|bound bind|died die|lied lie|hand-delivered hand-deliver`;

const NOUNS = `stewards steward|men man|women woman|children child|wives wife|cities city|churches church|boxes box|
buses bus|losses loss|heroes hero|knives knife|teeth tooth|feet foot|mice mouse|police police|news news|glass glass|
boats boat|ferries ferry|judges judge|crises crisis|batteries battery|phones phone|witnesses witness|taxes tax|
horses horse|houses house|series series|days day|boys boy|keys key|monkeys monkey|photos photo|potatoes potato|
shares share|companies company|analysts analyst|bases base|players player`;

const pairs = (list: string) => list.split('|').map((pair) => pair.trim().split(' ') as [string, string]);

describe('verbBase()', () => {
  it.each(pairs(VERBS))('gives for %s %s', (form, base) => {
    expect(verbBase(form)).toBe(base);
  });

  it.each(['meet', 'blorf', 'harbour'])('leaves %s as it is', (word) => {
    expect(verbBase(word)).toBe(word);
  });
});

describe('nounBase()', () => {
  it.each(pairs(NOUNS))('gives for %s %s', (form, base) => {
    expect(nounBase(form)).toBe(base);
  });

  it.each(['bus', 'gas', 'blorf', 'steward'])('leaves %s as it is', (word) => {
    expect(nounBase(word)).toBe(word);
  });
});
