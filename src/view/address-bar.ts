import { readAddress, writeAddress, type Address } from './address';

/** The browser's address and history as the page uses them. */
export interface AddressBar {
  /** Shows an event in the address. The first one is a step in the history, so that Back closes it. */
  readonly openEvent: (id: string) => void;
  /** Takes the event out of the address, stepping back where opening had stepped forward. */
  readonly closeEvent: () => void;
  /**
   * Shows the stretch of time once it has come to rest, null for everything. Only a jump is a step in the history, so
   * that Back undoes it.
   */
  readonly showStretch: (edtf: string | null, isJump?: boolean) => void;
  readonly disconnect: () => void;
}

/** Safari refuses more than 100 changes in 30 seconds. */
const REST_MS = 500;
const OURS = 'sourceline';
const JUMP = 'sourceline-jump';

/**
 * Connects the page to the address of its window; `onread` gets the address now, and again when the reader goes back,
 * forward, or follows a link. In a frame no step is added to the history, as Back belongs to the host's page. A
 * browser that refuses (a sandbox) leaves the address as it is.
 */
export function connectAddressBar(view: Window, onread: (address: Address) => void): AddressBar {
  const framed = view.parent !== view;
  let timer: number | undefined;
  /** What is in view and not yet in the address; undefined when the address tells it. */
  let pending: string | null | undefined;
  let isClosing = false;

  const write = (change: Partial<Address>, step: string | null) => {
    const fragment = writeAddress({ ...readAddress(view.location.hash), ...change });
    const address = fragment === '' ? view.location.pathname + view.location.search : fragment;
    try {
      if (step !== null) view.history.pushState(step, '', address);
      else view.history.replaceState(view.history.state, '', address);
    } catch {
      // A sandboxed frame may own no history: the page works without it.
    }
  };

  const flush = () => {
    view.clearTimeout(timer);
    if (pending !== undefined && readAddress(view.location.hash).stretch !== pending)
      write({ stretch: pending }, null);
    pending = undefined;
  };
  const read = () => onread(readAddress(view.location.hash));
  const step = () => {
    view.clearTimeout(timer);
    // closing an event steps back, but what is in view stays in view
    if (isClosing) flush();
    isClosing = false;
    pending = undefined;
    read();
  };

  view.addEventListener('popstate', step);
  read();
  return {
    openEvent: (event) => {
      flush();
      write({ event }, !framed && readAddress(view.location.hash).event === null ? OURS : null);
    },
    closeEvent: () => {
      flush();
      if (view.history.state === OURS) {
        pending = readAddress(view.location.hash).stretch;
        isClosing = true;
        view.history.back();
      } else write({ event: null }, null);
    },
    showStretch: (stretch, isJump = false) => {
      if (isJump && !framed) {
        flush();
        if (readAddress(view.location.hash).stretch !== stretch) write({ stretch }, JUMP);
        return;
      }
      view.clearTimeout(timer);
      pending = stretch;
      timer = view.setTimeout(flush, REST_MS);
    },
    disconnect: () => {
      view.clearTimeout(timer);
      view.removeEventListener('popstate', step);
    },
  };
}
