/**
 * A title with typographic marks, whatever its source used: apostrophes ("Russia’s"), quotation marks in pairs; a mark
 * without its partner goes. Passages themselves stay as printed.
 */
export function setQuotes(title: string): string {
  const single = title.replace(/(?<=^|[\s(“"])'([^']*[^\s'])'(?=$|[\s,.;:)”"])/g, '‘$1’');
  const apostrophes = single.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}]|\s|$)/gu, '’');
  return apostrophes.replace(/"([^"]*)"/g, '“$1”').replace(/"/g, '');
}
