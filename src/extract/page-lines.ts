/**
 * Lines that a page says of itself and for itself: buttons and labels that a copied page leaves among its paragraphs. Each stands for a whole line, to
 * its end; where words of the telling could follow, nothing is taken.
 */
const SITES = String.raw`(?:twitter|x|facebook|instagram|whats-?app|linked-?in|telegram|tik-?tok|you-?tube|threads|bluesky|mastodon|reddit|pinterest|messenger|snapchat|e-?mail|google news|apple news|flipboard|signal)`;
const SITE_LIST = String.raw`${SITES}(?:(?:,? and|,? or|,|/| &) ${SITES})*`;
const PIECE = String.raw`(?:article|story|page|post|piece|report|video|gallery|link|image|photo|full article)`;
const COUNT = String.raw`\d[\d,.]*[km]?`;
const MANY = String.raw`(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)`;

/** Each takes up the whole line, case apart, with a mark that may stand before or behind it. */
const LINES: readonly string[] = [
  // what to do with the page
  String.raw`(?:share|save|print|e-?mail|bookmark|tweet|like|copy|send|gift|read|listen|follow|reply|report|hide|embed)`,
  String.raw`(?:share|save|print|e-?mail|bookmark|copy|send|report|gift|like|tweet) (?:this|the|full|whole)(?: full)? ${PIECE}(?: (?:with a friend|to a friend|for later|(?:on|via|by|to) ${SITE_LIST}))?`,
  String.raw`(?:share|save|send|tweet)(?: (?:on|via|by|to) ${SITE_LIST}| ${PIECE}| for later| options| tools)`,
  String.raw`copy (?:link|url)|link copied!?|copied!?|text size|font size|add to (?:bookmarks|favou?rites|saved|reading list)|give this ${PIECE}|remove from (?:saved|bookmarks)`,
  // where else to read
  String.raw`(?:follow|find|like|join|add|see|visit) (?:us|me|our \S+|@\w+|the author|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?:on|at|in|via) (?:our )?${SITE_LIST}(?:[,:]? @\w+)?`,
  String.raw`@\w{2,30}`,
  String.raw`(?:join|be part of) (?:the|our) (?:conversation|discussion|debate|community|${SITES}(?: (?:channel|group|community))?)`,
  String.raw`follow(?: the)? (?:topics?|author|authors|us|live|live updates|this (?:topic|story|author|blog))`,
  String.raw`(?:read|see|watch|hear|view|show|load|learn|find out|discover|browse|explore)(?: the)? (?:more|less|all|next|also|now|live|full (?:article|story|report|text|bio|profile)|related)(?: (?:stories|articles|news|posts|videos|comments|replies|here|from (?:this|the) \p{L}+|(?:on|about|in) (?:this|these) (?:story|stories|topics?|subject)))?`,
  String.raw`(?:read|see|watch|read more|related|listen)(?: also| now| next| more| here| live)? ?[:|»›>] ?\S[^.!?]{2,160}[?]?`,
  String.raw`(?:also read|read also|also see|see also|don['’]t miss|must read|read next|up next|next up|more on this|watch live|most read|in case you missed it|you may also like) ?[:|»›>–—-] ?\S[^.!?]{2,160}[?]?`,
  String.raw`(?:also read|read also|see also|don['’]t miss|must read|read next|up next|must[- ]reads?|must[- ]watch)`,
  String.raw`more (?:on this story|on this|on this topic|like this|stories|news|(?:from|in) (?:the )?\p{L}+(?: \p{L}+)?|to explore|to read|coverage|headlines|videos?|topics?)`,
  String.raw`(?:related|recommended|suggested|sponsored|promoted|popular|latest|trending|similar|featured)(?: (?:topics?|articles?|stories|content|news|links?|reading|posts?|videos?|coverage|tags?|headlines|internet links|items|for you|reads|now|today|stories from))*`,
  String.raw`(?:most|top|latest|live|breaking|today['’]s|editors?['’]?s?) (?:read|popular|viewed|shared|watched|commented|stories|story|news|headlines|picks?|choice|videos?|updates)(?: (?:now|today|this week|in \p{L}[\p{L} ]{1,30}))?`,
  String.raw`(?:you (?:may|might|will) also (?:like|be interested in|enjoy)|people also (?:read|liked)|what to read next|what others are reading|elsewhere on (?:the|this) (?:web|site)|from (?:around|across) the web|around the (?:web|network)|on this story|explore more(?: on (?:this|these) topics?)?|topics in this (?:article|story)|in this (?:article|story))`,
  // subscribing and signing in
  String.raw`(?:sign|log) ?-?(?:up|in|out|on)(?: (?:here|now|today|free|for free|with ${SITES}|to \p{L}[^.!?]{1,60}|for \p{L}[^.!?]{1,60}))?|register(?: (?:now|here|free|for free|to \p{L}[^.!?]{1,60}|for free to \p{L}[^.!?]{1,60}))?|(?:my|your) account|create (?:an|your|a free) account|(?:already )?(?:a )?(?:subscriber|member|registered|have an account)\?.{0,30}|manage (?:my |your )?(?:account|subscription|preferences|cookies|consent)|thank(?:s| you) for (?:subscribing|signing up|reading|your feedback|registering|joining)`,
  String.raw`subscribe(?: (?:now|today|here|free|for free|for (?:just |only )?\p{Sc}?\d\S*.{0,40}|to (?:continue|read|our|the|us|get|unlock|keep)\b[^.!?]{0,60}))?|(?:support|donate|contribute|become a (?:member|subscriber|supporter)|make a (?:contribution|donation)|gift subscriptions?)(?: (?:us|now|today|here|to us))?|support (?:independent|quality|our|local) (?:journalism|work|newsroom|reporting)`,
  String.raw`(?:get|download|try|open|install)(?: it)? (?:in |on )?(?:our|the|your)(?: new)?(?: free)?(?: \p{L}+)? apps?(?: (?:here|now|today|for free))?|get our free apps?`,
  String.raw`(?:get|receive)(?: all)?(?: the| our| your)? (?:latest|top|best|breaking|biggest|daily|weekly|morning|free)\b[^.!?]{0,80} (?:inbox|e-?mail|newsletter|phone|notifications?|app|updates|alerts?)(?: (?:every|each) \p{L}+| daily| for free)?`,
  // advertisement
  String.raw`(?:advertisement|advertisements|advertising|advertorial|ads?|ad feedback|ad choices|paid (?:content|post)|partner content|promotion|promoted|sponsored|skip (?:ad|ads|advertisement|promotion|past newsletter promotion|to (?:main )?content|to (?:main )?navigation|links|to)|after newsletter promotion|remove ads|why am i seeing this ad\??|report this ad)(?: ?[-–—:] ?(?:continue reading below|scroll to continue|story continues below))?`,
  String.raw`(?:(?:the )?(?:story|article|report|post|text|content|blog)|continue|continues|continued|reading|keep reading|scroll|scroll down)(?: to)? ?(?:continues?|reading)?(?: (?:below|after|with content|under|past|for more))(?: (?:this|the|an|our))?(?: (?:advertisement|ad|ads|advert|promotion|newsletter|video|content|photo|gallery))?(?: below)?|continue reading(?: (?:the main story|this story|here|at .{2,40}))?|keep reading`,
  // consent
  String.raw`(?:accept|reject|allow|decline|deny)(?: (?:all|cookies|all cookies|and (?:close|continue)|essential(?: cookies)?|(?:necessary|optional) cookies))?|(?:cookie|cookies|privacy|consent|ad|your privacy)(?: and (?:cookies?|privacy))? (?:settings?|policy|policies|notice|preferences|statement|choices|rights|consent|options)|(?:terms|conditions)(?: (?:of|and|&) (?:use|service|sale|conditions|privacy policy))?|privacy(?: ?(?:&|and) (?:cookies?|terms|security))?|do not sell(?: or share)? my (?:personal )?(?:information|data|info)|this (?:site|website|page) uses cookies|we use cookies`,
  // comments
  String.raw`(?:view |show |see |read |hide |load )?(?:all |the |more |${COUNT} )*comments?(?: ?\(?${COUNT}\)?)?(?: (?:below|here|section|policy|closed|disabled|are closed|guidelines))?|no comments(?: yet)?|(?:leave|post|add|write|submit|make)(?: (?:a|your|us a))? (?:comment|reply|message)(?: (?:below|here))?|have your say|${COUNT} (?:shares?|likes?|replies|views?|retweets?|votes?|reactions?|followers?|reads)|comments? on this (?:article|story|post)`,
  // playing
  String.raw`(?:listen|watch)(?: to| the| this| live| now| here| in full)*(?: (?:article|story|video|clip|interview|report|episode|podcast|stream|full video|audio|page))?(?: ?[-–—:(·|]? ?\d{1,3}(?::\d\d| ?min(?:ute)?s?)\)?)?|(?:play|pause|mute|unmute|replay|loading|buffering|duration|current time|captions?|subtitles|fullscreen|playback speed|now playing|play video|play audio|video player)(?: ?[:(]? ?\d{1,2}:\d\d\)?)?|(?:0?\d|\d\d):\d\d ?/ ?\d{1,2}:\d\d|(?:the |this )?(?:video|content|page|media|item|clip)(?: file)? (?:is not|isn['’]t|is no longer|can ?not|could not|can['’]t)(?: be)? (?:available|played|loaded|shown|found|supported)(?: in your (?:region|country|location))?`,
  String.raw`(?:audio|reading time|read time|est\. read|estimated read(?:ing)? time)?:? ?\d{1,3}[- ]?(?:min(?:ute)?s?|sec(?:ond)?s?)(?: (?:read|listen|watch|of reading|reading time|video|ago))?`,
  // pictures
  String.raw`(?:(?:view|open|see|show|zoom|enlarge|expand|close|hide|toggle|display|launch)(?: (?:this|the|full|larger?|all|more|in))*(?: (?:image|images|gallery|caption|captions|photos?|pictures?|slideshow|size|fullscreen|version))+(?: (?:in|of|on) (?:fullscreen|full screen|gallery|lightbox))?)|(?:photo |picture |image )?gallery|slideshow|(?:photo|image|picture|slide) ?\d+ (?:of|/) ?\d+|\d{1,3} (?:of|/) \d{1,3}|view this post on ${SITES}|(?:(?:afp|ap|epa|pa|pa media|pa wire|reuters|upi|getty|getty images|alamy|shutterstock|istock|rex features|associated press|agence france-presse|photo|photos|pool|handout)(?: ?(?:/|via|,|-|–|\|)? ?)){1,4}|(?:file|stock|library|handout|archive|undated) (?:photo|photograph|picture|image)|${COUNT} (?:photos|images|pictures)`,
  // moving on the page
  String.raw`(?:home|homepage|menu|main menu|search|close|open menu|navigation|sections?|back|next|previous|prev|top|loading|more|faqs?|sitemap|site map|contact|about us|contact us|help|e-?paper|subscriptions?|newsletters?|newsletter sign-?up|podcasts?|games|puzzles|obituaries|jobs|careers|classifieds|weather|horoscopes?|crosswords?)|(?:back|go|return|jump|scroll) to (?:top|the top|home|homepage|the homepage|main content|contents?|content|navigation|results|menu)|hamburger menu|toggle (?:menu|navigation|search)|(?:show|see|view|load) (?:more|less|all)`,
  String.raw`(?:tags?|topics?|related topics?|filed under|filed in|categor(?:y|ies)|sections?|keywords|posted in|more about|explore)(?: ?[:|] ?\S.{0,200})?`,
  // when it was put out, with a clock or a count but no day
  String.raw`(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited|created|revised)(?: on| at|:)* )?(?:${COUNT}|an?|one|two|three|about an?) ?${MANY} ago(?: ?[|·•] ?.{0,60})?|(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited|created)(?: at|:)* )\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|(?:modified|updated|published|posted) \d+ ?(?:hrs?|mins?|h|m) ago|just now`,
  String.raw`this (?:article|story|post|page) is more than \p{L}+|this (?:article|story|post|page) is more than \d+ (?:years?|months?|days?) old`,
  // agencies and offices
  String.raw`our standards: .{3,80}|(?:purchase )?licensing rights|opens (?:in )?new (?:tab|window)|content copyright.{0,40}|copyright`,
  String.raw`-?30-?|[-–—* ]*(?:ends?|more|mtf|embargoed?)[-–—* ]*|\(?(?:end|ends|more)\)?|#+|for immediate release|press release|news release|media release|press statement|nnnn|zczc`,
];

/** Sentences in which a page speaks to its reader, each to the end of the paragraph. */
const SENTENCES: readonly RegExp[] = [
  /^(?:we|this (?:site|website|page)|our (?:site|website)|\p{Lu}[\p{L} ]{2,30})(?: and our partners)? uses? cookies\b/iu,
  /^by (?:continuing|signing up|clicking|subscribing|registering|using this (?:site|website)|entering your e-?mail|providing your)\b.{0,60}\b(?:you|I) (?:agree|accept|consent|acknowledge)/i,
  /^(?:please )?(?:enable|turn on|switch on) javascript\b|^javascript (?:is|must be|needs to be)\b|^to (?:play|view|see|watch|use) this (?:content|video|page|feature|site)\b.{0,80}\b(?:javascript|browser|flash)\b|^your browser (?:does not|doesn['’]t|is (?:not|no longer|out of date))\b|^allow (?:twitter|x|instagram|facebook|youtube|tiktok|google) content\?/i,
  /^(?:this|the following) (?:article|post|page|story) (?:contains|includes) (?:content|affiliate links|links)\b/i,
  /^listen to this (?:article|story)\b.{0,20}[.:] /i,
  /^(?:download|get|try|install) (?:our|the(?= (?:free |new )?\p{L}* ?apps?\b)) .{0,40}\bapps?\b.{0,60}$/iu,
  /^(?:comments|replies) (?:are|have been|will be|on this (?:article|story|post) are)(?: now)? (?:closed|moderated|disabled|turned off|switched off|monitored|pre-moderated)\b/i,
  /^(?:view|read|see) (?:all )?(?:the )?(?:\d+ )?comments\b/i,
  /^(?:your|e-?mail|your e-?mail) (?:address )?(?:comments?|will not be) (?:may be published|published|shared)\b/i,
  /^thank(?:s| you) for (?:reading|subscribing|signing up|your feedback|registering|your comment)\b.{0,80}$/i,
  /^(?:already|not yet|not) (?:a )?(?:subscriber|member|registered|have an account)\b.{0,60}$/i,
  /^(?:do you have (?:a|any) (?:news )?(?:stor(?:y|ies)|tips?|information about this)|do you know (?:more|anything) about this|got a (?:news )?(?:story|tip)|if you have a (?:story|news tip|tip|news story))\b/i,
  /^(?:have you (?:been|got|seen)|if you (?:have been|are)|are you)\b.{3,80}\b(?:e-?mail|contact (?:us|our)|tell us|let us know|get in touch|write to us)\b/i,
  /^(?:what do you think\?|tell us\b|let us know\b).{0,60}\b(?:comments|below|e-?mail|in the (?:box|form))\b.{0,60}$/i,
  /^(?:send|e-?mail|submit) (?:us )?(?:your|any) (?:story ideas?|tips?|news|comments?|letters?|photos?|pictures?|views|stories)\b/i,
  /^(?:you can (?:also )?)?(?:follow|find|join|like) (?:us|our|@\w+|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} on (?:facebook|x|twitter|instagram|whatsapp|tiktok|youtube|linkedin)\b)/iu,
  /^for (?:more|the latest|all the latest|other|live) (?:stories|news|updates|on this|from|coverage|information,? contact|details,? contact)\b.{0,60}\b(?:us\b|our\b|visit|check|click|follow|subscribe|tune|contact|download|app\b|page\b|here\b|website)/i,
  /^(?:stay|keep) (?:up[- ]to[- ]date|informed|ahead|in the know|connected|tuned)\b.{0,80}\b(?:newsletters?|alerts?|us\b|our\b|inbox|app\b|subscri|updates)/i,
  /^(?:to|you can) (?:receive|get|read|continue reading|keep reading|unlock|subscribe|sign up)\b.{0,80}\b(?:newsletter|inbox|subscri|sign up|register|log in|account)/i,
  /^this (?:article|story|report|piece|column|post) (?:(?:first|originally) (?:appeared|ran)|was (?:first |originally )?(?:published|produced|syndicated|generated|created)) (?:in|by|on|at|from|with|automatically)\b/i,
  /^(?:this (?:story|article|report|copy)|the story) (?:has (?:not )?been|was|is) (?:not )?(?:edited by|auto-?generated|published from|taken from|sourced from|republished)\b|^\(?(?:except for the headline|with (?:inputs|agency inputs))\b|^\(?this (?:story|report|article) (?:has not been edited|is (?:auto|published))/i,
  /^this is (?:our most popular|a developing|a breaking|an unedited|our daily)\b/i,
  /^(?:more|full) (?:details|story|report|updates?) (?:to follow|follows?|soon|shortly|to come|as we get it)\b/i,
  /^(?:the )?(?:views|opinions) expressed (?:here |in (?:this|the) (?:article|column|piece|comments?) )?(?:are (?:those|the author|his|her|their|solely|not)|do not)\b.{0,80}$/i,
  /^please (?:consider|support|subscribe|sign up|sign in|log in|try|enter|check|use|click|wait|refresh|update)\b.{0,80}\b(?:us|our|page|browser|e-?mail|password|account|subscri\w+|cookies?|terms|again|newsletter|site|website|sign in|log in)\b/i,
  /^all (?:times|figures) (?:are )?(?:local|in \p{L}+|gmt|utc|est|bst|et)\b.{0,20}$/iu,
  /^our standards: /i,
];

const LONGEST_LINE = 220;
const LONGEST_SENTENCE = 360;
const LINE = new RegExp(
  `^[\\s*•·|»›>→▶►«‹<←+#_-]{0,4}(?:${LINES.join('|')})[\\s*•·|»›>→▶▼▲:…_.!-]{0,5}$`,
  'iu',
);
/** All of them at once: to ask one after the other takes longer than the answers. */
const SENTENCE = new RegExp(SENTENCES.map(({ source }) => source).join('|'), 'iu');
/** A quotation is somebody's words. */
const QUOTES = /["“”]/;

/** Whether a paragraph is a button, label or message of the page that the article stood on. Cost: linear, and constant beyond a few hundred characters. */
export function isPageLine(text: string): boolean {
  if (text.length <= LONGEST_LINE && LINE.test(text)) return true;
  return text.length <= LONGEST_SENTENCE && !QUOTES.test(text) && SENTENCE.test(text);
}
