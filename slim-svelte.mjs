// Takes out of the browser's scripts what no component of ours can reach of Svelte's runtime and the bundler cannot know
// to be so: deep state, transitions, animations, `await` in markup, forks, abort signals, `onerror` of nested boundaries, style attributes beside
// `style:`, checks for mistakes in our own code. A quarter of the runtime. An upgrade of Svelte in which a part reads otherwise fails the build, by name.

import { rewriteSvelte } from './rewrite-svelte.mjs';

/** Modules in our own words. */
const MODULES = {
  // Deep watching of objects: all state is kept raw, which the linter sees to.
  'client/proxy.js': `
    const same = (value) => value;
    export { same as proxy, same as get_proxied_value };
    export const { is } = Object;`,
  // Without `await` in markup nothing is pending: what is left is to draw, and to tell whoever asked of an error.
  'client/dom/blocks/boundary.js': `
    import { BOUNDARY_EFFECT, EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
    import { block, branch, destroy_effect } from '../../reactivity/effects.js';
    import { active_effect } from '../../runtime.js';
    import { hydrate_next, hydrating } from '../hydration.js';
    export function boundary(node, props, children) {
      let content;
      const error = (error) => {
        if (!props.onerror) throw error;
        if (content) destroy_effect(content);
        queueMicrotask(() => props.onerror(error));
      };
      block(() => {
        if (hydrating) hydrate_next();
        try {
          content = branch(() => {
            active_effect.b = { error };
            active_effect.f |= BOUNDARY_EFFECT;
            children(node);
          });
        } catch (cause) {
          error(cause);
        }
      }, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
    }
    export const pending = () => 0;`,
  // Without transitions and forks there is one branch at a time.
  'client/dom/blocks/branches.js': `
    import { branch, destroy_effect } from '../../reactivity/effects.js';
    import { hydrate_node, hydrating } from '../hydration.js';
    export class BranchManager {
      #key = {};
      #shown;
      constructor(anchor) {
        this.anchor = anchor;
      }
      ensure(key, fn) {
        if (key !== this.#key) {
          const before = this.#shown;
          this.#shown = fn && branch(() => fn(this.anchor));
          this.#key = key;
          if (before) destroy_effect(before);
        }
        if (hydrating) this.anchor = hydrate_node;
      }
    }`,
  // All expressions are synchronous.
  'client/reactivity/async.js': `
    import { derived } from './deriveds.js';
    export const flatten = (blockers, sync, async, fn) => fn(sync.map(derived));
    const none = undefined;
    export {
      none as capture, none as for_await_track_reactivity_loss, none as increment_pending, none as run, none as save,
      none as run_after_blockers, none as track_reactivity_loss, none as unsave, none as unset_context, none as wait,
    };`,
};

/** Takes methods out of a class whose lines are indented by tabs. */
const withoutMethods = (...names) =>
  names.map((name) => [new RegExp(`\\n\\t${name}\\(.*?\\n\\t\\}\\n`, 's'), '\n']);

/** What stands in a module, and what takes its place; the rest that only it led to falls out by itself. */
const PARTS = {
  'client/reactivity/effects.js': [
    ['var transitions = effect.nodes && effect.nodes.t;', 'var transitions = null;'],
    ['var t = effect.nodes && effect.nodes.t;', 'var t = null;'],
    ['var remaining = transitions.length;', 'var remaining = 0;'],
    ['if (controller !== null) {', 'if (false) {'],
    ['current_batch?.register_created_effect(effect);', ''],
    ['ac: null', ''],
    [/effect\.ac =\s*/, ''],
    ['if (options.outro) {', 'if (false) {'],
    // mistakes that the development server tells of
    [/validate_effect\('\$effect(\.pre)?'\);/, ''],
  ],
  // one batch at a time: it waits for nothing, is never merged, and values are those of the signals
  'client/reactivity/batch.js': [
    ['const earlier_batch = this.#find_earlier_batch();', 'const earlier_batch = null;'],
    ['if (this.#is_deferred()) {', 'if (false) {'],
    ['if (!this.#is_deferred()) this.discard();', ''],
    ['effect.b?.is_pending', 'false'],
    ['this.#skipped_branches.has(effect);', 'false;'],
    ['if ((flags & BLOCK_EFFECT) !== 0) this.add_dirty_reaction(effect, MAYBE_DIRTY);', ''],
    [/for \(const \[e, status\] of this\.#dirty_reactions\) \{.*?\n\t\t\}/, ''],
    ['this.#dirty_reactions.clear();', ''],
    ['this.#pending === 0 &&', 'false &&'],
    ['this.apply();', ''],
    // effects that set off each other without end still throw, by a short name
    [
      /if \(flush_count\+\+ > 1000\) \{.*?\n\t\t\t\}/,
      'if (flush_count++ > 1000) throw Error("effect_update_depth_exceeded");',
    ],
    ['old_values.clear();', ''],
    ['effect.ac === null', 'true'],
    ['this.#unlink();', ''],
    [/\n\tid = uid\+\+;/, ''],
    [/\n\tlinked = true;.*?next = null;/, ''],
    [/\n\tcurrent = new Map\(\);.*?previous = new Map\(\);/, ''],
    [/\n\tis_fork = false;/, ''],
    [/\n\tconstructor\(\) \{.*?\n\t\}\n/, ''],
    [/\n\tcapture\(.*?\n\t\}\n/, '\n\tcapture(source, value) { source.v = value; }\n'],
    [/\t(batch_values = (?:null|new Map\(\)|previous_batch_values);)/, ''],
    ['export let batch_values = null;', 'export const batch_values = null;'],
    ...withoutMethods(
      'skip_effect',
      'unskip_effect',
      'increment',
      'decrement',
      'transfer_reactions',
      'settled',
      'oncommit',
      'ondiscard',
      'discard',
      'register_created_effect',
      'add_dirty_reaction',
      'activate',
      'deactivate',
      'apply',
    ),
    [/for \(const fn of this\.#commit_callbacks\).*?clear\(\);/, ''],
    ['this.#deferred?.resolve();', ''],
    ['async_deriveds = new Map();', ''],
  ],
  'client/reactivity/deriveds.js': [
    ['ac: null', ''],
    [
      /if \(current_batch !== null\) \{\s*\/\/ We also write.*?\} else \{\s*derived\.v = value;\s*\}/,
      'derived.v = value;',
    ],
    ['current_batch?.is_fork', 'false'],
    ['if (e.teardown || e.ac) {', 'if (e.teardown) {'],
    ['if (e.ac !== null) {', 'if (false) {'],
    ['w.derived_inert();', ''],
  ],
  'client/reactivity/sources.js': [
    ['!batch.is_fork && eager_effects.size > 0 && !eager_effects_deferred', 'false'],
    ['if ((flags & EAGER_EFFECT) !== 0) {', 'if (false) {'],
    // what a teardown would read of the time before: none of ours reads
    [/if \(is_destroying_effect\) \{\s*old_values.*?old_values\.set\(source, source\.v\);\s*\}/, ''],
    // against graphs of some ten thousand reactions
    [/count_deps \+= length;.*?seen\.add\(signal\);\s*\}/, ''],
    ['seen = null;\n\t\tcount_deps = 0;', ''],
    [/if \(\s*active_reaction !== null &&[^{]*\{\s*e\.state_unsafe_mutation\(\);\s*\}/, ''],
  ],
  'client/runtime.js': [
    ['if (is_destroying_effect && old_values.has(signal)) {', 'if (false) {'],
    ['if (is_destroying_effect) {', 'if (false) {'],
    ['current_batch?.is_fork', 'false'],
    ['if (reaction.ac !== null) {', 'if (false) {'],
    ['if (derived.ac !== null) {', 'if (false) {'],
  ],
  'client/dom/blocks/each.js': [
    ['should_defer_append()', 'false'],
    ['(flags & EACH_IS_ANIMATED) !== 0', 'false'],
    ['if (state.outrogroups !== null) {', 'if (false) {'],
    ['if (state.pending.size > 0) {', 'if (false) {'],
    [/if \(group\) \{.*?\} else \{\s*remaining -= 1;\s*\}/s, 'remaining -= 1;'],
    [/\} else \{\s*group = \{.*?add\(group\);\s*\}/s, '}'],
  ],
  // Attributes of ours are text, but for those that are there or not; what has a dash is text too.
  'client/dom/elements/attributes.js': [
    [
      /export function set_attribute\(.*?\n\}\n/,
      `export function set_attribute(element, name, value) {
        const known = (element[ATTRIBUTES_CACHE] ??= {});
        if (hydrating) known[name] = element.getAttribute(name);
        if (known[name] === (known[name] = value)) return;
        if (value == null) element.removeAttribute(name);
        else if (typeof value === 'boolean' && !name.includes('-')) element.toggleAttribute(name, value);
        else element.setAttribute(name, value);
      }`,
    ],
  ],
  // an error that nobody throws
  'client/constants.js': [['new (class StaleReactionError', '/* @__PURE__ */ new (class StaleReactionError']],
  'shared/attributes.js': [
    ['} else if (classname.length) {', '} else if (false) {'],
    [/if \(value\) \{\s*\/\/ strip comments.*?\n\t\t\}\n/s, ''],
  ],
};

export const slimSvelte = rewriteSvelte('sourceline-slim-svelte', MODULES, PARTS);
