type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder that relative paths of the command line count from, where it is not the one the process runs in; null elsewhere. npm runs the
 * script of a checkout in the checkout, wherever it was called: `npm --prefix ../sourceline run sourceline -- build my-articles`.
 * Only for our own script: in that of another package paths count from that package.
 */
export function startingFolder(environment: Environment): string | null {
  const isOwnScript =
    environment.npm_package_name === 'sourceline' && environment.npm_lifecycle_event === 'sourceline';
  return isOwnScript ? environment.INIT_CWD || null : null;
}
