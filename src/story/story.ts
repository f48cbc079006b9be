/**
 * The story file, version 1: the contract between reading articles and drawing them.
 * One schema gives both the types and the check, so that they cannot drift apart.
 */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const name = v.pipe(v.string(), v.minLength(1));

/** A stretch of an article's text: UTF-16 offsets, half-open, and the words themselves. */
const passage = { start: offset, end: offset, exact: text };

const timeExpressionSchema = v.strictObject({
  ...passage,
  /** EDTF, or null: read as not a calendar date (a duration, an age, a frequency). */
  date: v.nullable(text),
  /** Stable name of the rule that gave the date, such as `weekday-before`. */
  rule: name,
  /** EDTF of the date it was counted from, where it was counted from one. */
  anchor: v.optional(text),
});

const articleSchema = v.strictObject({
  id: name,
  /** Path inside the story folder, with forward slashes. */
  file: name,
  title: text,
  publisher: v.optional(text),
  author: v.optional(text),
  url: v.optional(text),
  /** EDTF. */
  published: v.optional(text),
  publishedFrom: v.picklist(['given', 'metadata', 'url', 'dateline', 'text', 'unknown']),
  language: name,
  /** Id of the article whose words these are: the two count as one source. */
  copyOf: v.optional(name),
  sha256: name,
  text,
  times: v.array(timeExpressionSchema),
});

const actorSchema = v.strictObject({
  id: name,
  name,
  kind: v.picklist(['person', 'organisation', 'place', 'other']),
  aliases: v.array(name),
});

const accountSchema = v.strictObject({
  /** Id of the actor who says so; empty where the speaker is no known actor. */
  who: text,
  /** The speaker in words, as a reader should see it. */
  whoName: name,
  stance: v.picklist(['asserts', 'denies']),
  /** The saying verb as printed ("said", "denied"). */
  verb: text,
  /** How it was said, in words that follow the speaker: "on Instagram", "to The New York Times", "in a statement". */
  via: v.optional(text),
  /** Whether the passage holds the speaker's own words in quotation marks. */
  quoted: v.boolean(),
});

const mentionSchema = v.strictObject({
  article: name,
  ...passage,
  prefix: v.optional(text),
  suffix: v.optional(text),
  /** EDTF, as this passage alone dates the event. */
  date: text,
  /** The words that date it, where some do. */
  time: v.optional(v.strictObject({ ...passage, rule: name, anchor: v.optional(text) })),
  account: v.optional(accountSchema),
});

const eventSchema = v.strictObject({
  id: name,
  title: name,
  /** EDTF. */
  date: name,
  /** 0 to 1, from independent coverage. */
  importance: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  status: v.picklist(['machine', 'approved', 'corrected', 'added', 'planned']),
  actors: v.array(name),
  places: v.optional(v.array(name)),
  /** At least one account denies what another asserts. */
  disputed: v.boolean(),
  note: v.optional(text),
  mentions: v.array(mentionSchema),
});

const problemSchema = v.strictObject({
  code: name,
  article: v.optional(text),
  start: v.optional(offset),
  args: v.record(v.string(), v.union([v.string(), v.number()])),
});

export const storySchema = v.strictObject({
  version: v.literal(1),
  title: name,
  description: v.optional(text),
  language: name,
  timeZone: name,
  generator: text,
  articles: v.array(articleSchema),
  actors: v.array(actorSchema),
  events: v.array(eventSchema),
  problems: v.array(problemSchema),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Article = v.InferOutput<typeof articleSchema>;
export type TimeExpression = v.InferOutput<typeof timeExpressionSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type StoryEvent = v.InferOutput<typeof eventSchema>;
export type Mention = v.InferOutput<typeof mentionSchema>;
export type Account = v.InferOutput<typeof accountSchema>;
export type Problem = v.InferOutput<typeof problemSchema>;
