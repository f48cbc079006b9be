import type { Range } from './ranges';

/** What one person says in a transcript: from the label ("JANE ROE, HOST:") to the end of the paragraph. */
export interface Turn extends Range {
  /** The name in the label, without a role. */
  readonly speaker: Range;
  /** Where the words begin, behind the label, notes ("(through interpreter)") and what one says to begin ("Well, "). */
  readonly from: number;
  /** Whether those speak who tell the story, the host or the reporter, and not somebody they listen to. */
  readonly isTelling: boolean;
}

const LABEL =
  /^(?!(?:CORRECTION|CLARIFICATION|UPDATE|EDITOR['’]?S? NOTE|NOTE)\b)(?<speaker>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(?:, (?<role>[\p{Lu}\d][\p{Lu}\d ,.'’&/-]{1,60}))?(?: \([^)\n]{2,30}\))?:(?:[ \t]*\([^)\n]{3,60}\))?[ \t]*(?:(?:Well|So|Right|Yes|Yeah|Look|Oh|Sure)[,.] )*/gmu;
const TELLER = /\b(?:CO-?HOST|HOST|BYLINE|ANCHOR|CORRESPONDENT|REPORTER|PRESENTER|MODERATOR)\b/;
/** So many turns at least, on so large a share of the paragraphs, make a transcript. */
const FEWEST_TURNS = 4;
const LEAST_SHARE = 0.4;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * The turns of a transcript in order, disjoint; none in a text that is no transcript: that needs two speakers who
 * speak twice, and a label on two paragraphs of five. Who has the role of a host or reporter in one label has it
 * wherever the last name speaks again. Cost: linear.
 */
export function findTurns(text: string): Turn[] {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length < FEWEST_TURNS) return [];
  const names = labels.map(({ groups }) => lastWord(groups?.speaker ?? ''));
  const paragraphs = text.split(/\n\s*\n/).length;
  const speakers = new Set<string>();
  const returning = new Set(names.filter((name) => speakers.size === speakers.add(name).size));
  if (returning.size < 2 || labels.length < LEAST_SHARE * paragraphs) return [];
  const tellers = new Set(names.filter((_, at) => TELLER.test(labels[at]?.groups?.role ?? '')));
  return labels.map((label, at): Turn => {
    const next = labels[at + 1]?.index ?? text.length;
    const [words = ''] = text.slice(label.index, next).split(/\n\s*\n/, 1);
    const end = label.index + words.trimEnd().length;
    return {
      start: label.index,
      end,
      speaker: { start: label.index, end: label.index + (label.groups?.speaker ?? '').length },
      from: Math.min(label.index + label[0].length, end),
      isTelling: tellers.has(names[at] ?? ''),
    };
  });
}
