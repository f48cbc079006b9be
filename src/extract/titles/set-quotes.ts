/**
 * A title with typographic marks, whatever its source used: apostrophes ("Russia’s"), quotation marks in pairs; a mark
 * without its partner goes. Passages themselves stay as printed.
 */
export function setQuotes(title: string): string {
  const apostrophes = title.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]|\s|$)/gu, '’');
  const opened = apostrophes.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=^|[\s(“])'([^']*)'/g, '‘$1’');
  return opened.replace(/"/g, '');
}
