/** The label or the button of a group that an event is about. */
export const pieceOf = ({ target }: { readonly target: EventTarget | null }): HTMLElement | null =>
  target && (target as Element).closest<HTMLElement>('[data-key]');

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
  const press = (piece: HTMLElement | null) => {
    const key = piece?.dataset.key;
    if (key !== undefined) pick(key);
  };
  const down = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter';
    if (!isEnter && event.key !== ' ') return;
    held = pieceOf(event);
    if (held) event.preventDefault();
    if (isEnter) press(held);
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    if (held === pieceOf(event)) press(held);
    held = null;
  };
  // what covers the drawing while the wheel turns takes the press, and is gone by its end
  const click = (event: MouseEvent) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    press(pieceOf(event) ?? pieceOf({ target: root.elementFromPoint(event.clientX, event.clientY) }));
  };
  element.addEventListener('click', click, { signal });
  element.addEventListener('keydown', down, { signal });
  element.addEventListener('keyup', up, { signal });
}
