import { Command, CommanderError, Option } from 'commander';
import { printProblems } from '../commands';
import type { Terminal } from '../progress';
import { Stopped } from '../stopped';
import { readCorpus, Refusal, writePredictions } from './corpus-file';
import { evaluateStories } from './evaluate-stories';
import { attributionCorpusSchema, predictAttributions } from './predict-attributions';
import { predictTimes, timeCorpusSchema } from './predict-times';
import { predictTimelines } from './timelines/predict-timelines';
import { topicCorpusSchema } from './timelines/topic-corpus';

interface Options {
  readonly out?: string;
}

/** Predictions go into the file, and what they are on the screen; without a file they are what is printed. */
function deliver(predictions: unknown, words: string, { out }: Options, terminal: Terminal): void {
  if (out === undefined) {
    terminal.out(JSON.stringify(predictions));
    return;
  }
  writePredictions(out, predictions);
  terminal.out(`${words} → ${out}`);
}

function runTimex(
  file: string,
  options: Options & { reading: 'news' | 'narrative' },
  terminal: Terminal,
): void {
  const corpus = readCorpus(file, timeCorpusSchema, 'a corpus of dated documents (docs: id, dct, text)');
  terminal.progress('finding times');
  const started = performance.now();
  const { system, docs } = predictTimes(corpus, options.reading);
  const ms = Math.round(performance.now() - started);
  const found = docs.reduce((sum, { timexes }) => sum + timexes.length, 0);
  deliver({ system, ms, docs }, `${found} time expressions in ${docs.length} documents`, options, terminal);
}

function runAttribution(file: string, options: Options, terminal: Terminal): void {
  const corpus = readCorpus(file, attributionCorpusSchema, 'a corpus of documents (docs: id, text)');
  terminal.progress('finding statements');
  const predictions = predictAttributions(corpus);
  const found = predictions.docs.reduce((sum, { attributions }) => sum + attributions.length, 0);
  deliver(predictions, `${found} statements in ${predictions.docs.length} documents`, options, terminal);
}

function runTimelines(file: string, options: Options, terminal: Terminal): void {
  const corpus = readCorpus(file, topicCorpusSchema, 'a corpus of topics (topics: articles, timelines)');
  terminal.progress('reading topics');
  const predictions = predictTimelines(corpus);
  const count = Object.keys(predictions.timelines).length;
  deliver(predictions, `${count} timelines of ${corpus.topics.length} topics`, options, terminal);
}

function defineCommands(terminal: Terminal): Command {
  const program = new Command('eval')
    .description('Measures the extraction on stories with a gold.json and on public corpora.')
    .showHelpAfterError('(npm run eval -- --help lists the commands)')
    .configureOutput({
      writeOut: (words) => terminal.out(words.trimEnd()),
      writeErr: (words) => terminal.err(words.trimEnd()),
    })
    .exitOverride();
  const predicting = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<corpus>', 'JSON file')
      .option('-o, --out <file>', 'where to write the predictions; without it they are printed');
  program
    .command('stories', { isDefault: true })
    .description('score story folders against their gold.json and print a table')
    .argument('<folders...>', 'each holds articles, perhaps a story.yaml, and gold.json')
    .action((folders: string[]) => evaluateStories(folders, terminal));
  predicting('timex', 'find and date the time expressions of a corpus')
    .addOption(
      new Option('--reading <kind>', 'narrative for encyclopaedic text')
        .choices(['news', 'narrative'])
        .default('news'),
    )
    .action((file: string, options) => runTimex(file, options, terminal));
  predicting('attribution', 'find who said what in a corpus').action((file: string, options) =>
    runAttribution(file, options, terminal),
  );
  predicting('tls', 'write a timeline for each reference timeline of a corpus of topics').action(
    (file: string, options) => runTimelines(file, options, terminal),
  );
  return program;
}

/** Runs the evaluation's command line; its exit code is 0 done, 1 a file stopped it, 2 called wrongly. */
export async function runEvaluation(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await defineCommands(terminal).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) terminal.err(error.message);
    else if (error instanceof Stopped) printProblems(error.problems, null, error.folder, terminal);
    else throw error;
    return error.exitCode;
  }
}
