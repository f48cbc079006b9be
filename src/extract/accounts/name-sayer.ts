import type { FoundMention } from '../mentions/found-mention';
import type { TitleSources } from '../titles/write-title';
import { speakerOf } from './speaker-of';

/** Who tells what a mention tells, by name; undefined where the article itself does. */
export function nameSayer(
  { saying, subject, statement, article }: FoundMention,
  sources: TitleSources,
): string | undefined {
  const actor = saying && subject !== undefined ? sources.index.byId.get(subject)?.name : undefined;
  if (actor !== undefined) return actor;
  return statement && speakerOf(statement, article, sources)?.whoName;
}

/** A name to compare: "Ana Moss’s lawyer" names Ana Moss, "a clerk" and "the clerk" may be one. */
const bare = (name: string): string =>
  ` ${name
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replace(/['’]s?(?= )/gu, '')} `;

/** Whether two names are of one speaker, or of one who speaks for the other: "Moss" and "Ana Moss", "Holm Dairy" and "a Holm Dairy spokesman". */
export function isSameSayer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [bare(a), bare(b)];
  return one.includes(other) || other.includes(one);
}
