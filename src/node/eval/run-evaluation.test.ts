import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../test-folder';
import { runEvaluation } from './run-evaluation';
import { sampleTopic } from './timelines/sample-topic';

const DOCUMENTS = { docs: [{ id: 'd', dct: '2024-03-09', text: 'Ana Poe said on 5 March that it sank.' }] };
const TOPICS = { topics: [sampleTopic([['2024-03-09', ['The ferry sank on March 5 .']]], [['2024-03-05', ['x']]])] }; // prettier-ignore

const FILES = {
  'documents.json': JSON.stringify(DOCUMENTS),
  'topics.json': JSON.stringify(TOPICS),
  'broken.json': '{"docs": [',
  'gold.json': '{"events": 5}',
};

/** Runs in a folder of those files, which "@" stands for. */
async function run(...words: string[]) {
  const folder = makeFolder(FILES);
  const said = { out: '', err: '' };
  const terminal = {
    out: (line: string) => void (said.out += `${line}\n`),
    err: (line: string) => void (said.err += `${line}\n`),
    progress: () => {},
  };
  const places = words.map((word) => word.replace('@', `${folder}/`));
  const code = await runEvaluation(places, terminal);
  return { folder, code, ...said };
}

describe('runEvaluation()', () => {
  test('prints predictions of time expressions, with the time it took', async () => {
    const { code, out, err } = await run('timex', '@documents.json');
    expect([code, err]).toEqual([0, '']);
    const predictions = JSON.parse(out) as { ms: unknown };
    expect(predictions).toMatchObject({
      docs: [{ id: 'd', timexes: [{ start: 16, end: 23, type: 'DATE', value: '2024-03-05' }] }],
    });
    expect(predictions.ms).toBeTypeOf('number');
  });

  test('prints predictions of statements', async () => {
    const { code, out } = await run('attribution', '@documents.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      docs: [{ attributions: [{ source: [[0, 7]], cue: [[8, 12]] }] }],
    });
  });

  test('writes predictions into a file and says what they are', async () => {
    const { folder, code, out } = await run('tls', '@topics.json', '--out', '@out.json');
    expect([code, out]).toEqual([0, `1 timelines of 1 topics → ${folder}/out.json\n`]);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual({
      system: 'sourceline',
      timelines: { 'gull-0': [['2024-03-05', ['The ferry sank on March 5 .']]] },
    });
  });

  test.each([
    [2, ['timex', '@none.json'], /none\.json cannot be read \(ENOENT\)/],
    [1, ['timex', '@broken.json'], /broken\.json is no JSON/],
    [1, ['timex', '@topics.json'], /topics\.json is not a corpus of dated documents .*: docs: /],
    [1, ['attribution', '@topics.json'], /topics\.json is not a corpus of documents .*: docs: /],
    [1, ['tls', '@documents.json'], /documents\.json is not a corpus of topics .*: topics: /],
    [1, ['tls', '@topics.json', '--out', '@no/out.json'], /out\.json cannot be written \(ENOENT\)/],
    [2, ['timex', '@documents.json', '--reading', 'poetry'], /news, narrative/],
    [2, ['tls'], /missing required argument/],
    [2, [], /missing required argument 'folders'/],
    [2, ['@no-story'], /no gold\.json in .*no-story/],
    [2, ['stories', '@no-story'], /no gold\.json in .*no-story/],
    [1, ['stories', '@'], /gold\.json is not a story's gold: events: /],
  ] as const)('ends with %i for %j and says why', async (code, words, why) => {
    const said = await run(...words);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(said.err).toMatch(why);
  });

  test('shows its commands to whoever asks', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['stories', 'timex', 'attribution', 'tls']) expect(out).toContain(command);
  });
});
