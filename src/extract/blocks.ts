import { headMatterLength } from './head-matter';
import { isPageLine } from './page-lines';
import { isDeskLine, isSlugLine, readAgencyDateline } from './publication/agency-copy';
import { deskNoteLength } from './publication/run-in-stamp';
import { splitParagraphs } from './text/paragraphs';
import type { Range } from './text/ranges';
import { findTurns, type Turn } from './text/turns';
import { knownTags } from './words/lexicon';

/** What a paragraph of an article is. Only headlines and body text tell of events; the rest is furniture. */
export type BlockKind =
  'headline' | 'heading' | 'body' | 'chronology' | 'caption' | 'correction' | 'furniture';

export interface Block extends Range {
  readonly kind: BlockKind;
  /** Where the telling begins: after a dateline ("OSLO, Aug 18 (ABC) -"), a list mark or the label of a speaker ("ROE:"). */
  readonly from: number;
}

const DATELINE =
  /^(?:UPDATE \d+-)?(?:\p{Lu}[\p{Lu}.'’ -]{2,40}|(?!(?:\p{Lu}\p{Ll}+day|Today|Tomorrow|Tonight|Last|Next|This|Now|Then|However|Meanwhile|Indeed|Instead|Still|Later|Earlier|Recently|In|On|At|And|But|So)\b)\p{Lu}[\p{L}.'’-]{1,20}(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|la|upon|of|on)){0,3}, [A-Z][\p{L}.]{1,12}(?! ?-\p{L}))(?:, [\p{L}. ]{2,25})?(?:,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[\p{L}]*\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[\p{L}]*\.?(?: \d{4})?))?(?: \([\p{L} ./]{2,30}\))? ?(?:--|[-–—]) ?/u;
/** "Karsk, Valdria, 14 March 2031 – The gates": a place in small letters with a full date. */
const DATED_PLACE =
  /^(?!(?:In|On|By|At|Since|Until|From)\b)\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,4}, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?),? \d{4} ?(?:\/[\p{L} -]{3,30}\/ ?)?(?:--?|[–—]) ?(?=["“‘']?\p{Lu})/u;
/** "21.40 BST", "9.25pm", "Tuesday 8 April": the head of a post, which is no headline. */
const POST_HEAD =
  /^(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2})(?:,? \d{4})?)$/iu;
/** Words that open nothing but furniture, whatever follows. */
const FURNITURE =
  /^(?:follow us|sign up (?:for|to)|subscribe(?: (?:to|now|today|for)|$)|read more|click here|copyright (?:\d|©|\(c\))|©|all rights|last updated|reporting by|additional reporting|\((?:additional )?reporting|\((?:writing|editing)|editing by|with additional|got a (?:story|tip)|reading time|(?:tags?|topics?|photo|photograph|image|share|related):|share (?:this|on|via)\b|contact (?:us|the (?:news|author|writer|editor|desk))|heard on|home\b.{0,30}[»›>])/iu;
/** Words that open furniture only where no sentence follows: "Related stories", but "Related companies were sold." */
const FURNITURE_LINE =
  /^(?:share\b|tweet\b|related\b|advert|posted\b|published\b|updated\b|contact\b|listen\b|subscribe|copyright|.{0,60}\bnewsletter\b)/iu;
/** "Posted Sept. 20, 2031 at 7:02 a.m.": nothing but a date and a time. */
const STAMP =
  /^(?:(?:[Ff]irst|[Ll]ast|FIRST|LAST) )?(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Mm]odified|[Ii]ssued|[Ff]iled|POSTED|PUBLISHED|UPDATED|MODIFIED|ISSUED|FILED)(?: on| at|:)? ?(?:\p{Lu}\p{Ll}{2,8},? )?(?:\p{L}{3,9}\.? )?\d(?:[\d:.,/\s-]|at\b|[ap]\.?m\b|\p{Lu}{2,4}\b|\p{Lu}\p{Ll}{2,8}\b)*$/u;
/** "7 March 2031", "March 7, 2031 | Updated 9:10 AM EST", "Oslo, ABC —": lines of the head in which only a place, an agency, a day and a clock stand. */
const HEAD_STAMP =
  /^(?:(?:\p{Lu}\p{Ll}+day|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun),? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}),? \d{4}(?:[\d:.,/|·\s–—-]|(?:at|[Ll]ast|[Uu]pdated|[Mm]odified|[Pp]ublished|[ap]\.?m|AM|PM|GMT|UTC|UK|time|[A-Z][CDES]?[ST]T)\b|\p{Lu}\p{Ll}+day\b|(?!\p{L}+day\b)\p{Lu}\p{Ll}{2,8}\.? \d)*$|^[^.!?“"]{2,60} ?[–—]$/u;
/** "Fjord Courier, Thursday, January 25, 2031", "Ana Roe, Business editor. Friday 16 February 2031, 7.00am": nothing but who or where, and when. */
const SIGNED_STAMP =
  /^(?:(?:\p{Lu}[\p{L}'’.&-]*|of|and|the|for|in|editor|correspondent|reporter|writer)[ ,.|–—-]{1,3}){1,9}(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}),? \d{4}(?:[ ,|at]{1,5}\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?|[A-Z]{2,4})?)?$/u;
const BYLINE = /^(?:By|BY|by) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}|,|$|\s\|)/u;
const PHONE = /\d{3}[- ]\d{3}[- ]\d{4}\b.{0,20}$|\b24\/7\b.{0,40}\d{3}[- ]\d{4}\b/;
/** A paragraph that ends with a number to call is for that alone, where it is no longer. */
const LONGEST_CONTACT = 160;
const BREADCRUMB = /(?:^|\s)[»›>|·•](?:\s|$)/u;
/** "Live | Friday 28 April | This blog has closed.", "News » Local » Posted June 2, 6:12 a.m.": what parts the words of a page's head, and how long such a line is. */
const PART_MARK = / [|»›·•] /u;
const LONGEST_PARTED = 180;
/** "ANN ROE | AUGUSTA, Ga.": a line of the head in two parts; and the last of the paragraphs that may be it. */
const LONGEST_SIGNED = 80;
const LAST_SIGNED = 2;
const LAST_STAMPED = 2;
/** "(SOUNDBITE OF RECORDING)", "(LAUGHTER)": what one hears in a transcript. */
const SOUND = /^\([\p{Lu}\d ,.:'’"“”&-]{4,80}\)$/u;
const CAPTION = /^[[(]?(?:image|photo|picture|caption|pictured|file photo|video)\b|^\[/i;
/** A picture's words end with who took it: "… on Friday. (AP Photo/Ann Roe)", "… – Photograph: Ann Roe/Getty". */
const CREDIT =
  /\((?:AP|AFP|Reuters|EPA|PA|Getty|File)(?: (?:Photo|Images?|Graphic))?(?:[/:][^()\n]{2,60})?\)[.)]?$|\((?:Photo|Photograph|Image|Picture|Courtesy)(?: by|:| of) [^()\n]{2,60}\)$|\([^()\n]{3,50}(?:\/|--? ?| via )(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Associated Press)\)$|\b(?:REUTERS|AFP|EPA|AP)\\?\/\p{Lu}[\p{L} .'’-]{2,40}$|\b(?:Photograph|Photo|Picture|Image)(?: credit| by)?: \p{Lu}[^.\n]{2,60}$/u;
const LONGEST_CAPTION = 450;
const CORRECTION =
  /^[*_\s(]*(?:correction|clarification|editor['’]s note|an earlier version|setting (?:it|the record) straight|for the record:|\(?this version of the (?:story|article) corrects)\b/i;
/** "This article was amended on 3 May", "The caption wrongly named her": the desk speaks of its own words. */
const AMENDMENT =
  /^[*_\s(]*(?:corrections\b|amendments?:|putting (?:it|that|things) right\b|this (?:article|story|report|post|piece|page|item) (?:was|has been) (?:amended|corrected|updated|edited|changed|revised|(?:first |originally )?published)\b|a (?:correction|clarification) was made\b|a version of this (?:article|story) (?:appear|was|ran)|(?:this|the|an?)(?: \p{L}+){0,2} (?:article|story|column|report|caption|headline|graphic|editorial)\b[^.]{0,80}\b(?:incorrectly|mistakenly|wrongly|misstated|misidentified|misspelled|misspelt|misquoted)\b)/iu;
const LONGEST_AMENDMENT = 500;
const BIO =
  /\b(?:is (?:the |an? )?(?:author|editor|reporter|correspondent|writer|columnist|business editor|heart)|covers|contributed|lives in|joined (?:the|us)|writes (?:about|for)|column|appears? (?:sundays|weekly|every)|e-?mail|staff writer|grew up in|last wrote|last (?:story|book|piece) for|(?:book|novel|history|memoir|biography|study|collection)\b.{0,80}\b(?:is|was|will be) (?:out|published)|reach (?:him|her|them)|call \d|tips:)\b/i;
const CHRONOLOGY =
  /^(?:[-*•]\s*)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?|(?:Around |About )\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|\d{4})(?:,? (?:(?:at|about|around|just|shortly|before|after) ){0,2}\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?)? ?[:–—-] /;
/** "Friday: the board meets", "Monday 3 May: …", "The next day: …": a line of a chronology that counts from the days around it. */
const DAY_LINE =
  /^(?:[-*•]\s*)?(?:(?:(?:this|last|that|on) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})| (?:morning|afternoon|evening|night))?|the (?:next|same|following) (?:day|morning|evening|night)|yesterday): (?=\S+ \S)/iu;
/** What a headline is labelled by: "LIVE: …", "As it happened: …", "UPDATE 3-…". */
const LABEL =
  /^(?:(?:live(?: (?:updates?|blog|coverage))?|as it happened|watch|video|exclusive|breaking(?: news)?|developing|just in|update \d+|recap|latest|analysis|timeline|factbox|explainer|profile|in pictures)(?: ?[:|–—] ?| - |(?<=\d)-)){1,2}/iu;
/** The time of a post of a live report before its words. */
const POST_TIME = /^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?[ ,:–—-]+/i;

/** The end of a sentence, and what an agency puts behind the last: "… on Monday. Enditem", "… on Monday. --NPA". */
const SENTENCE_END = /[.!?…]["”’')\]]*(?: (?:Enditem|(?:--?|[–—]) ?\p{Lu}{2,8}|\(\p{Lu}{2,8}\)|-?30-))?$/u;
const LIST_MARK = /^(?:[-*•–]\s+|\d{1,2}[.)]\s+)/;

const words = (text: string): number => text.split(/\s+/).length;

/** A short line without a full stop that is no sentence: a title or a cross-head. */
function isTitleLine(text: string): boolean {
  return text.length < 130 && !SENTENCE_END.test(text) && !/[,;:]$/.test(text) && words(text) <= 20;
}

/** Telling marks of a paragraph about its writer, near the end of the article. */
function isAboutWriter(text: string, whole: string, author: string | undefined): boolean {
  const name = /^(?!(?:Here|There|It|This|That|What|Who|Where|How) )(?:\p{Lu}[\p{L}'’-]+ ?){1,3}/u
    .exec(text)?.[0]
    ?.trim();
  const known = author ? author.split(/,| and | in /).map((part) => part.trim()) : [];
  const byWriter = known.some((writer) => writer && text.includes(writer));
  const byName = byWriter && BIO.test(text);
  if (byName) return true;
  // a person of whom the article says nothing else, in the present tense
  const elsewhere = name ? whole.split(name).length - 1 - (text.split(name).length - 1) : 1;
  return (
    Boolean(name) &&
    elsewhere === 0 &&
    (BIO.test(text) || /^\S+(?: \S+){0,2} (?:is(?! where)|loves|likes|works|writes)\b/.test(text))
  );
}

function isFurniture(text: string): boolean {
  const sentence = SENTENCE_END.test(text);
  return (
    FURNITURE.test(text) ||
    STAMP.test(text) ||
    (text.length <= LONGEST_CONTACT && PHONE.test(text)) ||
    (!sentence && (FURNITURE_LINE.test(text) || (BYLINE.test(text) && text.length < 130))) ||
    (isTitleLine(text) && BREADCRUMB.test(text.replace(LIST_MARK, ''))) ||
    (text.length <= LONGEST_PARTED && text.split(PART_MARK).length > 2) ||
    SOUND.test(text) ||
    !/\p{L}/u.test(text)
  );
}

/** A paragraph where it stands: its number, how many before it are no furniture, and whether a dateline has opened the telling. */
interface Place {
  readonly at: number;
  readonly rank: number;
  readonly opened: boolean;
}

function kindOf(
  text: string,
  { at, rank, opened }: Place,
  all: readonly Range[],
  article: string,
  author?: string,
): BlockKind {
  if (CORRECTION.test(text.replace(POST_TIME, ''))) return 'correction';
  if (text.length <= LONGEST_AMENDMENT && AMENDMENT.test(text)) return 'correction';
  if (CAPTION.test(text) || (text.length <= LONGEST_CAPTION && CREDIT.test(text))) return 'caption';
  if ((rank <= 1 && isSlugLine(text)) || isDeskLine(text)) return 'furniture';
  const labelled = rank === 0 && LABEL.test(text);
  if (isFurniture(text) || (!labelled && isPageLine(text))) return 'furniture';
  const isHead = at > 0 && rank <= LAST_SIGNED && text.length <= LONGEST_SIGNED;
  if (isHead && text.includes(' | ')) return 'furniture';
  const nearEnd = at > 2 && at >= all.length - 3;
  if (nearEnd && isAboutWriter(text, article, author)) return 'furniture';
  if (CHRONOLOGY.test(text) || DAY_LINE.test(text)) return 'chronology';
  if (!isTitleLine(text)) return 'body';
  if (author && text.includes(author)) return 'furniture';
  if (POST_HEAD.test(text)) return 'heading';
  if (rank === 0 || (rank <= 2 && text.length > 40 && !opened)) return 'headline';
  return LIST_MARK.test(text) ? 'body' : 'heading';
}

/** "Home", "World news": names of sections and writers above a headline are no longer; a headline below them is no shorter. */
const SECTION_WORDS = 2;
const HEADLINE_WORDS = 4;

/** "HARROW LEISURE GROUP PLC", "Fjord Ferries Ltd", "OSTRA ROWING CLUB": whose letter-head a text begins with. */
const LETTERHEAD =
  /^(?:\p{Lu}[\p{L}'’.&-]*,? |(?:of|and|the|for|&) ){1,6}(?:plc|ltd\.?|limited|inc\.?|corp\.?|corporation|llc|gmbh|group|holdings?|club|university|college|council|association|foundation|authority|federation|institute|ministry|department|police|service|trust)$/iu;

/** Whether a first line is the name of a body, and no sentence: none of its words can be a verb of the past or of a third person. */
const isNameOfBody = (line: string): boolean =>
  LETTERHEAD.test(line) &&
  !/ \p{Ll}{4,}/u.test(line) &&
  !line.split(' ').some((word) => knownTags(word.toLowerCase()).some((tag) => /^VB[ZD]/.test(tag)));

/** How many paragraphs stand above the headline where short ones do, with furniture among them; 0 where the first may be the headline itself. */
function countAboveHeadline(paragraphs: readonly string[]): number {
  for (const [at, text] of paragraphs.entries()) {
    if (
      isFurniture(text) ||
      isPageLine(text) ||
      HEAD_STAMP.test(text) ||
      isSlugLine(text) ||
      isDeskLine(text)
    )
      continue;
    if (SIGNED_STAMP.test(text) || (at === 0 && isNameOfBody(text))) continue;
    if (!isTitleLine(text)) return 0;
    if (words(text) > SECTION_WORDS) return words(text) >= HEADLINE_WORDS ? at : 0;
  }
  return 0;
}

/**
 * The paragraphs of an article with what each is, in order. Rules, first that fits: a breadcrumb run into the headline
 * that follows it again, slugs and names of sections above a headline, stamps in the first three that are no furniture, lines of the page itself, corrections, captions, furniture (bylines, share lines, breadcrumbs, copyright, contact lines,
 * the writer's biography at the end), lines of a chronology, titles and cross-heads (short, no full stop), body. Cost:
 * linear but for the last three paragraphs, whose names are looked up in the whole text.
 */
export function splitBlocks(
  text: string,
  author?: string,
  turns: readonly Turn[] = findTurns(text),
): Block[] {
  const paragraphs = splitParagraphs(text);
  const spoken = new Map(turns.map(({ start, from }) => [start, from]));
  let correcting = false;
  const sections = countAboveHeadline(paragraphs.map(({ start, end }) => text.slice(start, end)));
  /** How many paragraphs so far are no furniture. */
  let rank = 0;
  let opened = false;
  const place = (kind: BlockKind): BlockKind => {
    if (kind !== 'furniture') rank++;
    return kind;
  };
  return paragraphs.map((range, at) => {
    const whole = text.slice(range.start, range.end);
    const note = at === 0 ? headMatterLength(whole) : deskNoteLength(whole);
    const words = note < whole.length ? whole.slice(note) : whole;
    const next = paragraphs[at + 1];
    const repeated =
      at === 0 &&
      next !== undefined &&
      words.length > next.end - next.start &&
      words.endsWith(` ${text.slice(next.start, next.end)}`);
    const from = spoken.get(range.start);
    const { start, end } = range;
    if (from !== undefined) return { start, end, kind: place('body'), from: Math.min(from, end) };
    const stamp =
      note === whole.length ||
      (rank <= LAST_STAMPED &&
        (HEAD_STAMP.test(whole) || ((at > 0 || /\d[.:]\d\d/.test(whole)) && SIGNED_STAMP.test(whole))));
    const isFurniture = repeated || stamp || at < sections;
    const kind = place(
      isFurniture ? 'furniture' : kindOf(words, { at, rank, opened }, paragraphs, text, author),
    );
    const dateline =
      kind === 'body'
        ? ((DATELINE.exec(words) ?? DATED_PLACE.exec(words))?.[0].length ?? readAgencyDateline(words)?.length)
        : undefined;
    opened ||= dateline !== undefined;
    const inCorrection = correcting && kind === 'body';
    correcting = kind === 'correction' && words.length < 60;
    const label = kind === 'headline' ? LABEL.exec(words) : null;
    const skipped = dateline ?? (label ?? LIST_MARK.exec(words))?.[0].length ?? 0;
    return { start, end, kind: inCorrection ? 'correction' : kind, from: end - words.length + skipped };
  });
}
