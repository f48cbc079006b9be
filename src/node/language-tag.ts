/**
 * Whether a text is the code of a language (BCP 47) that begins with two or three letters: "en", "pt-BR", "zh-Hant-TW". Names
 * of languages are none, though BCP 47 would let five to eight letters pass.
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
