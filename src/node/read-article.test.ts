import { describe, expect, it } from 'vitest';
import { parsePlainText, readArticle } from './read-article';

const read = (text: string) => readArticle({ file: 'a.txt', bytes: Buffer.from(text) }, parsePlainText);

describe('readArticle()', () => {
  it('drops the signs that nobody sees, inside words and between them', () => {
    const { article } = read(
      'The in\u00advesti\u00adgation of Ada \u200bBrook\ufeff be\u2060gan on 5 March.',
    );
    expect(article?.text).toBe('The investigation of Ada Brook began on 5 March.');
  });

  it('keeps the joiners of letters and of pictures, and spaces without a break', () => {
    const text =
      'On 5\u00a0March the \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 family \u{1f468}\u200d\u{1f469} came.';
    expect(read(text).article?.text).toBe(text);
  });

  it('takes a text of invisible signs alone for an empty one', () => {
    expect(read('\u200b\u00ad').problems).toEqual([{ code: 'file-empty', args: { file: 'a.txt' } }]);
  });
});
