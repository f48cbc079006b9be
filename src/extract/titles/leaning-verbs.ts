/** Verbs that say nothing without the phrase behind them, by the preposition that leads to it: "filled with", "depends on". */
const LEANS: readonly (readonly [lead: RegExp, verbs: ReadonlySet<string>])[] = [
  [
    /^with$/,
    list(
      'fill pack cover litter associate align credit equip fit load deal cope comply coincide interfere face',
    ),
  ],
  [/^(?:on|upon)$/, list('base model depend rely focus insist hinge prey embark center centre draw rest')],
  [
    /^(?:to|into|onto)$/,
    list(
      'link tie relate attribute expose limit subject confine contribute amount belong refer lead resort adhere cling pertain convert translate delve bind',
    ),
  ],
  [/^in$/, list('result consist engage specialise specialize indulge culminate enshrine embroil')],
  [/^of$/, list('consist deprive accuse convict rob compose comprise dispose')],
  [
    /^(?:at|for|from|about|against)$/,
    list('aim account stem derive suffer arise originate emanate abstain refrain bar discriminate'),
  ],
  [/^as$/, list('serve act describe regard know treat cite label portray view class classify')],
];

function list(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' '));
}

/** Whether a verb in its base form wants the phrase that this preposition leads to: "headlines filled" says something else. */
export const leansOn = (verb: string, preposition: string): boolean =>
  LEANS.some(([lead, verbs]) => lead.test(preposition) && verbs.has(verb));
