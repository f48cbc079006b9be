import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** What is wrong at a place of a YAML text; line and column count from 1. */
export interface YamlError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A YAML text as plain values, and where each of them stands. */
export interface YamlReading {
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** Lines whose value holds ": " without quotes; they were read as if quoted. */
  readonly mended: readonly YamlError[];
  /** Line and column of the value at a path, or of the nearest value around it. */
  readonly placeOf: (path: readonly (string | number)[]) => { line: number; column: number };
}

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const PLAIN_PAIR = /^(\s*(?:- )?[\w .-]+?:[ \t]+)(?!["'|>[{&*!])(.*?)([ \t]+#.*)?$/;
const MAX_MENDED = 200;

/** Common mistakes in words that need no YAML; others are told in the parser's. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this name is given twice',
  MULTILINE_IMPLICIT_KEY:
    'this line is no "name: value"; what belongs to the name above it is set in by two spaces',
  BLOCK_AS_IMPLICIT_KEY: 'this value holds another "name:"; put it in quotation marks',
  BAD_INDENT: 'this line is set in further, or less far, than the lines it belongs to',
  TAB_AS_INDENT: 'a line cannot begin with a tab, only with spaces',
};

function parse(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2', schema: 'core', uniqueKeys: true, stringKeys: true, prettyErrors: false, lineCounter: lines, logLevel: 'silent',
  }); // prettier-ignore
  return { document, lines };
}

/** The text with the value on one line put in quotes; null when the line is no plain `key: value`. */
function quoteLine(text: string, line: number): string | null {
  const rows = text.split('\n');
  const pair = PLAIN_PAIR.exec(rows[line - 1] ?? '');
  if (!pair) return null;
  rows[line - 1] = `${pair[1]}${JSON.stringify(pair[2]?.trim())}${pair[3] ?? ''}`;
  return rows.join('\n');
}

/** Where the quotation starts whose missing end was noticed at `offset`, which may be the end of the file. */
function findOpenQuote(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

/**
 * Reads YAML 1.2 (core schema) that nobody vouches for: aliases, repeated keys and keys that could reach an
 * object's prototype are errors. One mistake is mended, because headlines make it all the time: a value that
 * holds a colon and a space (`title: Breach: what we know`) is read as the text it was meant to be.
 */
export function readYaml(text: string): YamlReading {
  const mended: YamlError[] = [];
  let source = text;
  let { document, lines } = parse(source);
  while (mended.length < MAX_MENDED) {
    const error = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
    if (!error) break;
    const { line, col } = lines.linePos(error.pos[0]);
    const quoted = quoteLine(source, line);
    if (quoted === null) break;
    mended.push({ line, column: col, message: 'a value with a colon needs quotes' });
    source = quoted;
    ({ document, lines } = parse(source));
  }
  const at = (offset: number | undefined): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors: YamlError[] = document.errors.map((error) =>
    error.code === 'MISSING_CHAR' && error.message.endsWith('quote')
      ? { ...at(findOpenQuote(document, error.pos[0])), message: 'a quotation mark is not closed' }
      : { ...at(error.pos[0]), message: PLAIN_WORDS[error.code] ?? lowerFirst(error.message) },
  );
  visit(document, {
    Alias: (_, node) => {
      errors.push({ ...at(node.range?.[0]), message: 'references (*name) are not read here' });
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && REFUSED_KEYS.has(String(pair.key.value))) {
        errors.push({ ...at(pair.key.range?.[0]), message: `"${String(pair.key.value)}" cannot be a name` });
      }
    },
  });
  // one slip upsets the parser more than once
  const told = errors.filter(({ line }, at) => errors.findIndex((error) => error.line === line) === at);
  const placeOf = (path: readonly (string | number)[]): { line: number; column: number } => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return at(0);
  };
  return {
    value: errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
    errors: told,
    mended,
    placeOf,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
