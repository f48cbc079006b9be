import { readAddress, writeAddress, type Address } from './address';

/** The browser's address and history as the page uses them. */
export interface AddressBar {
  /** Shows an event in the address. The first one is a step in the history, so that Back closes it. */
  readonly openEvent: (id: string) => void;
  /** Takes the event out of the address, stepping back where opening had stepped forward. */
  readonly closeEvent: () => void;
  /** Shows the stretch of time once it has come to rest; never a step in the history. */
  readonly showStretch: (edtf: string | null) => void;
  readonly disconnect: () => void;
}

/** Safari refuses more than 100 changes in 30 seconds. */
const REST_MS = 500;
const OURS = 'sourceline';

/**
 * Connects the page to the address of its window; `onread` gets the address now, and again when the reader goes back,
 * forward, or follows a link. In a frame no step is added to the history, as Back belongs to the host's page. A
 * browser that refuses (a sandbox) leaves the address as it is.
 */
export function connectAddressBar(view: Window, onread: (address: Address) => void): AddressBar {
  const framed = view.parent !== view;
  let timer: number | undefined;

  const read = () => onread(readAddress(view.location.hash));
  const write = (change: Partial<Address>, step: boolean) => {
    const fragment = writeAddress({ ...readAddress(view.location.hash), ...change });
    const address = fragment === '' ? view.location.pathname + view.location.search : fragment;
    try {
      if (step) view.history.pushState(OURS, '', address);
      else view.history.replaceState(view.history.state, '', address);
    } catch {
      // A sandboxed frame may own no history: the page works without it.
    }
  };

  view.addEventListener('popstate', read);
  read();
  return {
    openEvent: (event) => write({ event }, !framed && readAddress(view.location.hash).event === null),
    closeEvent: () => {
      if (view.history.state === OURS) view.history.back();
      else write({ event: null }, false);
    },
    showStretch: (stretch) => {
      view.clearTimeout(timer);
      timer = view.setTimeout(() => {
        if (readAddress(view.location.hash).stretch !== stretch) write({ stretch }, false);
      }, REST_MS);
    },
    disconnect: () => {
      view.clearTimeout(timer);
      view.removeEventListener('popstate', read);
    },
  };
}
