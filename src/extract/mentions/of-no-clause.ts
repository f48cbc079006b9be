import type { SentenceReading } from '../reading';
import type { Timex } from '../times/resolve-times';

/** "who ran it until last week", "7.8 from 7.4 a year earlier": a state that ended, a figure compared; neither happened then. */
function isBound({ tokens }: SentenceReading, token: number): boolean {
  let at = token - 1;
  while (at >= 0 && /^(?:TIME|DT|RB)$/.test(tokens[at]?.tag ?? '')) at--;
  if (/^(?:until|till)$/.test(tokens[at]?.lower ?? ''))
    return !tokens
      .slice(0, at)
      .some(({ lower }) => /^(?:not|n't|took|wait|waited|postponed|delayed)$/.test(lower));
  let end = token;
  while (tokens[end]?.tag === 'TIME') end++;
  if (!/^(?:earlier|before|ago)$/.test(tokens[end - 1]?.lower ?? '')) return false;
  const lead = tokens.slice(Math.max(0, token - 5), token);
  return (
    /^(?:an?|one|the)$/.test(tokens[token]?.lower ?? '') &&
    lead.some(({ tag }) => tag === 'CD') &&
    lead.some(({ lower }) => /^(?:from|than|against|with)$/.test(lower))
  );
}

const COMPARED =
  /^(?:peak|high|low|level|levels|record|figure|figures|total|average|rate|size|number|numbers|height|trough|base)$/;

/** "fell from their peak in 2006", "up from 40 in May": the time is that of what is compared. */
function isOfCompared({ tokens }: SentenceReading, token: number): boolean {
  let at = token - 1;
  if (!/^(?:in|of|during)$/.test(tokens[at]?.lower ?? '')) return false;
  at--;
  if (!COMPARED.test(tokens[at]?.lower ?? '') && tokens[at]?.tag !== 'CD') return false;
  // "gave more than 200 in May" compares nothing
  for (let steps = 0; steps < 5 && at >= 0; steps++, at--)
    if (/^(?:more|less|fewer|other)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    else if (/^(?:from|than|below|above|against|since)$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "has covered the port since 2009", "has flown since the summer of 1976": what has gone on since then is no happening of it. */
function isLongSince({ tokens }: SentenceReading, token: number, { date }: Timex): boolean {
  return /^since$/.test(tokens[token - 1]?.lower ?? '') && /^\d{4}(?:-\d\d)?~?$/.test(date ?? '');
}

/** "has shut for the winter", "is booked for Monday": how long, or for when; not when. */
function isForWhich({ tokens }: SentenceReading, token: number, { written }: Timex): boolean {
  return (
    tokens[token - 1]?.lower === 'for' &&
    /^(?:season|unit|weekday|holiday|near-day|part)$/.test(written.meaning.is)
  );
}

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|last)$/;

/** "her third since the weekend", "opened for the first time since May", "the worst storm since 2009": the time bounds what is ranked. */
function isRankedSince({ tokens }: SentenceReading, token: number): boolean {
  if (tokens[token - 1]?.lower !== 'since') return false;
  return tokens
    .slice(Math.max(0, token - 5), token - 1)
    .some(({ lower, tag }) => RANK.test(lower) || tag === 'JJS' || tag === 'RBS');
}

/** "Her first answer last month was wrong": the time is that of the answer, which still is so. */
function isOfWhatIsSo({ tokens }: SentenceReading, token: number): boolean {
  let end = token;
  while (tokens[end]?.tag === 'TIME') end++;
  if (!/^(?:is|are|was|were)$/.test(tokens[end]?.lower ?? '')) return false;
  let next = end + 1;
  while (/^RB/.test(tokens[next]?.tag ?? '')) next++;
  return /^NNS?$/.test(tokens[token - 1]?.tag ?? '') && /^JJ/.test(tokens[next]?.tag ?? '');
}

const OF_WHAT = /^(?:of|about|to|from|with|for|against|over|since)$/;

/** "a show about the old 1918 plague", "survivors of Tuesday's fire": the time is that of what is spoken of, within its phrase. */
function isOfPhrase({ tokens }: SentenceReading, token: number): boolean {
  let end = token;
  while (tokens[end]?.tag === 'TIME') end++;
  const year = end === token + 1 && /^\d{4}$/.test(tokens[token]?.text ?? '');
  const owns = tokens[end]?.tag === 'POS' || /['’]s$/.test(tokens[end - 1]?.text ?? '');
  if (!owns && !(year && /^(?:NN|JJ)/.test(tokens[end]?.tag ?? ''))) return false;
  let at = token - 1;
  while (at >= 0 && /^(?:JJ|DT|PRP\$|CD)$/.test(tokens[at]?.tag ?? '')) at--;
  const described = at < token - 1 || owns;
  return described && OF_WHAT.test(tokens[at]?.lower ?? '');
}

/** Whether a time, whose first token is at `token`, is that of no clause: of a bound, of what is compared, ranked or described, or of what is spoken of. */
export function isOfNoClause(sentence: SentenceReading, token: number, time: Timex): boolean {
  return (
    isBound(sentence, token) ||
    isLongSince(sentence, token, time) ||
    isForWhich(sentence, token, time) ||
    isOfCompared(sentence, token) ||
    isRankedSince(sentence, token) ||
    isOfWhatIsSo(sentence, token) ||
    isOfPhrase(sentence, token)
  );
}
