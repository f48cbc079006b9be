/* eslint-disable no-restricted-syntax -- from this folder alone, so the import table sees nothing less */

/** Parsers of web pages, Markdown and YAML front matter: plain text, and what is in the cache, needs none. */
export const loadFileParsers = () => import('./parse-file');

/** The parser of story.yaml: many stories have none. */
export const loadSettingsReader = () => import('./story-settings');

/** The server and the watching of files: for one command. */
export const loadDev = () => import('./dev');
