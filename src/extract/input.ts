/** What a reader of files knows about one article before its text is read for events. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  /** EDTF, or an ISO date and time with a zone. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One article as it enters the pipeline. */
export interface ArticleInput {
  /** Path inside the story folder, with forward slashes. */
  readonly file: string;
  /** The readable text; every offset of the story counts in it (UTF-16 units). */
  readonly text: string;
  /** The text with the signs it was written with, where that is another; see plain-signs.ts. */
  readonly written?: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** From story.yaml: the desk's word, it beats everything else. */
  readonly given: ArticleMetadata;
  /** From the file itself: HTML metadata, front matter. */
  readonly metadata: ArticleMetadata;
}

/** What story.yaml says of the whole story. */
export interface StorySettings {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47, default "en". */
  readonly language: string;
  /** IANA name, for clock times; default "UTC". */
  readonly timeZone: string;
  readonly generator: string;
}
