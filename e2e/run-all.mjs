// `npm test`: a fresh build, types and lint, units, then a real browser. Each step runs whatever became of those before it,
// and the last line counts all tests: "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
const unitReport = join(scratch, 'units.json');
const browserReport = join(scratch, 'browser.json');

/** Runs a command with its own output shown; yields its exit code. */
function run(command, words, env = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, words, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // the runner ended before it could report: its exit code says so
  }
}

/** What a step adds to the count; a step that failed without a failed test is itself one failure. */
function count(code, passed = 0, failed = 0) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

const buildCode = await run('npm', ['run', '-s', 'build']);
const checks = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts).filter((name) =>
  name.startsWith('check:'),
);
const checkCodes = [];
for (const name of checks) checkCodes.push([name, await run('npm', ['run', '-s', name])]);
const unitCode = await run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
const browserCode = await run('npx', ['playwright', 'test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
});

const units = readReport(unitReport);
const browser = readReport(browserReport)?.stats;
rmSync(scratch, { recursive: true, force: true });

const steps = {
  build: count(buildCode),
  ...Object.fromEntries(checkCodes.map(([name, code]) => [name, count(code)])),
  'unit tests': count(unitCode, units?.numPassedTests, units?.numFailedTests),
  'browser tests': count(browserCode, (browser?.expected ?? 0) + (browser?.flaky ?? 0), browser?.unexpected),
};
console.log('');
for (const [name, { passed, failed }] of Object.entries(steps)) {
  console.log(
    `${failed ? 'FAILED' : 'ok    '} ${name}${passed || failed ? `: ${passed} passed, ${failed} failed` : ''}`,
  );
}
const sum = (key) => Object.values(steps).reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
