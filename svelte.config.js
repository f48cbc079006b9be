/** The one way our components are compiled, for the page, its prerenderer and the element: their class names must be the same. */
export default {
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    cssHash: ({ name }) => `s-${name}`,
  },
};
