import type { TaggedToken } from '../grammar/tag-tokens';
import { hasOnlyNounSenses, nounBase } from '../words/lexicon';
import type { ActorIndex } from './actor-index';
import { KIN } from './body-or-person';
import { isKind } from './minds';
import type { Pointing } from './recall-actors';
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
  latest: (fits: (id: string) => boolean, by?: Pointing) => string | undefined,
): string | undefined {
  const noun = tokens.findLast((token) => /^NN/.test(token.tag));
  const definite =
    /^(?:the|this|that|his|her|their|its)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((token) => token.tag === 'POS');
  if (!noun || !definite || tokens.some((token) => token.tag === 'CC')) return undefined;
  const head = nounBase(noun.lower);
  // "their father": that of others than the one who is known as a father
  if (KIN.has(head) && !/^(?:the|this|that)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const words = tellingWords(tokens.slice(0, tokens.indexOf(noun) + 1));
  const bearer =
    noun.tag === 'NNS'
      ? undefined
      : latest((id) => bearsRole(index.rolesOf(id), head, words), { role: true });
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
    const isFirm = (id: string) =>
      !PUBLIC_BODY.test(nameOf(id)) && !PRESS_NAME.test(nameOf(id)) && isOfTrade(id);
    const firm = (id: string) => isKind(index, id, ['organisation']) && isFirm(id);
    // "Velmar Ferries", of which nothing tells what it is
    const company = (id: string) =>
      isKind(index, id, ['other']) && /^\p{L}+ [\p{L} &]+$/u.test(nameOf(id)) && isFirm(id);
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
