import type { Statement } from '../statements/find-statements';

/** Which event an objection faces. */
export type Facing =
  /** One told right before. */
  | 'before'
  /** One that somebody claims right before. */
  | 'retort'
  /** What its words tell. */
  | 'contested'
  /** What nobody can settle. */
  | 'unsettled'
  /** What nothing has been found for. */
  | 'unproven'
  /** What its own sentence tells before it. */
  | 'aside'
  /** One told before, or else the article's own. */
  | 'doubted'
  /** An earlier telling by the same speaker. */
  | 'own'
  /** What the same speaker denied before. */
  | 'again'
  /** What somebody has just told, which they denied till then. */
  | 'reversed'
  /** An earlier telling, alike, by who now admits that it is not so. */
  | 'admitted'
  /** The telling of somebody whom it names. */
  | 'claim'
  /** One with another figure. */
  | 'figure'
  /** One with the figure that it refuses, or another one of the same. */
  | 'refigured'
  /** The article's own. */
  | 'lead'
  /** A claim beside it, by what adds up. */
  | 'opposed'
  /** What the denial before it faces. */
  | 'carried';

/** A statement that takes something back or sets something against it without saying that it did not happen. */
export interface Objection {
  readonly statement: Statement;
  readonly faces: Facing;
}
