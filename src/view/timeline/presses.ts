/** The label or the button of a group that an event is about. */
export const pieceOf = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>('[data-key]');

/**
 * Listens for presses of the labels and groups inside `element` and calls `pick` with their key. They are pressed as buttons are: by a click, by
 * Enter as it goes down, by Space as it comes up, if it went down on the same.
 */
export function listenForPresses(
  element: HTMLElement,
  pick: (key: string) => void,
  signal: AbortSignal,
): void {
  let held: HTMLElement | null = null;
  const press = (event: Event) => {
    const key = pieceOf(event)?.dataset.key;
    if (key !== undefined) pick(key);
  };
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    held = event.key === ' ' ? pieceOf(event) : null;
    if (pieceOf(event)) event.preventDefault();
    if (event.key === 'Enter') press(event);
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    if (held && held === pieceOf(event)) press(event);
    held = null;
  };
  element.addEventListener('click', press, { signal });
  element.addEventListener('keydown', down, { signal });
  element.addEventListener('keyup', up, { signal });
}
