const named = new Map();

/**
 * The class of a component's parts, a mark and three letters or digits of its name: the list of a big story says them by the hundred thousand. Two
 * components with the same would share their style: they fail the build.
 */
function nameClass({ name }) {
  const sum = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 36 ** 3, 0);
  const short = `s-${sum.toString(36).padStart(3, '0')}`;
  if ((named.get(short) ?? name) !== name)
    throw new Error(`${name} and ${named.get(short)} are both ${short}`);
  named.set(short, name);
  return short;
}

/** The one way our components are compiled, for the page, its prerenderer and the element: their class names must be the same. */
export default {
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    cssHash: nameClass,
  },
};
