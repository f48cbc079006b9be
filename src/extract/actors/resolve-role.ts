import type { TaggedToken } from '../grammar/tag-tokens';
import { hasOnlyNounSenses, nounBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import { isKind } from './minds';
import {
  canBeRole,
  COLLECTIVE,
  COMPANIES,
  hasOtherOffice,
  isOfMany,
  PRESS,
  PRESS_NAME,
  PUBLIC_BODY,
  TRADES,
} from './pointing-words';
import { isPersonTitle, isRoleNoun } from './role-nouns';
import { bearsRole, tellingWords } from './roles-beside';

/**
 * Whom "the president", "the company" or "the singer" means: the last actor who bore that role, the last firm or body of that kind, else,
 * for what tells of one person, the last in mind. `latest` gives the last in mind that fits. Undefined for what is not definite, and for several.
 */
export function resolveRole(
  tokens: readonly TaggedToken[],
  index: ActorIndex,
  latest: (fits: (id: string) => boolean) => string | undefined,
): string | undefined {
  const noun = tokens.findLast((token) => /^NN/.test(token.tag));
  const definite =
    /^(?:the|this|that|his|her|their|its)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((token) => token.tag === 'POS');
  if (!noun || !definite || tokens.some((token) => token.tag === 'CC')) return undefined;
  const head = nounBase(noun.lower);
  const words = tellingWords(tokens.slice(0, tokens.indexOf(noun) + 1));
  const bearer = noun.tag === 'NNS' ? undefined : latest((id) => bearsRole(index.rolesOf(id), head, words));
  if (bearer) return bearer;
  if (noun.tag === 'NNS' || tokens[0]?.lower !== 'the' || tokens.some((token) => token.tag === 'POS'))
    return undefined;
  if (COLLECTIVE.has(head)) {
    // "the Rivertown police" are their own
    if (!COMPANIES.has(head) && tokens.some((token) => token.tag === 'NNP')) return undefined;
    const nameOf = (id: string) => index.byId.get(id)?.name ?? '';
    // "the airline" is no studio
    const isOfTrade = (id: string) =>
      !TRADES.has(head) || nameOf(id).toLowerCase().includes(head.slice(0, 5));
    const isFirm = (id: string) => !PUBLIC_BODY.test(nameOf(id)) && isOfTrade(id);
    const firm = (id: string) => isKind(index, id, ['organisation']) && isFirm(id);
    const company = (id: string) => isKind(index, id, ['other']) && isFirm(id);
    const body = (id: string) =>
      isKind(index, id, ['organisation']) && PUBLIC_BODY.test(nameOf(id)) && isOfTrade(id);
    if (PRESS.has(head)) return latest((id) => PRESS_NAME.test(index.byId.get(id)?.name ?? ''));
    return COMPANIES.has(head) ? (latest(firm) ?? latest(company)) : latest(body);
  }
  if (!tellsOfOne(head) && !tokens.some(({ lower }) => lower.endsWith('-old'))) return undefined;
  // one who is known as a lawyer is not "the swimmer"
  return latest((id) => {
    const roles = index.rolesOf(id);
    const name = index.byId.get(id)?.name ?? '';
    return isKind(index, id, ['person']) && !hasOtherOffice(roles) && canBeRole(head, name, roles);
  });
}

/**
 * Whether a noun can tell of somebody who has a name but was never called so: "the singer", "the 34-year-old". An office, a trade and "the
 * man" are as a rule somebody without a name: of 60 such in news, one in eight was the person in mind.
 */
const tellsOfOne = (head: string): boolean =>
  /-old$/.test(head) ||
  ((isRoleNoun(head) || hasOnlyNounSenses(head, 'person')) && !isPersonTitle(head) && !isOfMany(head));
