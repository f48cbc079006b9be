/** Base forms whose third person is not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is',
  have: 'has',
  do: 'does',
  go: 'goes',
  undergo: 'undergoes',
  forgo: 'forgoes',
};

/** The present form of a verb that a subject takes: "meet" → "meets" for one, "meet" for several. */
export function presentForm(base: string, plural: boolean): string {
  const [verb = base, ...particle] = base.split(' ');
  if (plural) return verb === 'be' ? ['are', ...particle].join(' ') : base;
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
  const third =
    irregular ??
    (/(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`);
  return [third, ...particle].join(' ');
}

/** The participle of a verb of telling: "tell" → "told", "order" → "ordered". */
export function toldForm(base: string): string {
  if (base === 'tell') return 'told';
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** The form in -ing: "carry" → "carrying", "make" → "making", "put" → "putting". */
export function gerundForm(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^aeoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
