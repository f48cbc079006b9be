import fc from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { readPlainHtml } from './plain-html';
import { parsePage } from './read-html';
import { readableText, tidyText } from './readable-text';

test.each([
  ['<p>The harbour\n wall <em>gave</em> way.</p>\n<p>“Loud,” said she.</p>\n', 'The harbour wall gave way.\n\n“Loud,” said she.'],
  ['<p>5 &lt; 6 &amp; &quot;7&quot; is <code>a &gt; b</code>, it&#39;s &amp;lt; so</p>', '5 < 6 & "7" is a > b, it\'s &lt; so'],
  ['', ''],
])('reads paragraphs: %j', (html, text) => expect(tidyText(readPlainHtml(html) ?? 'no')).toBe(text)); // prettier-ignore

test.each(['<h1>Title</h1>', '<p>a<br>b</p>', '<p>a&nbsp;b</p>', '<p class="x">a</p>', '<!-- x -->', '<p>&#x41;</p>'])(
  'leaves %j to who knows more of HTML',
  (html) => expect(readPlainHtml(html)).toBeNull(),
); // prettier-ignore

test('paragraphs out of Markdown have the words of their document', () => {
  const unit = fc.constantFrom(
    ...'aB .,\n\n*_`&;#\\"\'\t-~|[]():1\u00a0é',
    '\n\n',
    '**',
    '&amp;',
    '&lt;',
    ' a ',
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit }), (markdown) => {
      const html = marked.parse(markdown, { async: false });
      const text = readPlainHtml(html);
      if (text === null) return;
      plain++;
      expect(tidyText(text)).toBe(readableText(parsePage(html).body));
    }),
    { numRuns: 400 },
  );
  expect(plain).toBeGreaterThan(50);
});
