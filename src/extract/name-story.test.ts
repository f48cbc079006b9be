import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameStory } from './name-story';

const TEXT =
  'The ferry Nordstern sank off the cape. The owners, Nordhavn Shipping, had been warned of the storm.';

type Titled = Parameters<typeof nameStory>[0][number];
const article = (title: string, more: Partial<Titled> = {}): Titled => ({
  file: `${title}.txt`,
  title,
  text: `${title}\n\n${TEXT}`,
  published: '2031-03-14',
  ...more,
});

it('nameStory() takes the headline whose words most articles have', () => {
  const many = [
    article('A captain looks back'),
    article('Storm warned owners of ferry Nordstern', { published: '2031-03-16' }),
    article('Divers find bell'),
  ];
  expect(nameStory(many)).toBe('Storm warned owners of ferry Nordstern');
});

it('nameStory() takes the first published of equals, whatever its file is called', () => {
  const many = [
    article('Ferry sinks', { file: 'a.txt', published: '2031-03-16' }),
    article('Ferry sank', { file: 'c.txt', published: null }),
    article('Nordstern sank', { file: 'b.txt', published: '2031-03-14' }),
  ];
  expect(nameStory(many.map((each) => ({ ...each, text: TEXT })))).toBe('Nordstern sank');
});

it.each([
  'Live: ferry Nordstern sank off the cape',
  'Ferry Nordstern sank off the cape – as it happened',
  '“The ferry Nordstern sank off the cape”',
  'Why the ferry Nordstern sank off the cape?',
  'Correction: the ferry Nordstern sank off the cape',
  'Club statement: ferry Nordstern sank off the cape',
  'Explained: how the ferry Nordstern sank off the cape',
  'Opinion | The ferry Nordstern sank off the cape',
  'The ferry Nordstern sank off the cape.',
])('nameStory() leaves aside “%s” where another headline is there', (aside) => {
  expect(nameStory([article(aside), article('Nordstern owners had a storm warning')])).toBe(
    'Nordstern owners had a storm warning',
  );
  expect(nameStory([article(aside), article(aside, { file: 'b.txt' })])).toBe(aside);
});

it('nameStory() hears an article and its copy once', () => {
  const copy = article('Bell of wreck raised', { copyOf: 'a', file: 'b.txt' });
  const many = [
    article('Bell of wreck raised', { file: 'a.txt' }),
    copy,
    copy,
    article('Ferry Nordstern sank'),
  ];
  expect(nameStory(many)).toBe('Ferry Nordstern sank');
});

it('nameStory() does not take the name of a file', () => {
  expect(nameStory([])).toBeUndefined();
  expect(nameStory([article('Ferry.txt', { file: 'Ferry.txt' })])).toBeUndefined();
});

it('nameStory() gives one of the headlines, whatever the order of the articles', () => {
  const titles = fc.uniqueArray(
    fc.constantFrom('Ferry sinks', 'Live: it sank', 'Bell found', 'Who warned?'),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(titles, (some) => {
      const articles = some.map((title) => article(title));
      const name = nameStory(articles);
      expect(some).toContain(name);
      expect(nameStory([...articles].reverse())).toBe(name);
    }),
  );
});
