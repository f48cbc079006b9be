/**
 * Makes the buttons inside `bar` one tab stop: Tab comes to the one that had the focus last, at first the first; the arrow keys go from each to
 * the next and round, Home and End to the ends.
 */
export function rove(bar: HTMLElement): void {
  const listButtons = () => [...bar.querySelectorAll('button')];
  const stand = (on: EventTarget | null | undefined) => {
    for (const button of listButtons()) button.tabIndex = button === on ? 0 : -1;
  };
  stand(listButtons()[0]);
  bar.addEventListener('focusin', ({ target }) => stand(target));
  bar.addEventListener('keydown', (event) => {
    const buttons = listButtons();
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  });
}
