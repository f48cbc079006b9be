import type { Clause } from '../grammar/clauses';
import type { FoundMention } from '../mentions/found-mention';
import type { SentenceReading } from '../reading';
import type { TitleSources } from './name-subject';
import { findSubjectTokens } from './subject-tokens';
import { resolvePronouns } from './resolve-pronouns';
import { bestOf, capitalise, type Title } from './title';
import { dropTimes } from './drop-times';
import { joinWords } from './join-words';
import { trimOptions } from './trim-words';
import { presentForm } from './verb-words';

/**
 * "Remarks made by the president about whales" → "Ana Silva makes remarks about whales": a participle with its doer, told the
 * right way round. Null without a doer who is known by name.
 */
export function writeAgentTitle(
  clause: Clause,
  sentence: SentenceReading,
  mention: FoundMention,
  sources: TitleSources,
): Title | null {
  const { tokens } = sentence;
  const by = tokens[clause.verb.end];
  if (clause.verb.form !== 'participle' || by?.lower !== 'by') return null;
  const [opening, ...more] = dropTimes(findSubjectTokens(clause, sentence));
  // "The video, broadcast by …": the capital was the sentence's
  const article = opening?.tag === 'DT' ? { ...opening, text: opening.lower } : opening;
  const object = article ? [article, ...more] : [];
  const after = tokens.slice(clause.verb.end + 1, clause.end);
  const stop = after.findIndex((token) => !/^(?:DT|JJ|NN|NNP|NNPS|POS|PRP)$/.test(token.tag));
  const doer = stop < 0 ? after : after.slice(0, stop);
  const [first, last] = [doer[0], doer.at(-1)];
  if (!first || !last || object.length === 0) return null;
  const id = sources.references[mention.article]?.resolve(mention.sentence, {
    start: first.start,
    end: last.end,
  });
  const name = id ? sources.index.shortNameOf(id) : undefined;
  if (!id || !name) return null;
  const verb = presentForm(clause.verb.base, false);
  return bestOf(
    trimOptions(stop < 0 ? [] : after.slice(stop)).map((rest) => {
      const words = resolvePronouns(rest.tokens, mention, { id, words: name }, sources);
      const text = `${name} ${verb} ${joinWords(object)} ${words ?? ''}`.trim();
      return words === null ? null : { text: capitalise(text), worth: 2 + rest.quality * 0.6 };
    }),
  );
}
