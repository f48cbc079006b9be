import { expect, test } from 'vitest';
import { isLanguageTag } from './language-tag';

test.each(['en', 'EN', 'gsw', 'pt-BR', 'zh-Hant-TW', 'en-GB-oxendict'])('"%s" is a language', (text) => {
  expect(isLanguageTag(text)).toBe(true);
});

test.each(['', 'klingon', 'english', 'en GB', 'en_GB', 'en-', 'en-"><script>', 'en, de', 'e', 'English'])(
  '"%s" is none',
  (text) => {
    expect(isLanguageTag(text)).toBe(false);
  },
);
