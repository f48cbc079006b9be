import { parseAst } from 'vite';

/** The patterns in functions that keep no place between two uses. */
function findPatterns(node, inFunction, found) {
  if (!node || typeof node !== 'object') return found;
  if (node.type === 'Literal') {
    if (inFunction && node.regex && !/[gy]/.test(node.regex.flags)) found.push(node);
    return found;
  }
  const inside = inFunction || /Function/.test(node.type ?? '');
  for (const part of Object.values(node)) findPatterns(part, inside, found);
  return found;
}

/**
 * Makes each pattern that stands in a function once, where its script begins: JavaScript makes it anew whenever it comes by, which is a
 * sixth of all that reading an article allocates. In the source it stays where it is read.
 */
export const hoistPatterns = {
  name: 'sourceline-hoist-patterns',
  renderChunk(code) {
    const names = new Map();
    let hoisted = '';
    let from = 0;
    const found = findPatterns(parseAst(code).body, false, []).sort((a, b) => a.start - b.start);
    for (const { start, end } of found) {
      const pattern = code.slice(start, end);
      if (!names.has(pattern)) names.set(pattern, `pattern$${names.size}`);
      hoisted += code.slice(from, start) + names.get(pattern);
      from = end;
    }
    const [, shebang, rest] = /^(#!.*\n)?([^]*)$/.exec(hoisted + code.slice(from));
    const patterns = [...names].map(([pattern, name]) => `const ${name} = ${pattern};\n`);
    return { code: (shebang ?? '') + patterns.join('') + rest, map: null };
  },
};
