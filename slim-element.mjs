// Takes out of the element's script what only a page needs of Svelte's runtime: it never takes over prerendered HTML
// and has few elements that are listened to.

import { rewriteSvelte } from './rewrite-svelte.mjs';

/** Modules in our own words. */
const MODULES = {
  // components as custom elements of their own: the element is ours
  'client/dom/elements/custom-element.js': 'export const create_custom_element = undefined;',
  // One listener for all of a page: here each element has its own. It comes a moment later, because Chromium forgets
  // those for pointers on what stands in no document yet.
  'client/dom/elements/events.js': `
    export const delegate = () => {};
    export const event = (type, element, listener) =>
      queueMicrotask(() => element.addEventListener(type, listener));
    const none = undefined;
    export {
      event as delegated, none as apply, none as create_event, none as event_symbol, none as on, none as replay_events,
    };`,
  // What is bound or attached stays the same for as long as it is there.
  'client/dom/elements/bindings/this.js': `
    import { effect } from '../../../reactivity/effects.js';
    import { untrack } from '../../../runtime.js';
    export function bind_this(own, update) {
      effect(() => {
        untrack(() => update(own));
        return () => update(null);
      });
    }`,
  'client/dom/elements/attachments.js': `
    import { effect } from '../../reactivity/effects.js';
    export const attach = (node, attachment) => effect(() => attachment()(node));`,
  // Puts a component into an empty place, and takes it away.
  'client/render.js': `
    import { TEXT_CACHE } from './constants.js';
    import { mark_as_component, pop, push } from './context.js';
    import { create_text, init_operations } from './dom/operations.js';
    import { component_root } from './reactivity/effects.js';
    const roots = new WeakMap();
    export function mount(component, { target, props }) {
      init_operations();
      let exports;
      const destroy = component_root(() => {
        const anchor = target.appendChild(create_text());
        push({});
        exports = component(anchor, props) || mark_as_component();
        pop();
        return () => anchor.remove();
      });
      roots.set(exports, destroy);
      return exports;
    }
    export const unmount = (exports) => roots.get(exports)?.();
    export function set_text(text, value) {
      const words = value ?? '';
      if (words !== (text[TEXT_CACHE] ??= text.nodeValue)) text[TEXT_CACHE] = text.nodeValue = words;
    }
    const none = undefined;
    export { none as hydrate, none as set_should_intro, none as should_intro };`,
};

/** What stands in a module, and what takes its place. */
const PARTS = {
  'client/dom/hydration.js': [
    ['export let hydrating = false', 'export const hydrating = false'],
    ['hydrating = value;', ''],
  ],
  // names of attributes that are properties too
  'utils.js': [['...DOM_BOOLEAN_ATTRIBUTES,', '']],
};

export const slimElement = rewriteSvelte('sourceline-slim-element', MODULES, PARTS);
