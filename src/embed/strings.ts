/** What the element says when it has no timeline to show. */
export const STRINGS = {
  failed: (why: string) => `The timeline cannot be shown: ${why}.`,
  address: (src: string) => `“${src}” is not an address on the web`,
  unreachable: (src: string) => `${src} could not be reached`,
  refused: (src: string, status: number) => `the server answered ${status} for ${src}`,
  notJson: (src: string) => `${src} is not JSON`,
  broken: 'something in its story could not be drawn',
} as const;
