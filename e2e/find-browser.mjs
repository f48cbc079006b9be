// Finds a Chromium for the browser tests, and as a last resort installs one.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  ...NAMES.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const HELP = `No Chromium was found and none could be installed. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium
  install Chrome or Chromium with your system's packages (Debian: apt-get install chromium)
  SOURCELINE_BROWSER=/path/to/chrome npm test`;

/** Runs a command and shows its words on the error stream; whether it went well. */
function run(command, words) {
  console.error(`No browser yet: ${[command, ...words].join(' ')}`);
  return (
    spawnSync(command, words, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
  );
}

function onPath() {
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    const path = found.status === 0 ? found.stdout.trim() : '';
    if (path && existsSync(path)) return path;
  }
  return undefined;
}

/** Playwright's own Chromium, or one of the system. */
function look() {
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : (PLACES.find((path) => existsSync(path)) ?? onPath());
}

/**
 * The path of a Chromium: the one SOURCELINE_BROWSER names, Playwright's own, one of the system, one that
 * Playwright can download, or (as root on a Debian) one from apt. Throws, saying what to do, when there is none.
 * The answer is kept in SOURCELINE_BROWSER, which the workers inherit, so that the search runs once.
 */
export function findBrowser() {
  let path = process.env.SOURCELINE_BROWSER || look();
  if (!path && run('npx', ['playwright', 'install', 'chromium'])) path = look();
  if (!path && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    )
      path = look();
  }
  if (!path) throw new Error(HELP);
  process.env.SOURCELINE_BROWSER = path;
  return path;
}
