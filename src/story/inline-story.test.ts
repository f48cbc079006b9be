import { describe, expect, test } from 'vitest';
import { completeStory, shortenStory } from './inline-story';
import type { Story } from './story';
import { sampleStory } from '../view/sample-story';

const throughJson = (story: unknown): Story => JSON.parse(JSON.stringify(story)) as Story;

describe('shortenStory()', () => {
  test('leaves out what an article says already, and completeStory() brings it back', () => {
    const shortened = JSON.stringify(shortenStory(sampleStory));
    expect(shortened.length).toBeLessThan(JSON.stringify(sampleStory).length);
    expect(completeStory(throughJson(shortenStory(sampleStory)))).toEqual(sampleStory);
  });

  test('keeps words that are not those of the text, and times that are not those of the article', () => {
    const [article] = sampleStory.articles;
    const [event] = sampleStory.events;
    const [mention] = event!.mentions;
    const odd: Story = {
      ...sampleStory,
      events: [
        {
          ...event!,
          mentions: [
            { ...mention!, article: article!.id, start: 0, end: 3, exact: 'not these' },
            {
              ...mention!,
              article: article!.id,
              time: { start: 0, end: 3, exact: 'nor these', rule: 'year' },
            },
            { ...mention!, article: 'unknown', start: 0, end: 3, exact: 'gone' },
          ],
        },
      ],
    };
    expect(completeStory(throughJson(shortenStory(odd)))).toEqual(odd);
  });
});

test('completeStory() leaves a whole story as it is', () => {
  expect(completeStory(throughJson(sampleStory))).toEqual(sampleStory);
});
