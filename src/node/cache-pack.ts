import { hash as hashOnce } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where a kept text stands in its pack, in bytes, and the hash that tells whether it is whole. */
interface Place {
  readonly offset: number;
  readonly length: number;
  readonly check: string;
}

/** Many kept texts in one file: the texts, then where each stands, then how long that list is. */
export interface CachePack {
  readonly path: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly bytes: number;
  /** The bytes of a text; null where they are not those that were written. */
  read(key: string): Buffer | null;
  close(): void;
}

/** The list's length as decimal digits, padded, at the end of the file. */
const FOOTER_BYTES = 16;
/** So much is written at once. */
const WRITE_BYTES = 1_000_000;
/** A pack is full: what comes later begins another, so that a change never costs more than this. */
export const FULL_BYTES = 32_000_000;

export const hash = (text: string | Buffer): string => hashOnce('sha256', text);

const checkOf = (key: string, bytes: Buffer): string => hash(key + hash(bytes)).slice(0, 32);

function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  if (readSync(file, bytes, 0, length, offset) !== length) throw new Error('a pack that ends too early');
  return bytes;
}

function readPlaces(file: number, size: number, stamp: string): Map<string, Place> | null {
  const listBytes = Number(readAt(file, size - FOOTER_BYTES, FOOTER_BYTES).toString('latin1'));
  const list = readAt(file, size - FOOTER_BYTES - listBytes, listBytes).toString('latin1');
  const [writtenBy, rows] = JSON.parse(list) as [string, [string, number, number, string][]];
  if (writtenBy !== stamp) return null;
  return new Map(rows.map(([key, offset, length, check]) => [key, { offset, length, check }]));
}

/** So much is read at once: what is asked for together was written together. */
const WINDOW_BYTES = 256_000;

/** Reads stretches of a file, most of them from what it has of it already. */
function openWindow(file: number, size: number): (offset: number, length: number) => Buffer {
  let from = 0;
  let held: Buffer = Buffer.alloc(0);
  return (offset, length) => {
    if (offset < from || offset + length > from + held.length) {
      held = readAt(file, offset, Math.max(length, Math.min(WINDOW_BYTES, size - offset)));
      from = offset;
    }
    return held.subarray(offset - from, offset - from + length);
  };
}

/** The pack in a file; null where it is broken or was written by another program (another `stamp`). */
export function openPack(path: string, stamp: string): CachePack | null {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const opened = file;
    const { size } = fstatSync(opened);
    const places = readPlaces(opened, size, stamp);
    if (!places) throw new Error('a pack of another program');
    const readStretch = openWindow(opened, size);
    return {
      path,
      places,
      bytes: size,
      read: (key) => {
        const place = places.get(key);
        if (!place) return null;
        try {
          const bytes = readStretch(place.offset, place.length);
          return checkOf(key, bytes) === place.check ? bytes : null;
        } catch {
          return null;
        }
      },
      close: () => closeSync(opened),
    };
  } catch {
    if (file !== undefined) closeSync(file);
    return null;
  }
}

/** Writes a pack into a folder. Nothing of it counts before finish(): half a pack has no list and is no pack. Throws what the disk throws. */
export class PackWriter {
  private readonly half: string;
  private readonly file: number;
  private readonly rows: [string, number, number, string][] = [];
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private offset = 0;

  constructor(
    private readonly folder: string,
    private readonly stamp: string,
  ) {
    this.half = join(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.half`);
    // names from articles that may not be published yet: for this user alone
    this.file = openSync(this.half, 'wx', 0o600);
  }

  get isFull(): boolean {
    return this.offset >= FULL_BYTES;
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
    this.waiting = [];
    this.waitingBytes = 0;
  }

  private write(bytes: Buffer): void {
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= WRITE_BYTES) this.flush();
  }

  add(key: string, bytes: Buffer): void {
    this.rows.push([key, this.offset, bytes.length, checkOf(key, bytes)]);
    this.offset += bytes.length;
    this.write(bytes);
  }

  /** Makes the file a pack, under a name that its content gives; the path of it. */
  finish(): string {
    const list = Buffer.from(JSON.stringify([this.stamp, this.rows]));
    this.write(list);
    this.write(Buffer.from(String(list.length).padStart(FOOTER_BYTES)));
    this.flush();
    closeSync(this.file);
    const path = join(this.folder, `${hash(list).slice(0, 32)}.pack`);
    renameSync(this.half, path);
    return path;
  }

  /** Leaves nothing behind. */
  abandon(): void {
    try {
      closeSync(this.file);
    } catch {
      // closed already
    }
    rmSync(this.half, { force: true });
  }
}
