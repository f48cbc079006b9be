import { spawn } from 'node:child_process';

/** The command that opens an address with what the user has chosen for it. */
function findOpener(platform: NodeJS.Platform, url: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}

/**
 * Tries to open an address in the user's browser, and lets it be where there is no screen or no opener: the
 * address has been printed anyway. Never throws and never keeps the program running.
 */
export function openBrowser(
  url: string,
  platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): void {
  if (platform !== 'darwin' && platform !== 'win32' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...words] = findOpener(platform, url);
  try {
    const child = spawn(command, words, { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
  } catch {
    // the address on the terminal is enough
  }
}
