import { expect, it } from 'vitest';
import { indexActors } from '../actors/actor-index';
import { referencesOf } from '../actors/resolve-references';
import { readArticles } from '../read-articles';
import { statementsTold } from '../statements-told';
import { tellArticle } from '../tell-article';
import { articleOf } from '../test-readings';
import { speakerOf } from './speaker-of';

const FERRY = `The ferry Nordstern sank on Tuesday, Ilse Brandovic said. “It was never ours,” she told the Post. The owners denied that it sank.

Brandovic took back her earlier account on Thursday. Per Holm, 58, who denies the charge, faces a year in prison.`;

it('speakerOf() finds the same one in what the article tells as in the article, also for what only its denials state', () => {
  const readings = readArticles([articleOf('Post', '2031-03-14', FERRY)], 'en');
  const [reading] = readings;
  const index = indexActors(readings);
  const telling = tellArticle(reading!, 0, index);
  const sources = { readings, references: [referencesOf(reading!, index)], index };
  const stated = statementsTold(reading!, telling.denials);
  expect(stated.length).toBeGreaterThan(reading!.statements.length);
  const speakers = stated.map((statement) => speakerOf(statement, 0, sources));
  expect(stated.map((statement) => speakerOf(statement, 0, { ...sources, tellings: [telling] }))).toEqual(
    speakers,
  );
  expect(speakers.slice(reading!.statements.length).some((speaker) => speaker !== null)).toBe(true);
});
