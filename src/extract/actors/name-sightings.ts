import type { SentenceReading } from '../reading';
import type { NameMention } from './find-names';
import type { NameCue } from './name-kind';

/** A name where it stands, with the words that tell what it names. */
export interface NameSighting extends NameCue {
  /** Stands inside its sentence, where a capital proves something. */
  readonly inside: boolean;
}

const SPEAKS =
  /^(?:said|says|told|added|wrote|announced|denied|admitted|insisted|posted|tweeted|claimed|argued|explained|asked|warned|urged|called|replied|declared|agreed|conceded|reckoned|confirmed)$/;
/** "said Ana Silva": only some verbs stand before the one who speaks. */
const SPEAKS_BEFORE = /^(?:said|says|added|wrote|explained|insisted|argued|replied|warned)$/;

function cueOf({ tokens }: SentenceReading, name: NameMention): NameCue {
  const after = tokens.slice(name.last, name.last + 4).map((token) => token.lower);
  return {
    name: name.name,
    ...(name.role ? { role: name.role } : {}),
    before: tokens[name.first - 1]?.lower ?? '',
    twoBefore: tokens[name.first - 2]?.lower ?? '',
    after,
    speaks: SPEAKS.test(after[0] ?? '') || SPEAKS_BEFORE.test(tokens[name.first - 1]?.lower ?? ''),
    attributive: /^(?:NN|NNS)$/.test(tokens[name.last]?.tag ?? ''),
  };
}

/** A capital only at the start of its sentence proves nothing; elsewhere it does. */
function isFirstWord({ tokens }: SentenceReading, name: NameMention): boolean {
  const before = tokens[name.first - 1];
  const closing = /^["”’]$/.test(before?.text ?? '') && name.first > 1;
  return !before || (/^["“‘'(:–—…]$/.test(before.text) && !closing);
}

/** Every name in the telling sentences of an article, in order; not those of headings and furniture. */
export function sightNames(sentences: readonly SentenceReading[]): NameSighting[] {
  return sentences.flatMap((sentence) => {
    const { kind } = sentence.block;
    if (kind === 'furniture' || kind === 'heading') return [];
    return sentence.names.map((name) => ({ ...cueOf(sentence, name), inside: !isFirstWord(sentence, name) }));
  });
}
