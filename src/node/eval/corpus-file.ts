import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { nameReason } from '../error-reason';
import type { ExitCode } from '../stopped';

/** An evaluation that cannot go on for a reason its caller can mend; the message says which. */
export class Refusal extends Error {
  /** 1 a file cannot be worked with, 2 the command was used wrongly. */
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * A JSON file of the shape that `schema` tells. Throws Refusal: exit code 2 where there is no file to read, 1
 * where it holds no JSON or JSON of another shape, with the field. `kind` names the shape, "a corpus of …".
 */
export function readCorpus<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  kind: string,
): v.InferOutput<Schema> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read (${nameReason(error)}); name the file that holds ${kind}`, 2);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is no JSON: ${(error as Error).message}`, 1);
  }
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Refusal(
    `${file} is not ${kind}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`,
    1,
  );
}

/** Writes predictions as one line of JSON. Throws Refusal with exit code 1 where the file cannot be written. */
export function writePredictions(file: string, predictions: unknown): void {
  try {
    writeFileSync(file, `${JSON.stringify(predictions)}\n`);
  } catch (error) {
    throw new Refusal(
      `${file} cannot be written (${nameReason(error)}); name a file in a folder of yours`,
      1,
    );
  }
}
