import type { Asked } from '../actors/record-index';
import type { Denial } from '../accounts/find-denials';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { statementsTold } from '../statements-told';
import type { ArticleTelling } from '../tell-article';
import type { Title } from '../titles/title';
import type { TitleKey } from '../titles/title-key';
import { asciiJson } from './ascii-json';
import { packMention, recall, unpackMention, type PackedMention } from './pack-mention';

interface PackedDenial extends Omit<Denial, 'statement' | 'mention'> {
  readonly statement: number;
  /** Its mention's may say more of who speaks. */
  readonly told: number;
  readonly mention: PackedMention;
}
interface Packed extends Pick<ArticleTelling, 'speakers'> {
  /** What denials state that is none of the reading's: what is one before is one afterwards. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly PackedMention[];
  readonly plans: readonly PackedMention[];
  readonly denials: readonly PackedDenial[];
  readonly titles: readonly (readonly [TitleKey, Title | null])[];
  readonly words: readonly (readonly [TitleKey, string | null])[];
}

/** What an article tells as JSON of about two and a half times its text; what was asked for it first, alone on its line. */
export function packTelling(telling: ArticleTelling, reading: ArticleReading): string {
  const { mentions, plans, denials, titles, words, speakers, asked } = telling;
  const stated = statementsTold(reading, denials);
  const packed: Packed = {
    statements: stated.slice(reading.statements.length),
    mentions: mentions.map((mention) => packMention(mention, reading)),
    plans: plans.map((plan) => packMention(plan, reading)),
    denials: denials.map(({ statement, mention, ...rest }) => ({
      ...rest,
      statement: stated.indexOf(statement),
      told: stated.indexOf(mention.statement ?? statement),
      mention: packMention({ ...mention, statement: undefined }, reading),
    })),
    titles: [...titles],
    words: [...words],
    speakers,
  };
  return `${asciiJson(asked)}\n${asciiJson(packed)}`;
}

/** The questions that a packed telling hangs on. Throws for what is no packed telling. */
export function askedOf(packed: string): Asked {
  const { names, ids, called, words } = JSON.parse(packed.slice(0, packed.indexOf('\n'))) as Asked;
  return { names, ids, called, words };
}

/**
 * The telling that was packed. Law: unpackTelling(packTelling(t, r), a, r) equals t of article a with reading r, and points into
 * r as t does. Throws for what is no packed telling of the reading. `asked` is what it hangs on, where that was read before.
 */
export function unpackTelling(
  packed: string,
  article: number,
  reading: ArticleReading,
  asked: Asked = askedOf(packed),
): ArticleTelling {
  const { statements, mentions, plans, denials, titles, words, speakers } = JSON.parse(
    packed.slice(packed.indexOf('\n') + 1),
  ) as Packed;
  const stated = [...reading.statements, ...statements];
  return {
    mentions: mentions.map((mention) => unpackMention(mention, article, reading)),
    plans: plans.map((plan) => unpackMention(plan, article, reading)),
    denials: denials.map(({ statement, told, mention, ...rest }): Denial => ({
      ...rest,
      statement: recall(stated, statement),
      mention: { ...unpackMention(mention, article, reading), statement: recall(stated, told) },
    })),
    titles: new Map(titles),
    words: new Map(words),
    speakers,
    asked,
  };
}
