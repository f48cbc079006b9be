/** What programs write first into files that are no text, byte for byte, and what such a file is. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'document in Rich Text Format'],
  ['PK\u0003\u0004', 'ZIP archive or a document of Word or OpenOffice'],
  ['\u00d0\u00cf\u0011\u00e0', 'document of an old Word'],
  ['\u001f\u008b', 'compressed file'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
];

/** What a file is by its first bytes, whatever its name says; null for one that may be text. */
export function kindOfBytes(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
}
