/** Attributes in which sites name what a part of a page is for. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-qa'];
/**
 * Words in those names that stand for what is not the article's telling, though it stands among its paragraphs: words for a picture, newsletters and
 * subscriptions, links to other articles, who wrote it. Not "paywall", "read-more" and the like: sites name the rest of the article so.
 */
const NAMES =
  /(?:^|[\s_-])(?:captions?|credits?|pull-?quote|newsletters?|sign-?up|subscribe|subscription|promos?|related\w*|rich-?link|links-block|recirc\w*|recommend(?:ed|ations?)|most-?(?:read|popular|viewed)|trending|taboola|outbrain|read-?next|also-?read|more-(?:stories|on)|(?:author|writer)-?(?:bio|box|info|card)|about-?(?:the-)?author|cookies?|consent|gdpr)(?=[\s_-]|$)/;

const LABEL = /^[\p{L} ]{3,30}[:|»›–—-]$/u;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;

/** "imageCaption wide" and "image-caption wide" alike. */
function namesOf(element: Element): string {
  const names = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** How much text an element holds, and how much of it in paragraphs. */
function measure(element: Element): { readonly all: number; readonly told: number } {
  const told = [...element.querySelectorAll('p')].reduce((sum, each) => sum + wordsOf(each).length, 0);
  return { all: wordsOf(element).length, told };
}

/**
 * Takes out of a page what stands among the paragraphs of its article and is none of them: captions, boxes for newsletters, links to other
 * articles, lines about the writer. Told by the element or by the names that the site gives it. What stands within a paragraph, or holds a headline of
 * the first rank, half of the page's words or a third of those in paragraphs, stays whatever its name. Cost: linear, but for nested parts that stay.
 */
export function dropFurniture(body: Element): void {
  const page = measure(body);
  for (const element of body.querySelectorAll('*')) {
    const named = element.nodeName.toLowerCase() === 'figcaption' || NAMES.test(namesOf(element));
    if (!named || element.parentElement?.closest('p') || element.querySelector('h1')) continue;
    const { all, told } = measure(element);
    if (2 * all <= page.all && 3 * told <= page.told) element.remove();
  }
}

/** Whether a paragraph is a headline that leads elsewhere, alone or behind a label ("Also read:"). */
function isLinkAlone(block: Element): boolean {
  const words = wordsOf(block);
  const [link, second] = block.querySelectorAll('a[href]');
  if (!link || second || SENTENCE_END.test(words)) return false;
  const linked = wordsOf(link);
  const before = words.slice(0, -linked.length).trim();
  return linked !== '' && words.endsWith(linked) && (before === '' || LABEL.test(before));
}

/** Takes out of a text's element the paragraphs and list items that are nothing but the headline of another page: a link without a full stop. */
export function dropLinksAlone(text: Element): void {
  for (const block of text.querySelectorAll('p, li')) if (isLinkAlone(block)) block.remove();
}
