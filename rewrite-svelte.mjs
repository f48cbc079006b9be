/**
 * A plugin for Vite that puts `modules` (source by path in Svelte's own `src`, below its `internal`) in the place of Svelte's own, and changes `parts` of
 * others (pairs of what stands there, as text or pattern, and what takes its place). A part that Svelte no longer has fails the build, by name.
 */
export function rewriteSvelte(name, modules, parts) {
  return {
    name,
    transform(code, id) {
      const [, path] = /svelte\/src\/(?:internal\/)?(.+)$/.exec(id.replaceAll('\\', '/')) ?? [];
      if (modules[path]) return modules[path];
      return (parts[path] ?? null)?.reduce((text, [from, to]) => {
        const slim = text.replaceAll(from instanceof RegExp ? new RegExp(from, 'gs') : from, to);
        if (slim === text) throw new Error(`Svelte’s ${path} no longer reads “${from}”: look at ${name}`);
        return slim;
      }, code);
    },
  };
}
