const ZONE_NAME = /^[A-Za-z][A-Za-z_]*(?:\/[A-Za-z0-9_+-]+)*/;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The IANA name that a setting begins with ("Asia/Seoul (US articles: …)" gives Asia/Seoul), and whether the
 * setting was that name and nothing more. Without one the zone is UTC: people describe zones in prose, and a
 * description must not stop a story from being built.
 */
export function readTimeZone(text: string): { timeZone: string; clean: boolean } {
  const name = ZONE_NAME.exec(text.trim())?.[0];
  if (name === undefined || !isTimeZone(name)) return { timeZone: 'UTC', clean: false };
  return { timeZone: name, clean: name === text.trim() };
}
