import type { Story } from '../story/story';
import { readStory, StoryProblem } from './read-story';
import { STRINGS } from './strings';

/** The address of a story file, counted from the page's own; null for what leads elsewhere than to http(s). */
function resolveAddress(src: string, base: string): URL | null {
  if (!URL.canParse(src, base)) return null;
  const url = new URL(src, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/**
 * Fetches and reads the story file at `src` (http, https or relative to `base`). Throws StoryProblem for an address
 * that leads elsewhere, a server that does not answer with it, or a file that is no story; AbortError once `signal` says so.
 */
export async function loadStory(src: string, base: string, signal: AbortSignal): Promise<Story> {
  const url = resolveAddress(src, base);
  if (!url) throw new StoryProblem(STRINGS.address(src));
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new StoryProblem(STRINGS.unreachable(src), { cause: error });
  }
  if (!response.ok) throw new StoryProblem(STRINGS.refused(src, response.status));
  let json: unknown;
  try {
    json = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    const why = error instanceof SyntaxError ? STRINGS.notJson(src) : STRINGS.unreachable(src);
    throw new StoryProblem(why, { cause: error });
  }
  return readStory(json);
}
