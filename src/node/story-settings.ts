import * as v from 'valibot';
import type { ArticleMetadata } from '../extract/input';
import { parseEdtf } from '../story/edtf';
import type { Problem } from '../story/story';
import { isArticleName } from './folder-files';
import { isLanguageTag } from './language-tag';
import { findNearestFile, findNearestName } from './nearest-name';
import { webAddress } from './page-metadata';
import { readPublishedDate } from './published-date';
import { readYaml, type YamlReading } from './safe-yaml';
import { DEFAULT_SETTINGS, readSettingsFile, SETTINGS_FILE, type StoryFile } from './settings-file';
import { Stopped } from './stopped';
import { readTimeZone } from './time-zone';

/** YAML reads an unquoted `title: 1984` as a number; a person meant the words. */
const line = v.pipe(
  v.union([v.string(), v.number()], 'must be text'),
  v.transform((value) => String(value).trim()),
);
/** A YAML mapping; valibot takes lists for records too. */
const isNamed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const given = v.looseObject(
  { title: v.optional(line), publisher: v.optional(line), author: v.optional(line), url: v.optional(line), published: v.optional(line), language: v.optional(line) },
  'must be a list of fields such as "publisher: The Echo"',
); // prettier-ignore
const settings = v.looseObject(
  {
    title: v.optional(line),
    description: v.optional(line),
    language: v.optional(line),
    timeZone: v.optional(line),
    articles: v.optional(
      v.nullable(
        v.pipe(
          v.custom<object>(
            isNamed,
            'must hold file names, each with its fields set in below it, and is no list',
          ),
          v.record(v.string(), v.nullable(given)),
        ),
      ),
    ),
    // not read yet: only their outer shape is checked, and that they are not used is said
    corrections: v.optional(v.nullable(v.union([v.array(v.unknown()), v.looseObject({})], 'must be a list'))),
    lesson: v.optional(
      v.nullable(v.union([v.array(v.unknown()), v.looseObject({})], 'must be a list of fields')),
    ),
  },
  'must be a list of fields such as "title: What happened"',
);
const GIVEN_FIELDS = Object.keys(given.entries);
const UNUSED_FIELDS = ['corrections', 'lesson'] as const;
const STORY_FIELDS = Object.keys(settings.entries).filter(
  (field) => !UNUSED_FIELDS.some((name) => name === field),
);

/**
 * Reads the folder's story.yaml against the names of its articles. Without the file the defaults hold. What
 * cannot be read at all (broken YAML, a field of the wrong shape, too large a file) throws Stopped, naming line and
 * field; what can be lived with (an unknown field, an entry for no file, a time zone in prose) is a problem.
 */
export function readStorySettings(folder: string, files: readonly string[]): StoryFile {
  const settings = readSettingsFile(folder, files.length);
  return typeof settings === 'string' ? parseStorySettings(settings, files) : settings;
}

/** The same from the text of a story.yaml. */
export function parseStorySettings(text: string, files: readonly string[]): StoryFile {
  const yaml = readYaml(text);
  if (yaml.errors.length > 0) {
    throw new Stopped(
      yaml.errors.map(({ line, column, message }) => ({
        code: 'settings-broken',
        args: { file: SETTINGS_FILE, line, column, reason: message },
      })),
    );
  }
  const checked = v.safeParse(settings, yaml.value ?? {});
  if (!checked.success) {
    throw new Stopped(
      checked.issues.map((issue) => {
        const keys = (issue.path ?? []).map(({ key }) => key as string | number);
        const isField = keys.length === 2 && keys[0] === 'articles' && GIVEN_FIELDS.includes(String(keys[1]));
        return settingProblem(isField ? 'settings-field-misplaced' : 'settings-field', yaml, keys, {
          reason: issue.message,
        });
      }),
    );
  }
  const { title, description, language, timeZone } = checked.output;
  const problems: Problem[] = yaml.mended.map(({ line, column }) => ({
    code: 'settings-unquoted-colon',
    args: { file: SETTINGS_FILE, line, column },
  }));
  problems.push(...findMisplaced(yaml, checked.output, files));
  for (const field of UNUSED_FIELDS)
    if (checked.output[field]) problems.push(settingProblem('settings-not-used', yaml, [field], {}));
  const hasLanguage = !!language && isLanguageTag(language);
  if (language && !hasLanguage)
    problems.push(settingProblem('settings-no-language', yaml, ['language'], { value: language }));
  const zone = readTimeZone(timeZone ?? 'UTC');
  if (!zone.clean)
    problems.push(
      settingProblem('settings-time-zone', yaml, ['timeZone'], {
        value: timeZone ?? '',
        used: zone.timeZone,
      }),
    );
  const known = new Set(files);
  const byFile = new Map<string, ArticleMetadata>();
  for (const [name, fields] of Object.entries(checked.output.articles ?? {})) {
    const file = name.replace(/\\/g, '/').replace(/^\.\//, '');
    if (!known.has(file)) {
      const near = findNearestFile(file, files);
      problems.push(
        settingProblem('settings-no-such-file', yaml, ['articles', name], {
          name: file,
          ...(near === null ? {} : { near }),
        }),
      );
    } else if (fields) {
      const read = readGiven(yaml, name, fields);
      byFile.set(file, read.metadata);
      problems.push(...read.problems);
    }
  }
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      ...(hasLanguage ? { language } : {}),
      timeZone: zone.timeZone,
    },
    given: byFile,
    problems,
  };
}

function settingProblem(
  code: string,
  yaml: YamlReading,
  keys: readonly (string | number)[],
  args: Problem['args'],
): Problem {
  return { code, args: { file: SETTINGS_FILE, ...yaml.placeOf(keys), field: keys.join('.'), ...args } };
}

/** What stands at the left margin and is no field of the story: an article, a field of an article, or a slip of the pen. */
function findMisplaced(yaml: YamlReading, held: object, files: readonly string[]): Problem[] {
  const rest: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(held)) {
    if (UNUSED_FIELDS.some((name) => name === key)) continue;
    const isArticle = files.includes(key) || isArticleName(key);
    if (isArticle) problems.push(settingProblem('settings-article-misplaced', yaml, [key], {}));
    else if (GIVEN_FIELDS.includes(key) && !STORY_FIELDS.includes(key))
      problems.push(settingProblem('settings-field-misplaced', yaml, [key], {}));
    else rest[key] = value;
  }
  return [...problems, ...findUnknownFields(yaml, [], rest, STORY_FIELDS)];
}

function findUnknownFields(
  yaml: YamlReading,
  path: readonly string[],
  held: object,
  known: readonly string[],
): Problem[] {
  return Object.keys(held)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = findNearestName(key, known);
      return settingProblem(
        'settings-unknown-field',
        yaml,
        [...path, key],
        near === null ? { known: known.join(', ') } : { near },
      );
    });
}

function readGiven(
  yaml: YamlReading,
  name: string,
  fields: v.InferOutput<typeof given>,
): { metadata: ArticleMetadata; problems: Problem[] } {
  const path = ['articles', name];
  const problems = findUnknownFields(yaml, path, fields, GIVEN_FIELDS);
  const kept: Record<string, string> = {};
  for (const key of GIVEN_FIELDS) {
    const value = fields[key];
    if (typeof value !== 'string' || value === '') continue;
    if (key === 'url' && webAddress(value) === undefined) {
      problems.push(settingProblem('settings-no-web-address', yaml, [...path, key], { value }));
    } else if (key === 'published' && parseEdtf(value) === null && readPublishedDate(value) === undefined) {
      problems.push(settingProblem('settings-no-date', yaml, [...path, key], { value }));
    } else if (key === 'language' && !isLanguageTag(value)) {
      problems.push(settingProblem('settings-no-language', yaml, [...path, key], { value }));
    } else kept[key] = value;
  }
  return { metadata: kept, problems };
}
