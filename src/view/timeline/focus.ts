/** The element that has the focus in the document or the shadow root that `inside` stands in. */
function readFocus(inside: Element | undefined): Element | null {
  const root = inside?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** Whether what has the focus there fits a selector. */
export function isFocused(inside: Element | undefined, selector: string): boolean {
  return readFocus(inside)?.matches(selector) ?? false;
}
