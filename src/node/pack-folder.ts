import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FULL_BYTES, openPack, PackWriter, type CachePack } from './cache-pack';

/** Texts by key, kept in the packs of a folder. */
export interface PackFolder {
  /** The text as it was stored; null where there is none or its bytes are broken. */
  load(key: string): string | null;
  /** As load(), but as the bytes of UTF-8. */
  loadBytes(key: string): Buffer | null;
  /** Keeps a text, or the bytes of one; a disk that refuses is passed over. */
  store(key: string, text: string | Buffer): void;
  /**
   * Writes what was stored; where the run is `done`, removes what was neither loaded nor stored since the folder was opened, but for a
   * little beside much that was.
   */
  close(done: boolean): void;
}

/** Packs below this are put together when the folder is closed, so that there are few. */
const SMALL_BYTES = FULL_BYTES / 4;
/** So much of a pack may be unused until its rest is written anew: a change of one article should not cost the writing of them all. */
const MOST_UNUSED = 1 / 8;
/** A half-written pack older than this is nobody's work any more. */
const FORGOTTEN_MS = 3_600_000;

const listNames = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

function openAll(folder: string, names: readonly string[], stamp: string): CachePack[] {
  return names.flatMap((name) => (name.endsWith('.pack') ? (openPack(join(folder, name), stamp) ?? []) : []));
}

/** Whether another run may still be writing the file. */
function isBeingWritten(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return path.endsWith('.half') && !!stats && Date.now() - stats.mtimeMs < FORGOTTEN_MS;
}

/**
 * The packs in `own`, made when the first text is kept. While there are none, texts are taken over from the folders that `others` gives.
 * Packs that are broken, foreign or of another program (another `stamp`) are passed over and removed.
 */
export function openPackFolder(own: string, others: () => readonly string[], stamp: string): PackFolder {
  const names = listNames(own);
  const packs = openAll(own, names, stamp);
  const isNew = packs.length === 0;
  const used = new Map<CachePack, Set<string>>(packs.map((pack) => [pack, new Set()]));
  const stored = new Set<string>();
  /** Files that stay. */
  const kept = new Set<string>();
  let borrowed: CachePack[] | undefined;
  let writer: PackWriter | null = null;
  let refused = false;

  const finish = (): void => {
    if (writer) kept.add(writer.finish());
    writer = null;
  };
  const write = (key: string, bytes: Buffer): void => {
    if (refused) return;
    try {
      if (!writer) mkdirSync(own, { recursive: true, mode: 0o700 });
      writer ??= new PackWriter(own, stamp);
      writer.add(key, bytes);
      stored.add(key);
      for (const keys of used.values()) keys.delete(key);
      if (writer.isFull) finish();
    } catch {
      // a full or read-only disk costs time, not the story
      refused = true;
      writer?.abandon();
      writer = null;
    }
  };
  const borrow = (key: string): Buffer | null => {
    if (!isNew) return null;
    borrowed ??= others().flatMap((folder) => openAll(folder, listNames(folder), stamp));
    for (const pack of borrowed) {
      const bytes = pack.read(key);
      if (!bytes) continue;
      write(key, bytes);
      return bytes;
    }
    return null;
  };
  const loadBytes = (key: string): Buffer | null => {
    for (const pack of packs) {
      const bytes = pack.read(key);
      if (!bytes) continue;
      used.get(pack)?.add(key);
      return bytes;
    }
    return borrow(key);
  };
  const countUnused = (pack: CachePack): number => {
    let bytes = 0;
    for (const [key, { length }] of pack.places) if (!used.get(pack)?.has(key)) bytes += length;
    return bytes;
  };
  /** The rest of packs that hold much unused, or are small beside others, goes on in a new one. */
  const tidy = (): void => {
    const isMixed = (pack: CachePack) => countUnused(pack) > pack.bytes * MOST_UNUSED;
    const small = packs.filter((pack) => pack.bytes < SMALL_BYTES);
    const merge = small.length + Number(writer !== null) > 1;
    const old = packs.filter((pack) => isMixed(pack) || (merge && small.includes(pack)));
    for (const pack of old)
      for (const key of used.get(pack) ?? []) {
        const bytes = stored.has(key) ? null : pack.read(key);
        if (bytes) write(key, bytes);
      }
    finish();
    if (refused) return;
    for (const pack of packs) if (!old.includes(pack)) kept.add(pack.path);
    for (const path of names.map((name) => join(own, name)))
      if (!kept.has(path) && !isBeingWritten(path)) rmSync(path, { force: true, recursive: true });
  };

  return {
    loadBytes,
    load: (key) => loadBytes(key)?.toString('utf8') ?? null,
    store: (key, text) => write(key, typeof text === 'string' ? Buffer.from(text) : text),
    close: (done) => {
      try {
        if (done) tidy();
        else finish();
      } catch {
        writer?.abandon();
      }
      for (const pack of [...packs, ...(borrowed ?? [])]) pack.close();
    },
  };
}
