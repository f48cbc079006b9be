import { openTerminal } from '../progress';
import { runEvaluation } from './run-evaluation';

process.exitCode = await runEvaluation(process.argv.slice(2), openTerminal(process.stdout, process.stderr));
