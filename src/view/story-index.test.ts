import { describe, expect, it } from 'vitest';
import type { Article, StoryEvent } from '../story/story';
import { sampleStory } from './sample-story';
import { chooseArticle, countArticles, indexStory, nameArticle } from './story-index';

const index = indexStory(sampleStory);
const [warning, departure, pier] = sampleStory.events as [StoryEvent, StoryEvent, StoryEvent];
const [harbour, gazette] = sampleStory.articles as [Article, Article];

describe('indexStory()', () => {
  it('leads with a dispute, be it less important than other events', () => {
    expect(index.lead?.id).toBe('warning');
  });

  it('leads with the dispute that has most accounts', () => {
    const [says, denies] = warning.mentions;
    const lesser = { ...warning, id: 'lesser', importance: 1, mentions: [says!, denies!] };
    expect(indexStory({ ...sampleStory, events: [lesser, warning] }).lead?.id).toBe('warning');
  });

  it('leads with the most important event where nothing is disputed', () => {
    expect(indexStory({ ...sampleStory, events: [pier, departure] }).lead?.id).toBe('departure');
  });

  it('names the first and the last date as finely as they are known', () => {
    expect(index.range).toBe('2020 – June 2021');
    expect(indexStory({ ...sampleStory, events: [departure] }).range).toBe('3 May 2021');
  });

  it('stands a story without events, or without a date that can be read', () => {
    expect(indexStory({ ...sampleStory, events: [] })).toMatchObject({ lead: null, range: '', events: [] });
    expect(indexStory({ ...sampleStory, events: [{ ...pier, date: '../..' }] }).range).toBe('');
  });
});

describe('indexStory() of many texts', () => {
  it('lays out all texts of a short story at once, those of a long one when they are opened', () => {
    expect(index.short).toBe(true);
    const long = { ...gazette, id: 'long', text: 'x'.repeat(500_001) };
    expect(indexStory({ ...sampleStory, articles: [harbour, long] }).short).toBe(false);
  });

  it('lists under each article the events that it tells, once each, in the order of time', () => {
    for (const { id } of sampleStory.articles) {
      const told = index.events.filter(({ mentions }) => mentions.some(({ article }) => article === id));
      expect(index.toldIn.get(id)).toEqual(told);
    }
  });

  it('numbers the events from 1 in the order of time', () => {
    expect(index.events.map(({ id }) => index.numberOf.get(id))).toEqual(index.events.map((_, at) => at + 1));
  });
});

describe('countArticles()', () => {
  it('counts an article once, however often it tells of an event', () => {
    const twice = [...departure.mentions, departure.mentions[0]!];
    expect(countArticles({ ...departure, mentions: twice })).toBe(countArticles(departure));
    expect(countArticles(warning)).toBe(2);
  });
});

describe('chooseArticle()', () => {
  it('prefers the article that takes both sides', () => {
    const mentions = [
      warning.mentions[2]!,
      warning.mentions[2]!,
      warning.mentions[2]!,
      ...warning.mentions.slice(0, 2),
    ];
    expect(chooseArticle(index, { ...warning, mentions })?.id).toBe('harbour');
  });

  it('gives none for an event without an article', () => {
    expect(chooseArticle(index, { ...warning, mentions: [] })).toBeNull();
    expect(
      chooseArticle(index, { ...pier, mentions: [{ ...pier.mentions[0]!, article: 'unknown' }] }),
    ).toBeNull();
  });
});

describe('nameArticle()', () => {
  it('falls back from the outlet to the first words of the title, and to the file', () => {
    expect(nameArticle(harbour)).toBe('Harbour News');
    expect(nameArticle(gazette)).toBe('“Title of gazette”');
    expect(nameArticle({ ...gazette, title: 'The pier that nobody had wanted was rebuilt' })).toBe(
      '“The pier that nobody had wanted was…”',
    );
    expect(nameArticle({ ...gazette, title: '' })).toBe('gazette.txt');
  });
});
