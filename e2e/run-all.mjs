// `npm test`: a fresh build, types and lint, units, then a real browser. Each step runs whatever became of those before it,
// and the last line counts all tests: "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
const unitPath = join(scratch, 'units.json');
const browserPath = join(scratch, 'browser.json');

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

/** A line for each failed test, with the start of what it said: the last lines are often all that is kept of a run. */
function* failures() {
  for (const { name, assertionResults } of units?.testResults ?? [])
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        yield `FAILED ${relative('.', name)}: ${fullName}\n${failureMessages.join('\n').slice(0, 1500)}`;
  for (const { file, title, ok } of browserReport?.suites.flatMap(specsOf) ?? [])
    if (!ok) yield `FAILED ${file}: ${title}`;
}

/** The tests of a suite of Playwright's report, and of those in it. */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

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
  `--outputFile.json=${unitPath}`,
]);
const browserCode = await run('npx', ['playwright', 'test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserPath,
});

const units = readReport(unitPath);
const browserReport = readReport(browserPath);
const browser = browserReport?.stats;
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
for (const line of failures()) console.log(line);
const sum = (key) => Object.values(steps).reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
